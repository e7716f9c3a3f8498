#include <chrono>
#include <filesystem>

#include "tests/app/build_fixture.hpp"
#include "tests/app/child_process.hpp"

namespace vekha::app {
namespace {

namespace fs = std::filesystem;

/// What must make no difference: the clock, the place, the user.
class Circumstances : public BuildTest {
 protected:
  void SetUp() override {
    add_document("kamensk", "kamensk-uralsky.docx");
    add_document("okoneshnikovo", "okoneshnikovo.odt");
    ASSERT_EQ(build(), Exit::ok) << err_.str();
    first_ = tree();
  }

  void set_times(std::chrono::system_clock::time_point time) const {
    for (const auto& entry : fs::recursive_directory_iterator(folder_.path()))
      fs::last_write_time(entry, std::chrono::file_clock::from_sys(time));
  }

  void allow_all(const fs::path& path) const {
    fs::permissions(path, fs::perms::all);
    for (const auto& entry : fs::recursive_directory_iterator(path)) fs::permissions(entry, fs::perms::all);
  }

  std::map<std::string, std::string> first_;
};

TEST_F(Circumstances, a_clock_that_jumps_changes_nothing) {
  using namespace std::chrono;
  for (const auto day : {sys_days{1980y / 1 / 1}, sys_days{2037y / 12 / 31}}) {
    set_times(day);
    EXPECT_EQ(build(), Exit::ok) << err_.str();
    EXPECT_TRUE(tree() == first_);
    EXPECT_EQ(faults(), "");
  }
  // a file that changed keeps its time: what counts is what is in it
  const auto time = fs::last_write_time(folder_.path() / "content/documents/okoneshnikovo/okoneshnikovo.odt");
  add_document("okoneshnikovo", "okoneshnikovo.odt", "kirovsk.odt");
  fs::last_write_time(folder_.path() / "content/documents/okoneshnikovo/okoneshnikovo.odt", time);
  build();
  EXPECT_FALSE(tree() == first_);
}

TEST_F(Circumstances, a_folder_that_moved_gives_the_same_site) {
  tests::TemporaryFolder other;
  fs::copy(folder_.path() / "content", other.path() / "content", fs::copy_options::recursive);
  auto moved = options();
  moved.source.content = (other.path() / "content").string();
  moved.site = (other.path() / "site").string();
  Terminal terminal(out_, err_, model::Language::ru, false);
  ASSERT_EQ(app::build(moved, terminal), Exit::ok) << err_.str();
  for (const auto& [name, bytes] : first_) EXPECT_TRUE(other.read("site/" + name) == bytes) << name;
}

TEST_F(Circumstances, another_user_gets_the_same_site) {
  allow_all(folder_.path());
  const int status = status_of(start([&] { return become_another_user() ? static_cast<int>(build()) : 99; }));
  if (status == 99) GTEST_SKIP() << "only root can become another user";
  EXPECT_EQ(status, static_cast<int>(Exit::ok));
  EXPECT_TRUE(tree() == first_);
  EXPECT_EQ(faults(), "");
}

TEST_F(Circumstances, another_user_who_may_only_read_the_content_gets_the_same_site) {
  fs::permissions(folder_.path(), fs::perms::all);
  fs::permissions(folder_.path() / "content", fs::perms::others_read | fs::perms::others_exec | fs::perms::owner_all);
  fs::remove_all(folder_.path() / "content/.cache");
  const int status = status_of(start([&] {
    if (!become_another_user()) return 99;
    const Exit exit = build("2", "other-site");
    std::cerr << err_.str();
    return static_cast<int>(exit);
  }));
  if (status == 99) GTEST_SKIP() << "only root can become another user";
  EXPECT_EQ(status, static_cast<int>(Exit::ok));
  EXPECT_TRUE(tree("other-site") == first_);
}

}  // namespace
}  // namespace vekha::app
