#include "tests/support/planted_data.hpp"

#include <array>
#include <cstdint>
#include <random>
#include <span>
#include <string_view>

namespace vekha::tests {
namespace {

using Strings = std::span<const std::string_view>;

/// Numbers and names by chance, the same on every machine: distributions of the library differ between them.
class Chance {
 public:
  explicit Chance(unsigned seed) : engine_(seed) {}

  std::size_t below(std::size_t limit) { return engine_() % limit; }
  std::string_view of(Strings words) { return words[below(words.size())]; }
  std::string digits(std::size_t count) {
    std::string text;
    while (text.size() < count) text += static_cast<char>('0' + below(10));
    return text;
  }
  std::string number(std::size_t from, std::size_t to) { return std::to_string(from + below(to - from + 1)); }
  std::string two_digits(std::size_t from, std::size_t to) {
    const std::string text = number(from, to);
    return text.size() == 1 ? "0" + text : text;
  }

 private:
  std::mt19937 engine_;
};

// ------------------------------------------------------------------------------------------------------------ numbers

std::string with_snils_check(const std::string& nine) {
  int sum = 0;
  for (int i = 0; i < 9; ++i) sum += (nine[static_cast<std::size_t>(i)] - '0') * (9 - i);
  const int check = sum % 101 % 100;
  return nine + static_cast<char>('0' + check / 10) + static_cast<char>('0' + check % 10);
}

char inn_digit(const std::string& digits, std::span<const int> weights) {
  int sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] * (digits[i] - '0');
  return static_cast<char>('0' + sum % 11 % 10);
}

std::string person_inn(Chance& chance) {
  constexpr std::array first{7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
  constexpr std::array second{3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
  std::string digits = "99" + chance.digits(8);
  digits += inn_digit(digits, first);
  digits += inn_digit(digits, second);
  return digits;
}

std::string organisation_inn(Chance& chance) {
  constexpr std::array weights{2, 4, 10, 3, 5, 9, 4, 6, 8};
  std::string digits = "99" + chance.digits(7);
  return digits + inn_digit(digits, weights);
}

std::string card(Chance& chance) {
  std::string digits = std::string(1, "245"[chance.below(3)]) + chance.digits(14);
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const int value = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return digits + static_cast<char>('0' + (10 - sum % 10) % 10);
}

/// The digits in the places of '#'; other characters stay.
std::string shaped(std::string_view shape, const std::string& digits) {
  std::string text;
  std::size_t next = 0;
  for (const char c : shape) text += c == '#' ? digits.at(next++) : c;
  return text;
}

// -------------------------------------------------------------------------------------------------------------- names

struct Person {
  std::string_view surname, first, patronymic;
};
constexpr std::array men{Person{"Ветров", "Артём", "Олегович"},    Person{"Кузьмин", "Данила", "Сергеевич"},
                         Person{"Рыбаков", "Максим", "Андреевич"}, Person{"Зимин", "Егор", "Павлович"},
                         Person{"Лапшин", "Тимофей", "Ильич"},     Person{"Ахметов", "Руслан", "Маратович"},
                         Person{"Чернов", "Кирилл", "Денисович"},  Person{"Соколов", "Илья", "Викторович"},
                         Person{"Дроздов", "Матвей", "Романович"}, Person{"Белов-Горский", "Пётр", "Ильич"},
                         Person{"Оюн", "Буян", "Чойганович"},      Person{"Мирзоев", "Шахзод", "Рустамович"}};
constexpr std::array women{Person{"Ветрова", "Полина", "Олеговна"},    Person{"Кузьмина", "Дарья", "Сергеевна"},
                           Person{"Рыбакова", "Ксения", "Андреевна"},  Person{"Зимина", "Алёна", "Павловна"},
                           Person{"Лапшина", "Софья", "Ильинична"},    Person{"Ахметова", "Лейла", "Маратовна"},
                           Person{"Чернова", "Виктория", "Денисовна"}, Person{"Соколова", "Анна", "Викторовна"},
                           Person{"Дроздова", "Ева", "Романовна"},     Person{"Белова-Горская", "Нина", "Ильинична"},
                           Person{"Гарипова", "Айсылу", "Наилевна"}};

std::string initial(std::string_view name) { return std::string(name.substr(0, 2)) + "."; }  // Cyrillic: two bytes

std::string name_of(Chance& chance, std::span<const Person> people) {
  const Person& person = people[chance.below(people.size())];
  const std::string surname(person.surname);
  const std::string first(person.first);
  const std::string patronymic(person.patronymic);
  switch (chance.below(6)) {
    case 0:
      return surname + " " + first + " " + patronymic;
    case 1:
      return surname + " " + first;
    case 2:
      return first + " " + surname;
    case 3:
      return surname + " " + initial(first) + initial(patronymic);
    case 4:
      return surname + " " + initial(first) + " " + initial(patronymic);
    default:
      return initial(first) + initial(patronymic) + " " + surname;
  }
}
std::string boy(Chance& chance) { return name_of(chance, men); }
std::string girl(Chance& chance) { return name_of(chance, women); }

// ------------------------------------------------------------------------------------------------- what is to be found

std::string date(Chance& chance, std::size_t from, std::size_t to) {
  constexpr std::array<std::string_view, 12> months{"января", "февраля", "марта",    "апреля",  "мая",    "июня",
                                                    "июля",   "августа", "сентября", "октября", "ноября", "декабря"};
  const std::string year = chance.number(from, to);
  if (chance.below(3) == 0) return chance.number(1, 28) + " " + std::string(chance.of(months)) + " " + year;
  return chance.two_digits(1, 28) + "." + chance.two_digits(1, 12) + "." + year;
}

std::string mobile(Chance& chance) {
  constexpr std::array<std::string_view, 13> shapes{
      "+7 9## ###-##-##", "8 9## ###-##-##", "8(9##)###-##-##", "+79#########",    "89#########",
      "8 9## ##-##-###",  "8-9##-##-##-###", "8.9##.###.##.##", "8-9##-###-##-##", "+7 (9##) ### ## ##",
      "8 9## ### ## ##",  "+7-9##-###-####", "8 (9##) ###-####"};
  return shaped(chance.of(shapes), chance.digits(9));
}

std::string town_phone(Chance& chance) {
  constexpr std::array<std::string_view, 6> shapes{"8 (34###) #-##-##",  "(42###) #-##-##", "8(343) ###-##-##",
                                                   "+7 (495) ###-##-##", "8-800-###-##-##", "8 (38###) ##-###"};
  return shaped(chance.of(shapes), chance.digits(9));
}

std::string free_mail(Chance& chance) {
  constexpr std::array<std::string_view, 8> names{"ivanova.m", "sekretar_2", "maria-75", "olga.petrova",
                                                  "a.s.zimin", "mama_egora", "k1980",    "shkola7dir"};
  constexpr std::array<std::string_view, 6> hosts{"mail.ru", "yandex.ru", "gmail.com",
                                                  "bk.ru",   "list.ru",   "Rambler.ru"};
  return std::string(chance.of(names)) + chance.number(1, 99) + "@" + std::string(chance.of(hosts));
}

std::string work_mail(Chance& chance) {
  constexpr std::array<std::string_view, 6> names{"otdel", "priem", "info", "shkola", "uo.metod", "roo_8"};
  constexpr std::array<std::string_view, 6> hosts{"edu.example",      "school7.example.org", "adm-ozersk.example",
                                                  "mo.85.example.ru", "uobr.example",        "imc.example.net"};
  return std::string(chance.of(names)) + chance.number(1, 99) + "@" + std::string(chance.of(hosts));
}

std::string snils(Chance& chance) {
  constexpr std::array<std::string_view, 3> shapes{"###-###-### ##", "###-###-###-##", "### ### ### ##"};
  return shaped(chance.of(shapes), with_snils_check("1" + chance.digits(8)));
}

std::string passport(Chance& chance) {
  constexpr std::array<std::string_view, 4> shapes{"#### ######", "## ## ######", "#### № ######", "## ## № ######"};
  return shaped(chance.of(shapes), chance.digits(10));
}

std::string birth_certificate(Chance& chance) {
  constexpr std::array<std::string_view, 4> romans{"I", "II", "III", "IV"};
  constexpr std::array<std::string_view, 5> letters{"АИ", "ВС", "ДН", "ЕР", "МЮ"};
  return std::string(chance.of(romans)) + "-" + std::string(chance.of(letters)) + " № " + chance.digits(6);
}

std::string flat(Chance& chance) {
  constexpr std::array<std::string_view, 8> streets{"ул. Лесная",       "улица Мира",     "пр. Победы",
                                                    "пер. Школьный",    "ул. 8 Марта",    "проспект Ленина",
                                                    "бульвар Гагарина", "ул. Юных Героев"};
  const std::string street(chance.of(streets));
  const std::string house = chance.number(1, 120);
  const std::string number = chance.number(1, 200);
  switch (chance.below(4)) {
    case 0:
      return street + ", д. " + house + ", кв. " + number;
    case 1:
      return street + ", дом " + house + ", квартира " + number;
    case 2:
      return street + ", " + house + ", кв. " + number;
    default:
      return street + ", д." + house + ", корп. 2, кв." + number;
  }
}

std::string house(Chance& chance) {
  constexpr std::array<std::string_view, 5> streets{"ул. Садовая", "улица Речная", "пер. Тихий", "ул. Труда",
                                                    "пр. Мира"};
  return std::string(chance.of(streets)) + (chance.below(2) == 0 ? ", д. " : ", дом ") + chance.number(1, 90);
}

std::string bank(Chance& chance) {
  constexpr std::array<std::string_view, 3> shapes{"#### #### #### ####", "################", "####-####-####-####"};
  if (chance.below(4) == 0) return "40817810" + chance.digits(12);
  return shaped(chance.of(shapes), card(chance));
}

std::string policy(Chance& chance) {
  return shaped(chance.below(2) == 0 ? "################" : "#### #### #### ####", chance.digits(16));
}

std::string school_class(Chance& chance) {
  constexpr std::array<std::string_view, 4> letters{"«А»", "Б", " «В»", "-А"};
  return chance.number(1, 11) + std::string(chance.of(letters));
}

std::string few_children(Chance& chance) {
  constexpr std::array<std::string_view, 6> groups{"2 ребёнка с ОВЗ",     "3 ребенка-инвалида",
                                                   "1 обучающийся с ОВЗ", "4 ученика, состоящих на учёте в ПДН",
                                                   "2 детей-инвалидов",   "3 обучающихся с ЗПР"};
  return std::string(chance.of(groups));
}

struct Kind {
  std::string_view name;
  std::string (*make)(Chance&);
  std::vector<std::string_view> sentences;  ///< {} what is to be found, {c} a class, {d} a day of now, {n} a number
};

const std::vector<Kind>& kinds() {
  static const std::vector<Kind> all{
      {"private-phone",
       mobile,
       {"Телефон: {}", "моб. {}, звонить после 15:00", "Ответственный: классный руководитель, {}", "{}",
        "Справки по телефону {} до {d}", "Запись на консультацию ({})", "сот.: {}; каб. {n}", "{} (WhatsApp)",
        "Контактный телефон куратора – {}", "1. Приём заявок {} 2. Обзвон участников", "т. {}", "тел.{},доб. {n}",
        "{} либо почтой", "href tel:{}", "8-900-111-22-33,{}", "8-900-111-22-33; {}", "8 (900) 111-22-33/{}"}},
      {"work-phone",
       town_phone,
       {"Приёмная: {}", "тел. {}", "Управление образования, тел./факс {}", "Горячая линия {} работает с {d}",
        "Справки по тел.: {}, каб. {n}", "{} (методический кабинет)", "т. {}", "тел.: 2-11-33, {}",
        "Телефон {} доступен в будни"}},
      {"private-email",
       free_mail,
       {"Почта: {}", "e-mail {}", "отчёты направлять на {} до {d}", "({})", "адрес электронной почты: {};",
        "Материалы собирает методист, {}.", "{}, тема письма «Отчёт»"}},
      {"work-email",
       work_mail,
       {"Почта: {}", "e-mail {}", "отчёты направлять на {} до {d}", "({})", "Обратная связь – {}",
        "Управление образования, {}.", "{}, тел. приёмной – на сайте"}},
      {"snils",
       snils,
       {"СНИЛС {}", "СНИЛС: {}", "номер СНИЛС {} указан в заявке", "Страховой номер {}", "сведения педагога ({})", "{}",
        "Регистрация на курсах: СНИЛС {}, до {d}"}},
      {"person-inn",
       person_inn,
       {"ИНН {}", "ИНН: {}", "получатель выплаты, ИНН {}", "договор с физлицом (ИНН {})", "{}",
        "Эксперт, ИНН {}, дата {d}"}},
      {"passport",
       passport,
       {"паспорт {}", "паспорт: {}", "Паспорт серия и номер {}", "паспорт гражданина РФ {}, выдан {d}",
        "данные паспорта {}", "серия, номер {} (паспорт)"}},
      {"passport", birth_certificate, {"свидетельство о рождении {}", "{}", "св-во {}", "документ: {}, выдан {d}"}},
      {"birth-date",
       [](Chance& chance) { return date(chance, 2004, 2016); },
       {"дата рождения {}", "Дата рождения: {}", "{} г.р.", "{} года рождения", "родился {}", "родилась {} в Озёрске",
        "д.р. {}", "Список участников: {} г.р., {c} класс", "рожд. {}"}},
      {"home-address",
       flat,
       {"{}", "г. Озёрск, {}", "адрес: {}", "проживает: {}", "обучение на дому по адресу {}",
        "Посещение семьи: {} ({d})", "с. Чистое, {}; доставка"}},
      {"home-address",
       house,
       {"проживает по адресу: {}", "зарегистрирован: г. Озёрск, {}", "проживающая по адресу {}", "место жительства: {}",
        "семья проживает: с. Речное, {}"}},
      {"bank-card",
       bank,
       {"карта {}", "на карту {}", "счёт {}", "перечислить на {} до {d}", "{}", "реквизиты карты: {}"}},
      {"insurance-policy",
       policy,
       {"полис ОМС {}", "полис {}", "полис обязательного медицинского страхования {}", "Номер полиса: {}", "ОМС {}"}},
      {"pupil",
       boy,
       {"ученик {c} класса {}", "обучающийся {}", "{}, ученик {c} класса", "{} ({c} класс)", "воспитанник {}",
        "Победитель олимпиады – {}, {c} класс", "выпускник {}", "ученик школы № {n} {}",
        "индивидуальный маршрут: обучающийся {}", "Призёры: {}", "Победители: {}", "Список обучающихся: {}",
        "награждение призёров: {}, {m}"}},
      {"pupil",
       girl,
       {"ученица {c} класса {}", "обучающаяся {}", "{}, ученица {c} класса", "{} ({c} класс)", "воспитанница {}",
        "1 место – {}, {c} класс", "выпускница {}", "ученица школы № {n} {}", "{}, обучающаяся {c} класса"}},
      {"private-adult",
       girl,
       {"мать: {}", "мама {}", "родитель {}", "законный представитель – {}", "законный представитель обучающегося {}",
        "председатель родительского комитета {}", "бабушка, опекун {}", "опекун: {}", "родитель ({})"}},
      {"private-adult",
       boy,
       {"отец: {}", "Родители: {}", "папа {}", "родитель – {}", "законный представитель {}",
        "член родительского комитета {}"}},
      {"sensitive",
       boy,
       {"{} (ОВЗ)", "ребёнок-инвалид {}", "{} состоит на учёте в ПДН", "{}, ОВЗ", "инвалид {}", "на ВШУ: {}",
        "опекаемый {}", "сирота {}", "{} состоит на внутришкольном учёте", "диагноз: {}"}},
      {"small-group",
       few_children,
       {"{}", "В школе {}.", "обучаются {}", "Сопровождение: {}", "В {c} классе {} с {d}"}},
  };
  return all;
}

std::string filled(std::string sentence, Chance& chance) {
  for (auto at = sentence.find('{'); at != std::string::npos; at = sentence.find('{', at + 1)) {
    if (sentence.compare(at, 3, "{c}") == 0) sentence.replace(at, 3, school_class(chance));
    if (sentence.compare(at, 3, "{d}") == 0) sentence.replace(at, 3, date(chance, 2021, 2025));
    if (sentence.compare(at, 3, "{n}") == 0) sentence.replace(at, 3, chance.number(1, 60));
    if (sentence.compare(at, 3, "{o}") == 0) sentence.replace(at, 3, organisation_inn(chance));
    if (sentence.compare(at, 3, "{w}") == 0) sentence.replace(at, 3, girl(chance));
    if (sentence.compare(at, 3, "{m}") == 0) sentence.replace(at, 3, boy(chance));
    while (sentence.compare(at, 2, "{#") == 0) {
      const auto end = sentence.find('}', at);
      const std::string shape = sentence.substr(at + 1, end - at - 1);
      sentence.replace(at, end - at + 1, shaped(shape, chance.digits(shape.size())));
    }
  }
  return sentence;
}

constexpr std::array<std::string_view, 72> innocent_sentences{
    "приказ от {d} № {n}",
    "Приказ Управления образования № {n}-Д от {d}",
    "№ {##}-{###}/{####} от {d}",
    "постановление администрации от {d} № {####}-п",
    "распоряжение № {###}-рп",
    "протокол № {n} от {d}",
    "Приложение № {n} к приказу от {d} № {###}",
    "письмо исх. № {####}/{##} от {d}",
    "ОГРН {#############}",
    "ОГРН 102{##########}",
    "ОКТМО {########}",
    "ОКТМО: {###########}",
    "ОКАТО {###########}",
    "ИНН {o}",
    "ИНН/КПП {o}/{#########}",
    "ОКПО {########}, ОКВЭД 85.14",
    "БИК 04{#######}",
    "КБК {####################}",
    "КБК 07 02 {##########} 244",
    "р/с 03234643{############}",
    "л/с 0{##########}",
    "реестровый номер {##}.Д{###}.21",
    "код по сводному реестру {########}",
    "до {d}",
    "с {d} по {d}",
    "{d}, {d}, {d}",
    "{d} года, актовый зал",
    "утверждено {d}",
    "Совещание {d} в 14:30",
    "в срок до {d} № {n}",
    "{n} класс",
    "{c} класс",
    "учитель {c} класса {w}",
    "классный руководитель {c} класса {w}",
    "{w}, классный руководитель {c} класса",
    "{m}, учитель физики, {c} класс",
    "Ответственные: {w}, {m}",
    "{w}, начальник Управления образования",
    "директор школы № {n} {m}",
    "заместитель директора {w}, {d}",
    "методист {w}; педагог-психолог {w}",
    "{w}, учитель-дефектолог, обучающиеся с ОВЗ",
    "Куратор {m}, участники – обучающиеся 9 классов",
    "Обучающиеся {n} класса, родители, {w}, социальный педагог",
    "родительское собрание {d}",
    "родители обучающихся {c} класса",
    "заседание родительского комитета {d}",
    "представитель родительской общественности, {d}",
    "{n} учителей прошли курсы {d}",
    "{##} детей с ОВЗ",
    "доля обучающихся с ОВЗ – {n},5 %",
    "1{#} детей-инвалидов в {n} школах",
    "не менее {n} % выпускников {c} класса",
    "с {n},3 % до {n},4 %",
    "{###} {###},00 руб.",
    "{#} {###} {###} рублей",
    "{n} {###},5 тыс. руб. в {d}",
    "Средние школы №№ {n}, {n}, {n}, {n}",
    "МБОУ СОШ № {n}, {n}, {n}",
    "г. Озёрск, ул. Мира, д. {n}",
    "ул. Школьная, {n}, каб. {n}",
    "ул. Ленина, д. {n}, актовый зал, {d}",
    "{n} кв. м по ул. Садовой, {n}",
    "IV кв. 2024 года, {n} мероприятий",
    "паспорт программы от {d}",
    "Паспорт проекта, серия семинаров {n}",
    "свидетельство об аккредитации № {####} от {d}",
    "лицензия № {#####} серия 66Л01 № {#######}",
    "День рождения школы {d}",
    "раздел {n}.{n}.{n}",
    "https://edu.example/plan/{######}?id={########}",
    "ГОСТ Р 7.0.97-2016, п. {n}.{n}"};

}  // namespace

std::vector<PlantedText> planted_texts(unsigned seed, std::size_t each) {
  Chance chance(seed);
  std::vector<PlantedText> texts;
  for (const Kind& kind : kinds()) {
    for (std::size_t i = 0; i < each; ++i) {
      const std::string sentence = filled(std::string(kind.sentences[i % kind.sentences.size()]), chance);
      const std::string secret = kind.make(chance);
      const auto at = sentence.find("{}");
      texts.push_back(
          {std::string(kind.name), sentence.substr(0, at) + secret + sentence.substr(at + 2), at, at + secret.size()});
    }
  }
  return texts;
}

std::vector<std::string> innocent_texts(unsigned seed, std::size_t count) {
  Chance chance(seed);
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < count; ++i)
    texts.push_back(filled(std::string(innocent_sentences[i % innocent_sentences.size()]), chance));
  return texts;
}

}  // namespace vekha::tests
