// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finder.h"

#include "ui/icons.h"
#include "ui/parts/card.h"
#include "ui/shell/finder_delegate.h"
#include "ui/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr int kFinderWidth = 660;
constexpr int kFromTop = 72;
constexpr int kRowsAtOnce = 11;

}  // namespace

Finder::Finder(QWidget* window)
    : QWidget(window),
      m_panel(new Card({}, this)),
      m_line(new QLineEdit(m_panel)),
      m_list(new QListView(m_panel)),
      m_nothing(new QLabel(m_panel)),
      m_model(new models::FinderModel(this)) {
  build();
  window->installEventFilter(this);
  m_line->installEventFilter(this);
  connect(m_line, &QLineEdit::textChanged, m_model, &models::FinderModel::setText);
  connect(m_list, &QListView::clicked, this, &Finder::choose);
  connect(m_model, &models::FinderModel::modelReset, this, &Finder::showRows);
  connect(m_model, &models::FinderModel::searchingChanged, this, &Finder::showRows);
  hide();
}

void Finder::build() {
  m_line->setPlaceholderText(tr("A number, a code, a name, or something to do"));
  m_line->setAccessibleName(tr("Find anything"));
  m_line->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  QFont large = ui::font(TextStyle::Body);
  large.setPointSizeF(large.pointSizeF() * 1.15);
  m_line->setFont(large);
  m_line->setMinimumHeight(40);
  m_list->setAccessibleName(tr("What was found"));
  m_list->setModel(m_model);
  m_list->setItemDelegate(new FinderDelegate(m_list));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setUniformItemSizes(true);
  m_list->setFocusPolicy(Qt::NoFocus);  // the keys are those of the line
  m_list->setMouseTracking(true);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_nothing->setForegroundRole(QPalette::PlaceholderText);
  m_nothing->setAlignment(Qt::AlignCenter);
  m_nothing->setMinimumHeight(2 * FinderDelegate::kRowHeight);
  auto* hint = new QLabel(tr("↑ ↓ choose     Enter go there     Esc close"), m_panel);
  setTextStyle(hint, TextStyle::Small);
  auto* column = static_cast<Card*>(m_panel)->body();
  for (QWidget* part : {static_cast<QWidget*>(m_line), static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_nothing),
                        static_cast<QWidget*>(hint)})
    column->addWidget(part);
}

void Finder::open(models::Session* session, std::vector<models::FinderEntry> fixed, std::vector<domain::Entity> entities) {
  m_line->clear();
  m_model->start(session, std::move(fixed), std::move(entities));
  show();
  raise();
  place();
  m_line->setFocus(Qt::ShortcutFocusReason);
}

void Finder::close() {
  if (isHidden()) return;
  hide();
  m_model->start(nullptr, {}, {});
  if (QWidget* before = parentWidget()->focusWidget(); before != nullptr && !isAncestorOf(before)) before->setFocus();
}

bool Finder::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::Resize) place();
  if (watched != m_line || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(kRowsAtOnce); return true;
    case Qt::Key_PageUp: move(-kRowsAtOnce); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;  // there is nowhere else to go
    default: return QWidget::eventFilter(watched, event);
  }
}

void Finder::mousePressEvent(QMouseEvent*) {
  close();
}

void Finder::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), QColor(0, 0, 0, themeOf(this).dark ? 120 : 60));
}

void Finder::place() {
  if (isHidden()) return;
  setGeometry(parentWidget()->rect());
  const int width = std::min(kFinderWidth, this->width() - 2 * spacing::large);
  const int top = std::min(kFromTop, height() / 8);
  const int rows = std::clamp(m_model->rowCount(), 1, kRowsAtOnce);
  m_list->setFixedHeight(rows * FinderDelegate::kRowHeight + 2);
  const int height = std::min(m_panel->layout()->totalSizeHint().height(), this->height() - top - spacing::large);
  m_panel->setGeometry((this->width() - width) / 2, top, width, height);
}

void Finder::move(int rows) {
  const int count = m_model->rowCount();
  if (count == 0) return;
  const int from = m_list->currentIndex().row();
  // One step beyond an end comes back at the other.
  int to = std::clamp(from + rows, 0, count - 1);
  if (rows == 1 && from == count - 1) to = 0;
  if (rows == -1 && from == 0) to = count - 1;
  m_list->setCurrentIndex(m_model->index(to));
}

void Finder::choose() {
  const QModelIndex current = m_list->currentIndex();
  if (!current.isValid()) return;
  const models::FinderEntry entry = m_model->entry(current.row());
  close();
  Q_EMIT chosen(entry);
}

void Finder::showRows() {
  const bool any = m_model->rowCount() > 0;
  m_list->setVisible(any);
  m_nothing->setVisible(!any);
  m_nothing->setText(m_model->isSearching() ? tr("Looking …") : tr("Nothing here is called that."));
  if (any && !m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_model->index(0));
  place();
}

}  // namespace kontor::ui
