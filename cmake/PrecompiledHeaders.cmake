# precompile_standard_headers(TARGET [HEADER...]): the target's sources find the standard headers (and those named) already parsed.
#
# Standard headers and those of libraries only, none of the project's: touching one of ours rebuilds what includes it and no more.
# What is shipped is compiled without them, so that a source that forgets an #include fails there. Figures: docs/decisions/build-time.md.
if(NOT CMAKE_BUILD_TYPE STREQUAL "Release")
  set(VEKHA_PRECOMPILE ON)
endif()

function(precompile_standard_headers target)
  if(NOT VEKHA_PRECOMPILE OR CMAKE_DISABLE_PRECOMPILE_HEADERS)
    return()
  endif()
  target_precompile_headers(${target} PRIVATE
    <algorithm> <array> <charconv> <cstddef> <cstdint> <filesystem> <fstream> <functional> <map> <memory> <optional> <set> <span>
    <sstream> <string> <string_view> <unordered_map> <utility> <variant> <vector> ${ARGN})
  # lets ccache see which precompiled header was used
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endfunction()
