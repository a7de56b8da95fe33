// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal_page.h"

#include "models/words/messages.h"
#include "models/words/text.h"
#include "ui/entity/page_description.h"
#include "ui/icons.h"
#include "ui/journal/entry_panel.h"
#include "ui/journal/obstacle_panel.h"
#include "ui/journal/verify_panel.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/row_table.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace kontor::ui {
namespace {

using models::JournalModel;

constexpr qsizetype kShortHash = 16;
constexpr std::array<std::pair<int, int>, 5> kColumnWidths = {{{JournalModel::Seq, 64},
                                                               {JournalModel::Time, 136},
                                                               {JournalModel::User, 80},
                                                               {JournalModel::Rows, 190},
                                                               {JournalModel::Size, 86}}};
constexpr std::int64_t kLongNumber = 99'999;
constexpr int kCellMargin = 24;

/// Entries that were taken back are drawn pale.
class EntryDelegate : public CellDelegate {
 public:
  using CellDelegate::CellDelegate;

 protected:
  QColor ink(const QModelIndex& index, const Theme& theme) const override {
    if (index.data(JournalModel::kUndoneRole).toBool()) return theme.textFaint;
    return index.column() == JournalModel::Action ? theme.text : theme.textMuted;
  }
};

}  // namespace

JournalPage::JournalPage(const PageContext& context, QWidget* parent) : Page(parent), m_context(context) {
  m_model = new JournalModel(context.session, this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_notice = new NoticeBar(this);
  m_obstacles = new ObstaclePanel(this);
  m_verify = new VerifyPanel(context.session, this);
  auto* top = new QWidget(this);
  auto* lines = new QVBoxLayout(top);
  lines->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
  lines->setSpacing(spacing::medium);
  lines->addWidget(buildHead());
  lines->addWidget(m_notice);
  lines->addWidget(m_verify);
  lines->addWidget(m_obstacles);
  m_stack = new QStackedWidget(this);
  auto* empty = new EmptyState(m_stack);
  empty->setContent(QStringLiteral("journal"), tr("Nothing has been done yet"),
                    tr("Every change to the book becomes an entry here: it can be read, undone and checked, also "
                       "months later."),
                    tr("Import orders …"));
  connect(empty, &EmptyState::activated, this, [this] { Q_EMIT importRequested(); });
  m_stack->addWidget(buildTable());
  m_stack->addWidget(empty);
  column->addWidget(top);
  column->addWidget(m_stack, 1);
  m_undoAction = new QAction(tr("Undo this entry"), this);
  m_undoAction->setIcon(icon(QStringLiteral("undo")));
  connectParts();
}

QString JournalPage::title() {
  return tr("Journal");
}

QList<QAction*> JournalPage::menuActions() const {
  return {m_undoAction};
}

QWidget* JournalPage::buildHead() {
  auto* head = new QWidget(this);
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(spacing::small);
  m_head = new QLabel(head);
  m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_head->setToolTip(
      tr("The head of the chain seals the whole journal. Keep a copy elsewhere, and nobody can cut off or "
         "alter entries without it being seen."));
  m_copy = new QPushButton(icon(QStringLiteral("copy")), tr("Copy"), head);
  m_copy->setAccessibleName(tr("Copy the head of the chain"));
  m_check = new QPushButton(icon(QStringLiteral("check")), tr("&Verify"), head);
  m_check->setToolTip(tr("Checks the file, the links between rows, the chain, and the sums"));
  m_deepCheck = new QPushButton(tr("Verify &deeply"), head);
  m_deepCheck->setToolTip(tr("Also replays the whole journal and compares every row; takes longer"));
  row->addWidget(m_head);
  row->addWidget(m_copy);
  row->addStretch(1);
  row->addWidget(m_check);
  row->addWidget(m_deepCheck);
  return head;
}

QWidget* JournalPage::buildTable() {
  auto* splitter = new QSplitter(Qt::Horizontal, m_stack);
  splitter->setChildrenCollapsible(false);
  m_table = new RowTable(splitter);
  m_table->setItemDelegate(new EntryDelegate(m_table));
  m_table->setModel(m_model);
  m_table->setAccessibleName(tr("Journal entries, newest first"));
  for (const auto& [section, width] : kColumnWidths) m_table->setColumnWidth(section, width);
  storage::JournalEntry undone;
  undone.undoneBy = kLongNumber;
  m_table->setColumnWidth(JournalModel::State,
                          m_table->fontMetrics().horizontalAdvance(JournalModel::stateText(undone)) + kCellMargin);
  m_table->horizontalHeader()->setSectionResizeMode(JournalModel::Action, QHeaderView::Stretch);
  m_entry = new EntryPanel(m_context.session, splitter);
  m_entry->setMinimumWidth(280);
  splitter->setStretchFactor(0, 3);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({880, 380});
  return splitter;
}

void JournalPage::connectParts() {
  models::Session& session = m_context.session;
  connect(m_model, &JournalModel::headChanged, this, &JournalPage::onHeadChanged);
  connect(m_model, &JournalModel::entriesRead, this, &JournalPage::showCurrent);
  connect(m_model, &JournalModel::failed, this,
          [this](const QString& sentence) { m_notice->say(NoticeBar::Kind::Bad, sentence); });
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showCurrent);
  connect(m_entry, &EntryPanel::undoRequested, this, &JournalPage::undo);
  connect(m_entry, &EntryPanel::recordRequested, this, [this](domain::Entity entity, domain::Id id) {
    if (const QString page = pageOf(entity); !page.isEmpty()) Q_EMIT placeRequested({page, QString(), id});
  });
  connect(m_undoAction, &QAction::triggered, this, [this] { m_entry->undoButton().click(); });
  connect(m_obstacles, &ObstaclePanel::entryRequested, this, &JournalPage::select);
  connect(m_check, &QPushButton::clicked, this, [this] { m_verify->start(false); });
  connect(m_deepCheck, &QPushButton::clicked, this, [this] { m_verify->start(true); });
  connect(m_copy, &QPushButton::clicked, this, [this] {
    const storage::ChainHead& head = m_model->head();
    QApplication::clipboard()->setText(QStringLiteral("%1 %2").arg(head.seq).arg(models::toQt(head.hash)));
    Q_EMIT noticed(tr("The head of the chain is on the clipboard."));
  });
  connect(&session, &models::Session::undone, this,
          [this](const storage::JournalEntry&, const storage::JournalEntry&) { m_obstacles->hide(); });
  connect(&session, &models::Session::undoRefused, this, &JournalPage::showObstacles);
  connect(&session, &models::Session::busyChanged, this, [this](bool busy) { m_entry->undoButton().setEnabled(!busy); });
}

