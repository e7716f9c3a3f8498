#pragma once

#include "importer/limits.hpp"

namespace vekha::importer {

/// What the first bytes of a file say it is; its name says nothing.
enum class FileKind { empty, zip, flat_odf, word_binary, encrypted, rtf, pdf, web_page, other };

/// The kind of a file. Reads the beginning only, and of an OLE compound file ([MS-CFB]) the names of its streams.
FileKind file_kind(Bytes file);

}  // namespace vekha::importer
