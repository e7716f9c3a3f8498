#include "app/commands/build.hpp"

#include <filesystem>

#include "app/commands/new.hpp"
#include "app/commands/view.hpp"
#include "app/content_folder.hpp"
#include "app/import_documents.hpp"
#include "tests/app/build_fixture.hpp"

namespace vekha::app {
namespace {

using testing::HasSubstr;

class Build : public BuildTest {};

TEST_F(Build, gives_the_same_bytes_with_one_job_and_with_eight) {
  add_document("kamensk", "kamensk-uralsky.docx");
  add_document("okoneshnikovo", "okoneshnikovo.odt");
  add_document("verhnebureinsky", "verkhnebureinsky.docx");
  ASSERT_EQ(build("1", "one"), Exit::ok) << err_.str();
  std::filesystem::remove_all(folder_.path() / "content/.cache");
  ASSERT_EQ(build("8", "eight"), Exit::ok) << err_.str();
  EXPECT_GT(tree("one").size(), 20U);
  EXPECT_TRUE(tree("one") == tree("eight"));
}

TEST_F(Build, imports_nothing_where_nothing_changed) {
  add_document("kamensk", "kamensk-uralsky.docx");
  std::ostringstream nowhere;
  Terminal terminal(nowhere, nowhere, model::Language::ru, false);
  const Content content = read_content(folder_.path() / "content", model::Language::ru);
  const ModelCache cache(folder_.path() / "cache", "");
  const auto first = import_documents(content, cache, 1, terminal);
  const auto second = import_documents(content, cache, 1, terminal);
  ASSERT_EQ(first.size(), 1U);
  EXPECT_FALSE(first[0].from_cache);
  EXPECT_TRUE(second[0].from_cache);
  EXPECT_EQ(first[0].document.value(), second[0].document.value());
}

TEST_F(Build, prints_what_a_template_gets_and_publishes_nothing) {
  add_document("kamensk", "kamensk-uralsky.docx");
  std::ostringstream out;
  std::ostringstream err;
  Terminal terminal(out, err, model::Language::ru, false);
  ViewOptions asked{.source = options().source, .page = "kamensk/plans/plan-2021.html"};
  EXPECT_EQ(view(asked, terminal), Exit::ok);
  EXPECT_THAT(out.str(), ::testing::StartsWith("{\"template\": \"plan\", \"view\": {"));
  EXPECT_TRUE(tree().empty());
  asked.page = "nowhere.html";
  EXPECT_EQ(view(asked, terminal), Exit::failed);
  EXPECT_THAT(err.str(), HasSubstr("nowhere.html"));
  out.str("");
  asked.page = "";
  EXPECT_EQ(view(asked, terminal), Exit::ok);
  EXPECT_THAT(out.str(), HasSubstr("\"plan\": [\"kamensk/plans/plan-2021.html\"],\n"));
  EXPECT_THAT(out.str(), HasSubstr("\"withdrawn\": []\n"));
}

TEST_F(Build, writes_only_what_changed) {
  add_document("kamensk", "kamensk-uralsky.docx");
  ASSERT_EQ(build(), Exit::ok);
  const auto page = folder_.path() / "site/index.html";
  const auto written = std::filesystem::last_write_time(page);
  ASSERT_EQ(build(), Exit::ok);
  EXPECT_THAT(out_.str(), HasSubstr("новых 0, изменённых 0, удалённых 0"));
  EXPECT_EQ(std::filesystem::last_write_time(page), written);
}

TEST_F(Build, publishes_the_rest_when_a_document_is_refused) {
  add_document("kamensk", "kamensk-uralsky.docx");
  folder_.write("content/documents/kamensk/plan.docx", "не документ");
  folder_.write("content/documents/kamensk/plan.pdf", "%PDF-1.4");
  folder_.write("content/documents/kamensk/empty.odt", "");
  EXPECT_EQ(build(), Exit::faults);
  EXPECT_THAT(out_.str(), HasSubstr("✓ kamensk/kamensk-uralsky.docx: опубликован"));
  EXPECT_THAT(out_.str(), HasSubstr("✗ kamensk/plan.docx: не принят: это не документ DOCX или ODT"));
  EXPECT_THAT(out_.str(), HasSubstr("✗ kamensk/plan.pdf: не принят: это PDF"));
  EXPECT_THAT(out_.str(), HasSubstr("✗ kamensk/empty.odt: не принят: файл пуст"));
  EXPECT_TRUE(tree().contains("index.html"));
}

TEST_F(Build, does_not_trust_a_name_that_promises_another_format) {
  add_document("kamensk", "kamensk-uralsky.docx");
  folder_.write("content/documents/kamensk/plan.doc", tests::read_source_file("tests/documents/kirovsk.odt"));
  EXPECT_EQ(build(), Exit::faults);
  EXPECT_THAT(out_.str(), HasSubstr("plan.doc: не принят: имя файла кончается на «.doc»"));
}

TEST_F(Build, leaves_the_old_site_when_settings_are_wrong) {
  add_document("kamensk", "kamensk-uralsky.docx");
  ASSERT_EQ(build(), Exit::ok);
  const auto before = tree();
  folder_.write("content/site.toml", "name = \"Сайт\"\nnmae = 1\n");
  EXPECT_EQ(build(), Exit::failed);
  EXPECT_THAT(err_.str(), HasSubstr("site.toml, строка 2: ключа «nmae» нет. Похож «name»"));
  EXPECT_TRUE(tree() == before);
}

TEST_F(Build, leaves_the_old_site_when_no_document_is_left) {
  add_document("kamensk", "kamensk-uralsky.docx");
  ASSERT_EQ(build(), Exit::ok);
  const auto before = tree();
  std::filesystem::remove(folder_.path() / "content/documents/kamensk/kamensk-uralsky.docx");
  EXPECT_EQ(build(), Exit::failed);
  EXPECT_TRUE(tree() == before);
}

TEST_F(Build, holds_a_draft_back) {
  add_document("kamensk", "kamensk-uralsky.docx");
  add_document("ozersk", "ozersk-draft.docx");
  EXPECT_EQ(build(), Exit::ok);
  EXPECT_THAT(out_.str(), HasSubstr("– ozersk/ozersk-draft.docx: задержан"));
  for (const auto& [name, bytes] : tree()) EXPECT_THAT(name, Not(HasSubstr("ozersk"))) << name;
}

TEST_F(Build, shows_one_file_of_those_with_the_same_text) {
  add_document("kamensk", "kamensk-uralsky.docx");
  folder_.write("content/documents/kamensk/kamensk-uralsky – копия.docx",
                tests::read_source_file("tests/documents/kamensk-uralsky.docx"));
  EXPECT_EQ(build(), Exit::ok);
  EXPECT_THAT(out_.str(), HasSubstr("✓ kamensk/kamensk-uralsky.docx: опубликован"));
  EXPECT_THAT(out_.str(), HasSubstr("– kamensk/kamensk-uralsky – копия.docx: задержан: в нём тот же текст, что в файле "
                                    "kamensk/kamensk-uralsky.docx."));
}

TEST_F(Build, shows_what_differs_in_a_word) {
  folder_.write("content/documents/one/a.fodt", tests::read_source_file("starter/documents/primer/plan-2026.fodt"));
  std::string other = tests::read_source_file("starter/documents/primer/plan-2026.fodt");
  other.replace(other.find("2026"), 4, "2027");
  folder_.write("content/documents/one/a-next.fodt", other);
  build();
  EXPECT_THAT(out_.str(), Not(HasSubstr("тот же текст")));
}

TEST_F(Build, prints_every_finding_that_it_counts) {
  std::string plan = tests::read_source_file("starter/documents/primer/plan-2026.fodt");
  folder_.write("content/documents/one/plan.fodt", plan);
  ASSERT_EQ(build(), Exit::ok);
  EXPECT_THAT(out_.str(), Not(HasSubstr("замечани")));
  const std::string deadline = ">до 15 февраля 2026 года<";
  plan.replace(plan.find(deadline), deadline.size(), ">когда-нибудь потом<");
  folder_.write("content/documents/one/plan.fodt", plan);
  out_.str("");
  build();
  const std::string out = out_.str();
  const std::size_t counted = out.find(" замечани");
  ASSERT_NE(counted, std::string::npos);
  const std::size_t number = out.rfind(' ', counted - 1) + 1;
  const int findings = std::stoi(out.substr(number, counted - number));
  int printed = 0;
  for (std::size_t at = out.find("\n    ", counted); at != std::string::npos; at = out.find("\n    ", at + 1))
    ++printed;
  EXPECT_EQ(printed, findings);
  EXPECT_THAT(out, HasSubstr("когда-нибудь потом"));
}

TEST_F(Build, publishes_a_site_without_a_fault) {
  add_document("kamensk", "kamensk-uralsky.docx");
  add_document("okoneshnikovo", "okoneshnikovo.odt");
  ASSERT_EQ(build(), Exit::ok);
  EXPECT_EQ(faults(), "");
}

TEST_F(Build, builds_the_starter_folder_as_it_is) {
  Terminal terminal(out_, err_, model::Language::ru, false);
  ASSERT_EQ(make_content({.folder = (folder_.path() / "content").string()}, terminal), Exit::ok);
  EXPECT_EQ(make_content({.folder = (folder_.path() / "content").string()}, terminal), Exit::failed);
  EXPECT_EQ(build(), Exit::ok) << err_.str();
  EXPECT_THAT(out_.str(),
              HasSubstr("✓ primer/plan-2026.fodt: опубликован, 8 мероприятий, прочитано 100\u00A0% ячеек таблиц\n"));
}

TEST_F(Build, says_what_to_do_without_content) {
  EXPECT_EQ(build(), Exit::failed);
  EXPECT_THAT(err_.str(), HasSubstr("Создайте её командой: vekha new"));
  folder_.write("content/site.toml", "");
  EXPECT_EQ(build(), Exit::failed);
  EXPECT_THAT(err_.str(), HasSubstr("нет документов DOCX или ODT"));
}

}  // namespace
}  // namespace vekha::app
