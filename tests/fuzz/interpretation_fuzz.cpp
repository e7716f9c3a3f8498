// Any bytes as a body of paragraphs and tables, written with the words that interpretation looks for: every activity,
// action and party refers to what exists, and the text of the body is kept.
#include <array>
#include <cstdlib>
#include <set>
#include <string>

#include "importer/body/table_builder.hpp"
#include "importer/interpretation/interpret.hpp"

namespace {

using namespace vekha;
using namespace vekha::importer;

constexpr std::array<std::string_view, 44> words{"№ п/п",
                                                 "Мероприятие",
                                                 "Срок",
                                                 "Ответственный",
                                                 "Ожидаемый результат",
                                                 "Показатель",
                                                 "Ед. изм.",
                                                 "План 2025",
                                                 "Факт 2025",
                                                 "2025",
                                                 "Группы рисков",
                                                 "Функции",
                                                 "Участники",
                                                 "Школа-наставник",
                                                 "Отметка о выполнении",
                                                 "Год",
                                                 "январь",
                                                 "март",
                                                 "1.",
                                                 "1.1.",
                                                 "2)",
                                                 "IV.",
                                                 "РАЗДЕЛ 1. ",
                                                 "этап",
                                                 "УТВЕРЖДАЮ",
                                                 "Цель программы",
                                                 "Задачи",
                                                 "Сроки реализации",
                                                 "до 01.02.2025",
                                                 "ежемесячно",
                                                 "сентябрь -",
                                                 "2019",
                                                 "Л.М. Миннулина",
                                                 "МБОУ СОШ № 2",
                                                 "Управление образования",
                                                 "Методический кабинет",
                                                 "партнёрство",
                                                 "анализ",
                                                 "Провести анализ",
                                                 "+",
                                                 "Выполнено 24.01.2025",
                                                 "61,5",
                                                 "\n",
                                                 "- "};

// Reads the input byte by byte; 0 at its end.
class Bytes {
 public:
  Bytes(const std::uint8_t* data, std::size_t size) : data_(data), left_(size) {}
  [[nodiscard]] bool empty() const { return left_ == 0; }
  int next() {
    if (left_ == 0) return 0;
    --left_;
    return *data_++;
  }

 private:
  const std::uint8_t* data_;
  std::size_t left_;
};

BodyParagraph paragraph(Bytes& bytes) {
  BodyParagraph out;
  const int count = bytes.next() % 6;
  for (int i = 0; i < count; ++i) {
    const int word = bytes.next();
    out.text += word < 250 ? words[static_cast<std::size_t>(word) % words.size()] : "\xD0";
    if (word % 3 != 0) out.text += ' ';
  }
  const int look = bytes.next();
  out.bold = (look & 1) != 0;
  out.italic = (look & 2) != 0;
  out.outline_level = (look & 12) == 12 ? 1 + (look >> 6) : 0;
  if ((look & 16) != 0) out.list_label = (look & 32) != 0 ? "•" : std::to_string(look % 7) + ".";
  return out;
}

BodyBlock table(Bytes& bytes, std::size_t& budget, int depth) {
  RawTable raw;
  const int rows = 1 + bytes.next() % 12;
  const int columns = 1 + bytes.next() % 6;
  for (int row = 0; row < rows && !bytes.empty(); ++row) {
    RawRow& raw_row = raw.rows.emplace_back();
    raw_row.header = row == 0 && bytes.next() % 2 == 0;
    for (int column = 0; column < columns; ++column) {
      const int shape = bytes.next();
      RawCell cell{.column = column, .col_span = 1 + (shape & 3) * (shape >> 6)};
      cell.vertical = static_cast<VerticalMerge>((shape >> 2) % 3);
      cell.blocks.push_back({paragraph(bytes)});
      if ((shape & 32) != 0) cell.blocks.push_back({paragraph(bytes)});
      if (shape == 255 && depth < 3) cell.blocks.push_back(table(bytes, budget, depth + 1));
      column += cell.col_span - 1;
      raw_row.cells.push_back(std::move(cell));
    }
  }
  return {build_table(std::move(raw), budget).table};
}

void check(bool holds) {
  if (!holds) std::abort();
}

void check_references(const model::Document& document) {
  std::set<std::string> parties;
  std::set<std::string> sections;
  for (const auto& party : document.parties) check(parties.insert(party.id.value).second);
  for (const auto& section : document.sections) {
    check(!section.parent || sections.contains(section.parent->value));
    check(sections.insert(section.id.value).second && !section.title.empty());
  }
  for (const auto& activity : document.activities) {
    check(!activity.section || sections.contains(activity.section->value));
    check(activity.source.table && activity.source.row && *activity.source.row > 0);
    for (const auto& party : activity.responsible) {
      for (const auto& id : party.parties) check(parties.contains(id.value));
    }
    for (const auto& action : activity.actions)
      check(action.party.value.empty() || parties.contains(action.party.value));
  }
  for (const auto& row : document.participants) check(parties.contains(row.party.value));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Vocabulary vocabulary = Vocabulary::built_in();
  Bytes bytes(data, size);
  Body body;
  std::size_t budget = 4'000;
  while (!bytes.empty() && body.blocks.size() < 200) {
    if (bytes.next() % 3 == 0) {
      body.blocks.push_back({paragraph(bytes)});
    } else {
      body.blocks.push_back(table(bytes, budget, 0));
    }
  }
  check_references(interpret(std::move(body), vocabulary));
  return 0;
}
