#include "importer/package/package.hpp"

namespace vekha::importer {
struct Package::State {};
Package::Package(std::unique_ptr<State> state) : state_(std::move(state)) {}
Package::Package(Package&&) noexcept = default;
Package& Package::operator=(Package&&) noexcept = default;
Package::~Package() = default;
}  // namespace vekha::importer
