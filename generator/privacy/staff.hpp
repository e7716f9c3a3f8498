#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// People named in their work. Who leads is shown as the document writes it, others with initials, a teacher without
/// duties in the plan by the post alone; decisions may choose otherwise.
namespace vekha::generator {

/// The post beside a name.
enum class Post { none, head, teacher, other };

/// What of a name is shown.
enum class NameShown { as_written, initials, post };

struct NamedPerson {
  std::string name;  ///< as it is written
  std::string key;   ///< the same for every form of the name
  Post post = Post::none;
  bool full = false;  ///< with first name and patronymic, not with initials
};

/// The people that a text names, in order; no names of schools and streets («имени Юрия Алексеевича Гагарина»).
std::vector<NamedPerson> people_in(std::string_view text);

/// The text with each name as chosen. Where only the post is to be shown and none stands beside the name, `unnamed`
/// stands for it.
std::string with_names_shown(std::string_view text, const std::function<NameShown(const NamedPerson&)>& shown,
                             std::string_view unnamed);

}  // namespace vekha::generator
