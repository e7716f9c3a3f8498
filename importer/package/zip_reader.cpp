#include "importer/package/zip_reader.hpp"

#include <zip.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace vekha::importer {
namespace {

using model::DiagnosticCode;
using model::refusal;

// Deflate can't pack better than 1032 to 1; a directory that claims more lies, and nothing is allocated by its word.
constexpr std::uint64_t best_ratio = 1032;

struct CloseArchive {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

model::Diagnostic damaged(std::string reason) {
  return refusal(DiagnosticCode::archive_damaged, {{"reason", std::move(reason)}});
}

model::Diagnostic damaged(zip_error_t* error) {
  const bool truncated = zip_error_code_zip(error) == ZIP_ER_NOZIP;
  zip_error_fini(error);
  return damaged(truncated ? "reason.no-directory" : "reason.directory");
}

// A name that would leave the folder it is unpacked to. Vekha unpacks nothing, but no program writes such a document.
bool escapes(std::string_view name) {
  if (name.size() >= 2 && name[1] == ':') return true;
  while (!name.empty()) {
    const std::size_t slash = std::min(name.find('/'), name.size());
    if (name.substr(0, slash) == "..") return true;
    name.remove_prefix(std::min(slash + 1, name.size()));
  }
  return false;
}

std::string entry_name(std::string_view written) {
  std::string name(written);
  std::ranges::replace(name, '\\', '/');
  name.erase(0, std::min(name.find_first_not_of('/'), name.size()));
  return name;
}

// The entry of a directory record; empty for a folder.
model::Result<std::optional<ZipEntry>> entry_of(const zip_stat_t& stat) {
  constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;
  if ((stat.valid & needed) != needed) return damaged("reason.directory");
  const std::string_view written = stat.name;
  ZipEntry entry{.name = entry_name(written), .index = stat.index, .size = stat.size, .packed = stat.comp_size};
  if (entry.name.empty() || escapes(entry.name)) {
    return refusal(DiagnosticCode::archive_entry_refused,
                   {{"part", std::string(written)}, {"reason", "reason.name-escapes"}});
  }
  if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
    return refusal(DiagnosticCode::encrypted);
  }
  if (entry.name.back() == '/') return std::optional<ZipEntry>();
  return std::optional(std::move(entry));
}

}  // namespace

struct ZipReader::State {
  std::unique_ptr<zip_t, CloseArchive> archive;
  std::vector<ZipEntry> entries;
};

ZipReader::ZipReader(std::unique_ptr<State> state) : state_(std::move(state)) {}
ZipReader::ZipReader(ZipReader&&) noexcept = default;
ZipReader& ZipReader::operator=(ZipReader&&) noexcept = default;
ZipReader::~ZipReader() = default;

model::Result<ZipReader> ZipReader::open(Bytes file, const Limits& limits) {
  // libzip takes a file without any bytes for an archive without entries.
  if (file.empty()) return damaged("reason.no-directory");
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(file.data(), file.size(), 0, &error);
  if (source == nullptr) return damaged(&error);
  auto state = std::make_unique<State>();
  // ZIP_CHECKCONS would also compare the times of local headers with the directory, and Word writes files where they
  // differ. What it compares besides is of no use here: only the directory is believed, and read() checks what it says.
  state->archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
  if (!state->archive) {
    zip_source_free(source);
    return damaged(&error);
  }
  const zip_int64_t count = zip_get_num_entries(state->archive.get(), 0);
  if (count < 0 || static_cast<std::uint64_t>(count) > limits.entries) {
    return refusal(DiagnosticCode::archive_too_large, {{"limit", std::to_string(limits.entries)}});
  }
  std::unordered_set<std::string> seen;
  for (zip_int64_t i = 0; i < count; ++i) {
    zip_stat_t stat;
    if (zip_stat_index(state->archive.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS, &stat) != 0) {
      return damaged("reason.directory");
    }
    auto entry = entry_of(stat);
    if (!entry) return entry.error();
    if (!entry.value()) continue;
    if (!seen.insert(part_key(entry.value()->name)).second) {
      return refusal(DiagnosticCode::archive_entry_refused,
                     {{"part", entry.value()->name}, {"reason", "reason.name-twice"}});
    }
    state->entries.push_back(*std::move(entry).value());
  }
  return ZipReader(std::move(state));
}

const std::vector<ZipEntry>& ZipReader::entries() const { return state_->entries; }

model::Result<std::vector<std::byte>> ZipReader::read(const ZipEntry& entry, std::size_t budget) {
  if (entry.size > budget) {
    return refusal(DiagnosticCode::part_too_large, {{"part", entry.name}, {"limit", std::to_string(budget >> 20U)}});
  }
  if (entry.size / best_ratio > entry.packed) return damaged("reason.data");
  const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(state_->archive.get(), entry.index, 0));
  if (!file) return damaged("reason.data");
  std::vector<std::byte> bytes(static_cast<std::size_t>(entry.size));
  std::size_t at = 0;
  while (at < bytes.size()) {
    const zip_int64_t got = zip_fread(file.get(), bytes.data() + at, bytes.size() - at);
    if (got <= 0) return damaged("reason.data");
    at += static_cast<std::size_t>(got);
  }
  // libzip compares the checksum when it meets the end, so the end must be met even after the last byte.
  std::byte beyond{};
  if (zip_fread(file.get(), &beyond, 1) != 0) return damaged("reason.checksum");
  return bytes;
}

std::string part_key(std::string_view name) {
  std::string key(name);
  std::ranges::transform(key, key.begin(), [](char c) {
    if (c == '\\') return '/';
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return key;
}

}  // namespace vekha::importer
