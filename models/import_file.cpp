// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import_file.h"

namespace kontor::models {

domain::Entity ImportFile::entity() const {
  return recognition.profile ? exchange::profileEntity(*recognition.profile) : domain::Entity::SalesOrder;
}

bool ImportFile::needsChannel() const {
  return recognition.profile && exchange::needsChannel(entity());
}

std::int64_t ImportFile::toWrite() const {
  return plan ? plan->newCount + plan->changedCount + plan->doubtfulCount : 0;
}

bool ImportFile::lacksCurrency() const {
  return needsChannel() && channel.id == 0 && channel.currency.empty();
}

bool ImportFile::canImport() const {
  return state == State::Ready && toWrite() > 0 && !lacksCurrency() &&
         (!needsChannel() || channel.id != 0 || !channel.name.empty());
}

}  // namespace kontor::models
