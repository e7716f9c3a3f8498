#include <sys/resource.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <thread>

#include "generator/publish/exchange.hpp"
#include "tests/app/build_fixture.hpp"
#include "tests/app/child_process.hpp"

namespace vekha::app {
namespace {

namespace fs = std::filesystem;
using testing::AnyOf;

/// What a build leaves behind that does not come to its end. Builds that are to die run in a process of their own.
class Interruption : public BuildTest {
 protected:
  void SetUp() override {
    add_document("kamensk", "kamensk-uralsky.docx");
    add_document("okoneshnikovo", "okoneshnikovo.odt");
  }

  /// One of two contents that differ in documents, pages and settings.
  void set_content(bool second) {
    const fs::path more = folder_.path() / "content/documents/verhnebureinsky";
    if (second) {
      add_document("verhnebureinsky", "verkhnebureinsky.docx");
    } else {
      fs::remove_all(more);
    }
    folder_.write("content/site.toml", second ? "name = \"Второй\"\n" : "name = \"Первый\"\n");
    folder_.write("content/pages/about.md",
                  std::string("+++\ntitle = \"О сайте\"\n+++\n\n") + (second ? "Второй.\n" : "Первый.\n"));
  }

  void expect_nothing_else_lies_about() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder_.path())) names.push_back(entry.path().filename());
    EXPECT_THAT(names, testing::UnorderedElementsAre("content", "site"));
  }
};

/// How often to kill: VEKHA_KILL_POINTS, else so often that a test stays short.
int kill_points() {
  const char* wanted = std::getenv("VEKHA_KILL_POINTS");
  return wanted == nullptr ? 20 : std::atoi(wanted);
}

TEST_F(Interruption, by_death_at_any_moment_leaves_one_whole_version) {
  std::map<std::string, std::string> versions[2];
  const auto begin = std::chrono::steady_clock::now();
  for (const bool second : {true, false}) {
    set_content(second);
    ASSERT_EQ(build(), Exit::ok) << err_.str();
    versions[second] = tree();
  }
  const auto longest = (std::chrono::steady_clock::now() - begin) / 2;
  std::mt19937 random(20261122);  // NOLINT(cert-msc51-cpp): the same moments in every run
  std::uniform_int_distribution<std::int64_t> moments(0, longest.count());
  int died = 0;
  for (int round = 0; round < kill_points(); ++round) {
    const bool second = round % 2 == 0;
    set_content(second);
    if (round % 3 == 0) fs::remove_all(folder_.path() / "content/.cache");
    const pid_t child = start([&] { return static_cast<int>(build()); });
    std::this_thread::sleep_for(std::chrono::nanoseconds(moments(random)));
    kill(child, SIGKILL);
    died += status_of(child) == -SIGKILL ? 1 : 0;
    const auto found = tree();
    EXPECT_TRUE(found == versions[0] || found == versions[1]) << "neither version, in round " << round;
    EXPECT_EQ(faults(), "") << "in round " << round;
    EXPECT_EQ(build(), Exit::ok) << err_.str();
    EXPECT_TRUE(tree() == versions[second]) << "not healed, in round " << round;
  }
  EXPECT_GT(died, 0);
  expect_nothing_else_lies_about();
  RecordProperty("killed", died);
  std::cout << "killed at " << died << " moments of " << kill_points() << ", the others came too late\n";
}

