// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_book.h"

#include "app/exit_code.h"
#include "storage/book_error.h"
#include "storage/lists/list_query.h"
#include "storage/verify.h"

#include <fmt/format.h>

#include <array>

namespace kontor::app {

std::unique_ptr<storage::Book> openBook(const std::string& path) {
  auto book = storage::Book::open(path, storage::Environment::system());
  if (book->endedUncleanly()) {
    const std::string damage = storage::quickCheck(*book);
    if (!damage.empty()) throw storage::BookError(storage::BookError::Code::Damaged, damage);
  }
  return book;
}

std::vector<ChannelRow> channels(const storage::Book& book) {
  constexpr std::array<std::string_view, 7> kIds = {"name", "platform",   "marketplace", "currency",
                                                    "zone", "date_order", "decimal_mark"};
  std::array<const domain::Field*, kIds.size()> fields{};
  for (std::size_t i = 0; i < kIds.size(); ++i) fields[i] = domain::findField(domain::Entity::Channel, kIds[i]);
  const auto reader = book.reader();
  const auto ids = storage::listIds(*reader, {.entity = domain::Entity::Channel, .filter = {}, .sort = {}});
  const auto cells = storage::readRows(*reader, book.vault(), domain::Entity::Channel, fields, ids);
  std::vector<ChannelRow> rows;
  for (std::size_t row = 0; row < ids.size(); ++row) {
    const auto text = [&](std::size_t column) {
      const auto* value = std::get_if<std::string>(&cells[row * kIds.size() + column]);
      return value == nullptr ? std::string() : *value;
    };
    rows.push_back({ids[row], text(0), text(1), text(2), text(3), text(4), text(5), text(6)});
  }
  return rows;
}

domain::Currency currencyOption(std::string_view option, std::string_view text) {
  const auto currency = domain::Currency::fromCode(text);
  if (!currency) throw UsageError(fmt::format("{} needs an ISO 4217 code such as EUR, not \"{}\".", option, text));
  return *currency;
}

}  // namespace kontor::app
