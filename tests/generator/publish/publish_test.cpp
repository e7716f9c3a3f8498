#include "generator/publish/publish.hpp"

#include <gmock/gmock.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <thread>

#include "generator/publish/exchange.hpp"
#include "generator/publish/manifest.hpp"
#include "tests/support/temporary_folder.hpp"

namespace vekha::generator {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class Publish : public testing::Test {
 protected:
  [[nodiscard]] fs::path site() const { return folder.path() / "site"; }

  PublishReport published(const std::vector<OutputFile>& files) const {
    auto result = publish(files, site());
    if (const auto* mistake = std::get_if<Mistake>(&result))
      ADD_FAILURE() << sentence_of(*mistake, model::Language::ru);
    return std::holds_alternative<PublishReport>(result) ? std::get<PublishReport>(std::move(result)) : PublishReport{};
  }

  std::string refused(const std::vector<OutputFile>& files) const {
    const auto result = publish(files, site());
    const auto* mistake = std::get_if<Mistake>(&result);
    return mistake == nullptr ? "published" : sentence_of(*mistake, model::Language::ru);
  }

  // Everything below the folder of the test, as paths.
  [[nodiscard]] std::vector<std::string> tree() const {
    std::vector<std::string> paths;
    for (const auto& entry : fs::recursive_directory_iterator(folder.path())) {
      if (!entry.is_directory()) paths.push_back(entry.path().lexically_relative(folder.path()).generic_string());
    }
    std::ranges::sort(paths);
    return paths;
  }

  [[nodiscard]] ino_t inode(std::string_view name) const {
    struct stat status {};
    EXPECT_EQ(stat((site() / name).c_str(), &status), 0) << name;
    return status.st_ino;
  }

  // The site agrees with its manifest, and nothing else lies about.
  void expect_whole() const {
    const auto manifest = read_manifest(folder.read("site/manifest.txt"));
    EXPECT_FALSE(manifest.empty());
    for (const auto& [path, digest] : manifest) EXPECT_EQ(digest_of(folder.read("site/" + path)), digest) << path;
  }

