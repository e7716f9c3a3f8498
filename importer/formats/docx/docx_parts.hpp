#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "importer/formats/docx/docx_context.hpp"
#include "importer/package/package.hpp"

/// The parts of a DOCX package, found by relationships, never by name. ISO/IEC 29500-1, 11.3.
namespace vekha::importer::docx {

/// Name of the main part; absent where the package has none.
std::optional<std::string> main_part(const Package& package);

/// True where a content type is that of a WordprocessingML main part: document, template, with or without macros.
bool is_main_content_type(std::string_view content_type);

Relationships relationships_by_id(const Package& package, std::string_view part);

/// Target of the first internal relationship of a type, by the last segment of its URI ("styles"); empty where there is
/// none or where the part is missing.
std::string related_part(const Package& package, const Relationships& relationships, std::string_view type);

/// The program that wrote the file, "Microsoft Office Word/16.0000"; never a person or an organisation (22.2).
std::string producer_of(const Package& package);

}  // namespace vekha::importer::docx
