#include "importer/interpretation/parties/party_register.hpp"

namespace vekha::importer {
PartyRegister::PartyRegister(const Vocabulary& vocabulary) : vocabulary_(&vocabulary) {}
void PartyRegister::mention(std::string_view, Evidence) {}
void PartyRegister::settle(model::Diagnostics&) { parties_.clear(); }
std::vector<model::PartyId> PartyRegister::resolve(std::string_view) const { return {}; }
std::vector<PartyRegister::Part> PartyRegister::split(std::string_view cell) const {
  if (vocabulary_ == nullptr) return {};
  return {{std::string(cell), {}}};
}
}  // namespace vekha::importer
