// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kpis/kpi_model.h"

#include "models/words/text.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <chrono>

namespace kontor::models {
namespace {

constexpr std::chrono::milliseconds kQuiet{250};
constexpr std::array<std::string_view, 15> kKpiTables = {
    "sales_order", "sales_order_line", "customer", "channel", "sku",     "fx_rate",    "sku_code",  "stock_move",
    "shipment",    "shipment_line",    "listing",  "ticket",  "message", "attachment", "kpi_target"};

}  // namespace

domain::Day localDay(domain::Instant now) {
  const QDate date = QDateTime::fromSecsSinceEpoch(now.seconds).date();
  return domain::Day::of(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()))
      .value_or(domain::Day());
}

bool touchesKpis(const storage::Commit& commit) {
  return std::ranges::any_of(commit.tables, [](const storage::Commit::Table& table) {
    return std::ranges::find(kKpiTables, table.name) != kKpiTables.end();
  });
}

KpiModel::KpiModel(Session& session, QObject* parent) : QAbstractListModel(parent), m_session(session) {
  m_quiet.setSingleShot(true);
  m_quiet.setInterval(kQuiet);
  connect(&m_quiet, &QTimer::timeout, this, &KpiModel::reload);
  connect(&session, &Session::committed, this, &KpiModel::onCommitted);
}

void KpiModel::setPeriod(KpiPeriod period, const domain::Period& custom) {
  if (m_choice.period == period && (period != KpiPeriod::Custom || m_choice.custom == custom)) return;
  m_choice.period = period;
  m_choice.custom = custom;
  reload();
}

void KpiModel::setCurrency(domain::Currency currency) {
  if (m_choice.currency == currency) return;
  m_choice.currency = currency;
  reload();
}

void KpiModel::setWatched(bool watched) {
  m_watched = watched;
  if (watched && m_stale) reload();
}

void KpiModel::onCommitted(const storage::Commit& commit) {
  if (!touchesKpis(commit)) return;
  m_stale = true;
  if (m_watched) m_quiet.start();
}

void KpiModel::reload() {
  m_quiet.stop();
  m_stale = false;
  Q_EMIT loading();
  m_job = m_session.read(
      this,
      [choice = m_choice, base = m_session.book().baseCurrency(), today = localDay(m_session.book().environment().now())](
          storage::Reader& reader, std::stop_token) { return readKpiBoard(reader, choice, base, today); },
      [this, request = ++m_request](KpiBoard board) {
        m_board = std::move(board);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        Q_EMIT loaded();
        // Unless somebody has asked for another board on hearing of this one.
        if (m_board->waitsForLines && request == m_request) readLines();
      },
      [this](const Failure& failure) {
        m_stale = true;
        Q_EMIT failed(failure.sentence);
      });
}

void KpiModel::readLines() {
  m_job = m_session.read(
      this,
      [board = *m_board](storage::Reader& reader, std::stop_token) mutable {
        readLineKpis(reader, board);
        return board;
      },
      [this](KpiBoard board) {
        m_board = std::move(board);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        Q_EMIT completed();
      },
      [this](const Failure& failure) {
        m_stale = true;
        Q_EMIT failed(failure.sentence);
      });
}

const storage::KpiValue* KpiModel::value(int row) const {
  if (!m_board || static_cast<std::size_t>(row) >= m_board->values.size()) return nullptr;
  return &m_board->values[static_cast<std::size_t>(row)];
}

int KpiModel::rowOf(std::string_view id) const {
  const auto all = storage::kpis();
  const auto found = std::ranges::find(all, id, &storage::KpiInfo::id);
  return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

KpiText KpiModel::text() const {
  return KpiText(m_session.text(), m_board ? m_board->currency : m_session.book().baseCurrency());
}

int KpiModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(storage::kpis().size());
}

