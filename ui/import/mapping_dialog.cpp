// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/mapping_dialog.h"

#include "models/words/field_text.h"
#include "models/words/messages.h"
#include "models/words/text.h"
#include "models/words/wording.h"
#include "ui/dialogs.h"
#include "ui/parts/cell_grid.h"
#include "ui/parts/issue_label.h"
#include "ui/parts/row_table.h"
#include "ui/parts/section.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QFile>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kontor::ui {
namespace {

enum MatchColumn { kHeader, kExamples, kField, kReason };
enum StateColumn { kStateText, kStateMeaning };
constexpr int kBoxWidth = 230;
constexpr int kStatesHeight = 130;
constexpr qint64 kLargestProfile = 1 << 20;

void setUpGrid(CellGrid& grid, std::vector<CellGrid::Column> columns, const QString& name) {
  grid.setColumns(std::move(columns));
  grid.setRowHeight(spacing::rowHeight + spacing::tiny);
  grid.setAccessibleName(name);
  grid.setSelectionMode(QAbstractItemView::NoSelection);
  grid.setTabKeyNavigation(false);
  grid.setFocusPolicy(Qt::NoFocus);  // the boxes in it take the keyboard
}

}  // namespace

MappingDialog::MappingDialog(const PageContext& context, models::ImportSession& session, int row, QWidget* parent)
    : QDialog(parent), m_context(context), m_import(session), m_file(row) {
  const models::ImportFile& file = session.file(row);
  m_mapping = new models::ColumnMapping(context.session, file.path, file.form, this);
  m_preview = new models::ImportPreviewModel(context.session.text(), this);
  setWindowTitle(tr("Match the columns of %1").arg(file.name));
  resize(960, 760);
  build();
  connectParts();
  showPreview();
}

void MappingDialog::build() {
  buildTables();
  m_summary = new QLabel(this);
  setTextStyle(m_summary, TextStyle::Small);
  m_issue = new IssueLabel(this);
  m_load = new QPushButton(tr("Take a profile &file …"), this);
  m_load->setToolTip(tr("Uses a profile that somebody else has made"));
  m_export = new QPushButton(tr("&Save as a file …"), this);
  m_export->setToolTip(tr("Writes the profile into a file for somebody else"));
  auto* cancel = new QPushButton(tr("Cancel"), this);
  m_use = new QPushButton(tr("&Keep and use"), this);
  m_use->setDefault(true);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(spacing::small);
  for (QPushButton* button : {m_load, m_export}) buttons->addWidget(button);
  buttons->addStretch(1);
  for (QPushButton* button : {cancel, m_use}) buttons->addWidget(button);
  for (QPushButton* button : {m_load, m_export, cancel}) button->setAutoDefault(false);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
  column->setSpacing(spacing::medium);
  column->addWidget(buildHead());
  column->addWidget(m_columns, 3);
  column->addWidget(m_statesSection);
  column->addWidget(m_summary);
  column->addWidget(m_rows, 2);
  column->addWidget(m_issue);
  column->addLayout(buttons);
}

QWidget* MappingDialog::buildHead() {
  auto* head = new QWidget(this);
  auto* form = new QFormLayout(head);
  form->setContentsMargins(0, 0, 0, 0);
  form->setHorizontalSpacing(spacing::large);
  m_name = new QLineEdit(head);
  m_entity = new QComboBox(head);
  for (const exchange::Teaching& teaching : exchange::teachings())
    m_entity->addItem(models::FieldText::entities(teaching.entity), static_cast<int>(teaching.entity));
  m_platform = new QComboBox(head);
  const domain::Field& platform = *domain::findField(domain::Entity::Channel, "platform");
  for (const QString& code : models::toQt(platform.detail).split(QLatin1Char(' '), Qt::SkipEmptyParts))
    m_platform->addItem(models::FieldText::choice(platform, models::fromQt(code)), code);
  m_platform->setCurrentIndex(m_platform->findData(QStringLiteral("other")));
  form->addRow(tr("&Name of this kind of file"), m_name);
  form->addRow(tr("It &holds"), m_entity);
  form->addRow(tr("It comes &from"), m_platform);
  return head;
}

