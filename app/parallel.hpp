#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace vekha::app {

/// Calls f(i) for every i below count, on up to `jobs` threads, and then done(i), one at a time; returns when all are
/// done. f writes only to its own place, so that results are in order whatever the number of threads. The first
/// exception is thrown again here, after the others have ended. These are the only threads of the program.
template <typename F, typename Done>
void parallel_for(std::size_t count, std::size_t jobs, const F& f, const Done& done) {
  std::atomic<std::size_t> next{0};
  std::mutex mutex;
  std::exception_ptr failure;
  const auto work = [&] {
    try {
      for (std::size_t i = next++; i < count; i = next++) {
        f(i);
        const std::lock_guard lock(mutex);
        done(i);
      }
    } catch (...) {
      next = count;
      const std::lock_guard lock(mutex);
      if (!failure) failure = std::current_exception();
    }
  };
  {
    const std::size_t threads = std::min(std::max<std::size_t>(jobs, 1), count);
    std::vector<std::jthread> pool;
    for (std::size_t i = 1; i < threads; ++i) pool.emplace_back(work);
    work();
  }
  if (failure) std::rethrow_exception(failure);
}

template <typename F>
void parallel_for(std::size_t count, std::size_t jobs, const F& f) {
  parallel_for(count, jobs, f, [](std::size_t) {});
}

}  // namespace vekha::app
