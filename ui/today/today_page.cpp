// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "models/today/worklist_limits.h"
#include "models/words/text.h"
#include "models/words/wording.h"
#include "ui/entity/page_description.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/notice_bar.h"
#include "ui/shell/commands.h"
#include "ui/theme.h"
#include "ui/today/limits_dialog.h"
#include "ui/today/today_card.h"
#include "ui/today/today_row.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace kontor::ui {
namespace {

/// From this width on the cards stand in two columns.
constexpr int kTwoColumns = 980;

}  // namespace

TodayPage::TodayPage(const PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_model(new models::WorklistModel(context.session, this)) {
  buildActions();
  m_stack = new QStackedWidget(this);
  m_empty = new EmptyState(m_stack);
  m_notice = new NoticeBar(this);
  m_stack->addWidget(buildBody());
  m_stack->addWidget(m_empty);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, spacing::large, 0, 0);
  column->setSpacing(spacing::small);
  column->addWidget(buildHead());
  column->addWidget(m_notice);
  column->addWidget(m_stack, 1);
  connect(m_model, &models::WorklistModel::modelReset, this, &TodayPage::rebuild);
  connect(m_model, &models::WorklistModel::loaded, m_notice, &NoticeBar::clear);
  connect(m_model, &models::WorklistModel::failed, this,
          [this](const QString& sentence) { m_notice->say(NoticeBar::Kind::Bad, sentence, tr("Try again")); });
  connect(m_notice, &NoticeBar::activated, m_model, &models::WorklistModel::reload);
  connect(m_empty, &EmptyState::activated, this, [this] { Q_EMIT importRequested(); });
  describe();
}

QString TodayPage::title() {
  return tr("Today");
}

void TodayPage::buildActions() {
  m_refresh = makeAction(Command::Refresh, this);
  m_limits = new QAction(tr("&Limits…"), this);
  m_limits->setToolTip(tr("From what on something stands here"));
  addAction(m_refresh);
  connect(m_refresh, &QAction::triggered, m_model, &models::WorklistModel::reload);
  connect(m_limits, &QAction::triggered, this, &TodayPage::editLimits);
}

QWidget* TodayPage::buildHead() {
  auto* head = new QWidget(this);
  m_headline = new QLabel(head);
  setTextStyle(m_headline, TextStyle::Title);
  m_summary = new QLabel(head);
  m_summary->setForegroundRole(QPalette::PlaceholderText);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(m_headline);
  words->addWidget(m_summary);
  auto* refresh = new QToolButton(head);
  refresh->setDefaultAction(m_refresh);
  refresh->setAutoRaise(true);
  auto* limits = new QPushButton(withoutMnemonic(m_limits->text()), head);
  limits->setToolTip(m_limits->toolTip());
  connect(limits, &QPushButton::clicked, m_limits, &QAction::trigger);
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(spacing::huge, 0, spacing::huge, spacing::tiny);
  row->setSpacing(spacing::small);
  row->addLayout(words, 1);
  row->addWidget(refresh);
  row->addWidget(limits);
  return head;
}

QWidget* TodayPage::buildBody() {
  m_scroll = new QScrollArea(m_stack);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->installEventFilter(this);
  auto* body = new QWidget(m_scroll);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(spacing::large);
  for (QVBoxLayout*& column : m_columns) {
    column = new QVBoxLayout;
    column->setSpacing(spacing::large);
    columns->addLayout(column, 1);
  }
  m_quiet = new QLabel(body);
  setTextStyle(m_quiet, TextStyle::Small);
  m_quiet->setWordWrap(true);
  auto* all = new QVBoxLayout(body);
  all->setContentsMargins(spacing::huge, spacing::small, spacing::huge, spacing::huge);
  all->setSpacing(spacing::large);
  all->addLayout(columns);
  all->addWidget(m_quiet);
  all->addStretch(1);
  m_scroll->setWidget(body);
  return m_scroll;
}

TodayCard* TodayPage::card(const QString& rule) const {
  const auto found = std::ranges::find(m_cards, rule, &TodayCard::ruleId);
  return found == m_cards.end() ? nullptr : *found;
}

QVector<TodayRow*> TodayPage::rows() const {
  QVector<TodayRow*> all;
  for (const QVector<TodayCard*>& column : m_dealt) {
    for (const TodayCard* card : column) all += card->shownRows();
  }
  return all;
}

