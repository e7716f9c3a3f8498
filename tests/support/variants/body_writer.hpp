#pragma once

#include <string>

#include "importer/body/body.hpp"

/// A body as a file of each format: what reading the file should give back. Pictures and links are not written.
namespace vekha::test {

/// List labels that count («1.», «2)», «1.1.») become automatic numbers, others bullets.
std::string docx_of(const importer::Body& body);
std::string odt_of(const importer::Body& body);

}  // namespace vekha::test
