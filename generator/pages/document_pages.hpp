#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "generator/site/site_model.hpp"

namespace vekha::generator {

/// Whether a path can be the address of a page about documents: of a municipality, and not of a month.
bool is_document_page(std::string_view path);

/// The addresses of all pages about documents that a site has, in order; withdrawn ones are not among them.
std::vector<std::string> document_pages(const Site& site);

/// Of the addresses that were once published, those that the site has no page for, in order.
std::vector<WithdrawnPage> withdrawn_pages(const Site& site, std::vector<WithdrawnPage> published);

}  // namespace vekha::generator
