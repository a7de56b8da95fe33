# SPDX-FileCopyrightText: 2026 The Kontor authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Called by kontor_embed(): writes OUT, the bytes of FILES as arrays.
set(body "#include \"embedded/${SYMBOL}.h\"\nnamespace kontor::embedded {\nnamespace {\n")
set(table "")
set(index 0)
foreach(file IN LISTS FILES)
  get_filename_component(name "${file}" NAME)
  file(READ "${file}" hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
  string(APPEND body "constexpr char data${index}[] = {${bytes}'\\0'};\n")
  string(APPEND table "  {\"${name}\", {data${index}, sizeof data${index} - 1}},\n")
  math(EXPR index "${index} + 1")
endforeach()
string(APPEND body "constexpr EmbeddedFile table[] = {\n${table}  {},\n};\n}\n")
string(APPEND body "std::span<const EmbeddedFile> ${SYMBOL}() { return {table, ${index}}; }\n}\n")
file(WRITE "${OUT}" "${body}")