void TodayPage::rebuild() {
  // What the user was doing goes on: folds, focus and place of the page.
  std::set<QString> open;
  for (const TodayCard* card : std::as_const(m_cards)) {
    if (card->isOpen()) open.insert(card->ruleId());
  }
  const auto* focused = qobject_cast<TodayRow*>(focusWidget());
  const QString key = focused != nullptr && focused->hasFocus() ? focused->key() : QString();
  const int scrolled = m_scroll->verticalScrollBar()->value();
  for (TodayCard* card : std::exchange(m_cards, {})) {
    card->hide();
    card->deleteLater();  // one of them may have asked for this
  }
  m_dealt = {};
  for (int group = 0; group < m_model->rowCount(); ++group) {
    TodayCard* card = makeCard(m_model->index(group, 0));
    if (open.contains(card->ruleId())) card->setOpen(true);
    m_cards << card;
  }
  arrange();
  describe();
  const QVector<TodayRow*> shown = rows();
  const auto again = std::ranges::find(shown, key, &TodayRow::key);
  if (again != shown.end()) (*again)->setFocus();
  m_scroll->verticalScrollBar()->setValue(scrolled);
}

TodayCard* TodayPage::makeCard(const QModelIndex& group) {
  auto* card = new TodayCard(*m_model, group, m_scroll->widget());
  const models::WorklistRemedy remedy = models::remedyOf(m_model->rule(group));
  connect(card, &TodayCard::rowOpened, this, &TodayPage::openRow);
  connect(card, &TodayCard::remedyRequested, this, [this, remedy] { this->remedy(remedy); });
  return card;
}

void TodayPage::describe() {
  const QDate today = QDateTime::fromSecsSinceEpoch(m_context.session.book().environment().now().seconds).date();
  m_headline->setText(m_context.session.text().locale().toString(today, QLocale::LongFormat));
  const bool waiting = m_model->total() > 0 && !m_model->isBookEmpty();
  QString summary;
  if (waiting) {
    summary = tr("%n waiting", nullptr, static_cast<int>(m_model->total()));
    if (m_model->urgent() > 0)
      summary += QStringLiteral(" · ") + tr("%n urgent", nullptr, static_cast<int>(m_model->urgent()));
  }
  m_summary->setText(summary);
  m_summary->setVisible(waiting);
  QStringList quiet;
  for (const storage::WorklistRule* rule : m_model->quietRules()) quiet << models::WorklistText::name(*rule);
  m_quiet->setText(tr("Looked for and not found: %1.").arg(models::listed(quiet)));
  m_quiet->setVisible(waiting && !quiet.isEmpty());
  if (m_model->isLoaded() && !waiting) describeEmpty();
  m_stack->setCurrentIndex(m_model->isLoaded() && !waiting ? 1 : 0);
}

void TodayPage::describeEmpty() {
  if (m_model->isBookEmpty()) {
    m_empty->setContent(
        QStringLiteral("today"), tr("Nothing to look after yet"),
        tr("This page says every day what needs a hand: orders that are late, stock that runs low, customers "
           "who wait. It begins with the order file of a shop. Drop it onto this window, or choose it here."),
        tr("Import files…"));
    return;
  }
  QStringList names;
  for (const storage::WorklistRule& rule : storage::worklistRules()) names << models::WorklistText::name(rule);
  m_empty->setContent(QStringLiteral("check"), tr("Nothing waits"),
                      tr("All is in order. This page looks for: %1.").arg(models::listed(names)));
}

void TodayPage::arrange() {
  const bool two = width() >= kTwoColumns && m_cards.size() > 1;
  m_dealt = {};
  std::array<int, 2> heights = {};
  for (QVBoxLayout* column : m_columns) {
    while (QLayoutItem* item = column->takeAt(0)) delete item;  // the layout's own item, not the card
  }
  for (TodayCard* card : std::as_const(m_cards)) {
    const std::size_t column = two && heights[1] < heights[0] ? 1 : 0;
    m_columns[column]->addWidget(card);
    m_dealt[column] << card;
    heights[column] += card->sizeHint().height() + spacing::large;
    card->show();
  }
  for (QVBoxLayout* column : m_columns) column->addStretch(1);
  auto* sides = static_cast<QHBoxLayout*>(m_scroll->widget()->layout()->itemAt(0)->layout());
  sides->setStretch(1, two ? 1 : 0);
  sides->setSpacing(two ? spacing::large : 0);
  QWidget* before = nullptr;
  for (TodayRow* row : rows()) {
    if (before != nullptr) setTabOrder(before, row);
    before = row;
  }
}

