# SPDX-FileCopyrightText: 2026 The Kontor authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Language, warnings and sanitizers: one INTERFACE target that every target of ours links.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(KONTOR_WERROR "Warnings are errors" ON)
option(KONTOR_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
option(KONTOR_FUZZ "Build the targets of tests/fuzz" OFF)
option(KONTOR_BENCHMARKS "Build the programs under benchmarks/" OFF)

add_library(kontor_options INTERFACE)
target_compile_options(kontor_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
  -Wno-sign-conversion
  # g++ 12 with optimisation sees overlaps in assignments to std::string that are not there (GCC bug 105329) and
  # empty std::optional values being read; the sanitizers watch over both.
  -Wno-restrict -Wno-maybe-uninitialized
  -Wnon-virtual-dtor -Woverloaded-virtual $<$<BOOL:${KONTOR_WERROR}>:-Werror>)
target_include_directories(kontor_options INTERFACE "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/generated")
if(KONTOR_SANITIZE)
  target_compile_options(kontor_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
    -fno-omit-frame-pointer)
  target_link_options(kontor_options INTERFACE -fsanitize=address,undefined)
endif()

if(KONTOR_FUZZ)
  target_compile_options(kontor_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

find_program(KONTOR_CCACHE ccache)
if(KONTOR_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${KONTOR_CCACHE}")
endif()
find_program(KONTOR_MOLD mold)
if(KONTOR_MOLD)
  target_link_options(kontor_options INTERFACE -fuse-ld=mold)
endif()
