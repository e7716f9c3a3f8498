#include "importer/interpretation/lists/activity_item.hpp"

#include <gtest/gtest.h>

namespace vekha::importer::lists {
namespace {

// "number|text|deadline|responsible|expected", with "!" where a word says which is which
std::string described(std::string_view paragraph, std::string_view label = "") {
  static const Vocabulary vocabulary = Vocabulary::built_in();
  static const TableWords words(vocabulary);
  const ActivityItem item = activity_item(paragraph, label, vocabulary, words, model::year_interval(2022));
  return item.number + "|" + item.text + "|" + item.deadline + "|" + item.responsible + "|" + item.expected +
         (item.labelled ? "!" : "");
}

TEST(ActivityItem, is_cut_at_the_words_for_its_fields) {
  struct Case {
    const char* paragraph;
    const char* item;
  };
  const Case cases[] = {
      {"1. Провести педсовет «Качество: пути» – ноябрь 2022 г., отв. директор.",
       "1.|Провести педсовет «Качество: пути»|ноябрь 2022 г.|директор|!"},
      {"2) Проверить журналы (срок: до 1 марта; ответственный: завуч)", "2)|Проверить журналы|до 1 марта|завуч|!"},
      {"1.1. Обновить сайт.\nСрок исполнения – до 15 мая.\nИсполнители – Зотова И.К.\nРезультат – новая страница",
       "1.1.|Обновить сайт|до 15 мая|Зотова И.К.|новая страница!"},
      {"Отв.: Зотова И.К., методист", "|||Зотова И.К., методист|!"},
      {"Срок: апрель 2022 года. Ответственные: руководители школ.", "||апрель 2022 года|руководители школ|!"},
      {"3. Семинар, 12 марта, отв. Пак Л.В.", "3.|Семинар|12 марта|Пак Л.В.|!"},
      {"4. Ярмарка профессий (15 апреля 2022 г.)", "4.|Ярмарка профессий|15 апреля 2022 г.||"},
      {"4. Собрание (до 20 мая 2022 г., отдел образования).", "4.|Собрание|до 20 мая 2022 г.|отдел образования|!"},
      {"4. Собрание (март, май 2022 г.; Зотова И.К.)", "4.|Собрание|март, май 2022 г.|Зотова И.К.|!"},
      {"4. Занятия – март 2022 г., 9 классы", "4.|Занятия – март 2022 г., 9 классы|||"},
      {"5. Консультации – еженедельно", "5.|Консультации|еженедельно||"},
      {"6. Встреча с выпускниками – студентами колледжа", "6.|Встреча с выпускниками – студентами колледжа|||"},
      {"7. Анализ работы, март", "7.|Анализ работы, март|||"},
      {"8. План-график на 2022 год: сроки уточняются", "8.|План-график на 2022 год: сроки уточняются|||"},
      {"9. Приказ об ответственных – до 5 мая", "9.|Приказ об ответственных|до 5 мая||"},
  };
  for (const Case& one : cases) EXPECT_EQ(described(one.paragraph), one.item) << one.paragraph;
}

TEST(ActivityItem, takes_the_number_of_an_automatic_list) {
  EXPECT_EQ(described("Провести семинар – март", "3."), "3.|Провести семинар|март||");
  EXPECT_EQ(described("Провести семинар – март", "–"), "|Провести семинар|март||");
}

TEST(ActivityItem, of_a_hostile_length_is_only_text) {
  const std::string text(20000, 'a');
  EXPECT_EQ(described(text), "|" + text + "|||");
  EXPECT_FALSE(described("Срок: " + text).empty());
}

}  // namespace
}  // namespace vekha::importer::lists
