# embed_files(TARGET NAMESPACE FILE...)
#
# Compiles files into the target. The header "embedded/<target>.hpp" declares, in the namespace,
#   std::span<const EmbeddedFile> embedded_files();
# with one entry a file: its path below the folder of the calling CMakeLists.txt, and its bytes.
function(embed_files target namespace)
  set(header "${CMAKE_CURRENT_BINARY_DIR}/embedded/${target}.hpp")
  set(source "${CMAKE_CURRENT_BINARY_DIR}/embedded/${target}.cpp")
  file(CONFIGURE OUTPUT "${header}" @ONLY CONTENT [[#pragma once
#include <span>
#include <string_view>
namespace @namespace@ {
struct EmbeddedFile {
  std::string_view path, bytes;
};
/// In the order of the paths.
std::span<const EmbeddedFile> embedded_files();
}
]])
  set(files "")
  foreach(file IN LISTS ARGN)
    cmake_path(ABSOLUTE_PATH file NORMALIZE OUTPUT_VARIABLE absolute)
    list(APPEND files "${absolute}")
  endforeach()
  list(SORT files)
  set(list_file "${CMAKE_CURRENT_BINARY_DIR}/embedded/${target}.list")
  string(REPLACE ";" "\n" lines "${files}")
  file(CONFIGURE OUTPUT "${list_file}" CONTENT "${lines}\n")
  add_custom_command(OUTPUT "${source}"
    COMMAND ${CMAKE_COMMAND} -DLIST=${list_file} -DROOT=${CMAKE_CURRENT_SOURCE_DIR} -DOUT=${source}
            -DNAMESPACE=${namespace} -DHEADER=${header} -P ${PROJECT_SOURCE_DIR}/cmake/embed.cmake
    DEPENDS ${files} "${list_file}" "${PROJECT_SOURCE_DIR}/cmake/embed.cmake"
    COMMENT "Embedding files into ${target}" VERBATIM)
  target_sources(${target} PRIVATE "${source}")
  target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
endfunction()
