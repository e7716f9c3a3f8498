#pragma once

#include <linux/capability.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <exception>
#include <functional>
#include <iostream>

/// Builds that die, or that run with other rights, in processes of their own.
namespace vekha::app {

/// Runs a function in a process of its own, which ends with the status that the function returns.
inline pid_t start(const std::function<int()>& run) {
  const pid_t child = fork();
  if (child != 0) return child;
  try {
    _exit(run());
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    _exit(97);  // and never go on with the other tests
  }
}

/// How a process ended: its status, or minus the signal.
inline int status_of(pid_t child) {
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

/// For root every folder can be written; without capabilities the permissions count for it too.
inline bool give_up_privileges() {
  __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
  __user_cap_data_struct none[2]{};
  return syscall(SYS_capset, &header, none) == 0;
}

/// Goes on as a user to whom none of the files belongs; only root can.
inline bool become_another_user() {
  constexpr uid_t nobody = 65534;
  return setgid(nobody) == 0 && setuid(nobody) == 0;
}

}  // namespace vekha::app
