#include "tests/support/variants/other_tables.hpp"

#include <array>

#include "tests/support/body_builder.hpp"

namespace vekha::test {
namespace {

using Rows = std::vector<RowBuilder>;

class OtherTables {
 public:
  OtherTables(const TruePlan& plan, Random& random, const Words& words) : plan_(plan), random_(random), words_(words) {}

  std::vector<importer::BodyBlock> any() {
    using Kind = Rows (OtherTables::*)();
    constexpr std::array<Kind, 22> kinds{
        &OtherTables::money,    &OtherTables::contacts, &OtherTables::staff,    &OtherTables::prices,
        &OtherTables::lessons,  &OtherTables::figures,  &OtherTables::terms,    &OtherTables::acts,
        &OtherTables::to_sign,  &OtherTables::schools,  &OtherTables::exams,    &OtherTables::changes,
        &OtherTables::leave,    &OtherTables::answers,  &OtherTables::passport, &OtherTables::mentors,
        &OtherTables::risks,    &OtherTables::duties,   &OtherTables::costs,    &OtherTables::journal,
        &OtherTables::contents, &OtherTables::hours};
    Rows rows = (this->*kinds[static_cast<std::size_t>(random_.below(static_cast<int>(kinds.size())))])();
    // A converter may have lost the heading.
    if (random_.chance(15)) rows.erase(rows.begin());
    return {bold_paragraph(caption_), table(rows), paragraph("")};
  }

 private:
  Rows named(std::string_view caption, RowBuilder header) {
    caption_ = caption;
    return {std::move(header)};
  }
  CellBuilder word(std::string_view list) { return cell(words_.of(list, random_)); }
  CellBuilder number(int least, int most) { return cell(std::to_string(random_.between(least, most))); }
  CellBuilder sum() { return cell(std::to_string(random_.between(1, 900)) + "," + std::to_string(random_.below(10))); }
  CellBuilder date() {
    return cell(
        day_words(*model::make_date(random_.between(2019, 2024), random_.between(1, 12), random_.between(1, 28)),
                  random_, words_));
  }
  std::string person() {
    return words_.of("surname", random_) + " " + words_.of("given", random_).substr(0, 2) + "." +
           words_.of("father", random_).substr(0, 2) + ".";
  }
  CellBuilder school() { return cell(random_.of(plan_.schools).text); }
  template <typename Row>
  void fill(Rows& rows, Row row) {
    const int count = random_.between(3, 8);
    for (int i = 1; i <= count; ++i) rows.push_back(row(i));
  }

  Rows money() {
    Rows rows = named("Финансовое обеспечение", {"Источник финансирования", "2025", "2026", "2027", "Всего"});
    fill(rows, [&](int) { return RowBuilder{word("money"), sum(), sum(), sum(), sum()}; });
    return rows;
  }
  Rows contacts() {
    Rows rows = named("Контактная информация", {"Фамилия, имя, отчество", "Должность", "Телефон", "Кабинет"});
    fill(rows, [&](int) {
      return RowBuilder{
          cell(person()), word("post"),
          cell("5-" + std::to_string(random_.between(10, 99)) + "-" + std::to_string(random_.between(10, 99))),
          number(1, 40)};
    });
    return rows;
  }
  Rows staff() {
    Rows rows = named("Сведения о школах", {"№", "Школа", "Директор", "Число учеников", "Число учителей"});
    fill(rows, [&](int i) {
      return RowBuilder{cell(std::to_string(i)), school(), cell(person()), number(30, 900), number(8, 60)};
    });
    return rows;
  }
  Rows prices() {
    Rows rows = named("Спецификация", {"№", "Наименование товара", "Кол-во, шт.", "Цена, руб.", "Сумма, руб."});
    fill(rows, [&](int i) { return RowBuilder{cell(std::to_string(i)), word("goods"), number(1, 50), sum(), sum()}; });
    return rows;
  }
  Rows lessons() {
    Rows rows = named("Расписание занятий", {"Время", "Понедельник", "Вторник", "Среда", "Четверг", "Пятница"});
    fill(rows, [&](int i) {
      const std::string from = std::to_string(8 + i);
      return RowBuilder{cell(from + ".00–" + from + ".45"),
                        word("lesson"),
                        word("lesson"),
                        word("lesson"),
                        word("lesson"),
                        word("lesson")};
    });
    return rows;
  }
  Rows figures() {
    Rows rows = named("Показатели", {"Показатель", "Единица измерения", "2024", "2025", "2026"});
    fill(rows, [&](int) { return RowBuilder{word("indicator_text"), "%", sum(), sum(), sum()}; });
    return rows;
  }
  Rows terms() {
    Rows rows = named("Основные понятия", {"Термин", "Определение"});
    fill(rows, [&](int) { return RowBuilder{word("term"), word("meaning")}; });
    return rows;
  }
  Rows acts() {
    Rows rows = named("Перечень нормативных документов", {"№ п/п", "Название документа", "Дата принятия", "Номер"});
    fill(rows, [&](int i) {
      return RowBuilder{cell(std::to_string(i) + "."), word("act_of_law"), date(),
                        cell("№ " + std::to_string(random_.between(10, 900)) + "-р")};
    });
    return rows;
  }
  Rows to_sign() {
    Rows rows = named("Лист ознакомления", {"№", "Ф.И.О.", "Должность", "Дата", "Подпись"});
    fill(rows, [&](int i) { return RowBuilder{cell(std::to_string(i)), cell(person()), word("post"), date(), ""}; });
    return rows;
  }
  Rows schools() {
    Rows rows = named("Участники", {"№", "Школа", "Адрес"});
    int next = 0;
    for (const TrueResponsible& school : plan_.schools) {
      rows.push_back({cell(std::to_string(++next)), cell(school.text),
                      cell("ул. " + words_.of("street", random_) + ", " + std::to_string(next * 3))});
    }
    return rows;
  }
  Rows exams() {
    Rows rows = named("Расписание экзаменов", {"Дата", "Предмет", "Начало, ч.", "Аудитория"});
    fill(rows, [&](int) { return RowBuilder{date(), word("lesson"), cell("10.00"), number(1, 30)}; });
    return rows;
  }
  Rows changes() {
    Rows rows = named("Лист регистрации изменений", {"Номер изменения", "Номера листов", "Дата внесения", "Подпись"});
    fill(rows, [&](int i) { return RowBuilder{cell(std::to_string(i)), number(1, 30), date(), ""}; });
    return rows;
  }
  Rows leave() {
    Rows rows = named("График отпусков", {"Сотрудник", "Должность", "Период отпуска", "Дней"});
    fill(rows, [&](int) {
      const int day = random_.between(1, 14);
      const std::string from = (day < 10 ? "0" : "") + std::to_string(day);
      return RowBuilder{cell(person()), word("post"),
                        cell(from + ".07.2026 – " + std::to_string(day + 14) + ".07.2026"), "14"};
    });
    return rows;
  }
  Rows answers() {
    Rows rows = named("Результаты анкетирования", {"Вопрос", "Да, %", "Нет, %"});
    fill(rows, [&](int) {
      return RowBuilder{cell("Устраивает ли вас организация занятий по " + words_.of("topic", random_) + "?"), sum(),
                        sum()};
    });
    return rows;
  }

