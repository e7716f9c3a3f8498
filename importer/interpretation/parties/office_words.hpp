#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importer/interpretation/parties/name_reader.hpp"

/// The words that an office is named by, behind its head. Internal to the recognisers of organisations.
namespace vekha::importer::parties {

/// «Комитет по образованию», but «заместитель главы администрации по социальным вопросам»: not every head has a field.
bool has_field(std::string_view lemma);

/// The token after the words that belong to a head, which may begin at a token. head is its lemma, empty where the name
/// is in quotation marks.
int tail_end(const NameReader& reader, int at, std::string_view head);

/// Adds the stems by which the office of tokens [first, last) is known again in another form.
void add_office_stems(const NameReader& reader, int first, int last, std::vector<std::string>& stems);

}  // namespace vekha::importer::parties
