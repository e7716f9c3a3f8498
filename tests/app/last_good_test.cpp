#include <sys/stat.h>

#include <filesystem>

#include "tests/app/build_fixture.hpp"
#include "tests/support/docx_builder.hpp"
#include "tests/support/zip_builder.hpp"

namespace vekha::app {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

constexpr const char* document = "content/documents/kamensk/plan.docx";
constexpr const char* page = "site/kamensk/plans/plan-2021.html";

/// A plan that was published, and what may become of its file.
class LastGood : public BuildTest {
 protected:
  void SetUp() override {
    add_document("kamensk", "plan.docx", "kamensk-uralsky.docx");
    add_document("okoneshnikovo", "okoneshnikovo.odt");
    ASSERT_EQ(build(), Exit::ok) << err_.str();
    good_ = tree();
    ASSERT_TRUE(good_.contains("kamensk/plans/plan-2021.html"));
  }

  void expect_kept(const std::string& why) {
    EXPECT_THAT(out_.str(),
                HasSubstr("На сайте остаётся прежняя версия, опубликованная 2021-10-15. Исправьте файл или удалите"))
        << why;
    EXPECT_THAT(out_.str(), HasSubstr("Прежними остались страницы документов: 1.")) << why;
    EXPECT_THAT(folder_.read(page), HasSubstr("Прежняя версия.")) << why;
    EXPECT_THAT(folder_.read(page), HasSubstr("Здесь то, что опубликовано 15\u00A0октября")) << why;
    EXPECT_THAT(folder_.read("site/kamensk/plans/plan-2021-document.html"), HasSubstr("Прежняя версия.")) << why;
    EXPECT_THAT(folder_.read("site/okoneshnikovo/index.html"), Not(HasSubstr("Прежняя версия."))) << why;
    EXPECT_EQ(tree().size(), good_.size()) << why;
    EXPECT_EQ(faults(), "") << why;
  }

