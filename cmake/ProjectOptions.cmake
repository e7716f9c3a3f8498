# What every target of the project is compiled with. Libraries of others come in as system headers and are not warned about.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

# With the prefix map below, objects do not depend on the folder of the checkout: all checkouts share one cache. The sloppiness is
# what ccache asks for with precompiled headers; the program uses no __TIME__, and generated headers are as old as the build.
find_program(VEKHA_CCACHE ccache)
if(VEKHA_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${VEKHA_CCACHE}")
endif()

# __FILE__ and debug information must not carry the builder's folder: the same source gives the same program.
add_compile_options("-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.")

add_library(vekha_options INTERFACE)
target_compile_options(vekha_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror
  # GCC reports these three inside its own headers when it inlines them
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized -Wno-restrict -Wno-stringop-overflow>
  # a designated initialiser leaves the other members at their defaults, which is its point
  -Wno-missing-field-initializers)
target_include_directories(vekha_options INTERFACE "${PROJECT_SOURCE_DIR}")
# Documents come from anywhere: an index or an optional out of bounds must end the program, never read what lies beside.
target_compile_definitions(vekha_options INTERFACE _GLIBCXX_ASSERTIONS)

if(VEKHA_SANITIZE)
  target_compile_options(vekha_options INTERFACE "-fsanitize=${VEKHA_SANITIZE}" -fno-sanitize-recover=all -fno-omit-frame-pointer -g1)
  target_link_options(vekha_options INTERFACE "-fsanitize=${VEKHA_SANITIZE}")
endif()

if(VEKHA_TIDY)
  find_program(VEKHA_CLANG_TIDY clang-tidy REQUIRED)
  set(CMAKE_CXX_CLANG_TIDY "${VEKHA_CLANG_TIDY}")
endif()
