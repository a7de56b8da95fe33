// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/entry_panel.h"

#include "models/journal/journal_model.h"
#include "models/words/messages.h"
#include "models/words/text.h"
#include "ui/icons.h"
#include "ui/parts/row_table.h"
#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace kontor::ui {
namespace {

/// So few rows are opened at once.
constexpr int kOpenRows = 6;
constexpr qsizetype kHashShown = 16;

}  // namespace

EntryPanel::EntryPanel(models::Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
  column->setSpacing(spacing::small);
  m_title = new QLabel(this);
  m_title->setWordWrap(true);
  setTextStyle(m_title, TextStyle::Heading);
  m_facts = new QLabel(this);
  m_facts->setWordWrap(true);
  m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
  setTextStyle(m_facts, TextStyle::Small);
  m_undo = new QPushButton(this);
  m_hint = new QLabel(this);
  m_hint->setWordWrap(true);
  setTextStyle(m_hint, TextStyle::Small);
  m_changes = new models::JournalChangesModel(this);
  m_tree = new QTreeView(this);
  m_tree->setModel(m_changes);
  useDetailRows(*m_tree);
  m_tree->setUniformRowHeights(true);
  m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_tree->setFrameShape(QFrame::NoFrame);
  m_tree->setAccessibleName(tr("Rows that this entry changed"));
  m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
  m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_facts)}) column->addWidget(part);
  column->addWidget(m_undo, 0, Qt::AlignLeft);
  column->addWidget(m_hint);
  column->addWidget(m_tree, 1);
  connect(m_undo, &QPushButton::clicked, this, [this] {
    if (m_entry) Q_EMIT undoRequested(m_entry->undoneBy != 0 ? m_entry->undoneBy : m_entry->seq);
  });
  connect(m_tree, &QTreeView::activated, this, &EntryPanel::openRow);
  show(std::nullopt);
}

void EntryPanel::show(const std::optional<storage::JournalEntry>& entry) {
  const bool another = !entry || !m_entry || entry->seq != m_entry->seq;
  m_entry = entry;
  describe();
  if (!another) return;
  m_changes->setRecords({});
  m_hint->setText(entry ? tr("Reading the rows …") : QString());
  if (entry) readRows();
}

void EntryPanel::describe() {
  m_undo->setVisible(m_entry.has_value());
  m_tree->setVisible(m_entry.has_value());
  if (!m_entry) {
    m_title->setText(tr("Choose an entry to see what it changed."));
    m_facts->clear();
    return;
  }
  m_title->setText(models::actionSentence(*m_entry));
  const QLocale& locale = m_session.text().locale();
  const QStringList facts{tr("No. %1").arg(m_entry->seq),
                          m_session.text().instant(m_entry->instant.seconds),
                          models::toQt(m_entry->user),
                          models::JournalModel::stateText(*m_entry),
                          models::JournalModel::rowsText(*m_entry, locale),
                          tr("seal %1…").arg(models::toQt(m_entry->hash).left(kHashShown))};
  m_facts->setText(facts.join(QStringLiteral(" · ")));
  m_facts->setToolTip(models::toQt(m_entry->hash));
  const bool isUndo = m_entry->undoes != 0;
  const bool again = m_entry->undoneBy != 0 || isUndo;
  m_undo->setIcon(icon(again ? QStringLiteral("redo") : QStringLiteral("undo")));
  if (m_entry->undoneBy != 0)
    m_undo->setText(isUndo ? tr("Undo again") : tr("Do it again"));
  else
    m_undo->setText(isUndo ? tr("Take the undo back") : tr("Undo this entry"));
}

void EntryPanel::readRows() {
  m_job = m_session.read(
      this,
      [seq = m_entry->seq, text = m_session.text()](storage::Reader& reader, std::stop_token) {
        return models::readChanges(reader, text, seq, kMostRows);
      },
      [this](std::vector<models::ChangedRecord> records) { takeRows(std::move(records)); },
      [this](const models::Failure& failure) { m_hint->setText(failure.sentence); });
}

void EntryPanel::takeRows(std::vector<models::ChangedRecord> records) {
  const auto shown = static_cast<std::int64_t>(records.size());
  const std::int64_t all = m_entry->inserted + m_entry->updated + m_entry->deleted;
  const models::FieldText& text = m_session.text();
  m_changes->setRecords(std::move(records));
  if (shown < all)
    m_hint->setText(tr("The first %1 of %2 rows:").arg(text.integer(shown), text.integer(all)));
  else
    m_hint->setText(all == 1 ? tr("One row:") : tr("%1 rows:").arg(text.integer(all)));
  for (int row = 0; row < m_changes->rowCount(); ++row) m_tree->setFirstColumnSpanned(row, {}, true);
  if (shown <= kOpenRows) m_tree->expandAll();
}

void EntryPanel::openRow(const QModelIndex& index) {
  const models::ChangedRecord* record = m_changes->record(index);
  const auto entity = record ? domain::findEntity(record->table) : std::nullopt;
  if (entity) Q_EMIT recordRequested(*entity, record->id);
}

}  // namespace kontor::ui
