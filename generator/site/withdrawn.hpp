#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/date.hpp"

namespace vekha::generator {

struct Site;

/// An address that told of a document, and the day from which it does no more. Nothing of the document is kept: it may
/// have been taken down for what its title says.
struct WithdrawnPage {
  std::string path;
  model::Date since{};
  friend bool operator==(const WithdrawnPage&, const WithdrawnPage&) = default;
};

/// The calendar of the plan or school that an address told of; empty for other pages. Subscriptions go on asking for
/// it.
std::string withdrawn_calendar_path(std::string_view page_path);

/// Whether a path can be the address of a page about documents: of a municipality, and not of a month.
bool is_document_page(std::string_view path);

/// The addresses of all pages about documents that a site has, in order; withdrawn ones are not among them.
std::vector<std::string> document_pages(const Site& site);

/// Of the addresses that were once published, those that the site has no page for, in order.
std::vector<WithdrawnPage> withdrawn_pages(const Site& site, std::vector<WithdrawnPage> published);

}  // namespace vekha::generator
