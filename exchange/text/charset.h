// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// The encodings that platforms and spreadsheets really write.
enum class Charset : std::uint8_t { Utf8, Windows1252, Iso88591, Cp932, Gb18030, Big5, Utf16le, Utf16be };

/// `utf-8`, `windows-1252`, `iso-8859-1`, `cp932`, `gb18030`, `big5`, `utf-16le`, `utf-16be`.
std::string_view charsetName(Charset charset);
/// Knows the names above in any case and their usual other names (`shift_jis`, `gbk`, `latin1` …).
std::optional<Charset> charsetFromName(std::string_view name);

/// The part of a file that a guess looks at.
struct FileSample {
  std::string bytes;
  bool whole = false;  ///< the file ends with these bytes
};

/// The first megabyte. When it is plain ASCII, the neighbourhood of the first other byte is appended, so that a name
/// far down still decides the encoding. Throws std::filesystem::filesystem_error when the file cannot be read.
FileSample sampleFile(const std::filesystem::path& file);

/// What the first bytes of a file are, and the reasons.
struct CharsetGuess {
  Charset charset = Charset::Utf8;
  std::size_t bomLength = 0;
  /// `bom`, `utf16_pattern`, `ascii_only`, `valid_utf8`, `mostly_utf8`, `declared_by_profile`, `valid_cp932`,
  /// `valid_gb18030`, `valid_big5`, `valid_windows_1252`, `valid_iso_8859_1`, `fallback`.
  std::vector<std::string> why;
  bool uncertain = false;  ///< too few letters tell it
  /// Why this is no text at all: `empty_file`, `html_page`, `xml_file`, `other_workbook`, `archive`, `binary`; else
  /// empty. Workbooks that are read have come another way.
  std::string problem;
  std::string format;  ///< which one, when it is `other_workbook`
};

/// Byte order mark, then strict UTF-8, then the encoding whose characters look most like writing; those in
/// `preferred` (a profile's) win unless they read as nonsense.
CharsetGuess guessCharset(const FileSample& sample, std::span<const Charset> preferred = {});

/// The sample as UTF-8 without byte order mark, for recognition and previews: a character that the sample cuts in half
/// is left out, one that is wrong becomes U+FFFD.
std::string decodeSample(const FileSample& sample, Charset charset);

/// UTF-8 into another encoding; nothing when a character has no place there.
std::optional<std::string> encodeText(std::string_view utf8, Charset charset);

}  // namespace kontor::exchange