  std::map<std::string, std::string> good_;
};

TEST_F(LastGood, stays_until_the_file_is_mended_whatever_happened_to_it) {
  const std::string encrypted = test::zip_of({{.name = "word/document.xml", .bytes = "<w/>", .flags = 1}});
  const std::string personal = test::Docx{.body = test::text_paragraph("УТВЕРЖДЕН приказом от 29.03.2021 № 104") +
                                                  test::text_paragraph("ученик Петров Иван, 8 900 123-45-67")}
                                   .bytes();
  const std::string letter = test::Docx{.body = test::text_paragraph("УТВЕРЖДЕН приказом от 29.03.2021 № 104") +
                                                test::text_paragraph("Уважаемые коллеги, совещание переносится.")}
                                 .bytes();
  struct Damage {
    std::string what, bytes;
    Exit status = Exit::faults;
  };
  const std::string whole = folder_.read(document);
  for (const Damage& damage :
       {Damage{"empty", ""}, Damage{"text", "не документ"}, Damage{"PDF", "%PDF-1.4"},
        Damage{"cut", whole.substr(0, whole.size() / 2)}, Damage{"encrypted", encrypted},
        Damage{"personal data", personal}, Damage{"a letter", letter},
        Damage{"a report", tests::read_source_file("tests/documents/ozersk-report-2025-h1.odt")},
        Damage{"a draft", tests::read_source_file("tests/documents/ozersk-draft.docx"), Exit::ok}}) {
    folder_.write(document, damage.bytes);
    for (const char* today : {"2021-10-20", "2021-10-21"}) {
      EXPECT_EQ(build("2", "site", today), damage.status) << damage.what << out_.str() << err_.str();
      expect_kept(damage.what);
    }
    folder_.write(document, whole);
    EXPECT_EQ(build(), Exit::ok) << damage.what;
    EXPECT_TRUE(tree() == good_) << damage.what;
  }
}

TEST_F(LastGood, stays_when_the_file_is_no_file_any_more) {
  fs::remove(folder_.path() / document);
  ASSERT_EQ(mkfifo((folder_.path() / document).c_str(), 0600), 0);
  EXPECT_EQ(build(), Exit::faults);
  expect_kept("a pipe");
}

TEST_F(LastGood, goes_when_the_file_is_removed) {
  fs::remove(folder_.path() / document);
  EXPECT_EQ(build(), Exit::ok);
  EXPECT_THAT(folder_.read(page), HasSubstr("Документ снят с публикации"));
  EXPECT_THAT(out_.str(), Not(HasSubstr("Прежними")));
  folder_.write(document, "не документ");
  EXPECT_EQ(build(), Exit::faults);
  EXPECT_THAT(folder_.read(page), HasSubstr("Документ снят с публикации"))
      << "what was taken off the site does not come back";
}

TEST_F(LastGood, leaves_a_page_at_every_address_that_told_of_it) {
  const std::string bytes = folder_.read(document);
  fs::remove(folder_.path() / document);
  EXPECT_EQ(build("2", "site", "2021-10-20"), Exit::ok);
  EXPECT_EQ(build("2", "site", "2021-11-20"), Exit::ok) << "the day stays";
  const auto now = tree();
  for (const char* path :
       {"kamensk/index.html", "kamensk/plans/plan-2021.html", "kamensk/plans/plan-2021-document.html",
        "kamensk/people.html", "kamensk/schools/shkola-7.html"}) {
    ASSERT_TRUE(now.contains(path)) << path;
    EXPECT_THAT(now.at(path), HasSubstr("20\u00A0октября")) << path;
    EXPECT_THAT(now.at(path), Not(HasSubstr("Каменск"))) << path << " tells nothing of the document";
    EXPECT_THAT(now.at("sitemap.xml"), Not(HasSubstr(path)));
  }
  EXPECT_FALSE(now.contains("kamensk/plans/plan-2021.csv"));
  EXPECT_EQ(faults(), "");
  fs::remove_all(folder_.path() / "site");
  EXPECT_EQ(build("8", "site", "2021-11-20"), Exit::ok);
  EXPECT_TRUE(tree() == now) << "a site built anew";
  folder_.write(document, bytes);
  EXPECT_EQ(build(), Exit::ok);
  EXPECT_TRUE(tree() == good_) << "a document that is back has its pages back";
}

TEST_F(LastGood, believes_no_list_of_addresses_that_somebody_else_wrote) {
  folder_.write(
      "content/.published/pages.tsv",
      "published \t../../evil.html\npublished \tassets/x.html\n2021-99-99\tkamensk/a.html\nx\n"
      "2021-01-01\tkamensk/plans/<b>.html\n2021-01-01\tkamensk/plans/old.html\n2021-01-02\tkamensk/plans/old.html\n");
  EXPECT_EQ(build(), Exit::ok) << err_.str();
  EXPECT_EQ(tree().size(), good_.size() + 2) << "a page and its calendar";
  EXPECT_THAT(folder_.read("site/kamensk/plans/old.html"), HasSubstr("1\u00A0января"));
  EXPECT_EQ(faults(), "");
}

TEST_F(LastGood, needs_neither_the_cache_nor_the_old_site) {
  folder_.write(document, "не документ");
  fs::remove_all(folder_.path() / "content/.cache");
  fs::remove_all(folder_.path() / "site");
  EXPECT_EQ(build(), Exit::faults);
  expect_kept("a site built anew");
}

TEST_F(LastGood, moves_with_its_folder) {
  folder_.write(document, "не документ");
  fs::rename(folder_.path() / "content", folder_.path() / "moved");
  fs::rename(folder_.path() / "moved", folder_.path() / "content");
  EXPECT_EQ(build("8", "site", "2020-01-01"), Exit::faults) << "whatever the clock says";
  expect_kept("a moved folder");
}

TEST_F(LastGood, is_reviewed_with_the_decisions_of_today) {
  folder_.write(document, "не документ");
  folder_.write("content/decisions.toml", R"([[decision]]
document = "kamensk/plan.docx"
decision = "mask"
fragment = "Миннулина Л.М."
author = "Иванова"
date = 2021-10-16
reason = "Просьба"
)");
  EXPECT_EQ(build(), Exit::faults);
  expect_kept("masked afterwards");
  for (const auto& [name, bytes] : tree()) EXPECT_THAT(bytes, Not(HasSubstr("Миннулина Л.М."))) << name;
}

TEST_F(LastGood, gives_way_to_another_document_by_a_decision) {
  const std::string report = tests::read_source_file("tests/documents/ozersk-report-2025-h1.odt");
  folder_.write(document, report);
  EXPECT_EQ(build(), Exit::faults);
  EXPECT_THAT(out_.str(), HasSubstr("раньше в этом файле был план, теперь в нём другой документ"));
  folder_.write("content/decisions.toml", R"([[decision]]
document = "kamensk/plan.docx"
decision = "release"
sha256 = ")" + sha256(report).substr(0, 12) + R"("
author = "Иванова"
date = 2021-10-16
reason = "Замена верна"
)");
  EXPECT_EQ(build(), Exit::ok) << out_.str() << err_.str();
  EXPECT_THAT(folder_.read(page), HasSubstr("Документ снят с публикации"));
}

TEST_F(LastGood, is_all_there_is_to_publish) {
  fs::remove_all(folder_.path() / "content/documents/okoneshnikovo");
  folder_.write(document, "не документ");
  EXPECT_EQ(build(), Exit::faults);
  EXPECT_THAT(folder_.read(page), HasSubstr("Прежняя версия."));
}

TEST_F(LastGood, is_missed_when_it_cannot_be_kept) {
  fs::remove_all(folder_.path() / "content/.published");
  folder_.write("content/.published", "a file in the way");
  EXPECT_EQ(build(), Exit::ok);
  EXPECT_THAT(err_.str(), HasSubstr("Не сохранить копии документов"));
}

}  // namespace
}  // namespace vekha::app
