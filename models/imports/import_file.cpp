// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/import_file.h"

#include "models/words/text.h"

#include <algorithm>

namespace kontor::models {

domain::Entity ImportFile::entity() const {
  return recognition.profile ? exchange::profileEntity(*recognition.profile) : domain::Entity::SalesOrder;
}

bool ImportFile::needsChannel() const {
  return recognition.profile && exchange::needsChannel(entity());
}

QString ImportFile::openValue(std::string_view code) const {
  if (!plan) return {};
  const auto found = std::ranges::find(plan->set->issues, code, &domain::Issue::code);
  return found == plan->set->issues.end() ? QString() : toQt(found->value);
}

bool ImportFile::isTable() const {
  const auto& issues = recognition.issues;
  return !recognition.encoding.empty() && std::ranges::all_of(issues, [](const domain::Issue& issue) {
    return issue.code == "no_profile" || issue.code == "missing_column";
  });
}

bool ImportFile::asksForDates() const {
  return dateOrder.has_value() || !openValue("date_order_unknown").isEmpty();
}

bool ImportFile::asksForNumbers() const {
  return numbers.has_value() || !openValue("ambiguous_number").isEmpty();
}

std::int64_t ImportFile::toWrite() const {
  return plan ? plan->newCount + plan->changedCount + plan->doubtfulCount : 0;
}

bool ImportFile::asksForSheet() const {
  return !recognition.otherSheets.empty() && !form.sheet;
}

bool ImportFile::asksForCurrency() const {
  return recognition.profile && (!currency.empty() || lacksCurrency());
}

bool ImportFile::lacksCurrency() const {
  const auto isOpen = [](const domain::Issue& issue) {
    return issue.code == "amounts_left_out" || issue.code == "currency_unknown";
  };
  return plan && (std::ranges::any_of(plan->set->doubtful, isOpen) || std::ranges::any_of(plan->set->issues, isOpen));
}

bool ImportFile::canImport() const {
  return state == State::Ready && toWrite() > 0 && !lacksCurrency() &&
         (!needsChannel() || channel.id != 0 || !channel.name.empty());
}

}  // namespace kontor::models