void MappingDialog::buildTables() {
  m_columns = new CellGrid(this);
  setUpGrid(*m_columns,
            {{tr("Column of the file")}, {.heading = tr("Says"), .stretches = true}, {tr("Is")}, {tr("Matched")}},
            tr("Columns of the file"));
  m_states = new CellGrid(this);
  setUpGrid(*m_states, {{.heading = tr("The file says"), .stretches = true}, {tr("It means")}}, tr("What the states mean"));
  m_states->setFixedHeight(kStatesHeight);
  m_statesSection = new Section(tr("What the states mean"), m_states, this);
  m_rows = new RowTable(this);
  m_rows->setModel(m_preview);
  m_rows->setAccessibleName(tr("What the import will do, row by row"));
  m_rows->horizontalHeader()->setStretchLastSection(true);
}

void MappingDialog::connectParts() {
  connect(m_mapping, &models::ColumnMapping::loaded, this, &MappingDialog::showTable);
  connect(m_mapping, &models::ColumnMapping::matched, this, &MappingDialog::showMatches);
  connect(m_mapping, &models::ColumnMapping::previewed, this, &MappingDialog::showPreview);
  connect(m_name, &QLineEdit::textEdited, this, [this](const QString& name) {
    m_mapping->setName(name);
    showPreview();
  });
  connect(m_entity, &QComboBox::activated, this, [this] {
    m_mapping->setEntity(static_cast<domain::Entity>(m_entity->currentData().toInt()));
    showTable();
  });
  connect(m_platform, &QComboBox::activated, this, [this] { m_mapping->setPlatform(m_platform->currentData().toString()); });
  connect(m_use, &QPushButton::clicked, this, &MappingDialog::use);
  connect(m_export, &QPushButton::clicked, this, &MappingDialog::exportProfile);
  connect(m_load, &QPushButton::clicked, this, &MappingDialog::loadProfile);
}

QComboBox* MappingDialog::makeBox(CellGrid* table, const std::vector<std::pair<QString, QString>>& choices,
                                  const QString& none) {
  auto* box = new QComboBox(table);
  box->addItem(none, QString());
  for (const auto& [label, code] : choices) box->addItem(label, code);
  box->setMaxVisibleItems(20);
  box->setMinimumWidth(kBoxWidth);
  return box;
}

void MappingDialog::showTable() {
  const exchange::TableSample& sample = m_mapping->sample();
  m_name->setText(models::toQt(m_mapping->profile().name));
  m_entity->setCurrentIndex(m_entity->findData(static_cast<int>(m_mapping->profile().entity)));
  const auto choices = m_mapping->fieldChoices();
  m_columns->setRowCount(0);
  m_columns->setRowCount(static_cast<int>(sample.header.size()));
  for (int row = 0; row < m_columns->rowCount(); ++row) {
    const auto column = static_cast<std::size_t>(row);
    m_columns->setCell(row, kHeader, models::toQt(sample.header[column]));
    m_columns->setCell(row, kExamples, m_mapping->examples(column));
    QComboBox* box = makeBox(m_columns, choices, tr("Not imported"));
    box->setAccessibleName(tr("What \"%1\" is").arg(models::toQt(sample.header[column])));
    connect(box, &QComboBox::activated, this,
            [this, box, column] { m_mapping->setField(column, box->currentData().toString()); });
    m_columns->setCellWidget(row, kField, box);
  }
  m_columns->resizeColumnToContents(kField);
  showMatches();
}

void MappingDialog::showMatches() {
  for (int row = 0; row < m_columns->rowCount(); ++row) {
    const auto column = static_cast<std::size_t>(row);
    QComboBox* box = fieldBox(row);
    box->setCurrentIndex(box->findData(models::toQt(m_mapping->profile().columns[column].field)));
    m_columns->setCell(row, kReason, m_mapping->reason(column));
  }
  showStates();
  showPreview();
}

