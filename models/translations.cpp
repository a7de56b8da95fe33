// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translations.h"

#include "embedded/translations.h"

#include <algorithm>

namespace kontor::models {
namespace {

std::unique_ptr<QTranslator> loaded(std::string_view content) {
  auto translator = std::make_unique<QTranslator>();
  const auto* bytes = reinterpret_cast<const uchar*>(content.data());
  return translator->load(bytes, static_cast<int>(content.size())) ? std::move(translator) : nullptr;
}

}  // namespace

std::unique_ptr<QTranslator> ownTexts(const QString& code) {
  const std::string file = "kontor_" + code.toStdString() + ".qm";
  const auto all = embedded::translations();
  const auto found = std::ranges::find(all, file, &EmbeddedFile::name);
  return found == all.end() ? nullptr : loaded(found->content);
}

const std::vector<std::unique_ptr<QTranslator>>& allOwnTexts() {
  static const std::vector<std::unique_ptr<QTranslator>> texts = [] {
    std::vector<std::unique_ptr<QTranslator>> all;
    for (const EmbeddedFile& file : embedded::translations()) {
      if (auto translator = loaded(file.content)) all.push_back(std::move(translator));
    }
    return all;
  }();
  return texts;
}

}  // namespace kontor::models
