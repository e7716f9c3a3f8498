#include "app/command_line.hpp"
int main(int argc, char** argv) { return vekha::app::run(argc, argv); }
