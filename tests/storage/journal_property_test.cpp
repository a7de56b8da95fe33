// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random writes, undos and redos, compared with a model that is nothing but maps.
#include "storage/journal.h"
#include "storage/sql/connection.h"
#include "storage/verify.h"
#include "tests/storage/book_fixture.h"

#include <SQLiteCpp/Exception.h>

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace kontor;
using domain::Value;
using kontor::testing::NewBook;

namespace {

struct TableShape {
  std::string name;
  std::vector<std::string> columns;  // without the id
  std::vector<std::size_t> unique;   // together, without regard to the rest
  std::vector<std::pair<std::size_t, std::string>> references;
};

const std::vector<TableShape>& shapes() {
  static const std::vector<TableShape> all = {
      {"sku", {"code", "name", "weight_g"}, {0}, {}},
      {"sku_code", {"sku_id", "kind", "code"}, {1, 2}, {{0, "sku"}}},
      {"warehouse", {"code", "name"}, {0}, {}},
      {"stock_move",
       {"sku_id", "warehouse_id", "quantity", "instant", "day", "reason"},
       {},
       {{0, "sku"}, {1, "warehouse"}}},
  };
  return all;
}

using Row = std::vector<Value>;
using Table = std::map<domain::Id, Row>;
using State = std::map<std::string, Table>;

struct Change {
  std::optional<Row> before;
  std::optional<Row> after;
};
using Changes = std::map<std::pair<std::string, domain::Id>, Change>;

Changes difference(const State& from, const State& to) {
  Changes changes;
  for (const auto& shape : shapes()) {
    const auto& old = from.at(shape.name);
    const auto& current = to.at(shape.name);
    for (const auto& [id, row] : old) {
      if (!current.contains(id)) {
        changes[{shape.name, id}] = {row, std::nullopt};
      } else if (current.at(id) != row) {
        changes[{shape.name, id}] = {row, current.at(id)};
      }
    }
    for (const auto& [id, row] : current) {
      if (!old.contains(id)) changes[{shape.name, id}] = {std::nullopt, row};
    }
  }
  return changes;
}

bool isUnique(const State& state) {
  for (const auto& shape : shapes()) {
    std::set<Row> seen;
    for (const auto& [id, row] : state.at(shape.name)) {
      Row key;
      for (const auto column : shape.unique) key.push_back(row[column]);
      if (!key.empty() && !seen.insert(key).second) return false;
    }
  }
  return true;
}

bool hasOrphans(const State& state) {
  for (const auto& shape : shapes()) {
    for (const auto& [id, row] : state.at(shape.name)) {
      for (const auto& [column, parent] : shape.references) {
        if (!state.at(parent).contains(std::get<std::int64_t>(row[column]))) return true;
      }
    }
  }
  return false;
}

// What an undo of these changes would do to the state: nothing when a row is in the way.
std::optional<State> takenBack(const State& state, const Changes& changes, std::set<std::string>& inTheWay) {
  State result = state;
  for (const auto& [key, change] : changes) {
    const auto& [table, id] = key;
    auto& rows = result.at(table);
    const auto present = rows.find(id);
    const auto blocked = [&](const char* reason) { inTheWay.insert(table + std::to_string(id) + reason); };
    if (!change.after) {
      present == rows.end() ? void(rows[id] = *change.before) : blocked("exists");
    } else if (present == rows.end()) {
      blocked("missing");
    } else if (!change.before) {
      present->second == *change.after ? void(rows.erase(present)) : blocked("changed");
    } else {
      for (std::size_t i = 0; i < change.after->size(); ++i) {
        if ((*change.before)[i] == (*change.after)[i]) continue;
        if (present->second[i] != (*change.after)[i]) {
          blocked("changed");
          break;
        }
        present->second[i] = (*change.before)[i];
      }
    }
  }
  if (!inTheWay.empty() || !isUnique(result) || hasOrphans(result)) return std::nullopt;
  return result;
}

class Play {
 public:
  explicit Play(unsigned seed) : m_random(seed) {
    for (const auto& shape : shapes()) m_state[shape.name];
    m_log.emplace_back();  // entries are counted from 1
  }

  void step() {
    if (m_log.size() > 1 && number(3) == 0) {
      undo(static_cast<std::int64_t>(1 + number(m_log.size() - 1)));
    } else {
      write();
    }
    compare();
  }

  void finish() {
    const auto found = storage::verify(*m_shop.book, true).findings;
    QVERIFY2(found.empty(),
             found.empty() ? "" : (found[0].code + " " + found[0].table + " " + found[0].detail).c_str());
  }

 private:
  std::size_t number(std::size_t below) { return std::uniform_int_distribution<std::size_t>(0, below - 1)(m_random); }

  Value randomValue(const TableShape& shape, std::size_t column) {
    for (const auto& [reference, parent] : shape.references) {
      if (reference == column) return static_cast<std::int64_t>(1 + number(5));
    }
    const auto& name = shape.columns[column];
    if (name == "quantity") return static_cast<std::int64_t>(1 + number(9));
    if (name == "instant") return static_cast<std::int64_t>(number(1000));
    if (name == "weight_g" && number(3) == 0) return {};
    if (name == "weight_g") return static_cast<std::int64_t>(number(4));
    static const std::vector<std::string> texts = {"", "a", "b", "ä", "灯", "x'y"};
    return texts[number(texts.size())];
  }

