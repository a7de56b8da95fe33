// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filter_option.h"

#include "app/exit_code.h"
#include "models/words/messages.h"
#include "models/words/text.h"
#include "storage/lists/list_query.h"

#include <fmt/format.h>

namespace kontor::app {

std::string filterOption(const Arguments& arguments, domain::Entity entity) {
  const std::string text = arguments.option("--where").value_or("");
  const auto filter = storage::Filter::parse(entity, text);
  if (filter.issues.empty()) return text;
  const domain::Issue& issue = filter.issues.front();
  throw UsageError(fmt::format("--where {}: {}", issue.field.empty() ? issue.value : issue.field,
                               models::fromQt(models::issueSentence(issue, entity))));
}

}  // namespace kontor::app
