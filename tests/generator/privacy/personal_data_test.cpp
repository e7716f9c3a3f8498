#include "generator/privacy/personal_data.hpp"

#include <gmock/gmock.h>

#include <sstream>

#include "tests/support/golden.hpp"

namespace vekha::generator {
namespace {

constexpr std::string_view open_mark = "⟦";
constexpr std::string_view close_mark = "⟧";

// The rows of a table without its header and comments.
std::vector<std::string> rows_of(std::string_view path) {
  std::istringstream in(tests::read_source_file(path));
  std::vector<std::string> rows;
  std::string row;
  std::getline(in, row);
  while (std::getline(in, row)) {
    if (!row.empty() && row.front() != '#') rows.push_back(row);
  }
  return rows;
}

// The text with its findings marked as in the table.
std::string marked(std::string_view text, const std::vector<PersonalFinding>& findings) {
  std::string out;
  std::size_t at = 0;
  for (const auto& one : findings) {
    out.append(text.substr(at, one.begin - at))
        .append(open_mark)
        .append(text.substr(one.begin, one.end - one.begin))
        .append(close_mark);
    at = one.end;
  }
  return out.append(text.substr(at));
}

std::string unmarked(std::string text) {
  for (const auto mark : {open_mark, close_mark}) {
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark)) text.erase(at, mark.size());
  }
  return text;
}

TEST(PersonalData, is_found_with_its_kind_and_its_exact_place) {
  const auto rows = rows_of("tests/generator/privacy/personal_data.tsv");
  EXPECT_GE(rows.size(), 60U);
  for (const auto& row : rows) {
    const auto tab = row.find('\t');
    const std::string expected = row.substr(tab + 1);
    const std::string text = unmarked(expected);
    const auto findings = find_personal_data(text);
    EXPECT_EQ(marked(text, findings), expected);
    for (const auto& one : findings) EXPECT_EQ(name_of(one.kind), row.substr(0, tab)) << text;
  }
}

TEST(PersonalData, near_misses_are_not_reported) {
  const auto rows = rows_of("tests/generator/privacy/near_misses.tsv");
  EXPECT_GE(rows.size(), 60U);
  for (const auto& text : rows) EXPECT_EQ(marked(text, find_personal_data(text)), text);
}

TEST(PersonalData, all_of_one_text_is_found_in_order) {
  const std::string text =
      "Петров Иван (7 «А» класс), 12.03.2012 г.р., СНИЛС 112-233-445 95, мать: Петрова Анна, 8 900 123-45-67, ул. "
      "Мира, д. 1, кв. 2";
  std::vector<std::string> kinds;
  for (const auto& one : find_personal_data(text)) kinds.emplace_back(name_of(one.kind));
  EXPECT_THAT(kinds,
              testing::ElementsAre("pupil", "birth-date", "snils", "private-adult", "private-phone", "home-address"));
}

TEST(PersonalData, headings_tell_what_a_cell_is) {
  const auto found = [](std::string_view text, std::string_view heading) {
    const auto findings = find_personal_data(text, {.heading = heading});
    return marked(text, findings) + (findings.empty() ? "" : " " + std::string(name_of(findings.front().kind)));
  };
  EXPECT_EQ(found("Петров Иван", "ФИО обучающегося"), "⟦Петров Иван⟧ pupil");
  EXPECT_EQ(found("Петров И., Сидорова Анна", "Список учеников"), "⟦Петров И.⟧, ⟦Сидорова Анна⟧ pupil");
  EXPECT_EQ(found("Петров И.И.", "ФИО учителя, класс обучающихся"), "Петров И.И.");
  EXPECT_EQ(found("5-11-16", "Телефон"), "⟦5-11-16⟧ work-phone");
  EXPECT_EQ(found("12.03.2012", "Дата рождения"), "⟦12.03.2012⟧ birth-date");
  EXPECT_EQ(found("80701000001", "ОКТМО"), "80701000001");
  EXPECT_EQ(found("4510 123456", "Паспорт"), "⟦4510 123456⟧ passport");
  EXPECT_EQ(found("11223344595", "СНИЛС"), "⟦11223344595⟧ snils");
}

TEST(PersonalData, a_date_of_childhood_beside_a_full_name_is_a_birthday) {
  const auto found = [](std::string_view text) {
    return marked(text, find_personal_data(text, {.heading = {}, .year = 2021}));
  };
  EXPECT_EQ(found("Петров Иван Сергеевич, 12.03.2012"), "Петров Иван Сергеевич, ⟦12.03.2012⟧");
  EXPECT_EQ(found("Петров Иван Сергеевич, 12.03.2021"), "Петров Иван Сергеевич, 12.03.2021");
  EXPECT_EQ(found("Петров Иван Сергеевич, 12.03.1985"), "Петров Иван Сергеевич, 12.03.1985");
}

TEST(PersonalData, invisible_characters_hide_nothing) {
  EXPECT_EQ(find_personal_data("8\u00A0900\u00A0123\u201145\u201167").size(), 1U);
  EXPECT_EQ(find_personal_data("8900\u200B1234567").size(), 1U);
  EXPECT_EQ(find_personal_data("уче\u00ADник Петров Иван").size(), 1U);
}

TEST(PersonalData, any_bytes_are_text) {
  EXPECT_TRUE(find_personal_data("").empty());
  EXPECT_TRUE(find_personal_data("\xFF\xFE\xC3\x28\xE2\x82").empty());
  EXPECT_EQ(find_personal_data("\xFF 8 900 123-45-67 \xC3").size(), 1U);
  EXPECT_TRUE(find_personal_data(std::string(200'000, '1')).empty());
  EXPECT_TRUE(find_personal_data(std::string(200'000, '@')).empty());
  std::string groups;
  for (int i = 0; i < 50'000; ++i) groups += "1 ";
  EXPECT_TRUE(find_personal_data(groups).empty());
}

}  // namespace
}  // namespace vekha::generator
