#pragma once

#include <string>

#include "importer/body/body.hpp"

/// A body as a file of each format: what reading the file should give back. Pictures and links are not written.
namespace vekha::test {

/// List labels that count («1.», «2)», «1.1.») become automatic numbers, others bullets; marks of inline_marks.hpp
/// become properties of runs.
std::string docx_of(const importer::Body& body);
/// The page header stands on every page; empty: there is none.
std::string odt_of(const importer::Body& body, const std::string& page_header = {});

}  // namespace vekha::test
