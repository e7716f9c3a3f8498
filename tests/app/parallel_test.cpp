#include "app/parallel.hpp"

#include <gtest/gtest.h>

#include <numeric>
#include <stdexcept>

namespace vekha::app {
namespace {

TEST(ParallelFor, gives_every_index_once_whatever_the_threads) {
  for (const std::size_t jobs : {0UL, 1UL, 2UL, 8UL, 100UL}) {
    std::vector<int> seen(1000, 0);
    parallel_for(seen.size(), jobs, [&](std::size_t i) { ++seen[i]; });
    EXPECT_EQ(std::accumulate(seen.begin(), seen.end(), 0), 1000);
    EXPECT_EQ(*std::ranges::max_element(seen), 1);
  }
  parallel_for(0, 4, [](std::size_t) { FAIL(); });
}

TEST(ParallelFor, passes_an_exception_on) {
  for (const std::size_t jobs : {1UL, 4UL}) {
    EXPECT_THROW(parallel_for(100, jobs,
                              [](std::size_t i) {
                                if (i == 50) throw std::runtime_error("50");
                              }),
                 std::runtime_error);
  }
}

}  // namespace
}  // namespace vekha::app
