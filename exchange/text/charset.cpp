// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/charset.h"

#include "exchange/text/delimited.h"
#include "exchange/text/text_decoder.h"
#include "exchange/text/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kontor::exchange {
namespace {

struct CharsetName {
  std::string_view name;
  Charset charset;
};

// The first name of each charset is its own.
constexpr std::array kCharsetNames = {
    CharsetName{"utf-8", Charset::Utf8},          CharsetName{"windows-1252", Charset::Windows1252},
    CharsetName{"iso-8859-1", Charset::Iso88591}, CharsetName{"cp932", Charset::Cp932},
    CharsetName{"gb18030", Charset::Gb18030},     CharsetName{"big5", Charset::Big5},
    CharsetName{"utf-16le", Charset::Utf16le},    CharsetName{"utf-16be", Charset::Utf16be},
    CharsetName{"utf8", Charset::Utf8},           CharsetName{"cp1252", Charset::Windows1252},
    CharsetName{"latin1", Charset::Iso88591},     CharsetName{"latin-1", Charset::Iso88591},
    CharsetName{"shift_jis", Charset::Cp932},     CharsetName{"shift-jis", Charset::Cp932},
    CharsetName{"sjis", Charset::Cp932},          CharsetName{"windows-31j", Charset::Cp932},
    CharsetName{"ms932", Charset::Cp932},         CharsetName{"gbk", Charset::Gb18030},
    CharsetName{"gb2312", Charset::Gb18030},      CharsetName{"cp936", Charset::Gb18030},
    CharsetName{"cp950", Charset::Big5},          CharsetName{"utf-16", Charset::Utf16le},
};

constexpr std::size_t kHead = std::size_t{1} << 20;
constexpr std::size_t kNeighbourhood = std::size_t{256} << 10;
constexpr std::int64_t kFarthest = std::int64_t{256} << 20;

std::string readUpTo(const ByteSource& source, std::size_t size) {
  std::string bytes(size, '\0');
  std::size_t filled = 0;
  while (filled < size) {
    const std::size_t taken = source(bytes.data() + filled, size - filled);
    if (taken == 0) break;
    filled += taken;
  }
  bytes.resize(filled);
  return bytes;
}

}  // namespace

std::string_view charsetName(Charset charset) {
  const auto* found = std::ranges::find(kCharsetNames, charset, &CharsetName::charset);
  return found->name;
}

std::optional<Charset> charsetFromName(std::string_view name) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  const auto same = [&](std::string_view known) { return std::ranges::equal(known, name, {}, {}, lower); };
  const auto* found = std::ranges::find_if(kCharsetNames, same, &CharsetName::name);
  if (found == kCharsetNames.end()) return std::nullopt;
  return found->charset;
}

FileSample sampleFile(const std::filesystem::path& file) {
  const ByteSource source = openBytes(file);
  FileSample sample{readUpTo(source, kHead), false};
  sample.whole = sample.bytes.size() < kHead;
  const bool plain = asciiPrefix(sample.bytes) == sample.bytes.size();
  for (std::int64_t done = kHead; plain && !sample.whole && done < kFarthest;) {
    std::string more = readUpTo(source, kHead);
    const std::size_t other = asciiPrefix(more);
    if (other < more.size()) {
      const std::size_t lineEnd = more.rfind('\n', other);
      const std::size_t from = lineEnd == std::string::npos ? other : lineEnd + 1;
      if (more.size() - from < kNeighbourhood) more += readUpTo(source, kNeighbourhood);
      // The head ends in the middle of a line; the neighbourhood must not grow together with it.
      sample.bytes.append("\n").append(more, from, kNeighbourhood);
      break;
    }
    sample.whole = more.empty();
    done += static_cast<std::int64_t>(more.size());
  }
  return sample;
}

std::string decodeSample(const FileSample& sample, Charset charset) {
  std::string text;
  std::vector<DecodeFault> faults;
  TextDecoder(charset).decode(sample.bytes, sample.whole, text, faults);
  return text;
}

}  // namespace kontor::exchange