QVariant KpiModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const int row = index.row();
  const storage::KpiValue* shown = value(row);
  switch (role) {
    case Qt::DisplayRole: return KpiText::title(kpi(row));
    case Qt::ToolTipRole: return KpiText::formula(kpi(row));
    case NumberRole: return state(row) == State::Stated ? text().number(kpi(row), *shown->value) : QString();
    case UnitRole: return text().unit(kpi(row));
    case StateRole: return static_cast<int>(state(row));
    case ChangeRole: return change(row).text;
    case ChangeKindRole: return static_cast<int>(change(row).kind);
    case ChangeUpRole: return change(row).up;
    case MissingRole: return shown ? text().missing(shown->missing) : QStringList();
    case AreaRole: return toQt(kpi(row).area);
    case TargetRole: {
      const KpiTarget* wanted = target(row);
      return wanted ? text().full(kpi(row), wanted->target) : QString();
    }
    case TargetStateRole: return static_cast<int>(targetState(row));
    case Qt::AccessibleTextRole:
    case SentenceRole: return sentence(row);
    default: return {};
  }
}

const KpiTarget* KpiModel::target(int row) const {
  if (!m_board || static_cast<std::size_t>(row) >= m_board->targets.size()) return nullptr;
  const auto& wanted = m_board->targets[static_cast<std::size_t>(row)];
  return wanted ? &*wanted : nullptr;
}

TargetState KpiModel::targetState(int row) const {
  const KpiTarget* wanted = target(row);
  if (!wanted || state(row) != State::Stated || !value(row)->missing.empty()) return TargetState::None;
  return models::targetState(kpi(row), *wanted, *value(row)->value);
}

void KpiModel::setTarget(int row, const std::optional<KpiTarget>& target) {
  const std::string id = kpi(row).id;
  m_session.write(this, {.action = target ? "kpi.set_target" : "kpi.clear_target", .arguments = {{"kpi", id}}},
                  [id, target](storage::Writer& writer) { writeKpiTarget(writer, id, target); });
}

KpiModel::State KpiModel::state(int row) const {
  if (!m_board || (m_board->waitsForLines && kpi(row).readsLines)) return State::Loading;
  const storage::KpiValue* shown = value(row);
  if (!shown || (!shown->value && shown->missing.empty())) return State::NoSource;
  return statedValue(kpi(row), *shown) ? State::Stated : State::NoRate;
}

KpiChange KpiModel::change(int row) const {
  if (!m_board || static_cast<std::size_t>(row) >= m_board->earlier.size()) return {};
  const storage::KpiValue& now = m_board->values[static_cast<std::size_t>(row)];
  const storage::KpiValue& before = m_board->earlier[static_cast<std::size_t>(row)];
  // Numbers that lack days with unknown rates would be compared with others that do not.
  if (!now.missing.empty() || !before.missing.empty()) return {};
  return kpiChange(kpi(row), now.value, before.value, m_session.text().locale());
}

QString KpiModel::sentence(int row) const {
  const QString title = KpiText::title(kpi(row));
  switch (state(row)) {
    case State::Loading: return tr("%1: being counted").arg(title);
    case State::NoSource: return tr("%1: no source yet").arg(title);
    case State::NoRate: return tr("%1: exchange rates are missing").arg(title);
    case State::Stated: break;
  }
  QString text = tr("%1: %2", "KPI and value").arg(title, this->text().full(kpi(row), value(row)->value));
  if (const KpiChange changed = change(row); !changed.text.isEmpty())
    text += tr(", %1 against the period before").arg(changed.text);
  if (const KpiTarget* wanted = target(row)) {
    const QString limit = this->text().full(kpi(row), wanted->target);
    if (targetState(row) == TargetState::Reached) text += tr(", target of %1 reached").arg(limit);
    if (targetState(row) == TargetState::Near) text += tr(", near the target of %1").arg(limit);
    if (targetState(row) == TargetState::Missed) text += tr(", target of %1 missed").arg(limit);
  }
  if (!value(row)->missing.empty()) text += tr(", incomplete: exchange rates are missing");
  return text;
}

}  // namespace kontor::models
