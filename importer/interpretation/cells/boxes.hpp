#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vekha::importer {

/// A box of a form, drawn («☑», «☐») or typed («[x]», «[ ]»).
enum class Box { empty, ticked };

/// The box that a text consists of; absent where it has words or no box.
std::optional<Box> box_alone(std::string_view text);

/// The words beside the boxes of a form that are ticked: «☐ выполнено ☒ не выполнено» gives «не выполнено». Absent where
/// the text is no such form: it has no box, or no words beside one.
std::optional<std::vector<std::string>> ticked_words(std::string_view text);

/// The words of a choice that nobody made: «выполнено / не выполнено»; empty where a text offers none.
std::vector<std::string> offered_words(std::string_view text);

}  // namespace vekha::importer
