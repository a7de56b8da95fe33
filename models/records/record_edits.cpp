// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/record_edits.h"

#include <algorithm>
#include <iterator>

namespace kontor::models {
namespace {

std::string fieldList(const storage::FieldValues& values) {
  std::string list;
  for (const auto& [field, value] : values) list += (list.empty() ? "" : " ") + field;
  return list;
}

// What names a new record; nothing when that is another record or a time.
std::string titleIn(domain::Entity entity, const storage::FieldValues& values) {
  const auto title = std::ranges::find(values, domain::info(entity).title, &storage::FieldValues::value_type::first);
  const auto* text = title == values.end() ? nullptr : std::get_if<std::string>(&title->second);
  return text != nullptr ? *text : std::string();
}

std::string codeOf(const storage::Book& book, domain::Id sku) {
  const auto all = domain::fields(domain::Entity::Sku);
  const auto code = std::ranges::find(all, "code", &domain::Field::id) - all.begin();
  const auto stored = storage::readRecord(*book.reader(), book.vault(), domain::Entity::Sku, sku);
  return std::get<std::string>(stored.at(static_cast<std::size_t>(code)));
}

// A move by hand is what its reason says: `stock.count`, `CUP +5` behind the number of its document.
storage::WriteRequest moveRequest(const storage::Book& book, const storage::FieldValues& values) {
  const auto find = [&values](std::string_view field) -> const domain::Value* {
    const auto found = std::ranges::find(values, field, &storage::FieldValues::value_type::first);
    return found == values.end() || !domain::isStated(found->second) ? nullptr : &found->second;
  };
  const auto textOf = [&find](std::string_view field) {
    const domain::Value* value = find(field);
    return value == nullptr ? std::string() : std::get<std::string>(*value);
  };
  std::string title = textOf("document");
  if (!title.empty()) title += " · ";
  const auto quantity = std::get<std::int64_t>(*find("quantity"));
  title += codeOf(book, std::get<std::int64_t>(*find("sku"))) + (quantity > 0 ? " +" : " ") + std::to_string(quantity);
  return {.action = "stock." + textOf("reason"), .arguments = {{"number", title}}};
}

storage::WriteRequest createRequest(const storage::Book& book, domain::Entity entity, const storage::FieldValues& values) {
  if (entity == domain::Entity::StockMove) return moveRequest(book, values);
  return {.action = actionPrefix(entity) + ".create", .arguments = {{"number", titleIn(entity, values)}}};
}

}  // namespace

std::string actionPrefix(domain::Entity entity) {
  return entity == domain::Entity::SalesOrder ? "order" : std::string(domain::info(entity).id);
}

Job editRecord(Session& session, QObject* receiver, domain::Entity entity, domain::Id id, const std::string& title,
               storage::FieldValues values, Saved done, Session::Failed failed) {
  storage::WriteRequest request{.action = actionPrefix(entity) + ".edit",
                                .subject = id,
                                .arguments = {{"number", title}, {"fields", fieldList(values)}}};
  return session.write(
      receiver, std::move(request),
      [vault = &session.book().vault(), entity, id, values = std::move(values)](storage::Writer& writer) {
        storage::updateRecord(writer, *vault, entity, id, values);
      },
      std::move(done), std::move(failed));
}

Job createRecord(Session& session, QObject* receiver, domain::Entity entity, storage::FieldValues values,
                 std::function<void(domain::Id)> done, Session::Failed failed) {
  return session.change(
      receiver,
      [entity, values = std::move(values)](storage::Book& book, std::stop_token) {
        domain::Id id = 0;
        book.write(createRequest(book, entity, values),
                   [&](storage::Writer& writer) { id = storage::insertRecord(writer, book.vault(), entity, values); });
        return id;
      },
      std::move(done), std::move(failed));
}

Job removeRecords(Session& session, QObject* receiver, domain::Entity entity, std::vector<domain::Id> ids,
                  std::function<void(const domain::Issues&)> done) {
  storage::WriteRequest request{.action = actionPrefix(entity) + ".remove",
                                .arguments = {{"count", std::to_string(ids.size())}}};
  return session.change(
      receiver,
      [request = std::move(request), entity, ids = std::move(ids)](storage::Book& book, std::stop_token) {
        domain::Issues issues;
        const auto reader = book.reader();
        for (const domain::Id id : ids) {
          std::ranges::move(storage::whyNotDeleted(*reader, entity, id), std::back_inserter(issues));
        }
        if (!issues.empty()) return issues;
        book.write(request, [&](storage::Writer& writer) {
          for (const domain::Id id : ids) storage::deleteRecord(writer, entity, id);
        });
        return issues;
      },
      [done = std::move(done)](const domain::Issues& issues) {
        if (done) done(issues);
      });
}

Job editRecords(Session& session, QObject* receiver, domain::Entity entity, std::vector<domain::Id> ids,
                storage::FieldValues values, Saved done) {
  storage::WriteRequest request{.action = actionPrefix(entity) + ".bulk_edit",
                                .arguments = {{"count", std::to_string(ids.size())}, {"fields", fieldList(values)}}};
  return session.write(
      receiver, std::move(request),
      [vault = &session.book().vault(), entity, ids = std::move(ids), values = std::move(values)](storage::Writer& writer) {
        for (const domain::Id id : ids) storage::updateRecord(writer, *vault, entity, id, values);
      },
      std::move(done));
}

Job archiveRecords(Session& session, QObject* receiver, domain::Entity entity, std::vector<domain::Id> ids, bool archived,
                   Saved done) {
  storage::WriteRequest request{.action = actionPrefix(entity) + (archived ? ".archive" : ".unarchive"),
                                .arguments = {{"count", std::to_string(ids.size())}}};
  return session.write(
      receiver, std::move(request),
      [entity, ids = std::move(ids), archived](storage::Writer& writer) {
        for (const domain::Id id : ids) storage::archiveRecord(writer, entity, id, archived);
      },
      std::move(done));
}

Job pasteRecords(Session& session, QObject* receiver, std::shared_ptr<const PastePlan> plan, std::stop_token stop,
                 std::shared_ptr<Progress> progress, std::function<void(std::optional<int>)> done, Session::Failed failed) {
  const int rows = plan->count(PasteRow::Kind::New) + plan->count(PasteRow::Kind::Changed);
  storage::WriteRequest request{.action = actionPrefix(plan->entity) + ".paste",
                                .arguments = {{"count", std::to_string(rows)}}};
  return session.change(
      receiver,
      [request = std::move(request), plan = std::move(plan), stop = std::move(stop), report = reportTo(std::move(progress)),
       rows](storage::Book& book, std::stop_token) -> std::optional<int> {
        try {
          book.write(request, [&](storage::Writer& writer) { applyPaste(writer, book.vault(), *plan, stop, report); });
        } catch (const storage::Cancelled&) {
          return std::nullopt;
        }
        return rows;
      },
      std::move(done), std::move(failed));
}

}  // namespace kontor::models
