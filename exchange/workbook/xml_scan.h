// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <exception>
#include <string_view>

struct XML_ParserStruct;

namespace kontor::exchange {

/// The attributes of one element. Names are compared without their prefix.
class XmlAttributes {
 public:
  explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}

  /// Empty when there is none.
  std::string_view operator[](std::string_view name) const;
  /// The attribute that belongs to another vocabulary: `id` finds `r:id`.
  std::string_view foreign(std::string_view name) const;

 private:
  const char** m_pairs;
};

/// Receives the elements of one XML part. Names come without their prefix.
class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void open(std::string_view name, const XmlAttributes& attributes) = 0;
  virtual void close(std::string_view name) = 0;
  /// A text may come in pieces.
  virtual void text(std::string_view) {}
};

/// Reads XML as it comes in, with suspicion: no document types and so no entities, no deep nesting, no endless tags.
/// Every fault is a WorkbookError `broken_file`.
class XmlScan {
 public:
  explicit XmlScan(XmlHandler& handler);
  XmlScan(const XmlScan&) = delete;
  XmlScan& operator=(const XmlScan&) = delete;
  ~XmlScan();

  /// The next bytes; `last` when no more follow. Also throws what the handler throws.
  void feed(std::string_view bytes, bool last);

 private:
  struct Callbacks;

  XmlHandler& m_handler;
  XML_ParserStruct* m_parser;
  std::exception_ptr m_failure;
  int m_depth = 0;
  std::size_t m_silent = 0;  // bytes since the last element or text
};

}  // namespace kontor::exchange
