// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kpis/kpi_board.h"
#include "models/kpis/kpi_text.h"
#include "models/session.h"

#include <QAbstractListModel>
#include <QTimer>

namespace kontor::models {

/// The KPIs of the book for a chosen period and currency, one row each, in the order of their files. Reads in a
/// worker; after commits it reads again once they have stopped for a moment. For the GUI thread.
class KpiModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role {
    NumberRole = Qt::UserRole + 1,  ///< in the locale's form, without unit
    UnitRole,
    StateRole,
    ChangeRole,      ///< KpiChange::text
    ChangeKindRole,  ///< KpiChange::Kind as int
    ChangeUpRole,
    MissingRole,      ///< QStringList: what could not be converted
    AreaRole,         ///< id of the area
    TargetRole,       ///< the target with its unit; empty when there is none
    TargetStateRole,  ///< TargetState as int
    SentenceRole,     ///< all of it, for a screen reader
  };
  /// NoRate: there are rows, but not one amount could be converted.
  enum class State { Loading, NoSource, NoRate, Stated };

  explicit KpiModel(Session& session, QObject* parent = nullptr);

  void setPeriod(KpiPeriod period, const domain::Period& custom = {});
  void setCurrency(domain::Currency currency);
  /// A model that nobody looks at leaves commits for later.
  void setWatched(bool watched);
  void reload();

  const KpiChoice& choice() const { return m_choice; }
  /// What was read last; nothing before the first answer.
  const std::optional<KpiBoard>& board() const { return m_board; }
  const storage::KpiInfo& kpi(int row) const { return storage::kpis()[static_cast<std::size_t>(row)]; }
  const storage::KpiValue* value(int row) const;
  int rowOf(std::string_view id) const;
  /// The target of a row, as far as it can be compared with what is shown.
  const KpiTarget* target(int row) const;
  TargetState targetState(int row) const;
  /// Sets or clears a target; one entry of the journal.
  void setTarget(int row, const std::optional<KpiTarget>& target);
  KpiText text() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 Q_SIGNALS:
  /// A new board is there; KPIs that read all order lines may follow.
  void loaded();
  /// All numbers of the board are there.
  void completed();
  /// The choice was changed: what is shown is about to be replaced.
  void loading();
  void failed(const QString& sentence);

 private:
  void readLines();
  void onCommitted(const storage::Commit& commit);
  State state(int row) const;
  KpiChange change(int row) const;
  QString sentence(int row) const;

  Session& m_session;
  KpiChoice m_choice;
  std::optional<KpiBoard> m_board;
  LatestJob m_job;
  QTimer m_quiet;
  int m_request = 0;
  bool m_watched = false;
  bool m_stale = true;
};

/// The business day that a clock shows in this computer's zone.
domain::Day localDay(domain::Instant now);

/// True when a commit may change what KPIs say.
bool touchesKpis(const storage::Commit& commit);

}  // namespace kontor::models
