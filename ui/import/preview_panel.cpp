// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/preview_panel.h"

#include "ui/icons.h"
#include "ui/parts/row_table.h"
#include "ui/parts/segments.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kontor::ui {
namespace {

using exchange::RowState;
using models::ImportPreviewModel;

// The order of the counts; the first segment shows all.
constexpr std::array kShownStates = {RowState::New, RowState::Changed, RowState::Same, RowState::Doubtful, RowState::Wrong};
constexpr int kCellsHeight = 130;

QColor stateColor(RowState state, const Theme& theme) {
  switch (state) {
    case RowState::New: return theme.good;
    case RowState::Changed: return theme.accent;
    case RowState::Doubtful: return theme.warning;
    case RowState::Wrong: return theme.bad;
    case RowState::Same: break;
  }
  return theme.textMuted;
}

/// The word for the state is written in its colour.
class PreviewDelegate : public CellDelegate {
 public:
  using CellDelegate::CellDelegate;

 protected:
  QColor ink(const QModelIndex& index, const Theme& theme) const override {
    if (index.column() == ImportPreviewModel::Line) return theme.textMuted;
    if (index.column() != ImportPreviewModel::State) return theme.text;
    return stateColor(static_cast<RowState>(index.data(ImportPreviewModel::kStateRole).toInt()), theme);
  }
};

}  // namespace

PreviewPanel::PreviewPanel(models::Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
  m_model = new ImportPreviewModel(session.text(), this);
  build();
  connectParts();
}

void PreviewPanel::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::small);
  m_counts = new Segments(this);
  for (std::size_t index = 0; index <= kShownStates.size(); ++index) m_counts->add(QStringLiteral("–"));
  m_counts->setCurrent(0);
  m_codes = new QPushButton(icon(QStringLiteral("tag")), QString(), this);
  m_save = new QPushButton(tr("Save the wrong rows …"), this);
  m_save->setToolTip(tr("Writes them with their faults into a file that can be mended and imported"));
  m_note = new QLabel(this);
  setTextStyle(m_note, TextStyle::Small);
  m_leaveOut = new QPushButton(this);
  m_alike = new QPushButton(this);
  m_alike->setToolTip(tr("Puts the same value into every row where this column says the same"));
  m_forget = new QPushButton(this);
  m_forget->setToolTip(tr("Reads the file again as it is"));
  buildTable();
  auto* line = new QHBoxLayout;
  line->addWidget(m_counts);
  line->addStretch(1);
  line->addWidget(m_codes);
  auto* tools = new QHBoxLayout;
  for (QPushButton* button : {m_leaveOut, m_alike, m_forget}) tools->addWidget(button);
  tools->addStretch(1);
  tools->addWidget(m_note);
  tools->addWidget(m_save);
  for (QPushButton* button : {m_leaveOut, m_alike, m_forget, m_save, m_codes}) button->setAutoDefault(false);
  column->addLayout(line);
  column->addWidget(m_table, 1);
  column->addWidget(m_cells);
  column->addLayout(tools);
}

void PreviewPanel::buildTable() {
  m_table = new RowTable(this);
  m_table->setItemDelegate(new PreviewDelegate(m_table));
  m_table->setModel(m_model);
  m_table->setAccessibleName(tr("What the import will do, row by row"));
  m_table->horizontalHeader()->setStretchLastSection(true);
  m_cells = new QTreeWidget(this);
  m_cells->setHeaderLabels({tr("Field"), tr("In the book"), tr("In the file")});
  useDetailRows(*m_cells);
  m_cells->setRootIsDecorated(false);
  m_cells->setFixedHeight(kCellsHeight);
  m_cells->setAccessibleName(tr("What changes in the chosen row"));
  m_cells->hide();
}

void PreviewPanel::connectParts() {
  connect(m_counts, &Segments::currentChanged, this, &PreviewPanel::takeFilter);
  connect(m_save, &QPushButton::clicked, this, &PreviewPanel::saveRequested);
  connect(m_codes, &QPushButton::clicked, this, &PreviewPanel::codesRequested);
  connect(m_leaveOut, &QPushButton::clicked, this, &PreviewPanel::leaveOut);
  connect(m_model, &ImportPreviewModel::repairWanted, this, &PreviewPanel::repair);
  connect(m_alike, &QPushButton::clicked, this, [this] {
    exchange::CellRepair everywhere = *m_last;
    everywhere.line = 0;
    m_last.reset();
    m_mending.repair(std::move(everywhere));
    Q_EMIT mendingChanged(m_mending);
  });
  connect(m_forget, &QPushButton::clicked, this, [this] {
    m_last.reset();
    Q_EMIT mendingChanged({});
  });
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PreviewPanel::showCells);
  // Enter begins to type into the wrong cell of a row.
  connect(m_table, &RowTable::enterPressed, this, [this](const QModelIndex& index) {
    const QModelIndex cell = index.siblingAtColumn(ImportPreviewModel::Text);
    if (m_open && (m_model->flags(cell) & Qt::ItemIsEditable)) m_table->edit(cell);
  });
}

