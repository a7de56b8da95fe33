// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/making/export_dialog.h"

#include "ui/dialogs.h"
#include "ui/parts/work_bar.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::ui {
namespace {

constexpr int kLeftOutHeight = 110;

}  // namespace

ExportDialog::ExportDialog(const PageContext& context, domain::Entity entity, std::vector<domain::Id> selected,
                           QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_selected(std::move(selected)),
      m_layouts(new QComboBox(this)),
      m_channels(new QComboBox(this)),
      m_everything(new QCheckBox(tr("Also what is as it was in the last export"), this)),
      m_onlySelected(
          new QCheckBox(tr("Only the %n selected record(s)", nullptr, static_cast<int>(m_selected.size())), this)),
      m_personal(new QLabel(tr("This file holds names and addresses in full."), this)),
      m_summary(new QLabel(this)),
      m_leftOut(new QPlainTextEdit(this)),
      m_bar(new WorkBar(this)),
      m_write(new QPushButton(tr("Write file…"), this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Export for a platform or carrier"));
  arrange();
  connect(m_layouts, &QComboBox::activated, this, &ExportDialog::chooseLayout);
  connect(m_channels, &QComboBox::activated, this, &ExportDialog::count);
  connect(m_everything, &QCheckBox::toggled, this, &ExportDialog::count);
  connect(m_onlySelected, &QCheckBox::toggled, this, &ExportDialog::count);
  connect(m_write, &QPushButton::clicked, this, &ExportDialog::write);
  m_job = models::readExportChoices(context.session, this, entity,
                                    [this](std::vector<models::ExportChoice> choices) { fill(std::move(choices)); });
}

void ExportDialog::arrange() {
  auto* form = new QFormLayout;
  form->addRow(tr("File"), m_layouts);
  form->addRow(tr("Channel"), m_channels);
  m_onlySelected->setVisible(!m_selected.empty());
  m_onlySelected->setChecked(m_selected.size() > 1);
  m_personal->hide();
  m_summary->setWordWrap(true);
  m_leftOut->setReadOnly(true);
  m_leftOut->setTabChangesFocus(true);
  m_leftOut->setFixedHeight(kLeftOutHeight);
  m_leftOut->setAccessibleName(tr("Left out"));
  m_leftOut->hide();
  m_write->setEnabled(false);
  m_write->setDefault(true);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  buttons->addButton(m_write, QDialogButtonBox::AcceptRole);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
  layout->setSpacing(spacing::medium);
  layout->addLayout(form);
  for (QWidget* widget :
       std::initializer_list<QWidget*>{m_onlySelected, m_everything, m_personal, m_bar, m_summary, m_leftOut})
    layout->addWidget(widget);
  layout->addStretch(1);
  layout->addWidget(buttons);
  resize(520, 320);
}

void ExportDialog::fill(std::vector<models::ExportChoice> choices) {
  m_choices = std::move(choices);
  for (const models::ExportChoice& one : m_choices) m_layouts->addItem(one.name);
  if (m_choices.empty()) {
    m_layouts->setEnabled(false);
    m_channels->setEnabled(false);
    m_summary->setText(tr("There is no file of this kind for the channels of this book."));
    return;
  }
  chooseLayout();
}

const models::ExportChoice* ExportDialog::choice() const {
  const int index = m_layouts->currentIndex();
  return index < 0 ? nullptr : &m_choices[static_cast<std::size_t>(index)];
}

void ExportDialog::chooseLayout() {
  const QString before = m_channels->currentText();
  m_channels->clear();
  if (choice()->mixes) m_channels->addItem(tr("All channels"));
  m_channels->addItems(choice()->channels);
  m_channels->setCurrentIndex(std::max(0, m_channels->findText(before)));
  m_personal->setVisible(choice()->personal);
  count();
}

models::ExportAsk ExportDialog::ask() const {
  const bool everyChannel = choice()->mixes && m_channels->currentIndex() == 0;
  models::ExportAsk ask{choice()->id, everyChannel ? QString() : m_channels->currentText(), std::nullopt,
                        m_everything->isChecked()};
  if (m_onlySelected->isChecked()) ask.only = m_selected;
  return ask;
}

void ExportDialog::count() {
  if (choice() == nullptr) return;
  m_counted = false;
  m_write->setEnabled(false);
  m_job = models::countExport(m_context.session, this, ask(), m_bar->begin(),
                              [this](const models::ExportCount& count) { show(count); });
}

void ExportDialog::show(const models::ExportCount& count) {
  m_bar->end();
  QStringList parts = {tr("%n row(s) to write", nullptr, count.rows)};
  if (count.unchanged > 0) parts << tr("%n as in the last export", nullptr, count.unchanged);
  if (count.leftOutCount > 0) parts << tr("%n left out", nullptr, count.leftOutCount);
  m_summary->setText(parts.join(QStringLiteral(" · ")));
  m_leftOut->setPlainText(count.leftOut.join(QLatin1Char('\n')));
  m_leftOut->setVisible(!count.leftOut.isEmpty());
  m_write->setEnabled(count.rows > 0);
  m_counted = true;
}

void ExportDialog::write() {
  const QString folder = m_context.settings.value(Setting::LastFolder).toString();
  const QString suffix = choice()->suffix;
  m_context.dialogs.saveFile(this,
                             {windowTitle(), QDir(folder).filePath(choice()->id + QLatin1Char('.') + suffix),
                              tr("Files (*.%1)").arg(suffix), suffix},
                             [this](const QString& file) {
                               if (file.isEmpty()) return;
                               m_write->setEnabled(false);
                               const QString name = QFileInfo(file).fileName();
                               m_job = models::writeExport(
                                   m_context.session, this, ask(), file,
                                   [this, name](const models::ExportCount& count) {
                                     Q_EMIT noticed(count.written
                                                        ? tr("%n row(s) written to %1", nullptr, count.rows).arg(name)
                                                        : tr("Nothing has changed since the last export."));
                                     accept();
                                   },
                                   [this](const QString& wrong) {
                                     m_summary->setText(wrong);
                                     m_write->setEnabled(true);
                                   });
                             });
}

}  // namespace kontor::ui