  const tests::TemporaryFolder folder;
};

TEST_F(Publish, writes_a_new_site_with_its_manifest) {
  const auto report = published({{"index.html", "главная"}, {"a/plans/b.html", "план"}});
  EXPECT_EQ(report,
            (PublishReport{.added = {"a/plans/b.html", "index.html"}, .changed = {}, .removed = {}, .unchanged = 0}));
  EXPECT_THAT(tree(), ElementsAre("site/a/plans/b.html", "site/index.html", "site/manifest.txt"));
  EXPECT_EQ(folder.read("site/index.html"), "главная");
  EXPECT_EQ(read_manifest(folder.read("site/manifest.txt")),
            (Manifest{{"a/plans/b.html", digest_of("план")}, {"index.html", digest_of("главная")}}));
}

TEST_F(Publish, writes_only_what_changed_and_removes_what_is_stale) {
  published({{"a/old.html", "1"}, {"b.html", "2"}, {"c/d.html", "3"}});
  const auto kept = inode("c/d.html");
  const auto report = published({{"c/d.html", "3"}, {"b.html", "two"}, {"new.html", "4"}});
  EXPECT_EQ(report,
            (PublishReport{.added = {"new.html"}, .changed = {"b.html"}, .removed = {"a/old.html"}, .unchanged = 1}));
  EXPECT_THAT(tree(), ElementsAre("site/b.html", "site/c/d.html", "site/manifest.txt", "site/new.html"));
  EXPECT_EQ(inode("c/d.html"), kept);
  EXPECT_FALSE(fs::exists(site() / "a"));
  expect_whole();
}

TEST_F(Publish, touches_nothing_where_nothing_changed) {
  published({{"a.html", "1"}, {"b/c.html", "2"}});
  const auto before = inode(".");
  const auto report = published({{"b/c.html", "2"}, {"a.html", "1"}});
  EXPECT_EQ(report.unchanged, 2U);
  EXPECT_THAT(report.changed, IsEmpty());
  EXPECT_EQ(inode("."), before);
}

TEST_F(Publish, repairs_what_was_changed_by_hand) {
  published({{"a.html", "1"}, {"b.html", "2"}});
  folder.write("site/a.html", "x");
  fs::remove(site() / "b.html");
  EXPECT_THAT(published({{"a.html", "1"}, {"b.html", "2"}}).changed, ElementsAre("a.html", "b.html"));
  folder.write("site/a.html", "other");
  const auto report = published({{"a.html", "other"}, {"b.html", "2"}});
  EXPECT_EQ(report.unchanged, 2U);
  expect_whole();
}

TEST_F(Publish, the_manifest_is_the_same_by_whichever_way_it_came) {
  published({{"a.html", "1"}, {"b.html", "2"}});
  published({{"a.html", "1"}, {"b.html", "3"}, {"c.html", "4"}});
  const auto by_steps = folder.read("site/manifest.txt");
  fs::remove_all(site());
  published({{"c.html", "4"}, {"b.html", "3"}, {"a.html", "1"}});
  EXPECT_EQ(folder.read("site/manifest.txt"), by_steps);
}

TEST_F(Publish, files_of_others_stay_in_a_published_site) {
  folder.write("site/.htaccess", "x");
  published({{"a.html", "1"}, {"b/c.html", "2"}});
  folder.write("site/robots.txt", "r");
  folder.write("site/b/notes.txt", "n");
  fs::create_directories(site() / "empty/in");
  fs::create_symlink("robots.txt", site() / "link");
  fs::permissions(site() / "empty", fs::perms::owner_all);
  published({{"a.html", "new"}});
  EXPECT_THAT(tree(), ElementsAre("site/.htaccess", "site/a.html", "site/b/notes.txt", "site/link", "site/manifest.txt",
                                  "site/robots.txt"));
  EXPECT_TRUE(fs::is_directory(site() / "empty/in"));
  EXPECT_EQ(fs::status(site() / "empty").permissions(), fs::perms::owner_all);
  EXPECT_EQ(fs::read_symlink(site() / "link"), "robots.txt");
}

TEST_F(Publish, a_folder_of_others_is_refused) {
  folder.write("site/diploma.docx", "x");
  EXPECT_THAT(refused({{"a.html", "1"}}), HasSubstr("в папке лежат чужие файлы, например «diploma.docx»"));
  EXPECT_THAT(tree(), ElementsAre("site/diploma.docx"));
}

TEST_F(Publish, a_folder_with_hidden_folders_is_refused_too) {
  folder.write("site/.config/x", "x");
  EXPECT_THAT(refused({{"a.html", "1"}}), HasSubstr("например «.config»"));
}

TEST_F(Publish, a_file_of_others_where_a_page_belongs_is_refused) {
  published({{"a.html", "1"}});
  folder.write("site/help.html", "своя");
  EXPECT_THAT(refused({{"a.html", "2"}, {"help.html", "3"}}),
              HasSubstr("на месте страницы лежит чужой файл «help.html»"));
  EXPECT_EQ(folder.read("site/a.html"), "1");
  EXPECT_EQ(folder.read("site/help.html"), "своя");
}

TEST_F(Publish, never_writes_through_a_link) {
  published({{"a.html", "1"}});
  folder.write("outside/x", "x");
  fs::create_symlink(folder.path() / "outside", site() / "kirovsk");
  EXPECT_THAT(refused({{"a.html", "1"}, {"kirovsk/index.html", "2"}}), HasSubstr("чужой файл «kirovsk/index.html»"));
  fs::remove(site() / "a.html");
  fs::create_symlink(folder.path() / "outside/x", site() / "a.html");
  published({{"a.html", "1"}});
  EXPECT_EQ(folder.read("outside/x"), "x");
  EXPECT_FALSE(fs::is_symlink(site() / "a.html"));
}

TEST_F(Publish, a_linked_site_folder_is_published_where_it_is) {
  fs::create_directories(folder.path() / "real/www");
  fs::create_directory_symlink(folder.path() / "real/www", site());
  published({{"a.html", "1"}});
  EXPECT_TRUE(fs::is_symlink(site()));
  EXPECT_EQ(folder.read("real/www/a.html"), "1");
}

TEST_F(Publish, a_relative_path_is_enough_for_a_site_that_is_not_there_yet) {
  const fs::path before = fs::current_path();
  fs::current_path(folder.path());
  const auto result = publish(std::vector<OutputFile>{{"a.html", "1"}}, "site");
  fs::current_path(before);
  EXPECT_TRUE(std::holds_alternative<PublishReport>(result));
  EXPECT_EQ(folder.read("site/a.html"), "1");
}

TEST_F(Publish, paths_that_lead_out_or_meet_are_refused) {
  for (const char* path : {"../a.html", "/etc/a", "a/../../b", "A.html", "a//b", ".htaccess", "manifest.txt", ""}) {
    EXPECT_THAT(refused({{path, "1"}}), HasSubstr("не опубликовать")) << path;
  }
  EXPECT_THAT(refused({{"a.html", "1"}, {"a.html", "2"}}), HasSubstr("адрес «a.html» достался двум страницам"));
  EXPECT_THAT(refused({{"a", "1"}, {"a/b.html", "2"}}), HasSubstr("адрес «a» достался двум страницам"));
  EXPECT_THAT(tree(), IsEmpty());
}

TEST_F(Publish, a_place_that_is_no_folder_is_refused) {
  folder.write("site", "файл");
  EXPECT_THAT(refused({{"a.html", "1"}}), HasSubstr("сюда нельзя опубликовать сайт"));
  EXPECT_THAT(sentence_of(std::get<Mistake>(publish({}, "/")), model::Language::ru), HasSubstr("сюда нельзя"));
  EXPECT_THAT(sentence_of(std::get<Mistake>(publish({}, fs::current_path())), model::Language::ru),
              HasSubstr("сюда нельзя"));
}

TEST_F(Publish, what_the_system_refuses_is_told_and_the_old_site_stands) {
  folder.write("file", "x");
  const auto result = publish(std::vector<OutputFile>{{"a.html", "1"}}, folder.path() / "file" / "site");
  EXPECT_THAT(sentence_of(std::get<Mistake>(result), model::Language::ru),
              HasSubstr("не записать: на месте папки стоит файл. Прежний сайт остался как был."));
  if (geteuid() == 0) return;  // for root every folder can be written
  published({{"a.html", "1"}});
  fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
  EXPECT_THAT(refused({{"a.html", "2"}}), HasSubstr("нет прав на запись"));
  fs::permissions(folder.path(), fs::perms::owner_all);
  EXPECT_EQ(folder.read("site/a.html"), "1");
}

TEST_F(Publish, a_failure_half_way_leaves_the_old_site_and_no_litter) {
  published({{"a.html", "1"}});
  ASSERT_EQ(mkfifo((site() / "pipe").c_str(), 0600), 0);
  EXPECT_THAT(refused({{"a.html", "2"}}), HasSubstr("не записать"));
  EXPECT_EQ(folder.read("site/a.html"), "1");
  EXPECT_THAT(tree(), ElementsAre("site/a.html", "site/manifest.txt", "site/pipe"));
}

TEST_F(Publish, what_a_killed_publication_left_is_cleared_away) {
  published({{"a.html", "1"}});
  folder.write(".site.vekha-new/a.html", "half");
  folder.write(".site.vekha-old/z.html", "old");
  published({{"a.html", "2"}});
  EXPECT_THAT(tree(), ElementsAre("site/a.html", "site/manifest.txt"));
}

TEST_F(Publish, a_site_left_without_its_name_gets_it_back) {
  published({{"a.html", "1"}, {"b.html", "2"}});
  fs::rename(site(), folder.path() / ".site.vekha-old");
  EXPECT_EQ(published({{"a.html", "1"}, {"b.html", "3"}}).unchanged, 1U);
  EXPECT_THAT(tree(), ElementsAre("site/a.html", "site/b.html", "site/manifest.txt"));
}

TEST_F(Publish, two_renames_do_what_an_exchange_does) {
  const auto places = places_of(site());
  ASSERT_TRUE(places);
  folder.write("site/a.html", "old");
  folder.write(".site.vekha-new/a.html", "new");
  EXPECT_FALSE(exchange_by_two_renames(*places));
  EXPECT_EQ(folder.read("site/a.html"), "new");
  EXPECT_EQ(folder.read(".site.vekha-old/a.html"), "old");
  EXPECT_FALSE(recover(*places));
  EXPECT_THAT(tree(), ElementsAre("site/a.html"));
  EXPECT_TRUE(exchange_by_two_renames(*places)) << "without a new tree";
  EXPECT_EQ(folder.read("site/a.html"), "new");
}

std::vector<OutputFile> many_files(const std::string& content) {
  std::vector<OutputFile> files;
  for (int i = 0; i < 50; ++i)
    files.push_back({"p/" + std::to_string(i) + ".html", content + std::to_string(i % 5 == 0 ? i : 0)});
  return files;
}

TEST_F(Publish, two_publications_at_once_do_not_mix) {
  std::vector<std::jthread> threads;
  for (const char* content : {"a", "b", "c"}) {
    threads.emplace_back([this, content] {
      for (int i = 0; i < 5; ++i) published(many_files(content));
    });
  }
  threads.clear();
  expect_whole();
  const std::string first = folder.read("site/p/0.html");
  for (int i = 1; i < 50; ++i)
    EXPECT_EQ(folder.read("site/p/" + std::to_string(i) + ".html").front(), first.front()) << i;
  EXPECT_EQ(tree().size(), 51U);
}

TEST_F(Publish, killed_at_any_moment_it_leaves_a_whole_site) {
  published(many_files("start"));
  for (int round = 0; round < 20; ++round) {
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
      for (int i = 0;; ++i) (void)publish(many_files("round" + std::to_string(i)), site());
    }
    std::this_thread::sleep_for(std::chrono::microseconds(500 + 700 * round));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    expect_whole();
  }
  published(many_files("end"));
  EXPECT_EQ(tree().size(), 51U);
}

}  // namespace
}  // namespace vekha::generator
