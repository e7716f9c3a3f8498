#include "generator/privacy/decisions.hpp"

#include <gmock/gmock.h>

namespace vekha::generator {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> sentences(const Mistakes& mistakes) {
  std::vector<std::string> result;
  for (const auto& mistake : mistakes) result.push_back(sentence_of(mistake, model::Language::ru));
  return result;
}

TEST(Decisions, are_read_in_order) {
  const auto reading = read_decisions(R"(
[[decision]]
document = "kirovsk/plan.docx"
decision = "release"
sha256 = "E3B0C44298FC"
author = "Иванова М. П."
date = 2025-03-01
reason = "Утверждён приказом"

[[decision]]
document = "x/y.odt"
decision = "allow"
fragment = "a@example.org"
author = "Петров"
date = 2025-03-02
reason = "Адрес отдела"
)");
  EXPECT_THAT(sentences(reading.mistakes), IsEmpty());
  ASSERT_EQ(reading.value.size(), 2U);
  const Decision& release = reading.value.front();
  EXPECT_EQ(release.document, "kirovsk/plan.docx");
  EXPECT_EQ(release.kind, DecisionKind::release);
  EXPECT_EQ(release.sha256, "e3b0c44298fc");
  EXPECT_EQ(release.author, "Иванова М. П.");
  EXPECT_EQ(model::to_iso(release.date), "2025-03-01");
  EXPECT_EQ(release.line, 3);
  EXPECT_EQ(reading.value.back().kind, DecisionKind::allow);
  EXPECT_EQ(reading.value.back().fragment, "a@example.org");
}

struct Case {
  const char* toml;
  const char* sentence;
};
class DecisionMistakes : public testing::TestWithParam<Case> {};

TEST_P(DecisionMistakes, are_told_and_the_decision_is_left_out) {
  const auto reading = read_decisions(GetParam().toml);
  EXPECT_THAT(sentences(reading.mistakes), ElementsAre(GetParam().sentence));
  EXPECT_THAT(reading.value, IsEmpty());
}

#define REST "author = \"А\"\ndate = 2025-03-01\nreason = \"Б\"\n"

INSTANTIATE_TEST_SUITE_P(
    All, DecisionMistakes,
    testing::Values(
        Case{"[[decision]]\ndocument = \"a\"\ndecision = \"relase\"\n" REST,
             "decisions.toml, строка 2: решения «relase» нет. Есть release, block, mask, initials, post и allow, "
             "например: decision = "
             "\"release\""},
        Case{"[[decision]]\ndocument = \"a\"\n" REST,
             "decisions.toml, строка 2: решения «» нет. Есть release, block, mask, initials, post и allow, например: "
             "decision = \"release\""},
        Case{"[[decision]]\ndocument = \"a\"\ndecision = \"release\"\n" REST,
             "decisions.toml, строка 2: в решении не хватает строки «sha256»: sha256 = \"e3b0c44298fc\""},
        Case{"[[decision]]\ndocument = \"a\"\ndecision = \"mask\"\n" REST,
             "decisions.toml, строка 2: в решении не хватает строки «fragment»: fragment = \"school@example.org\""},
        Case{"[[decision]]\ndecision = \"mask\"\nfragment = \"a\"\n" REST,
             "decisions.toml, строка 2: в решении не хватает строки «document»: document = \"kirovsk/plan.docx\""},
        Case{
            "[[decision]]\ndocument = \"a\"\ndecision = \"mask\"\nfragment = \"a\"\nauthor = \"А\"\ndate = "
            "2025-03-01\nreason = \" \"\n",
            "decisions.toml, строка 2: в решении не хватает строки «reason»: reason = \"План утверждён приказом № 5\""},
        Case{"[[decision]]\ndocument = \"a\"\ndecision = \"mask\"\nfragment = \"a\"\nauthor = \"А\"\nreason = \"Б\"\n",
             "decisions.toml, строка 2: в решении не хватает строки «date»: date = 2025-03-01"},
        Case{"[[decision]]\ndocument = \"a\"\ndecision = \"release\"\nsha256 = \"abc\"\n" REST,
             "decisions.toml, строка 4: «abc» не отпечаток файла. Впишите первые 12 знаков, которые назвала Vekha: "
             "sha256 = \"e3b0c44298fc\""},
        Case{"[[decision]]\ndate = \"1 марта\"\n",
             "decisions.toml, строка 2: в «decision.0.date» должно стоять другое: дата вида 2025-03-01 без кавычек. "
             "Например: date = 2025-03-01"},
        Case{"[[decision]]\nfile = \"a\"\n",
             "decisions.toml, строка 2: ключа «decision.0.file» нет. Проверьте имя и раздел, в котором он стоит."},
        Case{"[decision]\ndocument = \"a\"\n",
             "decisions.toml, строка 2: ключа «decision.document» нет. Похож «decision.….document»: document = "
             "\"kirovsk/plan.docx\""}));

TEST(Decisions, about_documents_that_are_gone_are_told) {
  const auto reading =
      read_decisions("[[decision]]\ndocument = \"a/b.docx\"\ndecision = \"mask\"\nfragment = \"х\"\n" REST);
  const std::vector<std::string> documents{"a/c.docx"};
  EXPECT_THAT(
      sentences(decisions_without_document(reading.value, documents)),
      ElementsAre(
          "decisions.toml, строка 2: документа «a/b.docx» в папке documents нет. Удалите решение или исправьте имя."));
  const std::vector<std::string> there{"a/b.docx"};
  EXPECT_THAT(decisions_without_document(reading.value, there), IsEmpty());
}

}  // namespace
}  // namespace vekha::generator
