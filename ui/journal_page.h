// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal_model.h"
#include "ui/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kontor::ui {

class EmptyState;
class EntryPanel;
class NoticeBar;
class ObstaclePanel;
class RowTable;
class VerifyPanel;

/// Everything that was ever done to the book, newest first: what each entry changed, undo of any of them, and the
/// proof that nothing was altered behind it.
class JournalPage : public Page {
  Q_OBJECT

 public:
  explicit JournalPage(const PageContext& context, QWidget* parent = nullptr);

  QString id() const override { return QStringLiteral("journal"); }
  static QString title();
  QList<QAction*> menuActions() const override;
  /// A place's record is the number of an entry.
  void open(const Place& place) override;
  void activate() override;

  models::JournalModel& model() { return *m_model; }
  RowTable& table() { return *m_table; }
  EntryPanel& entryPanel() { return *m_entry; }
  ObstaclePanel& obstacles() { return *m_obstacles; }
  VerifyPanel& verification() { return *m_verify; }
  QLabel& head() { return *m_head; }
  QPushButton& copyButton() { return *m_copy; }
  /// Shows what is in the way of undoing an entry.
  void showObstacles(const storage::JournalEntry& target, const std::vector<storage::RowInTheWay>& rows);

 private:
  QWidget* buildHead();
  QWidget* buildTable();
  void connectParts();
  void onHeadChanged();
  void showCurrent();
  void select(std::int64_t seq);
  void undo(std::int64_t seq);

  PageContext m_context;
  models::JournalModel* m_model = nullptr;
  QLabel* m_head = nullptr;
  QPushButton* m_copy = nullptr;
  QPushButton* m_check = nullptr;
  QPushButton* m_deepCheck = nullptr;
  NoticeBar* m_notice = nullptr;
  ObstaclePanel* m_obstacles = nullptr;
  VerifyPanel* m_verify = nullptr;
  QStackedWidget* m_stack = nullptr;
  RowTable* m_table = nullptr;
  EntryPanel* m_entry = nullptr;
  QAction* m_undoAction = nullptr;
  models::LatestJob m_obstacleJob;
  std::int64_t m_wanted = 0;  // the entry to choose once it is there
};

}  // namespace kontor::ui