void PreviewPanel::show(const models::ImportFile& file) {
  using State = models::ImportFile::State;
  const bool sameFile = m_file == file.id;
  if (!sameFile) m_last.reset();
  m_file = file.id;
  m_open = file.state == State::Ready;
  m_mending = file.mending;
  m_table->setEditTriggers(m_open ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                  : QAbstractItemView::NoEditTriggers);
  const auto unknown = static_cast<int>(file.unknownCodes.size());
  const auto chosen = static_cast<int>(file.codes.size());
  m_codes->setVisible(m_open && unknown > 0);
  m_codes->setText(chosen == 0 ? tr("%n code(s) without a SKU …", nullptr, unknown)
                               : tr("%1 of %n code(s) mapped …", nullptr, unknown).arg(m_session.text().integer(chosen)));
  if (file.plan != m_model->plan()) showPlan(file.plan, sameFile);
  showTools();
}

void PreviewPanel::showPlan(std::shared_ptr<const exchange::ImportPlan> plan, bool sameFile) {
  m_job.cancel();
  m_cells->hide();
  m_note->clear();
  const int kind = sameFile ? m_counts->current() : 0;
  const std::int64_t line = sameFile ? m_model->lineOf(m_table->currentIndex().row()) : 0;
  m_model->setPlan(std::move(plan));
  fillCounts();
  const bool gone = kind > 0 && m_model->countOf(kShownStates[static_cast<std::size_t>(kind - 1)]) == 0;
  m_counts->setCurrent(gone ? 0 : kind);
  takeFilter(m_counts->current());
  const int row = line > 0 ? m_model->rowOfLine(line) : -1;
  if (row >= 0) m_table->selectRow(row);
}

void PreviewPanel::showTools() {
  const models::FieldText& text = m_session.text();
  const int row = m_table->currentIndex().row();
  const exchange::PlannedRow* planned = m_model->planned(row);
  const bool leftOut = m_model->isLeftOut(row);
  const bool mayLeave = leftOut || (planned && planned->state != RowState::Same && planned->state != RowState::Wrong);
  m_leaveOut->setVisible(m_open && mayLeave);
  m_leaveOut->setText(leftOut ? tr("Take it in again") : tr("Leave this row out"));
  m_alike->setVisible(m_open && m_last && m_alikeCount > 0);
  m_alike->setText(tr("The same in %n alike row(s)", nullptr, m_alikeCount));
  const std::size_t done = m_mending.repairs.size() + m_mending.leftOut.size();
  m_forget->setVisible(m_open && done > 0);
  m_forget->setText(tr("Forget what was put right (%1)").arg(text.integer(static_cast<std::int64_t>(done))));
  m_save->setVisible(m_model->plan() && m_model->plan()->wrongCount > 0);
}

void PreviewPanel::repair(exchange::CellRepair repair) {
  m_alikeCount = m_model->countAlike(repair);
  m_last = repair;
  m_mending.repair(std::move(repair));
  Q_EMIT mendingChanged(m_mending);
}

void PreviewPanel::leaveOut() {
  const int row = m_table->currentIndex().row();
  const std::int64_t line = m_model->lineOf(row);
  if (line == 0) return;
  if (!m_mending.leftOut.insert(line).second) m_mending.leftOut.erase(line);
  Q_EMIT mendingChanged(m_mending);
}

void PreviewPanel::say(const QString& sentence) {
  m_note->setText(sentence);
}

void PreviewPanel::fillCounts() {
  if (!m_model->plan()) return;
  const models::FieldText& text = m_session.text();
  // As many as the table shows: a row with two faults stands there twice, a remark about the whole file once.
  std::int64_t all = 0;
  for (std::size_t index = 0; index < kShownStates.size(); ++index) {
    const std::int64_t count = m_model->countOf(kShownStates[index]);
    all += count;
    const auto segment = static_cast<int>(index) + 1;
    m_counts->setText(
        segment,
        tr("%1 %2", "state and count").arg(ImportPreviewModel::stateText(kShownStates[index]), text.integer(count)));
    m_counts->setAvailable(segment, count > 0);
  }
  m_counts->setText(0, tr("All %1").arg(text.integer(all)));
}

void PreviewPanel::takeFilter(int index) {
  m_model->setFilter(index <= 0 ? std::nullopt : std::optional(kShownStates[static_cast<std::size_t>(index - 1)]));
  m_cells->hide();
  fitColumns();
  showTools();
}

void PreviewPanel::fitColumns() {
  for (const int section : {ImportPreviewModel::Cell, ImportPreviewModel::Text}) {
    // The faults stand above all else.
    m_table->setColumnHidden(section, m_model->index(0, section).data().toString().isEmpty());
  }
  m_table->resizeColumnsToContents();
  for (int section = 0; section < ImportPreviewModel::Remark; ++section) {
    if (m_table->isColumnHidden(section)) continue;
    m_table->setColumnWidth(section, std::clamp(m_table->columnWidth(section) + spacing::small, 60, 240));
  }
}

void PreviewPanel::showCells() {
  const exchange::PlannedRow* row = m_model->planned(m_table->currentIndex().row());
  m_cells->hide();
  showTools();
  if (!row || row->existing == 0 || row->state == RowState::Same) return m_job.cancel();
  m_job = m_session.read(
      this,
      [plan = m_model->plan(), row = *row, text = m_session.text(), &vault = m_session.book().vault()](
          storage::Reader& reader, std::stop_token) { return models::readCells(reader, vault, text, *plan, row); },
      [this](const std::vector<models::ImportCell>& cells) {
        m_cells->clear();
        for (const models::ImportCell& cell : cells)
          m_cells->addTopLevelItem(new QTreeWidgetItem({cell.label, cell.before, cell.after}));
        for (int section = 0; section < 2; ++section) m_cells->resizeColumnToContents(section);
        m_cells->show();
      });
}

}  // namespace kontor::ui
