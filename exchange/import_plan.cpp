// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_plan.h"

#include "exchange/plan/order_difference.h"
#include "exchange/plan/stored_parcel.h"
#include "exchange/plan/stored_record.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace kontor::exchange {
namespace {

constexpr std::size_t kReportEvery = 4096;

using ProgressCall = std::function<void(std::int64_t, std::int64_t)>;

/// Lines of the file that the reader doubts.
std::unordered_set<std::int64_t> doubtfulLines(const ImportSet& set) {
  std::unordered_set<std::int64_t> lines;
  for (const auto& issue : set.doubtful) lines.insert(issue.line);
  return lines;
}

class Planner {
 public:
  Planner(const storage::Book& book, ImportPlan& plan, std::stop_token stop, const ProgressCall& progress)
      : m_book(book),
        m_reader(book.reader()),
        m_plan(plan),
        m_set(*plan.set),
        m_stop(std::move(stop)),
        m_progress(progress),
        m_doubts(doubtfulLines(m_set)) {}

  void run() {
    if (m_set.entity == domain::Entity::SalesOrder) {
      planOrders();
    } else {
      planRecords();
    }
  }

 private:
  void planOrders() {
    StoredOrders stored(m_reader->connection(), m_plan.channel);
    const auto parcels = parcelsOfOrders(m_set);
    References references(m_reader->connection(), m_set.platform);
    StoredParcels storedParcels(references);
    const bool anyKnown = m_plan.channel != 0 && stored.channelHasOrders();
    m_plan.rows.reserve(m_set.orders.size());
    for (std::uint32_t i = 0; i < m_set.orders.size(); ++i) {
      report(i, m_set.orders.size());
      const OrderDraft& draft = m_set.orders[i];
      PlannedRow row{RowState::New, i, 0};
      bool doubtful = isDoubtful(draft);
      if (anyKnown) {
        if (const auto order = stored.find(draft.externalId)) {
          const auto change = differenceOf(draft, *order);
          row.existing = order->id;
          const bool anyParcel = bringsParcels(storedParcels, parcels, draft, order->id);
          row.state = change.isEmpty() && !anyParcel ? RowState::Same : RowState::Changed;
          doubtful = doubtful || change.statusKept;
        }
      }
      add(row, doubtful);
    }
  }

  /// Settlements that another report has brought already: this one would count their money again.
  std::vector<bool> statedElsewhere() {
    std::vector<bool> elsewhere(m_set.settlements.size());
    SQLite::Statement find(m_reader->connection().db(),
                           "SELECT report FROM settlement WHERE external_id = ?1 AND channel_id = ?2 AND report <> ?3");
    for (std::size_t i = 0; i < elsewhere.size(); ++i) {
      find.reset();
      find.bind(1, m_set.settlements[i].externalId);
      find.bind(2, static_cast<std::int64_t>(m_plan.channel));
      find.bind(3, m_set.profile);
      elsewhere[i] = find.executeStep();
      if (!elsewhere[i]) continue;
      const SettlementDraft& draft = m_set.settlements[i];
      m_plan.set->issues.push_back({"other_report", "", draft.line, "", draft.externalId, find.getColumn(0).getString()});
    }
    return elsewhere;
  }

  void planRecords() {
    const auto elsewhere = statedElsewhere();
    References references(m_reader->connection(), m_set.platform);
    const auto stored = recordStore(references, m_set, m_plan.channel, m_book.vault());
    std::unordered_map<std::string, std::uint32_t> seen;
    for (std::uint32_t i = 0; i < m_set.records.size(); ++i) {
      report(i, m_set.records.size());
      PlannedRow row{RowState::New, i, 0};
      if (m_set.entity == domain::Entity::SettlementLine && elsewhere[m_set.records[i].settlement]) {
        row.state = RowState::Wrong;
        add(row, false);
        continue;
      }
      const std::string key = keyText(m_set.records[i]);
      const bool named = key.find_first_not_of('\x1f') != std::string::npos;
      const auto [first, fresh] = seen.emplace(named ? key : std::to_string(i), i);
      if (!fresh) {
        planRepeated(row, m_set.records[first->second]);
        continue;
      }
      if (const auto found = stored->find(m_set.records[i])) {
        row.existing = found->id;
        row.state = found->isSame() ? RowState::Same : RowState::Changed;
      }
      add(row, m_doubts.contains(m_set.records[i].line) || isUnknownOrder(references, m_set.records[i]));
    }
  }

