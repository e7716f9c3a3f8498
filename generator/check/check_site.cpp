#include "generator/check/check_site.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "generator/check/addresses.hpp"
#include "generator/check/data_files.hpp"
#include "generator/check/markup.hpp"
#include "generator/privacy/personal_data.hpp"
#include "generator/privacy/review.hpp"
#include "generator/publish/manifest.hpp"
#include "generator/publish/published_bytes.hpp"

namespace vekha::generator {
namespace {

namespace fs = std::filesystem;

std::string_view extension_of(std::string_view path) {
  const auto dot = path.rfind('.');
  return dot == std::string_view::npos ? std::string_view() : path.substr(dot);
}

/// What later files may refer to in one that was read.
struct KnownFile {
  std::unordered_set<std::string> ids;
  std::vector<LinkUse> links;
};

// Every file is read once, by its own rules; what others may refer to in it (anchors) and what it refers to is kept,
// and links are followed when all files are known.
class Checker {
 public:
  Checker(const fs::path& site, std::span<const std::string> allowed) : site_(site), allowed_(allowed) {}

  Mistakes run() {
    std::error_code error;
    if (!fs::is_directory(site_, error))
      return {{.file = site_.string(), .line = 0, .code = "check-no-site", .arguments = {}}};
    list_files();
    check_manifest();
    for (auto& [path, file] : files_) check_file(path, file);
    for (const auto& [path, file] : files_) check_links(path, file);
    std::ranges::stable_sort(faults_, [](const Mistake& a, const Mistake& b) {
      return a.file != b.file ? a.file < b.file : a.line < b.line;
    });
    return std::move(faults_);
  }

 private:
  void add(std::string_view path, std::string_view code, int line = 0,
           std::map<std::string, std::string> arguments = {}) {
    faults_.push_back(
        {.file = std::string(path), .line = line, .code = std::string(code), .arguments = std::move(arguments)});
  }
  void add(std::string_view path, Mistakes faults) {
    for (auto& fault : faults) {
      fault.file = path;
      faults_.push_back(std::move(fault));
    }
  }

  // ---------------------------------------------------------------------------------------------- the files themselves

  void list_files() {
    std::error_code error;
    fs::recursive_directory_iterator entry(site_, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
      const std::string path = entry->path().lexically_relative(site_).generic_string();
      // settings of hosts and of version control
      if (path.starts_with('.')) {
        if (entry->is_directory(error)) entry.disable_recursion_pending();
        continue;
      }
      if (entry->is_symlink(error)) {
        add(path, "check-link-file");
      } else if (entry->is_regular_file(error)) {
        files_.emplace(path, KnownFile{});
      }
    }
    if (error) add(site_.string(), "check-unreadable");
  }

  void check_manifest() {
    const auto found = files_.find(manifest_name);
    if (found == files_.end()) return add(manifest_name, "check-no-manifest");
    files_.erase(found);
    auto bytes = published_bytes(site_, manifest_name);
    if (!bytes.mistakes.empty()) return add(manifest_name, std::move(bytes.mistakes));
    manifest_ = read_manifest(bytes.value);
    for (const auto& [path, digest] : manifest_) {
      if (!files_.contains(path)) add(path, "check-missing");
    }
    for (const auto& [path, file] : files_) {
      if (!manifest_.contains(path)) add(path, "check-stray");
    }
  }

  void check_name(std::string_view path) {
    constexpr std::size_t longest = 60;
    std::string_view name = path.substr(path.rfind('/') + 1);
    name = name.substr(0, name.rfind('.'));
    if (!is_publishable(path) || name.size() > longest) add(path, "check-name");
  }

  // ---------------------------------------------------------------------------------------------------------- contents

  void check_file(const std::string& path, KnownFile& file) {
    check_name(path);
    auto read = published_bytes(site_, path);
    if (!read.mistakes.empty()) return add(path, std::move(read.mistakes));
    const std::string& bytes = read.value;
    const auto listed = manifest_.find(path);
    if (listed != manifest_.end() && listed->second != digest_of(bytes)) add(path, "check-altered");
    const std::string_view kind = extension_of(path);
    constexpr std::array<std::string_view, 5> pictures{".png", ".jpg", ".jpeg", ".webp", ".ico"};
    if (std::ranges::find(pictures, kind) != pictures.end()) return;
    if (auto wrong = check_encoding(bytes); !wrong.empty()) return add(path, std::move(wrong));
    if (kind == ".html") return take(path, file, read_markup(bytes, MarkupKind::page), true);
    if (kind == ".svg") return take(path, file, read_markup(bytes, MarkupKind::picture), false);
    if (kind == ".xml") return take(path, file, read_markup(bytes, MarkupKind::data), false);
    if (kind == ".css") return add(path, check_style(bytes, file.links));
    if (kind == ".js") add(path, check_script(bytes));
    if (kind == ".json") add(path, check_json(bytes));
    if (kind == ".csv") add(path, check_csv(bytes));
    if (kind == ".ics") add(path, check_calendar(bytes));
    check_lines(path, bytes);
  }

