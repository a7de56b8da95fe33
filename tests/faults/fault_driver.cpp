// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the fault tests kill and hinder: imports a file into a book, then edits orders one by one. Every line it
// prints is a promise made after the commit: `imported`, `edited N`. Works on when a write is refused: each step is
// tried three times with the same operation id, as the window does.
#include "exchange/import_plan.h"
#include "exchange/read_file.h"
#include "storage/book.h"
#include "storage/book_error.h"
#include "storage/records.h"

#include <fmt/format.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>

namespace {

using namespace kontor;

constexpr int kEdits = 12;
constexpr int kTries = 3;

void promise(const std::string& text) {
  std::puts(text.c_str());
  std::fflush(stdout);
}

/// False when all tries failed.
bool persist(const std::function<void()>& step) {
  for (int attempt = 0; attempt < kTries; ++attempt) {
    try {
      step();
      return true;
    } catch (const storage::BookError&) {
      // Refused or unclear: the next try asks the book itself.
    }
  }
  return false;
}

void importFile(storage::Book& book, const char* profile, const char* file) {
  exchange::ProfileCatalog catalog;
  if (!catalog.addFile(profile).empty()) std::abort();
  const auto recognition = exchange::recognise(file, catalog);
  auto set = exchange::readFile(file, recognition, {});
  if (!set->issues.empty()) std::abort();
  domain::Id channel = book.reader()->connection().integer("SELECT id FROM channel").value_or(0);
  auto plan = exchange::makePlan(book, std::move(set), channel);
  plan.newChannel = {"shop", "other", "EUR", "UTC"};
  exchange::commitPlan(book, plan);
}

void editOrder(storage::Book& book, int number) {
  const auto order = book.reader()->connection().integer(
      fmt::format("SELECT id FROM sales_order ORDER BY id LIMIT 1 OFFSET {}", number));
  book.write({.action = "order.edit", .subject = *order, .operation = fmt::format("edit-{}", number)},
             [&](storage::Writer& writer) {
               storage::updateRecord(writer, book.vault(), domain::Entity::SalesOrder, *order,
                                     {{"note", domain::Value(fmt::format("edit {}", number))}});
             });
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  std::signal(SIGXFSZ, SIG_IGN);
  std::unique_ptr<storage::Book> book;
  if (!persist([&] { book = storage::Book::open(argv[1], storage::Environment::system()); })) return 3;
  if (!persist([&] { importFile(*book, argv[2], argv[3]); })) return 3;
  promise("imported");
  for (int i = 0; i < kEdits; ++i) {
    if (!persist([&] { editOrder(*book, i); })) return 3;
    promise(fmt::format("edited {}", i));
  }
  return 0;
}
