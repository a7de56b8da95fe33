// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal_changes_model.h"
#include "models/session.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTreeView;

namespace kontor::ui {

/// One journal entry: what it did, row by row and field by field, and the button that takes it back or does it again.
class EntryPanel : public QWidget {
  Q_OBJECT

 public:
  /// Rows that are shown of an entry; an import has more than anybody reads.
  static constexpr std::size_t kMostRows = 200;

  explicit EntryPanel(models::Session& session, QWidget* parent = nullptr);

  /// Nothing: the panel asks to choose an entry.
  void show(const std::optional<storage::JournalEntry>& entry);
  const std::optional<storage::JournalEntry>& entry() const { return m_entry; }
  models::JournalChangesModel& changes() { return *m_changes; }
  QTreeView& tree() { return *m_tree; }
  QPushButton& undoButton() { return *m_undo; }
  QLabel& hint() { return *m_hint; }

 Q_SIGNALS:
  /// Take back the entry with this number.
  void undoRequested(std::int64_t seq);
  void recordRequested(kontor::domain::Entity entity, kontor::domain::Id id);

 private:
  void describe();
  void readRows();
  void takeRows(std::vector<models::ChangedRecord> records);
  void openRow(const QModelIndex& index);

  models::Session& m_session;
  std::optional<storage::JournalEntry> m_entry;
  models::JournalChangesModel* m_changes = nullptr;
  models::LatestJob m_job;
  QLabel* m_title = nullptr;
  QLabel* m_facts = nullptr;
  QLabel* m_hint = nullptr;
  QPushButton* m_undo = nullptr;
  QTreeView* m_tree = nullptr;
};

}  // namespace kontor::ui
