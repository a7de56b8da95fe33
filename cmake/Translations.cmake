# SPDX-FileCopyrightText: 2026 The Kontor authors
# SPDX-License-Identifier: GPL-3.0-or-later

# kontor_translations(<target>): compiles translations/ui/*.ts and puts them into the program as
# kontor::embedded::translations(). `tools/translations`, or the target update_translations, takes new texts in.
function(kontor_translations target)
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/translations/ui/*.ts")
  list(SORT sources)
  set(compiled "")
  foreach(source IN LISTS sources)
    get_filename_component(name "${source}" NAME_WE)
    set(file "${CMAKE_BINARY_DIR}/generated/translations/${name}.qm")
    add_custom_command(OUTPUT "${file}"
      COMMAND Qt6::lrelease -silent -nounfinished "${source}" -qm "${file}"
      DEPENDS "${source}" VERBATIM)
    list(APPEND compiled "${file}")
  endforeach()
  file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/generated/translations")
  kontor_embed_files(${target} translations ${compiled})
  add_custom_target(update_translations COMMAND "${CMAKE_SOURCE_DIR}/tools/translations" "$<TARGET_FILE:Qt6::lupdate>"
    VERBATIM)
endfunction()
