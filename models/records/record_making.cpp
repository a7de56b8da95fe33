// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/record_making.h"

#include "exchange/order_customer.h"

#include <algorithm>

namespace kontor::models {
namespace {

using Insert = std::function<domain::Id(storage::Writer&, const storage::ContactVault&)>;
using Check = std::function<domain::Issues(storage::Reader&)>;

// Nothing can come between the check and the write: both are on the one thread that writes.
Job makeChecked(Session& session, QObject* receiver, storage::WriteRequest request, Check check, Insert insert,
                MadeDone done) {
  return session.change(
      receiver,
      [request = std::move(request), check = std::move(check), insert = std::move(insert)](storage::Book& book,
                                                                                           std::stop_token) {
        Made made;
        made.issues = check(*book.reader());
        if (!made.issues.empty()) return made;
        book.write(request, [&](storage::Writer& writer) { made.id = insert(writer, book.vault()); });
        return made;
      },
      std::move(done));
}

}  // namespace

Job makeOrder(Session& session, QObject* receiver, storage::FieldValues order, std::vector<storage::FieldValues> lines,
              MadeDone done) {
  return makeChecked(
      session, receiver, {.action = "order.create"},
      [order, lines](storage::Reader& reader) { return storage::validateOrder(reader, order, lines); },
      [order, lines](storage::Writer& writer, const storage::ContactVault& vault) {
        storage::FieldValues whole = order;
        const domain::Id customer = exchange::customerOfOrder(writer, vault, order);
        if (customer != 0) whole.emplace_back("customer", customer);
        return storage::createOrder(writer, vault, whole, lines);
      },
      std::move(done));
}

Job makeParcel(Session& session, QObject* receiver, storage::FieldValues shipment, std::vector<storage::ParcelLine> lines,
               storage::ParcelStock stock, MadeDone done) {
  return makeChecked(
      session, receiver, {.action = "shipment.create"},
      [shipment, lines, stock](storage::Reader& reader) {
        domain::Issues issues = storage::validate(domain::Entity::Shipment, shipment, true);
        for (domain::Issue& issue : storage::validateParcel(reader, lines)) issues.push_back(std::move(issue));
        const bool placed = std::ranges::any_of(
            shipment, [](const auto& value) { return value.first == "warehouse" && domain::isStated(value.second); });
        if (stock == storage::ParcelStock::Post && !placed) {
          issues.push_back({.code = "required", .field = "warehouse", .line = 0, .column = {}, .value = {}, .expected = {}});
        }
        return issues;
      },
      [shipment, lines, stock](storage::Writer& writer, const storage::ContactVault&) {
        return storage::createShipment(writer, shipment, lines, stock);
      },
      std::move(done));
}

Job postParcels(Session& session, QObject* receiver, std::vector<domain::Id> parcels,
                std::function<void(std::int64_t)> done) {
  return session.change(
      receiver,
      [parcels = std::move(parcels)](storage::Book& book, std::stop_token) {
        std::int64_t pieces = 0;
        book.write({.action = "shipment.post", .arguments = {{"count", std::to_string(parcels.size())}}},
                   [&](storage::Writer& writer) {
                     for (const domain::Id parcel : parcels) pieces += storage::postShipment(writer, parcel);
                   });
        return pieces;
      },
      std::move(done));
}

Job makeTransfer(Session& session, QObject* receiver, storage::StockTransfer transfer, const std::string& title,
                 MadeDone done) {
  return makeChecked(
      session, receiver, {.action = "stock.transfer", .arguments = {{"number", title}}},
      [transfer](storage::Reader&) {
        const auto wrong = [](const char* code, const char* field) {
          return domain::Issues{{.code = code, .field = field, .line = 0, .column = {}, .value = {}, .expected = "> 0"}};
        };
        if (transfer.sku == 0) return wrong("required", "sku");
        if (transfer.from.warehouse == 0 || transfer.to.warehouse == 0) return wrong("required", "warehouse");
        if (transfer.quantity <= 0) return wrong("out_of_range", "quantity");
        const bool same = transfer.from.warehouse == transfer.to.warehouse && transfer.from.bin == transfer.to.bin;
        return same ? wrong("same_place", "warehouse") : domain::Issues();
      },
      [transfer](storage::Writer& writer, const storage::ContactVault&) {
        storage::transferStock(writer, transfer);
        return domain::Id{0};
      },
      std::move(done));
}

Job readOpenLines(Session& session, QObject* receiver, std::vector<domain::Id> orders,
                  std::function<void(std::vector<storage::OpenLine>)> done) {
  return session.read(
      receiver,
      [orders = std::move(orders)](storage::Reader& reader, std::stop_token) { return storage::openLines(reader, orders); },
      std::move(done));
}

Job readUnmappedCodes(Session& session, QObject* receiver, std::function<void(std::vector<storage::UnmappedCode>)> done) {
  return session.read(
      receiver, [](storage::Reader& reader, std::stop_token) { return storage::unmappedCodes(reader); }, std::move(done));
}

Job mapCode(Session& session, QObject* receiver, const storage::UnmappedCode& code, domain::Id sku, std::int64_t quantity,
            std::function<void(storage::MappedRows)> done) {
  return session.change(
      receiver,
      [code, sku, quantity](storage::Book& book, std::stop_token) {
        storage::MappedRows rows;
        book.write({.action = "sku_code.map", .arguments = {{"code", code.code}}}, [&](storage::Writer& writer) {
          rows = storage::mapCode(writer, code.platform, code.code, sku, quantity);
        });
        return rows;
      },
      std::move(done));
}

Job makeSkuOfCode(Session& session, QObject* receiver, const storage::UnmappedCode& code,
                  std::function<void(domain::Id)> done) {
  return session.change(
      receiver,
      [code](storage::Book& book, std::stop_token) {
        domain::Id sku = 0;
        book.write({.action = "sku.create", .arguments = {{"number", code.code}}},
                   [&](storage::Writer& writer) { sku = storage::createSkuForCode(writer, code.platform, code.code); });
        return sku;
      },
      std::move(done));
}

}  // namespace kontor::models