void TodayPage::openRow(const QModelIndex& row) {
  const auto place = m_model->place(row);
  if (!place) return;
  const QString page = place->entity ? pageOf(*place->entity) : QString();
  if (!page.isEmpty()) return Q_EMIT placeRequested({page, place->filter, place->record});
  remedy(models::remedyOf(m_model->rule(row)));
}

void TodayPage::remedy(models::WorklistRemedy remedy) {
  if (remedy == models::WorklistRemedy::Import) Q_EMIT importRequested();
  if (remedy == models::WorklistRemedy::LookAtFiles) Q_EMIT importRequested(waitingPaths());
  if (remedy != models::WorklistRemedy::BackUp) return;
  Q_EMIT noticed(tr("Backing up …"));
  m_model->backUp(
      [this](bool made) { Q_EMIT noticed(made ? tr("The book is backed up") : tr("The backup was up to date")); });
}

QStringList TodayPage::waitingPaths() const {
  QStringList paths;
  for (const storage::WaitingFile& file : m_context.session.waitingFiles())
    paths << QDir(models::toQt(file.folder)).filePath(models::toQt(file.name));
  return paths;
}

void TodayPage::editLimits() {
  models::readWorklistLimits(m_context.session, this, [this](std::vector<storage::WorklistLimit> limits) {
    auto* dialog = new LimitsDialog(std::move(limits), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
      models::saveWorklistLimits(m_context.session, this, dialog->limits(), [this](const storage::JournalEntry& entry) {
        if (entry.seq != 0) Q_EMIT noticed(tr("Limits changed"));
      });
    });
    dialog->open();
  });
}

LimitsDialog* TodayPage::limitsDialog() const {
  return findChild<LimitsDialog*>();
}

void TodayPage::activate() {
  const QVector<TodayRow*> shown = rows();
  if (!shown.isEmpty() && qobject_cast<TodayRow*>(focusWidget()) == nullptr) shown.front()->setFocus();
}

void TodayPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  m_model->setWatched(true);
}

void TodayPage::hideEvent(QHideEvent* event) {
  Page::hideEvent(event);
  m_model->setWatched(false);
}

void TodayPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  const bool two = !m_dealt[1].isEmpty();
  if (m_cards.size() > 1 && two != (width() >= kTwoColumns)) arrange();
}

void TodayPage::keyPressEvent(QKeyEvent* event) {
  if (!walk(event->key())) Page::keyPressEvent(event);
}

bool TodayPage::eventFilter(QObject* watched, QEvent* event) {
  // The arrows would scroll the page away from under the focus.
  if (watched == m_scroll && event->type() == QEvent::KeyPress && walk(static_cast<QKeyEvent*>(event)->key())) return true;
  return Page::eventFilter(watched, event);
}

bool TodayPage::walk(int key) {
  auto* row = qobject_cast<TodayRow*>(focusWidget());
  const QVector<TodayRow*> shown = rows();
  const qsizetype at = shown.indexOf(row);
  switch (key) {
    case Qt::Key_Down: focusRow(shown.value(at + 1)); return true;
    case Qt::Key_Up: focusRow(at > 0 ? shown[at - 1] : nullptr); return true;
    case Qt::Key_Left:
    case Qt::Key_Right: focusRow(row != nullptr ? beside(row) : nullptr); return true;
    case Qt::Key_Home: focusRow(shown.value(0)); return true;
    case Qt::Key_End: focusRow(shown.isEmpty() ? nullptr : shown.back()); return true;
    default: return false;
  }
}

void TodayPage::focusRow(TodayRow* row) {
  if (row == nullptr) return;
  row->setFocus(Qt::TabFocusReason);
  m_scroll->ensureWidgetVisible(row, 0, spacing::huge);
}

TodayRow* TodayPage::beside(const TodayRow* row) const {
  const auto height = [this](const TodayRow* of) { return of->mapTo(m_scroll->widget(), QPoint()).y(); };
  const auto holds = [row](const QVector<TodayCard*>& column) {
    return std::ranges::any_of(column, [row](const TodayCard* card) { return card->isAncestorOf(row); });
  };
  TodayRow* nearest = nullptr;
  for (const TodayCard* card : m_dealt[holds(m_dealt[0]) ? 1 : 0]) {
    for (TodayRow* other : card->shownRows()) {
      if (nearest == nullptr || std::abs(height(other) - height(row)) < std::abs(height(nearest) - height(row)))
        nearest = other;
    }
  }
  return nearest;
}

}  // namespace kontor::ui
