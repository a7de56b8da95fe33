// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal_details.h"
#include "ui/parts/card.h"

#include <QVector>

class QListWidget;
class QPushButton;

namespace kontor::ui {

/// Why an entry could not be undone: the rows in the way, each with the later entry to look at first.
class ObstaclePanel : public Card {
  Q_OBJECT

 public:
  explicit ObstaclePanel(QWidget* parent = nullptr);

  void show(const storage::JournalEntry& target, std::vector<models::Obstacle> obstacles);
  QListWidget& list() { return *m_list; }
  QLabel& advice() { return *m_advice; }

 Q_SIGNALS:
  /// Look at the entry with this number.
  void entryRequested(std::int64_t seq);

 private:
  void follow(int row);

  QLabel* m_advice = nullptr;
  QListWidget* m_list = nullptr;
  QPushButton* m_follow = nullptr;
  std::vector<models::Obstacle> m_obstacles;
};

}  // namespace kontor::ui