  Rows passport() {
    Rows rows = named("Паспорт программы", {"Раздел паспорта", "Содержание"});
    for (const std::string& name : words_.list("passport_name")) rows.push_back({cell(name), word("passport_text")});
    return rows;
  }
  Rows mentors() {
    Rows rows = named("Наставничество", {"Школа-наставник", "Закреплённые школы"});
    fill(rows, [&](int) { return RowBuilder{school(), school()}; });
    return rows;
  }
  Rows risks() {
    Rows rows = named("Рисковые профили", {"№", "Фактор риска", "Цель", "Показатель"});
    fill(rows, [&](int i) {
      return RowBuilder{cell(std::to_string(i) + "."), word("risk"), word("target_text"), word("indicator_text")};
    });
    return rows;
  }
  Rows duties() {
    Rows rows = named("Состав рабочей группы", {"Фамилия, имя, отчество", "Должность", "Функции"});
    fill(rows, [&](int) { return RowBuilder{cell(person()), word("post"), word("duty")}; });
    return rows;
  }
  Rows costs() {
    Rows rows = named("Объёмы финансирования", {"Мероприятие", "Источник финансирования", "2025", "2026", "Всего"});
    fill(rows, [&](int i) {
      const auto& activities = plan_.activities;
      const std::string text = activities[static_cast<std::size_t>(i) % activities.size()].text;
      return RowBuilder{cell(text), word("money"), sum(), sum(), sum()};
    });
    return rows;
  }
  Rows journal() {
    Rows rows = named("Журнал посещений", {"Дата", "Класс", "Тема урока", "Учитель"});
    fill(rows, [&](int) {
      return RowBuilder{date(), cell(std::to_string(random_.between(5, 11)) + " класс"), word("lesson"),
                        cell(person())};
    });
    return rows;
  }
  Rows contents() {
    Rows rows = named("Содержание", {"Раздел", "Страница"});
    fill(rows, [&](int i) { return RowBuilder{word("section"), cell(std::to_string(3 * i))}; });
    return rows;
  }
  Rows hours() {
    Rows rows = named("Учебный план", {"Предмет", "5 класс", "6 класс", "7 класс"});
    fill(rows, [&](int) { return RowBuilder{word("lesson"), word("hour"), word("hour"), word("hour")}; });
    return rows;
  }

  const TruePlan& plan_;
  Random& random_;
  const Words& words_;
  std::string caption_;
};

}  // namespace

std::vector<importer::BodyBlock> other_table(const TruePlan& plan, Random& random, const Words& words) {
  return OtherTables(plan, random, words).any();
}

}  // namespace vekha::test
