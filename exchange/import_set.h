// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/currency.h"
#include "domain/fields.h"
#include "domain/issue.h"
#include "domain/value.h"
#include "exchange/compact.h"
#include "exchange/mending.h"
#include "storage/contact_vault.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kontor::exchange {

/// Keeps texts of a file in large pieces; the views it returns live as long as it does.
class Arena {
 public:
  std::string_view keep(std::string_view text);
  /// Room for `size` bytes.
  char* take(std::size_t size);
  std::size_t bytes() const { return m_bytes; }

 private:
  std::vector<std::unique_ptr<char[]>> m_pieces;
  std::size_t m_free = 0;
  std::size_t m_bytes = 0;
  char* m_next = nullptr;
};

inline constexpr std::size_t kSealedFieldCount = storage::kAddressFields.size() + storage::kReachFields.size();

/// The sealed cells of one order in one piece of the arena: kAddressFields, then kReachFields.
class SealedTexts {
 public:
  using All = std::array<std::string_view, kSealedFieldCount>;

  SealedTexts() = default;
  /// Copies the texts; the arena must stay as long as this.
  SealedTexts(const All& texts, Arena& arena);

  bool empty() const { return m_packed == nullptr; }
  std::string_view operator[](std::size_t index) const { return all()[index]; }
  All all() const;

 private:
  const char* m_packed = nullptr;  // a bit for each text that is there, then length and text of each
};

/// One order line as a file states it. Amounts in ten-thousandths; `amount` is always set when any price was given
/// (quantity × unit price, or the line price of the file).
struct LineDraft {
  std::int64_t line = 0;  ///< line of the file
  std::string_view externalId;
  std::string_view sellerSku;
  std::string_view title;
  std::int64_t quantity = 0;
  Compact<std::int64_t> unitPrice;
  Compact<std::int64_t> amount;
  Compact<std::int64_t> discount;
  Compact<std::int64_t> tax;
  Compact<std::int64_t> cost;     ///< of the goods of the whole line
  domain::Currency costCurrency;  ///< stated whenever the cost is
};

/// One order as a file states it; its lines are `ImportSet::lines[firstLine … firstLine + lineCount)`.
struct OrderDraft {
  std::int64_t line = 0;  ///< first line of the file that speaks of it
  std::string_view externalId;
  std::string_view kind = "sale";
  std::string_view status;
  domain::Instant placed;
  domain::Day day;  ///< business day in the channel's zone
  domain::Currency currency;
  std::string_view country;
  std::string_view customerId;     ///< the platform's own customer number, if it is not personal
  std::string_view buyerIdentity;  ///< user name or e-mail that finds the customer again; never stored in clear
  Compact<std::int64_t> shipping;
  Compact<std::int64_t> tax;
  Compact<std::int64_t> discount;
  Compact<std::int64_t> total;
  Compact<std::int64_t> refunded;
  Compact<domain::Instant> paid;
  Compact<domain::Instant> shipBy;
  Compact<domain::Instant> shipped;
  Compact<domain::Instant> cancelled;
  std::string_view shipService;
  std::string_view paymentMethod;
  std::string_view tags;
  SealedTexts sealed;
  std::uint32_t firstLine = 0;
  std::uint32_t lineCount = 0;
  bool placedAssumed = false;  ///< the file has no order dates; an order that the book knows keeps its own
};

/// One record of another entity (SKU, listing, stock, parcel, customer, rate, settlement line …) as a file states it.
/// References are the texts that name the other records.
struct RecordDraft {
  std::int64_t line = 0;
  domain::Entity entity = domain::Entity::Sku;
  std::uint32_t settlement = 0;  ///< of a settlement line: index into ImportSet::settlements
  std::vector<std::pair<const domain::Field*, domain::Value>> values;
  std::vector<std::pair<std::string, std::string>> codes;   ///< further codes of its SKU: kind and code
  std::vector<std::pair<std::string, std::int64_t>> parts;  ///< of a kit: code of the part, pieces
};

/// What a parcel of an order file holds: an order line as the file names it.
struct ParcelPiece {
  std::string_view externalId, sellerSku, title;
  std::int64_t quantity = 0;
};

/// A parcel that the rows of an order state.
struct ParcelDraft {
  std::string_view order;  ///< external id
  RecordDraft shipment;
  std::vector<ParcelPiece> pieces;  ///< empty: all lines of the order
};

/// What the lines of a file of money belong to: a settlement that the file names, or a month of an account.
struct SettlementDraft {
  std::int64_t line = 0;
  std::string externalId;
  domain::Currency currency;
  std::optional<std::int64_t> total;  ///< as the file states it: equal to the sum of the lines, or the file is refused
  std::string totalColumn;
  std::string starts, ends, paidOut;  ///< ISO days; empty when unknown
};

/// The source rows of one run of lines without personal columns, zstd-compressed CSV.
struct SourceBlock {
  std::int64_t firstLine = 0;
  std::int64_t lastLine = 0;
  std::vector<std::byte> cells;
};

/// A row that was left out, as it stood in the file.
struct RejectedRow {
  std::int64_t line = 0;
  std::vector<std::string> cells;
  std::vector<std::size_t> issues;  ///< indexes into ImportSet::issues
};

/// Everything a file says, typed, with every fault found. Nothing has been compared with a book yet.
/// A row with a fault is not among the drafts; an order with one faulty row is left out whole.
struct ImportSet {
  Arena arena;
  domain::Entity entity = domain::Entity::SalesOrder;
  std::vector<OrderDraft> orders;
  std::vector<LineDraft> lines;
  std::vector<RecordDraft> records;
  std::vector<ParcelDraft> parcels;        ///< of the orders, in the order of the file
  std::vector<std::string> buyerIdentity;  ///< fields that find the same customer again, in order of preference
  std::string warehouseKind;               ///< of a warehouse that the records name and the book does not know
  std::vector<SettlementDraft> settlements;
  std::vector<SourceBlock> source;
  domain::Issues issues;    ///< faults that keep rows out
  domain::Issues doubtful;  ///< worth a look, but imported
  std::vector<RejectedRow> rejected;
  std::vector<MendedCell> mended;  ///< of rows that are not left out
  std::vector<std::string> header;
  /// Field ids that the file has a column for, those of order lines as `line.…`; the others keep what the book holds.
  std::vector<std::string> statedFields;

  std::string fileName;  ///< without folder
  std::int64_t fileSize = 0;
  std::string fileHash;  ///< SHA-256, hex
  std::string profile;
  std::string platform;
  std::string encoding;
  std::int64_t rowCount = 0;      ///< data rows read
  std::int64_t skippedCount = 0;  ///< summary, footer and repeated rows that the profile says to skip
  domain::Currency currency;      ///< the currency of most orders, for a new channel
  std::string dateOrder;          ///< dmy, mdy or ymd, when some date needed to know
  std::string numbers;            ///< point or comma, when the profile leaves it open and it is known

  bool states(std::string_view field) const;
};

}  // namespace kontor::exchange
