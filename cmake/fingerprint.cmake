# Writes a header with one digest over all sources of the importer, the model and the language: the cache must not outlive them.
file(STRINGS "${LIST}" files ENCODING UTF-8)
set(digests "")
foreach(file IN LISTS files)
  if(NOT file STREQUAL "")
    file(SHA256 "${file}" digest)
    string(APPEND digests "${digest}")
  endif()
endforeach()
string(SHA256 digest "${digests}")
file(CONFIGURE OUTPUT "${OUT}" @ONLY CONTENT [[#pragma once
#include <string_view>
namespace vekha::app {
inline constexpr std::string_view importer_fingerprint = "@digest@";
}
]])
