#include "generator/templates/renderer.hpp"

#include <charconv>
#include <kainjow/mustache.hpp>
#include <map>
#include <vector>

#include "generator/templates/escape.hpp"

namespace vekha::generator {
namespace {

namespace mustache = kainjow::mustache;

/// kainjow wants a list with as many elements as it shall render; what an element stands for is known to ViewContext.
class Placeholders {
 public:
  const mustache::data& list_of(std::size_t size) {
    const auto [found, added] = lists_.try_emplace(size, mustache::data::type::list);
    for (std::size_t i = 0; added && i < size; ++i) found->second.push_back(mustache::data(true));
    return found->second;
  }

 private:
  std::map<std::size_t, mustache::data> lists_;
};

/// Shows a View to kainjow: it asks for a name by its number in Template::places, then pushes and pops the elements of
/// the list that it got.
class ViewContext : public mustache::basic_context<std::string> {
 public:
  ViewContext(const Template& source, const View& root, Placeholders& placeholders)
      : source_(source), placeholders_(placeholders), views_{&root} {}

  [[nodiscard]] const std::optional<Mistake>& mistake() const { return mistake_; }

  void push(const mustache::data* element) override {
    const std::size_t depth = views_.size();
    if (lists_.size() <= depth) lists_.resize(depth + 1, nullptr);
    if (!element->is_true() || element == &true_) {
      views_.push_back(views_.back());  // a section over a value, or an inverted one, has no names of its own
      return;
    }
    if (asked_ != nullptr && !asked_->empty() && element == first_of(*asked_)) lists_[depth] = asked_;
    const View::List& list = *lists_[depth];
    views_.push_back(&list[static_cast<std::size_t>(element - first_of(list))]);
  }
  void pop() override { views_.pop_back(); }

  [[nodiscard]] const mustache::data* get(const std::string& number) const override {
    std::size_t index = 0;
    std::from_chars(number.data(), number.data() + number.size(), index);
    const TagPlace& place = source_.places[index];
    const View::Value* value = find(place.name);
    if (value == nullptr) return fail(place, "theme-name-unknown");
    if (place.kind == TagKind::section || place.kind == TagKind::inverted) return section(*value);
    return variable(place, *value);
  }
  [[nodiscard]] const mustache::data* get_partial(const std::string& /*name*/) const override { return nullptr; }

 private:
  const mustache::data* first_of(const View::List& list) const {
    return placeholders_.list_of(list.size()).list_value().data();
  }

  [[nodiscard]] const View::Value* find(std::string_view name) const {
    for (auto view = views_.rbegin(); view != views_.rend(); ++view) {
      if (const View::Value* value = (*view)->find(name)) return value;
    }
    return nullptr;
  }

  const mustache::data* section(const View::Value& value) const {
    if (const auto* list = std::get_if<View::List>(&value)) {
      asked_ = list;
      return &placeholders_.list_of(list->size());
    }
    if (const auto* flag = std::get_if<bool>(&value)) return *flag ? &true_ : &false_;
    const auto* html = std::get_if<View::Html>(&value);
    return (html != nullptr ? html->text : std::get<std::string>(value)).empty() ? &false_ : &true_;
  }

  const mustache::data* variable(const TagPlace& place, const View::Value& value) const {
    if (std::holds_alternative<View::List>(value)) return fail(place, "theme-name-is-section");
    if (std::holds_alternative<bool>(value)) return &false_;
    const auto* html = std::get_if<View::Html>(&value);
    if (html == nullptr && place.kind == TagKind::html) return fail(place, "theme-name-is-not-html");
    if (html != nullptr && place.kind != TagKind::html) return fail(place, "theme-name-is-html");
    text_ = mustache::data(html != nullptr ? html->text : std::get<std::string>(value));
    return &text_;
  }

  const mustache::data* fail(const TagPlace& place, std::string_view code) const {
    if (!mistake_) mistake_ = Mistake{place.file, place.line, std::string(code), {{"name", place.name}}, place.column};
    return nullptr;
  }

  const Template& source_;
  Placeholders& placeholders_;
  std::vector<const View*> views_;             // innermost last
  std::vector<const View::List*> lists_;       // by depth: the list whose elements are being pushed there
  mutable const View::List* asked_ = nullptr;  // the list last asked for
  mutable mustache::data text_;
  mutable std::optional<Mistake> mistake_;
  mustache::data true_{true}, false_{false};
};

/// Where kainjow writes to.
struct Sink {
  std::string& bytes;
  Sink& operator<<(const std::string& piece) {
    bytes += piece;
    return *this;
  }
};

}  // namespace

struct Renderer::Parsed {
  Placeholders placeholders;
  std::map<std::string, mustache::mustache, std::less<>> templates;
};

Renderer::Renderer(const Theme& theme) : theme_(theme), parsed_(std::make_unique<Parsed>()) {}
Renderer::~Renderer() = default;

Rendering Renderer::render(std::string_view template_name, const View& view) {
  const Template* source = theme_.find(template_name);
  if (source == nullptr) {
    return {{}, Mistake{{}, 0, "theme-template-missing", {{"name", std::string(template_name)}}}};
  }
  auto parsed = parsed_->templates.find(template_name);
  if (parsed == parsed_->templates.end()) {
    parsed = parsed_->templates.emplace(template_name, mustache::mustache(source->text)).first;
    parsed->second.set_custom_escape([](const std::string& text) { return escaped(text); });
  }
  ViewContext context(*source, view, parsed_->placeholders);
  Rendering rendering;
  Sink sink{rendering.bytes};
  parsed->second.render(static_cast<mustache::basic_context<std::string>&>(context), sink);
  rendering.mistake = context.mistake();
  return rendering;
}

}  // namespace vekha::generator
