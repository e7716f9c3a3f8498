#include "importer/interpretation/parties/party_register.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace vekha::importer {
namespace {

using Evidence = PartyRegister::Evidence;
using testing::ElementsAre;

const Vocabulary& vocabulary() {
  static const Vocabulary words = Vocabulary::built_in();
  return words;
}

// A document that consists of these cells.
PartyRegister settled(const std::vector<std::string>& cells, const std::vector<std::string>& running = {}) {
  PartyRegister parties(vocabulary());
  for (const auto& text : running) parties.mention(text, Evidence::running_text);
  for (const auto& text : cells) parties.mention(text, Evidence::responsible_cell);
  model::Diagnostics diagnostics;
  parties.settle(diagnostics);
  return parties;
}

std::string kind_name(model::PartyKind kind) {
  switch (kind) {
    case model::PartyKind::school:
      return "school";
    case model::PartyKind::organisation:
      return "organisation";
    case model::PartyKind::person:
      return "person";
    case model::PartyKind::role:
      return "role";
    case model::PartyKind::group:
      return "group";
  }
  return "?";
}

// "school МБОУ «Чистовская СШ»", "person Иванов И.И., директор" for each party, joined by "; ".
std::string listing(const std::vector<model::Party>& parties) {
  std::string out;
  for (const auto& party : parties) {
    if (!out.empty()) out += "; ";
    out += kind_name(party.kind) + " " + party.name;
    if (party.position) out += ", " + *party.position;
  }
  return out;
}

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
  PartyRegister parties(vocabulary());
  parties.mention("Школы с низкими результатами (МКОУ «Синявинская СОШ», МБОУ «ОСШ №3»)", Evidence::column_header);
  model::Diagnostics diagnostics;
  parties.settle(diagnostics);
  ASSERT_EQ(parties.parties().size(), 3U);
  const model::Party& group = parties.parties()[0];
  EXPECT_EQ(group.kind, model::PartyKind::group);
  EXPECT_EQ(group.name, "Школы с низкими результатами");
  EXPECT_THAT(group.members, ElementsAre(parties.parties()[1].id, parties.parties()[2].id));
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

}  // namespace
}  // namespace vekha::importer