void JournalPage::open(const Place& place) {
  if (place.record != 0) select(place.record);
}

void JournalPage::activate() {
  m_table->setFocus();
}

void JournalPage::onHeadChanged() {
  const storage::ChainHead& head = m_model->head();
  const bool empty = head.seq == 0;
  m_stack->setCurrentIndex(empty ? 1 : 0);
  m_copy->setVisible(!empty);
  m_head->setText(empty ? tr("The journal is empty.")
                        : tr("Head of the chain: no. %1, %2…")
                              .arg(m_context.session.text().integer(head.seq), models::toQt(head.hash).left(kShortHash)));
  m_head->setAccessibleDescription(models::toQt(head.hash));
  if (m_wanted != 0)
    select(m_wanted);
  else if (!empty && !m_table->currentIndex().isValid())
    m_table->selectRow(0);
  showCurrent();
}

void JournalPage::select(std::int64_t seq) {
  const int row = m_model->rowOf(seq);
  m_wanted = row < 0 ? seq : 0;
  if (row < 0) return;
  m_table->selectRow(row);
  m_table->scrollTo(m_model->index(row, 0));
}

void JournalPage::showCurrent() {
  const storage::JournalEntry* entry = m_model->entry(m_table->currentIndex().row());
  // An entry that is being read comes in a moment; until then the panel keeps what it has.
  if (entry)
    m_entry->show(*entry);
  else if (!m_table->currentIndex().isValid())
    m_entry->show(std::nullopt);
  m_undoAction->setEnabled(entry != nullptr);
}

void JournalPage::undo(std::int64_t seq) {
  m_obstacles->hide();
  m_context.session.undo(seq);
}

void JournalPage::showObstacles(const storage::JournalEntry& target, const std::vector<storage::RowInTheWay>& rows) {
  m_obstacleJob = m_context.session.read(
      this,
      [seq = target.seq, rows](storage::Reader& reader, std::stop_token) {
        return models::readObstacles(reader, seq, rows);
      },
      [this, target](std::vector<models::Obstacle> obstacles) { m_obstacles->show(target, std::move(obstacles)); });
}

}  // namespace kontor::ui
