// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "exchange/import_set.h"
#include "exchange/plan/order_difference.h"
#include "exchange/plan/references.h"

#include <memory>
#include <optional>
#include <vector>

namespace kontor::exchange {

/// What the book holds of the records of one kind. For one thread at a time.
class RecordStore {
 public:
  virtual ~RecordStore() = default;

  struct Found {
    domain::Id id = 0;
    std::vector<FieldDifference> fields;  ///< `field` indexes RecordDraft::values
    bool more = false;  ///< the draft brings what is no column of the record: codes, parts, a contact, contents

    bool isSame() const { return fields.empty() && !more; }
  };
  /// Nothing when the book has no such record; else what the draft changes in it.
  virtual std::optional<Found> find(const RecordDraft& draft) = 0;
};

/// The store for the kind of record that a file states. `references` must stay.
std::unique_ptr<RecordStore> recordStore(References& references, const ImportSet& set, domain::Id channel,
                                         const storage::ContactVault& vault);

}  // namespace kontor::exchange
