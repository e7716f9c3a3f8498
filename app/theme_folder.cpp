#include "app/theme_folder.hpp"

#include "app/files.hpp"

namespace vekha::app {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t largest_file = std::size_t{16} << 20;

std::optional<generator::ThemeFiles> files_of(const fs::path& folder, Terminal& terminal) {
  generator::ThemeFiles files;
  for (const FoundFile& file : files_below(folder)) {
    auto bytes = read_file(file.path, largest_file);
    if (!bytes) {
      terminal.complain(file.name, bytes.error());
      return std::nullopt;
    }
    files.emplace(file.name, std::move(bytes).value());
  }
  return files;
}

std::optional<generator::ThemeFiles> chosen_files(const fs::path& content, const std::string& choice,
                                                  Terminal& terminal) {
  std::error_code ignored;
  for (const fs::path& folder : {fs::path(choice), content / "themes" / choice}) {
    // A name such as "default" is a folder only where it holds a theme: people have folders of any name.
    if (fs::is_directory(folder / "templates", ignored)) return files_of(folder, terminal);
  }
  if (choice == "default") return generator::default_theme_files();
  const bool begun = fs::is_directory(content / "themes" / choice, ignored);
  terminal.complain(begun ? "build.theme-without-templates" : "build.theme", {{"value", choice}});
  return std::nullopt;
}

}  // namespace

std::optional<generator::Theme> load_theme(const fs::path& content, const std::string& choice, model::Language language,
                                           Terminal& terminal) {
  const auto files = chosen_files(content, choice, terminal);
  if (!files) return std::nullopt;
  auto theme = generator::read_theme(*files, language);
  for (const generator::Mistake& mistake : theme.mistakes) terminal.complain(mistake);
  if (theme.value) {
    for (const generator::Mistake& notice : theme.value->notices()) terminal.complain(notice);
  }
  return std::move(theme.value);
}

}  // namespace vekha::app