// No file may grow beyond so many bytes: what a full disk does to every file after some.
TEST_F(Interruption, by_a_full_disk_leaves_the_old_site) {
  set_content(false);
  ASSERT_EQ(build(), Exit::ok);
  const auto before = tree();
  set_content(true);
  for (const rlim_t bytes : std::array<rlim_t, 5>{0, 1, 512, 4096, 20'000}) {
    const int status = status_of(start([&] {
      std::signal(SIGXFSZ, SIG_IGN);  // as in main()
      const rlimit limit{bytes, bytes};
      if (setrlimit(RLIMIT_FSIZE, &limit) != 0) return 99;
      const Exit exit = build();
      return err_.str().find("на диске нет места. Прежний сайт остался как был.") == std::string::npos
                 ? 98
                 : static_cast<int>(exit);
    }));
    EXPECT_EQ(status, static_cast<int>(Exit::failed)) << bytes;
    EXPECT_TRUE(tree() == before) << bytes;
    EXPECT_EQ(faults(), "") << bytes;
  }
  EXPECT_EQ(build(), Exit::ok);
  EXPECT_EQ(faults(), "");
  expect_nothing_else_lies_about();
}

TEST_F(Interruption, by_a_folder_that_cannot_be_written_leaves_the_old_site) {
  set_content(false);
  ASSERT_EQ(build(), Exit::ok);
  const auto before = tree();
  set_content(true);
  const fs::perms closed =
      fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec;
  fs::permissions(folder_.path(), closed);
  const int status = status_of(start([&] {
    if (!give_up_privileges()) return 99;
    const Exit exit = build();
    return err_.str().find("нет прав на запись") == std::string::npos ? 98 : static_cast<int>(exit);
  }));
  fs::permissions(folder_.path(), fs::perms::owner_all);
  EXPECT_EQ(status, static_cast<int>(Exit::failed));
  EXPECT_TRUE(tree() == before);
  EXPECT_EQ(build(), Exit::ok);
  EXPECT_EQ(faults(), "");
}

TEST_F(Interruption, by_files_that_come_and_go_publishes_one_version_after_another) {
  std::map<std::string, std::string> versions[2];
  for (const bool second : {true, false}) {
    set_content(second);
    ASSERT_EQ(build(), Exit::ok);
    versions[second] = tree();
  }
  const std::string bytes = tests::read_source_file("tests/documents/verkhnebureinsky.docx");
  const fs::path path = folder_.path() / "content/documents/verhnebureinsky/verkhnebureinsky.docx";
  std::jthread editor([&](const std::stop_token& stop) {
    for (std::size_t size = 0; !stop.stop_requested(); size = (size + 7919) % bytes.size()) {
      fs::create_directories(path.parent_path());
      std::ofstream(path, std::ios::binary) << bytes.substr(0, size % 2 == 0 ? size : bytes.size());
      std::this_thread::sleep_for(std::chrono::microseconds(size % 3000));
      fs::remove(path);
    }
  });
  for (int round = 0; round < 12; ++round) {
    EXPECT_THAT(build(), AnyOf(Exit::ok, Exit::faults)) << err_.str();
    EXPECT_EQ(faults(), "") << "in round " << round;
  }
  editor.request_stop();
  editor.join();
  set_content(false);
  EXPECT_EQ(build(), Exit::ok);
  EXPECT_TRUE(tree() == versions[0]);
}

TEST_F(Interruption, by_another_build_is_waited_for_and_said) {
  const fs::path words = folder_.path() / "words.txt";
  const fs::path go = folder_.path() / "go";
  // Started before the lock is taken: a copy of the process would hold it too.
  const pid_t child = start([&] {
    while (!fs::exists(go)) std::this_thread::yield();
    std::ofstream err(words);
    err << std::unitbuf;
    std::ostringstream out;
    Terminal terminal(out, err, model::Language::ru, false);
    return static_cast<int>(app::build(options(), terminal));
  });
  {
    const generator::FolderLock other(folder_.path() / "content/documents");
    std::ofstream(go).close();
    while (folder_.read("words.txt").find("Жду, когда она закончится.") == std::string::npos) std::this_thread::yield();
    EXPECT_FALSE(fs::exists(folder_.path() / "site"));
  }
  EXPECT_EQ(status_of(child), static_cast<int>(Exit::ok));
  EXPECT_EQ(faults(), "");
}

}  // namespace
}  // namespace vekha::app
