#include "importer/interpretation/parties/party_register.hpp"

#include <gmock/gmock.h>

#include "party_cases.hpp"

namespace vekha::importer {
namespace {

using Evidence = PartyRegister::Evidence;
using testing::ElementsAre;

using party_cases::listing;
using party_cases::settled;

TEST(PartyRegister, one_party_for_all_forms_of_a_name) {
  const PartyRegister parties = settled({"Миннуллина Л.М., начальник Управления образования", "Л.М. Миннуллина"});
  EXPECT_EQ(parties.resolve("Л.М.Миннуллина"), parties.resolve("Миннуллина Л. М."));
}

TEST(PartyRegister, numbers_mean_the_schools_named_elsewhere) {
  const PartyRegister parties =
      settled({"Руководители МОУ №№ 2, 7 и 14"}, {"Средняя школа № 2, Основная школа № 14, Гимназия № 7"});
  EXPECT_EQ(listing(parties.parties()),
            "school Средняя школа № 2; school Основная школа № 14; school Гимназия № 7; role Руководители");
}

TEST(PartyRegister, a_column_header_is_a_group_with_its_schools) {
  PartyRegister parties(party_cases::vocabulary());
  parties.mention("Школы с низкими результатами (МКОУ «Синявинская СОШ», МБОУ «ОСШ №3»)", Evidence::column_header);
  model::Diagnostics diagnostics;
  parties.settle(diagnostics);
  ASSERT_EQ(parties.parties().size(), 3U);
  const model::Party& group = parties.parties()[0];
  EXPECT_EQ(group.kind, model::PartyKind::group);
  EXPECT_EQ(group.name, "Школы с низкими результатами");
  EXPECT_THAT(group.members, ElementsAre(parties.parties()[1].id, parties.parties()[2].id));
}

TEST(PartyRegister, leaves_out_whom_a_text_leaves_out) {
  const PartyRegister parties = settled({"МБОУ СОШ № 2, МБОУ СОШ № 3, МБОУ СОШ № 5", "методисты"});
  const auto named = [&](const char* text) {
    std::string out;
    for (const model::PartyId& id : parties.resolve(text)) {
      const auto party = std::ranges::find(parties.parties(), id, &model::Party::id);
      if (party->kind != model::PartyKind::group) out += (out.empty() ? "" : "; ") + party->name;
    }
    return out;
  };
  EXPECT_EQ(named("Все школы района, кроме МБОУ СОШ № 3"), "");
  EXPECT_EQ(named("Школы района (за исключением МБОУ СОШ № 5)"), "");
  EXPECT_EQ(named("Школы (не считая МБОУ СОШ № 2 и МБОУ СОШ № 5), МБОУ СОШ № 3"), "МБОУ СОШ № 3");
  EXPECT_EQ(named("Все школы, кроме МБОУ СОШ № 2, МБОУ СОШ № 3; МБОУ СОШ № 5"), "МБОУ СОШ № 5");
  EXPECT_EQ(named("все школы, помимо МБОУ СОШ № 5"), "");
  EXPECT_EQ(named("ОО района (помимо СОШ №№ 5, 7)"), "");
  EXPECT_EQ(named("все школы без МБОУ СОШ № 5"), "");
  EXPECT_EQ(named("без отметок МБОУ СОШ № 5"), "МБОУ СОШ № 5");
  EXPECT_EQ(named("МБОУ СОШ № 2, помимо этого МБОУ СОШ № 5"), "МБОУ СОШ № 2; МБОУ СОШ № 5");
  EXPECT_EQ(named("МБОУ СОШ № 2, кроме того МБОУ СОШ № 5"), "МБОУ СОШ № 2; МБОУ СОШ № 5");
  EXPECT_EQ(named("все, кроме МБОУ СОШ № 2, методисты"), "методисты");
}

TEST(PartyRegister, every_word_of_a_cell_is_in_a_part) {
  const PartyRegister parties = settled({"МОУО\nПРШ", "привлечение внешних и внутренних ресурсов"});
  const auto parts = parties.split("МОУО\nПРШ");
  ASSERT_EQ(parts.size(), 2U);
  EXPECT_EQ(parts[0].text, "МОУО");
  EXPECT_EQ(parts[1].text, "ПРШ");
  const auto unknown = parties.split("привлечение внешних и внутренних ресурсов");
  ASSERT_EQ(unknown.size(), 1U);
  EXPECT_EQ(unknown[0].text, "привлечение внешних и внутренних ресурсов");
  EXPECT_TRUE(unknown[0].parties.empty());
}

// Fuzzing found that a place in capital letters never came to an end.
TEST(PartyRegister, a_place_in_capital_letters_ends) {
  EXPECT_EQ(settled({"МКОУ «Средняя школа с. БЕРЁЗОВКА»"}).parties().size(), 1U);
}

TEST(PartyRegister, no_part_begins_inside_a_word) {
  // letters of several alphabets and a digit, as fuzzing made them
  for (const std::string cell : {"ҁHHHHB0ҁHHHHB", "соՆиальный педагог"}) {
    const auto parts = settled({cell}).split(cell);
    ASSERT_EQ(parts.size(), 1U);
    EXPECT_EQ(parts[0].text, cell);
  }
}

}  // namespace
}  // namespace vekha::importer
