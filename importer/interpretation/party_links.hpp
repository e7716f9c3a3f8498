#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "importer/interpretation/parties/party_register.hpp"
#include "model/diagnostic.hpp"
#include "model/document.hpp"

namespace vekha::importer {

/// Texts of tables that mean parties, kept until all of the document is read and PartyRegister is settled.
struct PartyLinks {
  /// The actor of an action; indices into Document::activities and Activity::actions.
  struct Actor {
    std::size_t activity = 0, action = 0;
    std::string text;
  };
  /// Who a row of a table of participants is about.
  struct Participant {
    model::Participant row;
    std::string text;
  };
  /// A mentor with those it supports; without mentor, a group of equals.
  struct Partnership {
    std::string mentor;
    std::vector<std::string> mentees;
  };
  /// The schools that a row of a report speaks of; an index into Document::progress.
  struct Record {
    std::size_t record = 0;
    std::string text;
  };
  std::vector<Actor> actors;
  std::vector<Record> records;
  std::vector<Participant> participants;
  std::vector<Partnership> partnerships;
};

/// Puts parties in the place of their texts: responsible parties of all activities (whose text is the whole cell so
/// far), actors, participants, partnerships, schools of records. The register must be settled and document.parties be
/// its parties. A text that names nobody keeps its words, an actor that the register does not know is added as a group;
/// a participant or partnership without parties is left out. Errors: party_unresolved, as a note.
void link_parties(const PartyLinks& links, const PartyRegister& parties, model::Document& document,
                  model::Diagnostics& diagnostics);

}  // namespace vekha::importer
