#include <gtest/gtest.h>

#include <algorithm>

#include "party_cases.hpp"

namespace vekha::importer {
namespace {

using party_cases::listing;
using party_cases::settled;

struct Case {
  std::vector<std::string> cells;
  std::vector<std::string> running;
  const char* parties;
};

TEST(PartyMerge, certain_variants_are_one_party) {
  const Case cases[] = {
      {{"МБОУ «Чистовская СШ»", "«Чистовская СШ»", "Чистовской СШ"}, {}, "school МБОУ «Чистовская СШ»"},
      {{"МБОУ СОШ №11 им. А.А. Абрамова", "МБОУ СОШ № 11 п. Новый Ургал", "школа №11"},
       {},
       "school МБОУ СОШ №11 им. А.А. Абрамова"},
      {{"МБОУ ООШ №12 с. Согда"}, {"(СОШ № 2, 12)"}, "school СОШ № 2; school МБОУ ООШ №12 с. Согда"},
      {{"Гимназия № 3", "МОУ №№ 1, 3"}, {}, "school Гимназия № 3; school МОУ № 1"},
      {{"РИМЦ"},
       {"Муниципальное бюджетное учреждение Районный информационно-методический центр"},
       "organisation Районный информационно-методический центр"},
      {{"Управление образования"},
       {"Управление образования администрации Озёрского района"},
       "organisation Управление образования администрации Озёрского района"},
      {{"МОУО", "Комитет образования администрации района"},
       {},
       "organisation Комитет образования администрации района"},
      {{"Иванова О.В.", "О.В. Ивановой"}, {}, "person Иванова О.В."},
      {{"УО"},
       {"Управление образования администрации района"},
       "organisation Управление образования администрации района"},
      {{"Маркова И.В.", "Маркова Илона Владимировна"}, {}, "person Маркова Илона Владимировна"},
      {{"МБОУ МПЛ"}, {"МБОУ «Многопрофильный лицей» п. Чегдомын"}, "school МБОУ «Многопрофильный лицей» п. Чегдомын"},
      {{"Миннуллина Л.М.", "Миннуллина Л.М.", "Миннулина Л.М."}, {}, "person Миннуллина Л.М."},
      {{"ММЦ"}, {"Муниципальный методический центр (далее – ММЦ)"}, "organisation Муниципальный методический центр"},
  };
  for (const Case& one : cases) EXPECT_EQ(listing(settled(one.cells, one.running).parties()), one.parties);
}

TEST(PartyMerge, what_is_not_certain_stays_apart) {
  const Case cases[] = {
      {{"Иванов И.И.", "Иванова И.И."}, {}, "person Иванов И.И.; person Иванова И.И."},
      {{"Чепцов Е.Н.", "Ченцова Е.Ю."}, {}, "person Чепцов Е.Н.; person Ченцова Е.Ю."},
      {{"Ильинская СОШ", "Ильинская ООШ"}, {}, "school Ильинская СОШ; school Ильинская ООШ"},
      {{"МБОУ «Красновская СШ», МБОУ «Красовская СШ»"},
       {},
       "school МБОУ «Красновская СШ»; school МБОУ «Красовская СШ»"},
      {{"Гимназия № 1", "Лицей № 1", "СОШ № 1"}, {}, "school Гимназия № 1; school Лицей № 1; school СОШ № 1"},
      {{"Лицей № 2", "лицей-интернат № 2"}, {}, "school Лицей № 2; school лицей-интернат № 2"},
      {{"Гимназия № 4", "Гимназия-интернат № 4", "в гимназии-интернате № 4"},
       {},
       "school Гимназия № 4; school Гимназия-интернат № 4"},
      {{"Школа-интернат № 9", "СОШ № 9", "школа № 9"}, {}, "school Школа-интернат № 9; school СОШ № 9"},
      {{"МБОУ СОШ № 1 г. Ивдель", "МБОУ СОШ № 1 п. Полуночное"},
       {},
       "school МБОУ СОШ № 1 г. Ивдель; school МБОУ СОШ № 1 п. Полуночное"},
      {{"Управление образования администрации Кировского района",
        "Управление образования администрации Волховского района", "Управление образования"},
       {},
       "organisation Управление образования администрации Кировского района; organisation Управление образования "
       "администрации Волховского района; organisation Управление образования"},
  };
  for (const Case& one : cases) EXPECT_EQ(listing(settled(one.cells, one.running).parties()), one.parties);
}

TEST(PartyMerge, an_ambiguous_number_is_not_linked) {
  model::Diagnostics diagnostics;
  const PartyRegister parties = settled({"Гимназия № 1", "СОШ № 1", "МОУ №№ 1, 5"}, {}, &diagnostics);
  EXPECT_EQ(party_cases::parts_of(parties, "МОУ №№ 1, 5"), "[МОУ №№ 1, 5] p3");
  EXPECT_TRUE(std::ranges::any_of(diagnostics,
                                  [](const auto& d) { return d.code == model::DiagnosticCode::party_unresolved; }));
}

TEST(PartyMerge, similar_names_are_reported) {
  model::Diagnostics diagnostics;
  settled({"Миннуллина Л.М.", "Миннулина Л.М."}, {}, &diagnostics);
  ASSERT_EQ(diagnostics.size(), 1U);
  EXPECT_EQ(diagnostics[0].code, model::DiagnosticCode::party_similar);
  EXPECT_EQ(diagnostics[0].arguments.at("first"), "Миннуллина Л.М.");
}

TEST(PartyMerge, the_type_word_of_a_list_is_not_trusted_in_silence) {
  model::Diagnostics diagnostics;
  const PartyRegister parties = settled({"Гимназия № 3", "СОШ № 3, 5"}, {}, &diagnostics);
  EXPECT_EQ(listing(parties.parties()), "school Гимназия № 3; school СОШ № 5");
  ASSERT_EQ(diagnostics.size(), 1U);
  EXPECT_EQ(diagnostics[0].code, model::DiagnosticCode::party_similar);
  EXPECT_EQ(diagnostics[0].arguments.at("second"), "Гимназия № 3");
}

TEST(PartyMerge, persons_belong_to_their_school_or_office) {
  const PartyRegister parties = settled({}, {"МБОУ «Озёрская СОШ № 1» (директор Примерова Анна Игоревна)"});
  ASSERT_EQ(parties.parties().size(), 2U);
  EXPECT_EQ(parties.parties()[1].of, parties.parties()[0].id);
}

}  // namespace
}  // namespace vekha::importer