  /// A parcel of an order that the book does not have yet waits for it; that is worth a look.
  bool isUnknownOrder(References& references, const RecordDraft& draft) {
    const std::string number = draft.entity == domain::Entity::Shipment ? textOf(draft, "order") : std::string();
    if (number.empty() || references.order(number) != 0) return false;
    m_plan.set->doubtful.push_back({"unknown_order", "order", draft.line, "", number, ""});
    return true;
  }

  /// A file that states one record twice: the second says nothing new, or it is wrong.
  void planRepeated(PlannedRow row, const RecordDraft& first) {
    const RecordDraft& draft = m_set.records[row.draft];
    row.state = draft.values == first.values ? RowState::Same : RowState::Wrong;
    if (row.state == RowState::Wrong) {
      m_plan.set->issues.push_back({"contradicts_line", "", draft.line, "", "", std::to_string(first.line)});
    }
    add(row, false);
  }

  OrderDifference differenceOf(const OrderDraft& draft, const StoredOrder& order) {
    const auto lines = std::span(m_set.lines).subspan(draft.firstLine, draft.lineCount);
    return difference(draft, lines, order, m_book.vault(),
                      [this](domain::Id contact) { return m_book.vault().open(*m_reader, contact); });
  }

  static bool bringsParcels(StoredParcels& stored, const ParcelsOfOrders& parcels, const OrderDraft& draft,
                            domain::Id order) {
    const auto range = parcels.equal_range(draft.externalId);
    return std::any_of(range.first, range.second, [&](const auto& entry) {
      const auto found = stored.findOfOrder(entry.second->shipment, order);
      return !found || !found->isSame();
    });
  }

  bool isDoubtful(const OrderDraft& draft) const {
    if (m_doubts.empty()) return false;
    if (m_doubts.contains(draft.line)) return true;
    const auto lines = std::span(m_set.lines).subspan(draft.firstLine, draft.lineCount);
    return std::ranges::any_of(lines, [this](const LineDraft& line) { return m_doubts.contains(line.line); });
  }

  void add(PlannedRow row, bool doubtful) {
    if (doubtful && row.state != RowState::Same) row.state = RowState::Doubtful;
    switch (row.state) {
      case RowState::New: ++m_plan.newCount; break;
      case RowState::Changed: ++m_plan.changedCount; break;
      case RowState::Same: ++m_plan.sameCount; break;
      case RowState::Doubtful: ++m_plan.doubtfulCount; break;
      case RowState::Wrong: ++m_plan.wrongCount; break;
    }
    m_plan.rows.push_back(row);
  }

  void report(std::size_t done, std::size_t total) {
    if (done % kReportEvery != 0) return;
    if (m_stop.stop_requested()) throw storage::Cancelled();
    if (m_progress) m_progress(static_cast<std::int64_t>(done), static_cast<std::int64_t>(total));
  }

  const storage::Book& m_book;
  std::unique_ptr<storage::Reader> m_reader;
  ImportPlan& m_plan;
  const ImportSet& m_set;
  std::stop_token m_stop;
  const ProgressCall& m_progress;
  std::unordered_set<std::int64_t> m_doubts;
};

}  // namespace

int importRank(domain::Entity entity) {
  using enum domain::Entity;
  constexpr domain::Entity kFirst[] = {FxRate, Supplier, Sku, SkuCode, Listing, Customer, SalesOrder};
  const auto found = std::ranges::find(kFirst, entity);
  return static_cast<int>(found - std::begin(kFirst));
}

ImportPlan makePlan(const storage::Book& book, std::unique_ptr<ImportSet> set, domain::Id channel, std::stop_token stop,
                    const ProgressCall& progress) {
  ImportPlan plan;
  plan.set = std::move(set);
  plan.channel = channel;
  plan.wrongCount = static_cast<std::int64_t>(plan.set->rejected.size());
  Planner(book, plan, std::move(stop), progress).run();
  return plan;
}

}  // namespace kontor::exchange
