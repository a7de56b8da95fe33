// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/obstacle_panel.h"

#include "models/words/messages.h"
#include "ui/icons.h"
#include "ui/parts/row_table.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr int kRowsInView = 5;

QString obstacleText(const models::Obstacle& obstacle) {
  QString text = models::inTheWaySentence(obstacle.row, obstacle.title);
  if (obstacle.changedBy)
    text += ObstaclePanel::tr(" – by entry %1: %2")
                .arg(obstacle.changedBy->seq)
                .arg(models::actionSentence(*obstacle.changedBy));
  return text;
}

}  // namespace

ObstaclePanel::ObstaclePanel(QWidget* parent) : Card(QString(), parent) {
  auto* close = new QToolButton(this);
  close->setAutoRaise(true);
  close->setIcon(icon(QStringLiteral("close")));
  close->setAccessibleName(tr("Close"));
  head()->addWidget(close);
  m_advice = new QLabel(this);
  m_advice->setWordWrap(true);
  m_list = new QListWidget(this);
  useDetailRows(*m_list);
  m_list->setAccessibleName(tr("Rows in the way"));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setMaximumHeight(kRowsInView * spacing::rowHeight);
  m_follow = new QPushButton(tr("Show the later entry"), this);
  body()->addWidget(m_advice);
  body()->addWidget(m_list, 1);
  body()->addWidget(m_follow, 0, Qt::AlignLeft);
  connect(close, &QToolButton::clicked, this, &QWidget::hide);
  connect(m_follow, &QPushButton::clicked, this, [this] { follow(std::max(0, m_list->currentRow())); });
  connect(m_list, &QListWidget::itemActivated, this, [this] { follow(m_list->currentRow()); });
  hide();
}

void ObstaclePanel::show(const storage::JournalEntry& target, std::vector<models::Obstacle> obstacles) {
  // Many rows of one entry say the same.
  QStringList texts;
  QList<int> times;
  m_obstacles.clear();
  for (models::Obstacle& obstacle : obstacles) {
    const QString text = obstacleText(obstacle);
    if (const qsizetype known = texts.indexOf(text); known >= 0) {
      ++times[known];
      continue;
    }
    texts << text;
    times << 1;
    m_obstacles.push_back(std::move(obstacle));
  }
  setTitle(tr("Cannot be undone: %1").arg(models::actionSentence(target)));
  const bool later =
      std::ranges::any_of(m_obstacles, [](const models::Obstacle& obstacle) { return obstacle.changedBy.has_value(); });
  m_advice->setText(later ? tr("These rows have been changed since. Undo the later entries first, newest first; then "
                               "this one can be undone. Nothing was changed now.")
                          : tr("These rows are in the way. Nothing was changed."));
  m_list->clear();
  for (qsizetype row = 0; row < texts.size(); ++row) {
    m_list->addItem(times[row] == 1 ? texts[row] : tr("%1 (%n rows)", nullptr, times[row]).arg(texts[row]));
  }
  m_follow->setVisible(later);
  const int rows = std::min(kRowsInView, std::max(1, m_list->count()));
  m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 4);
  QWidget::show();
}

void ObstaclePanel::follow(int row) {
  if (row < 0 || static_cast<std::size_t>(row) >= m_obstacles.size()) return;
  const auto& entry = m_obstacles[static_cast<std::size_t>(row)].changedBy;
  if (entry) Q_EMIT entryRequested(entry->seq);
}

}  // namespace kontor::ui
