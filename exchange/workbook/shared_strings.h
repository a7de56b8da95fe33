// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/xml_scan.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// The texts that the cells of a workbook refer to by number. Runs of different looks are one text; readings of
/// Japanese names (phonetic runs) are left out.
class SharedStrings final : public XmlHandler {
 public:
  std::optional<std::string_view> text(std::size_t index) const;
  void add(std::string_view text);

  void open(std::string_view name, const XmlAttributes& attributes) override;
  void close(std::string_view name) override;
  void text(std::string_view piece) override;

 private:
  void end();

  std::string m_all;
  std::vector<std::size_t> m_ends;
  std::string m_item;
  bool m_inText = false;
  bool m_inReading = false;
};

}  // namespace kontor::exchange
