// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"
#include "storage/code_mapping.h"
#include "storage/manual_order.h"
#include "storage/parcels.h"
#include "storage/stock.h"

#include <functional>
#include <string>
#include <vector>

namespace kontor::models {

/// What became of a record that was to be made: its id, or why there is none. `line` of an issue counts its lines.
struct Made {
  domain::Id id = 0;
  domain::Issues issues;
};
using MadeDone = std::function<void(const Made&)>;

/// Records that consist of more than their own row. Each is checked and made on the writing thread as one entry.
/// An order gets its customer by what tells its buyer apart (exchange::customerOfOrder).
Job makeOrder(Session& session, QObject* receiver, storage::FieldValues order, std::vector<storage::FieldValues> lines,
              MadeDone done);
Job makeParcel(Session& session, QObject* receiver, storage::FieldValues shipment, std::vector<storage::ParcelLine> lines,
               storage::ParcelStock stock, MadeDone done);
/// Takes parcels out of the stock of their warehouses; `done` gets how many pieces that were.
Job postParcels(Session& session, QObject* receiver, std::vector<domain::Id> parcels,
                std::function<void(std::int64_t)> done);
/// The id of what is made is 0: a transfer is two moves. `title`: how the journal names it.
Job makeTransfer(Session& session, QObject* receiver, storage::StockTransfer transfer, const std::string& title,
                 MadeDone done);

/// What the lines of some orders still need.
Job readOpenLines(Session& session, QObject* receiver, std::vector<domain::Id> orders,
                  std::function<void(std::vector<storage::OpenLine>)> done);

Job readUnmappedCodes(Session& session, QObject* receiver, std::function<void(std::vector<storage::UnmappedCode>)> done);
/// Says what a code of a platform stands for; `done` gets how many lines and listings that settled.
Job mapCode(Session& session, QObject* receiver, const storage::UnmappedCode& code, domain::Id sku, std::int64_t quantity,
            std::function<void(storage::MappedRows)> done);
/// Makes a SKU of a code.
Job makeSkuOfCode(Session& session, QObject* receiver, const storage::UnmappedCode& code,
                  std::function<void(domain::Id)> done);

}  // namespace kontor::models