  void take(const std::string& path, KnownFile& file, Markup markup, bool is_page) {
    add(path, std::move(markup.faults));
    for (const auto& text : markup.texts) check_text(path, text.text, text.line);
    file.ids = std::move(markup.ids);
    file.links = std::move(markup.links);
    if (!is_page || markup.title.empty()) return;
    const auto [first, fresh] = titles_.emplace(std::move(markup.title), path);
    if (!fresh) add(path, "check-same-title", 0, {{"title", first->first}, {"other", first->second}});
  }

  void check_lines(const std::string& path, std::string_view bytes) {
    int number = 1;
    while (!bytes.empty()) {
      const auto end = std::min(bytes.find('\n'), bytes.size());
      check_text(path, bytes.substr(0, end), number++);
      bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
  }

  void check_text(const std::string& path, std::string_view text, int line) {
    using enum PersonalData;
    // Pages share most of their texts: what was clean once is not looked at again.
    if (clean_.contains(std::hash<std::string_view>{}(text))) return;
    bool clean = true;
    for (const auto& one : find_personal_data(text)) {
      const bool of_organisation = one.kind == work_phone || one.kind == work_email || one.kind == small_group;
      if (of_organisation || is_allowed(text.substr(one.begin, one.end - one.begin))) continue;
      clean = false;
      add(path, "check-personal", line,
          {{"kind", "@" + std::string(name_of(one.kind))},
           {"fragment", excerpt(text.substr(one.begin, one.end - one.begin))}});
    }
    if (clean) clean_.insert(std::hash<std::string_view>{}(text));
  }

  bool is_allowed(std::string_view fragment) const {
    return std::ranges::any_of(
        allowed_, [&](const std::string& one) { return one == fragment || is_same_contact(one, fragment); });
  }

  // ----------------------------------------------------------------------------------------------------------------
  // links

  void check_links(const std::string& path, const KnownFile& file) {
    for (const auto& link : file.links) {
      if (link.kind == LinkUse::Kind::reference) {
        if (!file.ids.contains(link.target)) add(path, "check-reference", link.line, {{"id", excerpt(link.target)}});
        continue;
      }
      check_address(path, link);
    }
  }

  void check_address(const std::string& path, const LinkUse& link) {
    using enum Address::Kind;
    const Address address = address_of(path, link.target);
    const std::map<std::string, std::string> target{{"target", excerpt(link.target)}};
    if (address.kind == forbidden) return add(path, "check-address", link.line, target);
    if (address.kind == external && link.kind == LinkUse::Kind::request)
      return add(path, "check-external", link.line, target);
    if (address.kind == embedded && link.kind == LinkUse::Kind::navigation)
      return add(path, "check-address", link.line, target);
    if (address.kind != internal) return;
    const auto found = files_.find(address.path);
    if (found == files_.end()) return add(path, "check-dead-link", link.line, target);
    const bool has_anchors = address.path.ends_with(".html") || address.path.ends_with(".svg");
    if (!address.anchor.empty() && has_anchors && !found->second.ids.contains(address.anchor))
      add(path, "check-dead-anchor", link.line, target);
  }

  fs::path site_;
  std::span<const std::string> allowed_;
  Manifest manifest_;  ///< what should stand in the folder
  std::map<std::string, KnownFile, std::less<>>
      files_;  ///< what stands there, but for the manifest; filled file by file
  std::unordered_map<std::string, std::string> titles_;  ///< the page that has it first
  std::unordered_set<std::size_t> clean_;                ///< hashes of texts without personal data
  Mistakes faults_;
};

}  // namespace

Mistakes check_site(const fs::path& site, std::span<const std::string> allowed_fragments) {
  return Checker(site, allowed_fragments).run();
}

}  // namespace vekha::generator
