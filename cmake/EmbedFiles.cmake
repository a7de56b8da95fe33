# SPDX-FileCopyrightText: 2026 The Kontor authors
# SPDX-License-Identifier: GPL-3.0-or-later

# kontor_embed(<target> <symbol> <folder> <glob>): puts the files into the program as
#   std::span<const kontor::EmbeddedFile> kontor::embedded::<symbol>()
# declared in the generated header "embedded/<symbol>.h", ordered by name.
function(kontor_embed target symbol folder glob)
  file(GLOB files CONFIGURE_DEPENDS "${folder}/${glob}")
  list(SORT files)
  kontor_embed_files(${target} ${symbol} ${files})
endfunction()

# kontor_embed_files(<target> <symbol> <files…>): the same for files by name, which may be made by the build.
function(kontor_embed_files target symbol)
  set(files ${ARGN})
  set(source "${CMAKE_BINARY_DIR}/generated/embedded/${symbol}.cpp")
  add_custom_command(OUTPUT "${source}"
    COMMAND "${CMAKE_COMMAND}" "-DOUT=${source}" "-DSYMBOL=${symbol}" "-DFILES=${files}"
            -P "${CMAKE_SOURCE_DIR}/cmake/WriteEmbedded.cmake"
    DEPENDS ${files} "${CMAKE_SOURCE_DIR}/cmake/WriteEmbedded.cmake" VERBATIM)
  file(WRITE "${CMAKE_BINARY_DIR}/generated/embedded/${symbol}.h.in"
    "// Generated.\n#pragma once\n#include \"cmake/embedded_file.h\"\n#include <span>\nnamespace kontor::embedded {\nstd::span<const EmbeddedFile> ${symbol}();\n}\n")
  configure_file("${CMAKE_BINARY_DIR}/generated/embedded/${symbol}.h.in"
                 "${CMAKE_BINARY_DIR}/generated/embedded/${symbol}.h" COPYONLY)
  target_sources(${target} PRIVATE "${source}")
  set_source_files_properties("${source}" PROPERTIES SKIP_AUTOMOC ON SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()
