# SPDX-FileCopyrightText: 2026 The Kontor authors
# SPDX-License-Identifier: GPL-3.0-or-later

# kontor_layer(<folder> [QT] USES <targets…>): the static library of one folder. Every .cpp below the
# folder belongs to it, so a new file needs no line here.
function(kontor_layer name)
  cmake_parse_arguments(ARG "QT" "" "USES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  add_library(kontor_${name} STATIC ${sources})
  add_library(kontor::${name} ALIAS kontor_${name})
  target_link_libraries(kontor_${name} PUBLIC kontor_options ${ARG_USES})
  if(ARG_QT)
    set_target_properties(kontor_${name} PROPERTIES AUTOMOC ON)
    target_compile_definitions(kontor_${name} PUBLIC QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS)
  endif()
endfunction()

# kontor_test(<path without .cpp> USES <targets…>): one Qt Test program, named after its path.
function(kontor_test path)
  cmake_parse_arguments(ARG "" "" "USES;LABELS" ${ARGN})
  string(REPLACE "/" "_" name "${path}")
  set(target "test_${name}")
  add_executable(${target} "${CMAKE_CURRENT_SOURCE_DIR}/${path}.cpp")
  set_target_properties(${target} PROPERTIES AUTOMOC ON UNITY_BUILD OFF)
  target_link_libraries(${target} PRIVATE kontor_testing ${ARG_USES} Qt6::Test)
  add_test(NAME ${name} COMMAND ${target})
  set(leaks "LSAN_OPTIONS=suppressions=${CMAKE_CURRENT_SOURCE_DIR}/known_leaks.txt:print_suppressions=0")
  set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/runtime;${leaks}")
endfunction()
