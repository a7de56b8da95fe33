// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/charset.h"
#include "exchange/text/charset_plausibility.h"
#include "exchange/text/text_decoder.h"
#include "exchange/text/utf8.h"

#include <algorithm>
#include <array>

namespace kontor::exchange {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kWindow = std::size_t{256} << 10;
constexpr double kDeclaredBonus = 0.25;
constexpr double kReadable = 0.3;
constexpr std::ptrdiff_t kEnoughForeignBytes = 32;  // to tell charsets apart
constexpr std::ptrdiff_t kEnoughOfDeclared = 4;     // where the profile names the charset

std::string_view fileHead(std::string_view bytes) {
  return bytes.substr(0, std::size_t{64} << 10);
}

std::string_view magicProblem(std::string_view bytes) {
  for (const auto magic :
       {"PK\x03\x04"sv, "PK\x05\x06"sv, "\x1F\x8B"sv, "7z\xBC\xAF"sv, "Rar!\x1A"sv, "BZh9"sv, "\x28\xB5\x2F\xFD"sv}) {
    if (bytes.starts_with(magic)) return "archive";
  }
  for (const auto magic : {"%PDF-"sv, "\x89PNG"sv, "\xFF\xD8\xFF"sv, "SQLite format 3"sv, "\xFF\xFE\0\0"sv}) {
    if (bytes.starts_with(magic)) return "binary";
  }
  return {};
}

/// Tables that only a spreadsheet program reads, whatever the file is called.
std::string_view markupFormat(std::string_view lower) {
  const auto has = [&](std::string_view word) { return lower.find(word) != std::string_view::npos; };
  if (has("urn:schemas-microsoft-com:office:spreadsheet")) return "XML";
  return has("urn:schemas-microsoft-com:office:excel") || lower.starts_with("<table") ? "HTML" : std::string_view();
}

void findMarkup(CharsetGuess& guess, std::string_view text) {
  const auto start = text.find_first_not_of(" \t\r\n");
  if (start == std::string_view::npos) {
    guess.problem = "empty_file";
    return;
  }
  std::string head(text.substr(start));
  for (char& c : head) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  for (const auto tag : {"<!doctype", "<html", "<head", "<body", "<script", "<table", "<meta"}) {
    if (head.starts_with(tag)) guess.problem = "html_page";
  }
  if (head.starts_with("<?xml")) guess.problem = "xml_file";
  if (guess.problem.empty()) return;
  guess.format = markupFormat(head);
  if (!guess.format.empty()) guess.problem = "other_workbook";
}

struct ByteOrderMark {
  std::string_view bytes;
  Charset charset;
};
constexpr std::array kMarks = {ByteOrderMark{"\xEF\xBB\xBF", Charset::Utf8}, ByteOrderMark{"\xFF\xFE", Charset::Utf16le},
                               ByteOrderMark{"\xFE\xFF", Charset::Utf16be},
                               ByteOrderMark{"\x84\x31\x95\x33", Charset::Gb18030}};

bool looksBinary(std::string_view bytes) {
  const auto control = [](char c) {
    return c == '\0' || (c > 0 && c < ' ' && "\t\r\n\f\x1A"sv.find(c) == std::string_view::npos);
  };
  return static_cast<std::size_t>(std::ranges::count_if(bytes, control)) > bytes.size() / 200;
}

/// Plain letters in UTF-16 have a NUL in every other byte, and nowhere else.
std::optional<Charset> utf16Pattern(std::string_view bytes) {
  std::array<std::size_t, 2> nuls{};
  for (std::size_t at = 0; at < bytes.size(); ++at) nuls[at % 2] += bytes[at] == '\0' ? 1 : 0;
  const std::size_t enough = bytes.size() / 40 + 1;
  const Charset charset = nuls[0] == 0 ? Charset::Utf16le : Charset::Utf16be;
  if (std::ranges::min(nuls) != 0 || std::ranges::max(nuls) < enough) return std::nullopt;
  std::string text;
  std::vector<DecodeFault> faults;
  TextDecoder(charset).decode(bytes, false, text, faults);
  if (!faults.empty() || looksBinary(text)) return std::nullopt;
  return charset;
}

struct Utf8Count {
  std::size_t characters = 0;
  std::size_t faults = 0;
};

Utf8Count countUtf8(std::string_view bytes, bool whole) {
  Utf8Count count;
  const auto lead = [](char c) { return static_cast<unsigned char>(c) >= 0xC2; };
  for (std::size_t at = 0; at < bytes.size();) {
    const Utf8Stop stop = walkUtf8(bytes, at);
    count.characters += static_cast<std::size_t>(std::ranges::count_if(bytes.substr(at, stop.at - at), lead));
    count.characters += stop.kind == Utf8Stop::Kind::ReplacementCharacter ? 1 : 0;
    const bool fault = stop.kind == Utf8Stop::Kind::Invalid || (stop.kind == Utf8Stop::Kind::Cut && whole);
    count.faults += fault ? 1 : 0;
    at = stop.at + std::max<std::size_t>(stop.length, 1);
  }
  return count;
}

std::string validCode(Charset charset) {
  std::string code = "valid_" + std::string(charsetName(charset));
  std::ranges::replace(code, '-', '_');
  return code;
}

bool isDeclared(std::span<const Charset> preferred, Charset charset) {
  return std::ranges::find(preferred, charset) != preferred.end();
}

bool isWide(Charset charset) {
  return charset == Charset::Utf16le || charset == Charset::Utf16be;
}

void guessPlain(CharsetGuess& guess, std::span<const Charset> preferred) {
  guess.why.emplace_back("ascii_only");
  const auto declared = std::ranges::find_if_not(preferred, isWide);
  if (declared == preferred.end()) return;
  guess.charset = *declared;
  guess.why.emplace_back("declared_by_profile");
}

/// Neither marked nor UTF-8: the charset in which the bytes look most like writing.
void guessByCharacters(CharsetGuess& guess, const FileSample& sample, std::span<const Charset> preferred) {
  const std::size_t other = asciiPrefix(sample.bytes);
  const std::size_t lineEnd = sample.bytes.rfind('\n', other);
  const std::size_t from = lineEnd == std::string::npos ? 0 : lineEnd + 1;
  const auto window = std::string_view(sample.bytes).substr(from, kWindow);
  const bool whole = sample.whole && from + window.size() == sample.bytes.size();

  double best = kReadable;
  guess.charset = preferred.empty() || isWide(preferred.front()) ? Charset::Windows1252 : preferred.front();
  guess.why = {"fallback"};
  const auto consider = [&](Charset charset, bool declared) {
    const double score = charsetPlausibility(window, whole, charset) + (declared ? kDeclaredBonus : 0);
    if (score <= best) return;
    best = score;
    guess.charset = charset;
    guess.why = {validCode(charset)};
    if (declared) guess.why.insert(guess.why.begin(), "declared_by_profile");
  };
  for (const Charset charset : preferred) {
    if (!isWide(charset) && charset != Charset::Utf8) consider(charset, true);
  }
  for (const Charset charset : {Charset::Windows1252, Charset::Cp932, Charset::Gb18030, Charset::Big5}) {
    if (!isDeclared(preferred, charset)) consider(charset, false);
  }
  const auto foreign = std::ranges::count_if(window, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  const bool few = foreign < (isDeclared(preferred, guess.charset) ? kEnoughOfDeclared : kEnoughForeignBytes);
  guess.uncertain = few || guess.why.front() == "fallback";
}

void guessText(CharsetGuess& guess, const FileSample& sample, std::span<const Charset> preferred) {
  const auto bytes = std::string_view(sample.bytes);
  for (const ByteOrderMark& mark : kMarks) {
    if (!bytes.starts_with(mark.bytes)) continue;
    guess.charset = mark.charset;
    guess.bomLength = mark.bytes.size();
    guess.why = {"bom"};
    return;
  }
  if (const auto wide = utf16Pattern(fileHead(bytes))) {
    guess.charset = *wide;
    guess.why = {"utf16_pattern"};
    return;
  }
  if (looksBinary(fileHead(bytes))) {
    guess.problem = "binary";
    return;
  }
  const Utf8Count utf8 = countUtf8(bytes, sample.whole);
  if (utf8.faults == 0 && utf8.characters == 0) return guessPlain(guess, preferred);
  if (utf8.faults == 0) {
    guess.why = {"valid_utf8"};
  } else if (utf8.characters >= 2 * utf8.faults) {
    guess.why = {"mostly_utf8"};
  } else {
    guessByCharacters(guess, sample, preferred);
  }
}

}  // namespace

CharsetGuess guessCharset(const FileSample& sample, std::span<const Charset> preferred) {
  CharsetGuess guess;
  guess.problem = sample.bytes.empty() ? "empty_file" : magicProblem(sample.bytes);
  if (!guess.problem.empty()) return guess;
  guessText(guess, sample, preferred);
  if (!guess.problem.empty()) return guess;
  const FileSample head{sample.bytes.substr(0, 4096), sample.whole && sample.bytes.size() <= 4096};
  findMarkup(guess, decodeSample(head, guess.charset));
  return guess;
}

}  // namespace kontor::exchange