void MappingDialog::showStates() {
  const auto& states = m_mapping->profile().states;
  const auto choices = m_mapping->stateChoices();
  m_statesSection->setVisible(!states.empty());
  m_states->setRowCount(0);
  m_states->setRowCount(static_cast<int>(states.size()));
  for (int row = 0; row < m_states->rowCount(); ++row) {
    const QString text = models::toQt(states[static_cast<std::size_t>(row)].first);
    m_states->setCell(row, kStateText, text);
    QComboBox* box = makeBox(m_states, choices, tr("Not known"));
    box->setAccessibleName(tr("What \"%1\" means").arg(text));
    box->setCurrentIndex(box->findData(models::toQt(states[static_cast<std::size_t>(row)].second)));
    connect(box, &QComboBox::activated, this,
            [this, box, text] { m_mapping->setState(text, box->currentData().toString()); });
    m_states->setCellWidget(row, kStateMeaning, box);
  }
  m_states->resizeColumnToContents(kStateMeaning);
}

void MappingDialog::showPreview() {
  const auto& plan = m_mapping->plan();
  m_preview->setPlan(plan);
  const models::FieldText& text = m_context.session.text();
  const QStringList missing = m_mapping->missing();
  const bool hasTable = !m_mapping->sample().header.empty();
  if (plan) {
    m_summary->setText(
        tr("%1 rows: %2 new, %3 wrong")
            .arg(text.integer(plan->set->rowCount), text.integer(plan->newCount), text.integer(plan->wrongCount)));
    m_rows->resizeColumnsToContents();
  } else {
    m_summary->setText(QString());
  }
  m_summary->setVisible(plan != nullptr);
  m_issue->say(hasTable && !missing.isEmpty() ? tr("Say which column is: %1").arg(models::listed(missing)) : QString());
  m_use->setEnabled(m_mapping->isReady());
  m_export->setEnabled(m_mapping->isReady());
}

QComboBox* MappingDialog::fieldBox(int column) const {
  return qobject_cast<QComboBox*>(m_columns->cellWidget(column, kField));
}

QComboBox* MappingDialog::stateBox(int row) const {
  return qobject_cast<QComboBox*>(m_states->cellWidget(row, kStateMeaning));
}

void MappingDialog::use() {
  keep(m_mapping->text(m_import.catalog()));
}

void MappingDialog::keep(const std::string& text) {
  m_use->setEnabled(false);
  models::ColumnMapping::keep(m_context.session, this, text, [this, text](const QString& failure) {
    if (!failure.isEmpty()) {
      m_use->setEnabled(true);
      return m_issue->say(tr("Not kept: %1").arg(failure));
    }
    m_import.learn(m_file, text);
    accept();
  });
}

void MappingDialog::exportProfile() {
  const std::string text = m_mapping->text(m_import.catalog());
  const Dialogs::FileRequest request{
      tr("Save the profile"),
      m_context.settings.value(Setting::LastFolder).toString() + QLatin1Char('/') + m_name->text() + QStringLiteral(".json"),
      tr("Profiles (*.json)"), QStringLiteral("json")};
  m_context.dialogs.saveFile(this, request, [this, text](const QString& path) {
    if (path.isEmpty()) return;
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(text)) >= 0 && file.commit();
    m_issue->say(saved ? QString() : tr("Not saved: %1").arg(file.errorString()));
  });
}

void MappingDialog::loadProfile() {
  const Dialogs::FileRequest request{tr("Take a profile"), m_context.settings.value(Setting::LastFolder).toString(),
                                     tr("Profiles (*.json)"), QString()};
  m_context.dialogs.openFiles(this, request, [this](const QStringList& paths) {
    if (paths.isEmpty()) return;
    QFile file(paths.front());
    if (!file.open(QIODevice::ReadOnly)) return m_issue->say(file.errorString());
    const std::string text = file.read(kLargestProfile).toStdString();
    exchange::ProfileCatalog known = m_import.catalog();
    const domain::Issues faults = known.addText(text, models::fromQt(paths.front()));
    if (faults.empty()) return keep(text);
    m_issue->say(tr("This is no profile that can be used: %1")
                     .arg(models::toQt(faults.front().column) + QLatin1Char(' ') + models::issueSentence(faults.front())));
  });
}

}  // namespace kontor::ui
