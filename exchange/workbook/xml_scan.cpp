// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xml_scan.h"

#include "exchange/workbook/workbook_error.h"

#include <expat.h>

#include <new>

namespace kontor::exchange {
namespace {

constexpr int kDeepest = 64;
constexpr std::size_t kLongestTag = std::size_t{1} << 20;

std::string_view withoutPrefix(std::string_view name) {
  const auto colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const {
  for (const char** pair = m_pairs; *pair != nullptr; pair += 2) {
    if (name == pair[0]) return pair[1];
  }
  return {};
}

std::string_view XmlAttributes::foreign(std::string_view name) const {
  for (const char** pair = m_pairs; *pair != nullptr; pair += 2) {
    const std::string_view whole(pair[0]);
    if (whole.size() > name.size() && withoutPrefix(whole) == name) return pair[1];
  }
  return {};
}

/// What expat calls. Nothing may be thrown through its C code.
struct XmlScan::Callbacks {
  template <class Call>
  static void guarded(void* data, Call call) {
    auto& scan = *static_cast<XmlScan*>(data);
    scan.m_silent = 0;
    if (scan.m_failure) return;
    try {
      call(scan);
    } catch (...) {
      scan.m_failure = std::current_exception();
      XML_StopParser(scan.m_parser, XML_FALSE);
    }
  }

  static void XMLCALL open(void* data, const XML_Char* name, const XML_Char** attributes) {
    guarded(data, [&](XmlScan& scan) {
      if (++scan.m_depth > kDeepest) throw WorkbookError("broken_file");
      scan.m_handler.open(withoutPrefix(name), XmlAttributes(attributes));
    });
  }

  static void XMLCALL close(void* data, const XML_Char* name) {
    guarded(data, [&](XmlScan& scan) {
      --scan.m_depth;
      scan.m_handler.close(withoutPrefix(name));
    });
  }

  static void XMLCALL text(void* data, const XML_Char* text, int length) {
    guarded(data, [&](XmlScan& scan) { scan.m_handler.text({text, static_cast<std::size_t>(length)}); });
  }

  static void XMLCALL documentType(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    guarded(data, [](XmlScan&) { throw WorkbookError("broken_file"); });
  }
};

XmlScan::XmlScan(XmlHandler& handler) : m_handler(handler), m_parser(XML_ParserCreate(nullptr)) {
  if (m_parser == nullptr) throw std::bad_alloc();
  XML_SetUserData(m_parser, this);
  XML_SetElementHandler(m_parser, Callbacks::open, Callbacks::close);
  XML_SetCharacterDataHandler(m_parser, Callbacks::text);
  XML_SetStartDoctypeDeclHandler(m_parser, Callbacks::documentType);
}

XmlScan::~XmlScan() {
  XML_ParserFree(m_parser);
}

void XmlScan::feed(std::string_view bytes, bool last) {
  m_silent += bytes.size();
  const auto status = XML_Parse(m_parser, bytes.data(), static_cast<int>(bytes.size()), last ? 1 : 0);
  if (m_failure) std::rethrow_exception(m_failure);
  if (status != XML_STATUS_OK || m_silent > kLongestTag) throw WorkbookError("broken_file");
}

}  // namespace kontor::exchange
