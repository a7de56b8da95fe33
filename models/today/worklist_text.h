// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "models/words/field_text.h"
#include "storage/worklist.h"

#include <QString>

namespace kontor::models {

/// What the rows of Today say. A value type.
class WorklistText {
 public:
  /// Ages are counted up to `now`.
  WorklistText(FieldText text, domain::Instant now) : m_text(std::move(text)), m_now(now) {}

  /// What a rule is called: its English name through the translations (context `Worklist`), else its Chinese name.
  static QString name(const storage::WorklistRule& rule);
  /// What a threshold decides: "Days without a scan".
  static QString limit(const storage::WorklistLimit& limit);

  QString title(const storage::WorklistRow& row) const;
  /// Why the row is there, in one sentence.
  QString why(const storage::WorklistRule& rule, const storage::WorklistRow& row) const;
  /// How long it has been waiting, or in what time it will be due; empty when that cannot be said.
  QString age(const storage::WorklistRow& row) const;

  /// A length of time in the unit that fits: "25 minutes", "16 hours", "3 days".
  static QString duration(std::int64_t seconds);

 private:
  QString lateToShip(const storage::WorklistRow& row) const;
  QString exception(const storage::WorklistRow& row) const;
  QString ticket(const storage::WorklistRow& row) const;
  QString lowStock(const storage::WorklistRow& row) const;
  QString parcel(const storage::WorklistRow& row) const;
  QString lateParcel(const storage::WorklistRow& row) const;
  QString unmapped(const storage::WorklistRow& row) const;
  QString fileOverdue(const storage::WorklistRow& row) const;
  QString fileWaiting(const storage::WorklistRow& row) const;
  QString missingRate(const storage::WorklistRow& row) const;
  QString document(const storage::WorklistRow& row) const;
  QString certificate(const storage::WorklistRow& row) const;
  QString notBackedUp(const storage::WorklistRow& row) const;
  QString notTaken(const storage::WorklistRow& row) const;
  /// "expired on 12/06/2024", "valid until 27/06/2024".
  QString expiry(const storage::WorklistRow& row) const;

  FieldText m_text;
  domain::Instant m_now;
};

}  // namespace kontor::models
