#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importer/interpretation/parties/party_register.hpp"

/// What the tests of parties share: a document made of a few texts, and its parties in one line.
namespace vekha::importer::party_cases {

const Vocabulary& vocabulary();

/// A document of these cells and this running text, settled. Diagnostics are given where they are asked for.
PartyRegister settled(const std::vector<std::string>& cells, const std::vector<std::string>& running = {},
                      model::Diagnostics* diagnostics = nullptr);

/// "school «Чистовская СШ»; person Иванов И.И., директор": kind, name and position of each party.
std::string listing(const std::vector<model::Party>& parties);

/// The parties that a cell names when it is all of the document, as listing() gives them.
std::string parties_of(const std::string& cell);

/// The parties of a running text alone.
std::string parties_of_prose(const std::string& text);

/// The parts of a cell: "[words] p1 p2; [words]".
std::string parts_of(const PartyRegister& parties, std::string_view cell);

}  // namespace vekha::importer::party_cases
