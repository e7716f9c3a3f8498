#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "model/result.hpp"

/// Files are read here and written in generator/publish/; nowhere else.
namespace vekha::app {

/// The bytes of a regular file. Errors: file_missing, file_not_regular (a folder, a device),
/// file_unreadable, file_too_large.
/// limit: bytes. Symbolic links are followed.
model::Result<std::string> read_file(const std::filesystem::path& path, std::size_t limit);

/// A file below a folder, with its '/'-separated path relative to it.
struct FoundFile {
  std::filesystem::path path;
  std::string name;
};

/// What stands below a folder.
struct FolderListing {
  std::vector<FoundFile> files;
  std::vector<std::string> skipped_folders;     ///< links to folders, and folders absurdly deep
  std::vector<std::string> unreadable_folders;  ///< each with a '/' at its end; "" for the folder itself
};

/// All files below a folder, sorted by name, whatever they are; hidden files and folders and the locks that office
/// programs leave are left out.
FolderListing list_below(const std::filesystem::path& folder);

/// list_below() without the folders. Empty where there is no folder.
std::vector<FoundFile> files_below(const std::filesystem::path& folder);

/// SHA-256 of bytes, hexadecimal.
std::string sha256(std::string_view bytes);

/// ".docx" for "План.DOCX": the last extension in lower case, empty where there is none.
std::string extension_of(std::string_view name);

/// Writes a file beside its place and then puts it there: a reader finds the old file or the new one. Returns whether
/// it could.
bool replace_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace vekha::app
