#include "importer/package/file_kind.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace vekha::importer {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t head_size = std::size_t{64} << 10;

std::string_view text_of(Bytes bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

bool contains(std::string_view text, std::string_view what) { return text.find(what) != std::string_view::npos; }

// UTF-16 as 8-bit text is enough to look for ASCII words.
std::string without_zeros(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  std::ranges::copy_if(text, std::back_inserter(out), [](char c) { return c != '\0'; });
  return out;
}

std::string_view trimmed_front(std::string_view text) {
  for (const std::string_view mark : {"\xEF\xBB\xBF"sv, "\xFF\xFE"sv, "\xFE\xFF"sv}) {
    if (text.starts_with(mark)) text.remove_prefix(mark.size());
  }
  text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
  return text;
}

bool is_web_page(std::string_view head) {
  std::string lower(head.substr(0, 1024));
  std::ranges::transform(lower, lower.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return lower.starts_with("<!doctype html") || lower.starts_with("<html") ||
         (lower.starts_with("<") && (contains(lower, "<html") || contains(lower, "<body"))) ||
         (lower.starts_with("mime-version:") && contains(lower, "multipart/related"));
}

FileKind kind_of_text(std::string_view file) {
  const std::string plain = without_zeros(file.substr(0, head_size));
  const std::string_view head = trimmed_front(plain);
  if (head.starts_with("<") && contains(head, "urn:oasis:names:tc:opendocument:xmlns:office:1.0"))
    return FileKind::flat_odf;
  return is_web_page(head) ? FileKind::web_page : FileKind::other;
}

}  // namespace

FileKind file_kind(Bytes bytes) {
  const std::string_view file = text_of(bytes);
  if (file.empty()) return FileKind::empty;
  if (file.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv)) {
    // A protected OOXML document is an OLE file that holds the encrypted package as a stream ([MS-OFFCRYPTO], 2.3.4.4).
    constexpr std::string_view stream = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;
    return contains(file, stream) ? FileKind::encrypted : FileKind::word_binary;
  }
  if (file.starts_with("PK\x03\x04"sv) || file.starts_with("PK\x05\x06"sv)) return FileKind::zip;
  if (file.starts_with("{\\rtf"sv)) return FileKind::rtf;
  if (contains(file.substr(0, 1024), "%PDF-")) return FileKind::pdf;
  // Bytes before an archive (a download's header, a self-extractor's stub): the directory at the end finds the entries.
  constexpr std::size_t longest_tail = 65'557;
  const std::string_view tail = file.substr(file.size() - std::min(file.size(), longest_tail));
  if (contains(tail, "PK\x05\x06"sv)) return FileKind::zip;
  return kind_of_text(file);
}

}  // namespace vekha::importer
