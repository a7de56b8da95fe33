// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace kontor::domain {

enum class Entity : std::uint8_t {
  Channel,
  Supplier,
  Sku,
  SkuCode,
  Warehouse,
  StockMove,
  StockLevel,
  Customer,
  SalesOrder,
  SalesOrderLine,
  Shipment,
  ShipmentLine,
  Listing,
  Ticket,
  Message,
  FxRate,
  ImportRun,
  SupplierDocument,
  SupplierPrice,
  Certificate,
  SkuName,
  KitComponent,
  TrackingEvent,
  Attachment,
  SavedView,
  KpiTarget,
  Settlement,
  SettlementLine,
  ReturnCase,
};

enum class FieldType : std::uint8_t {
  Text,     ///< one line of text; with `detail` kProfileId the id of a profile, shown as its name, with kPlatformCode a code
            ///< of a platform, shown in words where they are known, with kBusinessHours weekdays and times
  Note,     ///< text of several lines
  Choice,   ///< one of the codes in `detail`, separated by blanks
  Integer,  ///< a count or a quantity
  Money,    ///< ten-thousandths; `detail` is the id of the field that holds the currency
  Rate,     ///< billionths
  Weight,   ///< grams
  Length,   ///< millimetres
  Currency,   ///< ISO 4217
  Country,    ///< ISO 3166 two letters
  Day,        ///< ISO text
  Instant,    ///< seconds UTC
  Flag,       ///< 0 or 1
  Reference,  ///< id of a row of the entity named in `detail`; shown as that row's title
  Sealed,     ///< personal data in `contact`; `detail` is its class: address or reach
};

enum FieldFlag : std::uint16_t {
  Editable = 1,   ///< a person may change it in a form
  Required = 2,   ///< never empty
  Shown = 4,      ///< a column of the list unless the user chooses otherwise
  Summed = 8,     ///< the list's footer sums it
  Searched = 16,  ///< free text looks into it
  Imported = 32,  ///< a profile may map a column to it
  Bulk = 64,      ///< may be set on many rows at once
};

inline constexpr std::string_view kProfileId = "profile";
inline constexpr std::string_view kPlatformCode = "platform_code";
inline constexpr std::string_view kBusinessHours = "business_hours";

/// One field of one entity. This table is the only place that says what a record consists of: it drives columns,
/// forms, filters, import mapping, export and masking.
struct Field {
  Entity entity;
  std::string_view id;  ///< English term in snake case, unique within the entity
  FieldType type;
  std::string_view column;  ///< column of the entity's table; empty when computed or sealed
  std::string_view sql;     ///< expression over alias `t` when it is not simply the column
  std::uint16_t flags;
  std::string_view detail;

  bool has(FieldFlag flag) const { return (flags & flag) != 0; }
};

struct EntityInfo {
  Entity entity;
  std::string_view id;     ///< the entity's name in snake case, which is also its table
  std::string_view title;  ///< field that names a record
  std::string_view order;  ///< field that sorts the list at first, `-` in front: descending
};

std::span<const EntityInfo> entities();
const EntityInfo& info(Entity entity);
std::optional<Entity> findEntity(std::string_view id);

/// The fields of an entity in their natural order.
std::span<const Field> fields(Entity entity);
/// Null when the entity has no such field.
const Field* findField(Entity entity, std::string_view id);
/// True when its records can be put away without being deleted.
bool isArchivable(Entity entity);
/// True when `code` is one of the codes of a Choice field.
bool isChoice(const Field& field, std::string_view code);

}  // namespace kontor::domain
