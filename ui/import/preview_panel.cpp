// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/preview_panel.h"

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
constexpr std::array kShownStates = {RowState::New, RowState::Changed, RowState::Same, RowState::Doubtful,
                                     RowState::Wrong};
constexpr int kCellsHeight = 130;

QColor stateColor(RowState state, const Theme& theme) {
  switch (state) {
    case RowState::New:
      return theme.good;
    case RowState::Changed:
      return theme.accent;
    case RowState::Doubtful:
      return theme.warning;
    case RowState::Wrong:
      return theme.bad;
    case RowState::Same:
      break;
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
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::small);
  m_model = new ImportPreviewModel(session.text(), this);
  m_counts = new Segments(this);
  for (std::size_t index = 0; index <= kShownStates.size(); ++index) m_counts->add(QStringLiteral("–"));
  m_counts->setCurrent(0);
  m_save = new QPushButton(tr("Save the wrong rows …"), this);
  m_save->setToolTip(tr("Writes them with their faults into a file that can be mended and imported"));
  m_note = new QLabel(this);
  setTextStyle(m_note, TextStyle::Small);
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
  auto* line = new QHBoxLayout;
  line->addWidget(m_counts);
  line->addStretch(1);
  line->addWidget(m_note);
  line->addWidget(m_save);
  column->addLayout(line);
  column->addWidget(m_table, 1);
  column->addWidget(m_cells);
  connect(m_counts, &Segments::currentChanged, this, &PreviewPanel::takeFilter);
  connect(m_save, &QPushButton::clicked, this, &PreviewPanel::saveRequested);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PreviewPanel::showCells);
}

void PreviewPanel::show(std::shared_ptr<const exchange::ImportPlan> plan) {
  if (plan == m_model->plan()) return;
  m_job.cancel();
  m_cells->hide();
  m_note->clear();
  m_counts->setCurrent(0);
  m_model->setPlan(std::move(plan));
  m_save->setVisible(m_model->plan() && m_model->plan()->wrongCount > 0);
  fillCounts();
  const auto& shown = m_model->plan();
  m_table->setColumnHidden(ImportPreviewModel::Cell, !shown || (shown->set->issues.empty() && shown->set->doubtful.empty()));
  m_table->resizeColumnsToContents();
  for (int section = 0; section < ImportPreviewModel::Remark; ++section) {
    if (m_table->isColumnHidden(section)) continue;
    m_table->setColumnWidth(section, std::clamp(m_table->columnWidth(section) + spacing::small, 60, 240));
  }
}

void PreviewPanel::say(const QString& sentence) {
  m_note->setText(sentence);
}

void PreviewPanel::fillCounts() {
  const auto& plan = m_model->plan();
  if (!plan) return;
  const models::FieldText& text = m_session.text();
  const std::array counts = {plan->newCount, plan->changedCount, plan->sameCount, plan->doubtfulCount, plan->wrongCount};
  std::int64_t all = 0;
  for (std::size_t index = 0; index < kShownStates.size(); ++index) {
    all += counts[index];
    const auto segment = static_cast<int>(index) + 1;
    m_counts->setText(segment, tr("%1 %2", "state and count")
                                   .arg(ImportPreviewModel::stateText(kShownStates[index]), text.integer(counts[index])));
    m_counts->setAvailable(segment, counts[index] > 0);
  }
  m_counts->setText(0, tr("All %1").arg(text.integer(all)));
}

void PreviewPanel::takeFilter(int index) {
  m_model->setFilter(index <= 0 ? std::nullopt : std::optional(kShownStates[static_cast<std::size_t>(index - 1)]));
  m_cells->hide();
}

void PreviewPanel::showCells() {
  const exchange::PlannedRow* row = m_model->planned(m_table->currentIndex().row());
  m_cells->hide();
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
