// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/exports.h"
#include "exchange/export/export_format.h"
#include "exchange/kontor_format.h"

#include <algorithm>
#include <stdexcept>

namespace kontor::exchange {

bool ExportColumn::isPersonal() const {
  return std::ranges::any_of(
      sources, [](const ExportSource& source) { return source.path.field->type == domain::FieldType::Sealed; });
}

bool ExportFormat::hasPersonalData() const {
  return std::ranges::any_of(columns, &ExportColumn::isPersonal);
}

std::string_view ExportFormat::name(std::string_view language) const {
  using Name = std::pair<std::string, std::string>;
  auto found = std::ranges::find(names, language, &Name::first);
  if (found == names.end()) found = std::ranges::find(names, "en", &Name::first);
  return found == names.end() ? std::string_view(id) : std::string_view(found->second);
}

ExportCatalog ExportCatalog::builtIn() {
  ExportCatalog catalog;
  for (const EmbeddedFile& file : embedded::exports()) {
    const auto issues = catalog.addText(file.content, file.name);
    // A fault in our own layouts is a fault of the build; a test reads them all.
    if (!issues.empty()) {
      throw std::logic_error("built-in export " + std::string(file.name) + ": " + issues[0].code + " " + issues[0].column);
    }
  }
  for (const std::string& json : kontorExports()) {
    const auto issues = catalog.addText(json, "kontor");
    if (!issues.empty()) throw std::logic_error("Kontor's own export: " + issues[0].code + " " + issues[0].column);
  }
  return catalog;
}

domain::Issues ExportCatalog::addText(std::string_view json, std::string_view name) {
  domain::Issues issues;
  auto format = exportFromJson(json, issues);
  if (format && find(format->id)) issues.push_back({"duplicate_profile", "", 0, "id", format->id, std::string(name)});
  if (issues.empty()) m_formats.push_back(std::move(format));
  return issues;
}

std::shared_ptr<const ExportFormat> ExportCatalog::find(std::string_view id) const {
  const auto found = std::ranges::find_if(m_formats, [&](const auto& format) { return format->id == id; });
  return found == m_formats.end() ? nullptr : *found;
}

std::vector<std::shared_ptr<const ExportFormat>> ExportCatalog::fitting(std::string_view kind, std::string_view platform,
                                                                        std::string_view currency) const {
  // 0: not for this channel; the more a layout is meant for it, the higher.
  const auto closeness = [&](const ExportFormat& format) {
    if (format.kind != kind) return 0;
    if (format.platform == "other") return 1;
    if (format.platform != platform) return 0;
    if (format.currencies.empty()) return 2;
    return std::ranges::find(format.currencies, currency) == format.currencies.end() ? 0 : 3;
  };
  int closest = 1;
  for (const auto& format : m_formats) closest = std::max(closest, closeness(*format));
  std::vector<std::shared_ptr<const ExportFormat>> formats;
  for (const auto& format : m_formats) {
    if (closeness(*format) == closest) formats.push_back(format);
  }
  return formats;
}

}  // namespace kontor::exchange
