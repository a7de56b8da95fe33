// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/worklist_model.h"

#include "models/kpis/kpi_model.h"
#include "models/words/filter_text.h"
#include "models/words/text.h"
#include "models/words/wording.h"
#include "storage/backup.h"

#include <algorithm>
#include <chrono>

namespace kontor::models {
namespace {

constexpr std::chrono::milliseconds kWorklistQuiet{400};
constexpr std::chrono::hours kWorklistHour{1};
constexpr std::int64_t kAgesHold = 60;  // ages are not worth a new page before

constexpr quintptr kGroupId = 0;  // a row's internal id is its group's number + 1

}  // namespace

struct WorklistModel::Answer {
  std::vector<storage::WorklistGroup> groups;
  domain::Instant now;
  bool bookIsEmpty = false;
};

WorklistPlace placeOf(const storage::WorklistRule& rule, const storage::WorklistRow& row) {
  if (!row.entity) return {};
  if (rule.id == "stock_not_taken") {
    const std::string sent = " unposted>0 status:shipped,in_transit,delivered,exception";
    return {row.entity, toQt("warehouse=" + quotedFilterValue(row.title) + sent), 0};
  }
  if (rule.id != "unmapped_codes" || row.record != 0) return {row.entity, {}, row.record};
  const std::string_view field = row.entity == domain::Entity::Listing ? "seller_sku=" : "sku=";
  return {row.entity, toQt(std::string(field) + quotedFilterValue(row.title)), 0};
}

WorklistRemedy remedyOf(const storage::WorklistRule& rule) {
  if (rule.id == "book_not_backed_up") return WorklistRemedy::BackUp;
  if (rule.id == "files_waiting") return WorklistRemedy::LookAtFiles;
  return rule.id == "files_overdue" || rule.id == "missing_rates" ? WorklistRemedy::Import : WorklistRemedy::None;
}

WorklistModel::WorklistModel(Session& session, QObject* parent)
    : QAbstractItemModel(parent), m_session(session), m_hourly(this) {
  m_hourly.setObjectName(QStringLiteral("hourly"));
  m_quiet.setSingleShot(true);
  m_quiet.setInterval(kWorklistQuiet);
  m_hourly.setInterval(kWorklistHour);
  connect(&m_quiet, &QTimer::timeout, this, &WorklistModel::reload);
  connect(&m_hourly, &QTimer::timeout, this, &WorklistModel::onCommitted);
  connect(&session, &Session::committed, this, &WorklistModel::onCommitted);
  connect(&session, &Session::waitingFilesChanged, this, &WorklistModel::onCommitted);
  m_hourly.start();
}

void WorklistModel::setWatched(bool watched) {
  m_watched = watched;
  if (watched && m_stale) reload();
}

void WorklistModel::onCommitted() {
  m_stale = true;
  if (m_watched) m_quiet.start();
}

void WorklistModel::reload() {
  m_quiet.stop();
  m_stale = false;
  const domain::Instant now = m_session.book().environment().now();
  const storage::WorklistQuery asked{now, localDay(now), m_session.book().path(), m_session.waitingFiles()};
  m_job = m_session.read(
      this,
      [query = asked](storage::Reader& reader, std::stop_token) {
        return Answer{storage::worklist(reader, query), query.now, storage::isWithoutTrade(reader)};
      },
      [this](Answer answer) { take(std::move(answer)); },
      [this](const Failure& failure) {
        m_stale = true;
        Q_EMIT failed(failure.sentence);
      });
}

void WorklistModel::take(Answer answer) {
  const bool same = m_loaded && answer.groups == m_groups && answer.bookIsEmpty == m_empty &&
                    answer.now.seconds - m_now.seconds < kAgesHold;
  if (!same) {
    beginResetModel();
    m_groups = std::move(answer.groups);
    m_now = answer.now;
    m_empty = answer.bookIsEmpty;
    m_loaded = true;
    endResetModel();
  }
  Q_EMIT loaded();
}

void WorklistModel::backUp(std::function<void(bool made)> done) {
  m_session.compute(
      this, [book = &m_session.book()](std::stop_token) { return storage::backUpIfChanged(*book).has_value(); },
      [this, done = std::move(done)](bool made) {
        if (made) Q_EMIT m_session.backedUp();
        reload();
        done(made);
      });
}

std::int64_t WorklistModel::total() const {
  std::int64_t sum = 0;
  for (const storage::WorklistGroup& group : m_groups) sum += group.count;
  return sum;
}

std::int64_t WorklistModel::urgent() const {
  std::int64_t sum = 0;
  for (const storage::WorklistGroup& group : m_groups) sum += group.urgent;
  return sum;
}

std::vector<const storage::WorklistRule*> WorklistModel::quietRules() const {
  std::vector<const storage::WorklistRule*> quiet;
  for (const storage::WorklistRule& rule : storage::worklistRules()) {
    if (std::ranges::find(m_groups, &rule, &storage::WorklistGroup::rule) == m_groups.end()) quiet.push_back(&rule);
  }
  return quiet;
}

const storage::WorklistGroup& WorklistModel::group(const QModelIndex& index) const {
  const auto number = index.internalId() == kGroupId ? static_cast<std::size_t>(index.row()) : index.internalId() - 1;
  return m_groups[number];
}

const storage::WorklistRule& WorklistModel::rule(const QModelIndex& index) const {
  return *group(index).rule;
}

std::optional<WorklistPlace> WorklistModel::place(const QModelIndex& index) const {
  if (!index.isValid() || index.internalId() == kGroupId) return std::nullopt;
  return placeOf(rule(index), group(index).rows[static_cast<std::size_t>(index.row())]);
}

QModelIndex WorklistModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kGroupId);
}

QModelIndex WorklistModel::parent(const QModelIndex& index) const {
  if (!index.isValid() || index.internalId() == kGroupId) return {};
  return createIndex(static_cast<int>(index.internalId()) - 1, 0, kGroupId);
}

int WorklistModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return static_cast<int>(m_groups.size());
  if (parent.internalId() != kGroupId || parent.column() != 0) return 0;
  return static_cast<int>(group(parent).rows.size());
}

int WorklistModel::columnCount(const QModelIndex&) const {
  return 1;
}

QVariant WorklistModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const storage::WorklistGroup& found = group(index);
  if (role == RuleRole) return toQt(found.rule->id);
  if (index.internalId() == kGroupId) return groupData(found, role);
  return rowData(found, found.rows[static_cast<std::size_t>(index.row())], role);
}

QVariant WorklistModel::groupData(const storage::WorklistGroup& group, int role) const {
  switch (role) {
    case Qt::DisplayRole: return WorklistText::name(*group.rule);
    case Qt::AccessibleTextRole: return tr("%1: %2", "rule and count").arg(WorklistText::name(*group.rule)).arg(group.count);
    case SeverityRole: return static_cast<int>(group.severity);
    case CountRole: return static_cast<qlonglong>(group.count);
    default: return {};
  }
}

QVariant WorklistModel::rowData(const storage::WorklistGroup& group, const storage::WorklistRow& row, int role) const {
  const WorklistText text(m_session.text(), m_now);
  switch (role) {
    case Qt::DisplayRole: return text.title(row).isEmpty() ? m_session.name() : text.title(row);
    case Qt::ToolTipRole:
    case WhyRole: return text.why(*group.rule, row);
    case Qt::AccessibleTextRole:
      return listed({text.title(row).isEmpty() ? m_session.name() : text.title(row), text.why(*group.rule, row)});
    case AgeRole: return text.age(row);
    case SeverityRole: return static_cast<int>(row.severity);
    default: return {};
  }
}

}  // namespace kontor::models
