#pragma once

namespace vekha::app {

/// Runs the command line. Returns the exit status of contract.md.
int run(int argc, char** argv);

}  // namespace vekha::app
