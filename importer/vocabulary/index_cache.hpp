#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <typeindex>

namespace vekha::importer {

/// Indexes of one owner, made when they are asked for and kept: one of each type, shared by all threads. A copy starts
/// empty, because an index may point into what it was made from.
class IndexCache {
 public:
  IndexCache() = default;
  IndexCache(const IndexCache&) : IndexCache() {}
  IndexCache(IndexCache&&) noexcept = default;
  IndexCache& operator=(const IndexCache&) {
    clear();
    return *this;
  }
  IndexCache& operator=(IndexCache&&) noexcept = default;
  ~IndexCache() = default;

  void clear() { state_ = std::make_unique<State>(); }

  /// The index that Index(owner) makes. Its constructor may ask for others.
  template <typename Index, typename Owner>
  const Index& get(const Owner& owner) const {
    const std::lock_guard lock(state_->mutex);
    auto& kept = state_->by_type[typeid(Index)];
    if (!kept) kept = std::make_shared<const Index>(owner);
    return *static_cast<const Index*>(kept.get());
  }

 private:
  struct State {
    std::recursive_mutex mutex;
    std::map<std::type_index, std::shared_ptr<const void>> by_type;
  };
  std::unique_ptr<State> state_ = std::make_unique<State>();
};

}  // namespace vekha::importer
