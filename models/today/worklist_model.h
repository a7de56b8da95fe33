// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"
#include "models/today/worklist_text.h"
#include "storage/worklist.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <optional>
#include <vector>

namespace kontor::models {

/// Where a row of Today is dealt with: the list of an entity under a filter, or one of its records.
struct WorklistPlace {
  std::optional<domain::Entity> entity;
  QString filter;
  domain::Id record = 0;
};

WorklistPlace placeOf(const storage::WorklistRule& rule, const storage::WorklistRow& row);

/// What the window can do at once about the rows of a rule.
enum class WorklistRemedy { None, Import, LookAtFiles, BackUp };
WorklistRemedy remedyOf(const storage::WorklistRule& rule);

/// What needs a hand now: the rules that have rows, and below them their rows, the worst first. Reads in a worker,
/// again once commits have stopped for a moment, and every hour because time alone makes things late. For the GUI
/// thread.
class WorklistModel : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Role {
    WhyRole = Qt::UserRole + 1,  ///< one sentence
    AgeRole,                     ///< how long it has been waiting, in words
    SeverityRole,                ///< storage::Severity as int
    CountRole,                   ///< of a rule: all its rows, also those that are not held
    RuleRole,                    ///< id of the rule
  };

  explicit WorklistModel(Session& session, QObject* parent = nullptr);

  /// A model that nobody looks at leaves commits for later.
  void setWatched(bool watched);
  void reload();
  /// Makes a backup in a worker and reads again; `done` hears whether there was anything to copy.
  void backUp(std::function<void(bool made)> done);

  /// False before the first answer.
  bool isLoaded() const { return m_loaded; }
  /// True for a book without any goods, orders or partners.
  bool isBookEmpty() const { return m_empty; }
  std::int64_t total() const;
  std::int64_t urgent() const;
  /// The rules that found nothing.
  std::vector<const storage::WorklistRule*> quietRules() const;
  const storage::WorklistRule& rule(const QModelIndex& index) const;
  /// Of a row; nothing of a rule.
  std::optional<WorklistPlace> place(const QModelIndex& index) const;

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& index) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 Q_SIGNALS:
  void loaded();
  void failed(const QString& sentence);

 private:
  struct Answer;
  void onCommitted();
  void take(Answer answer);
  const storage::WorklistGroup& group(const QModelIndex& index) const;
  QVariant groupData(const storage::WorklistGroup& group, int role) const;
  QVariant rowData(const storage::WorklistGroup& group, const storage::WorklistRow& row, int role) const;

  Session& m_session;
  std::vector<storage::WorklistGroup> m_groups;
  domain::Instant m_now;
  LatestJob m_job;
  QTimer m_quiet;
  QTimer m_hourly;
  bool m_watched = false;
  bool m_stale = true;
  bool m_loaded = false;
  bool m_empty = false;
};

}  // namespace kontor::models