  // One statement, run against the book and the model alike; false when the model says that it must fail.
  bool change(State& state, storage::Connection& connection) {
    const auto& shape = shapes()[number(shapes().size())];
    auto& rows = state[shape.name];
    const auto id = static_cast<domain::Id>(1 + number(5));
    const bool present = rows.contains(id);
    std::string sql;
    std::vector<Value> values;
    if (!present) {
      rows[id].clear();
      sql = "INSERT INTO " + shape.name + " (id";
      std::string marks = "?";
      values.push_back(id);
      for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        rows[id].push_back(randomValue(shape, i));
        values.push_back(rows[id].back());
        sql += ", " + shape.columns[i];
        marks += ", ?";
      }
      sql += ") VALUES (" + marks + ")";
    } else if (number(3) == 0) {
      rows.erase(id);
      sql = "DELETE FROM " + shape.name + " WHERE id = ?";
      values = {id};
    } else {
      const auto column = number(shape.columns.size());
      rows[id][column] = randomValue(shape, column);
      sql = "UPDATE " + shape.name + " SET " + shape.columns[column] + " = ? WHERE id = ?";
      values = {rows[id][column], id};
    }
    SQLite::Statement statement(connection.db(), sql);
    for (std::size_t i = 0; i < values.size(); ++i) storage::bindValue(statement, static_cast<int>(i + 1), values[i]);
    statement.exec();
    return isUnique(state) && !hasOrphans(state);
  }

  void write() {
    State next = m_state;
    bool allowed = true;
    bool failed = false;
    const auto count = 1 + number(6);
    storage::JournalEntry entry;
    try {
      entry = m_shop.book->write({.action = "random"}, [&](storage::Writer& writer) {
        for (std::size_t i = 0; i < count && allowed; ++i) {
          // SQLite must refuse by itself what the model does not allow.
          State tried = next;
          allowed = false;
          allowed = change(tried, writer.connection());
          next = tried;
        }
      });
    } catch (const SQLite::Exception&) {
      failed = true;
    }
    QCOMPARE(failed, !allowed);
    if (failed) return;
    const auto changes = difference(m_state, next);
    QCOMPARE(entry.seq, changes.empty() ? 0 : static_cast<std::int64_t>(m_log.size()));
    QCOMPARE(entry.inserted + entry.updated + entry.deleted, static_cast<std::int64_t>(changes.size()));
    if (!changes.empty()) m_log.push_back(changes);
    m_state = next;
  }

  void undo(std::int64_t seq) {
    std::set<std::string> expected;
    const auto& changes = m_log[static_cast<std::size_t>(seq)];
    const auto next = takenBack(m_state, changes, expected);
    const auto result = m_shop.book->undo(seq);
    QCOMPARE(result.entry.has_value(), next.has_value());
    if (!next) {
      QVERIFY(!result.inTheWay.empty());
      std::set<std::string> named;
      for (const auto& row : result.inTheWay) {
        if (row.reason != "constraint" && row.reason != "referenced")
          named.insert(row.table + std::to_string(row.id) + row.reason);
      }
      QCOMPARE(named, expected);
      return;
    }
    Changes inverted;
    for (const auto& [key, change] : changes) inverted[key] = {change.after, change.before};
    m_log.push_back(inverted);
    m_state = *next;
  }

  void compare() {
    const auto reader = m_shop.book->reader();
    for (const auto& shape : shapes()) {
      Table stored;
      std::string sql = "SELECT id";
      for (const auto& column : shape.columns) sql += ", " + column;
      SQLite::Statement query(reader->connection().db(), sql + " FROM " + shape.name);
      while (query.executeStep()) {
        auto& row = stored[query.getColumn(0).getInt64()];
        for (std::size_t i = 0; i < shape.columns.size(); ++i) {
          row.push_back(storage::columnValue(query, static_cast<int>(i + 1)));
        }
      }
      QVERIFY2(stored == m_state[shape.name], shape.name.c_str());
    }
    QCOMPARE(storage::journalCount(*reader), static_cast<std::int64_t>(m_log.size() - 1));
  }

  std::mt19937 m_random;
  NewBook m_shop;
  State m_state;
  std::vector<Changes> m_log;
};

}  // namespace

class JournalPropertyTest : public QObject {
  Q_OBJECT

 private slots:
  void equalsTheModel_data();
  void equalsTheModel();
};

void JournalPropertyTest::equalsTheModel_data() {
  QTest::addColumn<unsigned>("firstSeed");
  for (unsigned i = 0; i < 300; i += 50) QTest::addRow("%u", i) << i;
}

void JournalPropertyTest::equalsTheModel() {
  QFETCH(unsigned, firstSeed);
  for (unsigned seed = firstSeed; seed < firstSeed + 50; ++seed) {
    Play play(seed);
    for (int i = 0; i < 16; ++i) {
      play.step();
      if (QTest::currentTestFailed()) qFatal("seed %u, step %d", seed, i);
    }
    play.finish();
    if (QTest::currentTestFailed()) qFatal("seed %u at its end", seed);
  }
}

QTEST_GUILESS_MAIN(JournalPropertyTest)
#include "journal_property_test.moc"
