#include "generator/site/school_names.hpp"

#include <gtest/gtest.h>

#include "language/text.hpp"

namespace vekha::generator {
namespace {

std::string plain_name(std::string_view full) { return language::normalized(plain_school_name(full, "Школа № 7")); }

TEST(SchoolNames, are_said_without_their_legal_form) {
  EXPECT_EQ(plain_name("муниципальное образовательное учреждение «Средняя общеобразовательная школа № 7»"),
            "Средняя общеобразовательная школа № 7");
  EXPECT_EQ(plain_name("МБОУ «Чистовская СШ»"), "Чистовская СШ");
  EXPECT_EQ(plain_name("МБОУ СОШ №11 им. А. А. Абрамова"), "СОШ № 11 им. А. А. Абрамова");
  EXPECT_EQ(plain_name("МОУ № 7"), "Школа № 7");
  EXPECT_EQ(plain_name("Средняя школа № 21 «Школа равных возможностей»"),
            "Средняя школа № 21 «Школа равных возможностей»");
  EXPECT_EQ(plain_name("МБОУ «Многопрофильный лицей» п.Чегдомын"), "«Многопрофильный лицей» п. Чегдомын");
  EXPECT_EQ(plain_name("МБОУ СОШ №11 им.А.А.Абрамова"), "СОШ № 11 им. А.А.Абрамова");
}

TEST(SchoolNames, are_shortened_to_the_number_where_it_says_enough) {
  EXPECT_EQ(school_label("Средняя общеобразовательная школа № 7", "7", "Школа № 7"), "Школа № 7");
  EXPECT_EQ(school_label("СОШ № 11 им. А. А. Абрамова", "11", "Школа № 11"), "СОШ № 11 им. А. А. Абрамова");
  EXPECT_EQ(school_label("Гимназия № 3", "3", "Школа № 3"), "Гимназия № 3");
  EXPECT_EQ(school_label("Чистовская СШ", "", ""), "Чистовская СШ");
}

TEST(SchoolNames, take_the_shortest_form_that_tells_the_type) {
  const auto shortest = [](std::string_view full, const std::vector<std::string>& forms) {
    return language::normalized(shortest_school_name(full, forms, "7", "Школа № 7"));
  };
  EXPECT_EQ(shortest("МОУ «Средняя общеобразовательная школа № 7»", {"МОУ № 7", "Средняя школа № 7"}),
            "Средняя школа № 7");
  EXPECT_EQ(shortest("МОУ «Средняя общеобразовательная школа № 7»", {"МОУ № 7"}),
            "Средняя общеобразовательная школа № 7");
  EXPECT_EQ(shortest("МБОУ ООШ №7 с. Согда", {"СОШ № 7"}), "ООШ № 7 с. Согда");
}

TEST(SchoolNames, are_the_same_in_all_their_forms) {
  EXPECT_EQ(school_key("МБОУ «Чистовская СШ»"), school_key("«Чистовская СШ»"));
  EXPECT_EQ(school_key("МБОУ «Чистовская СШ»"), school_key("Чистовская сш"));
  EXPECT_NE(school_key("МБОУ «Чистовская СШ»"), school_key("МБОУ «Красовская СШ»"));
}

TEST(SchoolNames, know_who_leads_a_school) {
  EXPECT_TRUE(leads_school("директор школы"));
  EXPECT_TRUE(leads_school("И.о. директора"));
  EXPECT_FALSE(leads_school("заместитель директора по УВР"));
}

}  // namespace
}  // namespace vekha::generator
