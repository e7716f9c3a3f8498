#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <filesystem>

#include "tests/app/build_fixture.hpp"
#include "tests/app/child_process.hpp"

namespace vekha::app {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

/// What people and systems leave in a content folder beside documents: a clear line for each, and the rest builds.
class ContentFolder : public BuildTest {
 protected:
  void SetUp() override {
    add_document("kamensk", "kamensk-uralsky.docx");
    add_document("okoneshnikovo", "okoneshnikovo.odt");
  }
  [[nodiscard]] fs::path documents() const { return folder_.path() / "content/documents"; }

  /// Builds as a user whom permissions hold back, whoever runs the test; 97: that can't be had here.
  int build_without_privileges() {
    return status_of(start([&] {
      if (!give_up_privileges()) return 97;
      const Exit status = build();
      folder_.write("said.txt", out_.str() + err_.str());
      return static_cast<int>(status);
    }));
  }
};

TEST_F(ContentFolder, a_file_of_settings_that_cannot_be_read_is_told_in_words) {
  fs::create_directories(folder_.path() / "content/site.toml");
  fs::create_directories(folder_.path() / "content/pages");
  ASSERT_EQ(mkfifo((folder_.path() / "content/pages/about.md").c_str(), 0600), 0);
  EXPECT_EQ(build(), Exit::failed);
  EXPECT_THAT(err_.str(), HasSubstr("site.toml: файл не прочитать: "));
  EXPECT_THAT(err_.str(), HasSubstr("pages/about.md: файл не прочитать: "));
  EXPECT_TRUE(tree().empty());
}

TEST_F(ContentFolder, things_that_are_no_files_are_refused_and_never_waited_for) {
  ASSERT_EQ(mkfifo((documents() / "kamensk/pipe.docx").c_str(), 0600), 0);
  fs::create_symlink("/dev/zero", documents() / "kamensk/zero.docx");
  fs::create_symlink("nowhere", documents() / "kamensk/nowhere.docx");
  fs::create_symlink("ring.docx", documents() / "kamensk/ring.docx");
  const int socket_number = socket(AF_UNIX, SOCK_STREAM, 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  const std::string path = (documents() / "kamensk/s.docx").string();
  ASSERT_LT(path.size(), sizeof address.sun_path);
  path.copy(address.sun_path, path.size());
  ASSERT_EQ(bind(socket_number, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  EXPECT_EQ(build(), Exit::faults);
  close(socket_number);
  for (const char* name : {"pipe.docx", "zero.docx", "nowhere.docx", "ring.docx", "s.docx"})
    EXPECT_THAT(out_.str(), HasSubstr(std::string("✗ kamensk/") + name + ": не принят: "));
  EXPECT_THAT(out_.str(), HasSubstr("опубликовано 2"));
  EXPECT_EQ(faults(), "");
}

TEST_F(ContentFolder, links_to_files_are_followed_and_links_to_folders_are_not) {
  fs::create_symlink(documents() / "okoneshnikovo/okoneshnikovo.odt", documents() / "kamensk/linked.odt");
  fs::create_directory_symlink(documents(), documents() / "kamensk/loop");
  fs::create_directories(documents() / "kamensk/plan.docx");
  EXPECT_EQ(build(), Exit::ok) << out_.str();
  EXPECT_THAT(out_.str(), HasSubstr("✓ kamensk/linked.odt: опубликован"));
  EXPECT_THAT(err_.str(), HasSubstr("kamensk/loop: не документ, пропущен."));
}

TEST_F(ContentFolder, names_in_other_encodings_are_told_and_published_in_order) {
  folder_.write("content/documents/kamensk/\xcf\xeb\xe0\xed.odt",
                folder_.read("content/documents/okoneshnikovo/okoneshnikovo.odt"));
  folder_.write("content/documents/kamensk/\xcf\xeb\xe0\xee.odt",
                folder_.read("content/documents/okoneshnikovo/okoneshnikovo.odt"));
  EXPECT_EQ(build(), Exit::ok) << out_.str();
  EXPECT_THAT(err_.str(), HasSubstr("имя файла не в кодировке UTF-8. Переименуйте файл"));
  EXPECT_EQ(faults(), "");
}

TEST_F(ContentFolder, names_that_spell_letters_apart_are_one_name) {
  folder_.write("content/documents/kamensk/план и\u0306.odt", "x");
  EXPECT_EQ(build(), Exit::faults);
  EXPECT_THAT(out_.str(), HasSubstr("✗ kamensk/план й.odt: не принят"));
}

TEST_F(ContentFolder, what_may_not_be_read_is_told_and_stays_on_the_site) {
  ASSERT_EQ(build(), Exit::ok);
  const auto before = tree();
  fs::permissions(documents() / "kamensk/kamensk-uralsky.docx", fs::perms::none);
  fs::permissions(documents() / "okoneshnikovo", fs::perms::none);
  const int status = build_without_privileges();
  fs::permissions(documents() / "okoneshnikovo", fs::perms::owner_all);
  if (status == 97) GTEST_SKIP() << "privileges can't be given up here";
  EXPECT_EQ(status, static_cast<int>(Exit::faults));
  const std::string said = folder_.read("said.txt");
  EXPECT_THAT(said, HasSubstr("✗ kamensk/kamensk-uralsky.docx: не принят: "));
  EXPECT_THAT(said, HasSubstr("documents/okoneshnikovo/» не прочитать. Проверьте права."));
  EXPECT_THAT(said, HasSubstr("Прежними остались страницы документов: 2."));
  const auto after = tree();
  EXPECT_EQ(after.size(), before.size());
  EXPECT_EQ(faults(), "");
}

TEST_F(ContentFolder, folders_without_end_are_bounded) {
  fs::path deep = documents() / "kamensk";
  for (int i = 0; i < 200; ++i) deep /= "a";
  fs::create_directories(deep);
  EXPECT_EQ(build(), Exit::ok);
  EXPECT_THAT(err_.str(), HasSubstr("/a/a/a: не документ, пропущен."));
}

}  // namespace
}  // namespace vekha::app
