#include "generator/check/named_people.hpp"

#include <gmock/gmock.h>

#include "generator/publish/publish.hpp"
#include "model/json/document_json.hpp"
#include "tests/support/temporary_folder.hpp"

namespace vekha::generator {
namespace {

std::string page(const std::string& body) {
  return "<!DOCTYPE html>\n<html lang=\"ru\"><head><title>А</title></head><body><h1>А</h1>" + body + "</body></html>";
}

TEST(NamedPeople, lists_every_page_that_shows_a_name) {
  model::Document plan;
  plan.parties = {{.id = {"p1"},
                   .kind = model::PartyKind::person,
                   .name = "Миннулина Л.М.",
                   .number = {},
                   .position = "начальник",
                   .of = {},
                   .aliases = {"Л.М. Миннулина"},
                   .members = {}},
                  {.id = {"p2"}, .kind = model::PartyKind::school, .name = "Школа № 7"},
                  {.id = {"p3"}, .kind = model::PartyKind::person, .name = "Никто Н.Н."}};
  const tests::TemporaryFolder folder;
  const std::vector<OutputFile> files{{"a/plans/plan.json", model::to_json(plan)},
                                      {"a/plans/plan.html", page("<p>Ответственный: <b>Л.М.</b>\n Миннулина</p>")},
                                      {"a/schools/s.html", page("<p title=\"Миннулина Л.М.\">Школа № 7</p>")},
                                      {"index.html", page("<p>Миннулина</p>")}};
  ASSERT_TRUE(std::holds_alternative<PublishReport>(publish(files, folder.path() / "site")));
  EXPECT_EQ(named_people(folder.path() / "site", "https://example.org/", model::Language::ru).value,
            "\xEF\xBB\xBFФамилия, имя;Должность;Страница\r\n"
            "Миннулина Л.М.;начальник;https://example.org/a/plans/plan.html\r\n"
            "Миннулина Л.М.;начальник;https://example.org/a/schools/s.html\r\n");
}

TEST(NamedPeople, says_which_files_it_could_not_read) {
  const tests::TemporaryFolder folder;
  const auto nowhere = named_people(folder.path() / "nowhere", "", model::Language::en);
  EXPECT_EQ(nowhere.value, "\xEF\xBB\xBFName;Position;Page\r\n");
  ASSERT_EQ(nowhere.mistakes.size(), 1U);
  EXPECT_EQ(
      sentence_of(nowhere.mistakes[0], model::Language::en),
      "manifest.txt: the file can't be read: No such file or directory. Check that it is there and that the program "
      "may read it.");
  const std::vector<OutputFile> files{{"index.html", page("<p>А</p>")}};
  ASSERT_TRUE(std::holds_alternative<PublishReport>(publish(files, folder.path() / "site")));
  std::filesystem::remove(folder.path() / "site" / "index.html");
  std::filesystem::create_directory(folder.path() / "site" /
                                    "index.html");  // nobody reads a folder, whatever his rights
  EXPECT_EQ(named_people(folder.path() / "site", "", model::Language::en).mistakes.front().file, "index.html");
}

}  // namespace
}  // namespace vekha::generator
