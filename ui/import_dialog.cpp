// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_dialog.h"

#include "models/words/text.h"
#include "ui/dialogs.h"
#include "ui/icons.h"
#include "ui/import/file_delegate.h"
#include "ui/import/imported_files.h"
#include "ui/import/mapping_dialog.h"
#include "ui/import/preview_panel.h"
#include "ui/import/run_panel.h"
#include "ui/import/target_form.h"
#include "ui/import/unknown_codes_dialog.h"
#include "ui/main_window.h"
#include "ui/pages.h"
#include "ui/parts/dropped_files.h"
#include "ui/parts/empty_state.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr int kListWidth = 240;

QString hashOf(const models::ImportFile& file) {
  return models::toQt(file.plan->set->fileHash);
}

}  // namespace

ImportDialog::ImportDialog(const PageContext& context, exchange::ProfileCatalog catalog, QWidget* parent)
    : QDialog(parent), m_context(context) {
  m_session = new models::ImportSession(context.session, std::move(catalog), this);
  setWindowTitle(tr("Import"));
  setAcceptDrops(true);
  resize(1040, 700);
  build();
  connectParts();
  showFile();
}

void ImportDialog::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
  column->setSpacing(spacing::medium);
  m_empty = new EmptyState(this);
  m_empty->setContent(
      QStringLiteral("import"), tr("Drop files here"),
      tr("Orders, products, stock, settlements, payments and exchange rates, as the platforms give them: text or Excel. "
         "Nothing is written before you have seen what it would do."),
      tr("Choose files …"));
  auto* files = new QWidget(this);
  auto* row = new QHBoxLayout(files);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(spacing::large);
  m_list = new QListView(files);
  m_list->setModel(m_session);
  m_list->setItemDelegate(new FileDelegate(*m_session, m_context.session.text(), m_list));
  m_list->setFixedWidth(kListWidth);
  m_list->setAccessibleName(tr("Files to import"));
  row->addWidget(m_list);
  row->addWidget(buildFile(), 1);
  m_stack = new QStackedWidget(this);
  m_stack->addWidget(m_empty);
  m_stack->addWidget(files);
  m_add = new QPushButton(icon(QStringLiteral("open")), tr("&Add files …"), this);
  m_remove = new QPushButton(tr("&Leave this one out"), this);
  m_import = new QPushButton(this);
  m_import->setDefault(true);
  m_close = new QPushButton(this);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(spacing::small);
  buttons->addWidget(m_add);
  buttons->addWidget(m_remove);
  buttons->addStretch(1);
  buttons->addWidget(m_close);
  buttons->addWidget(m_import);
  column->addWidget(m_stack, 1);
  column->addLayout(buttons);
  for (QPushButton* button : {m_add, m_remove, m_close}) button->setAutoDefault(false);
}

QWidget* ImportDialog::buildFile() {
  m_file = new QWidget(this);
  auto* column = new QVBoxLayout(m_file);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::medium);
  m_target = new TargetForm(*m_session, m_file);
  m_run = new RunPanel(*m_session, m_file);
  m_preview = new PreviewPanel(m_context.session, m_file);
  column->addWidget(m_target);
  column->addWidget(m_run);
  column->addWidget(m_preview, 100);
  column->addStretch(1);  // for files without a preview
  return m_file;
}

void ImportDialog::connectParts() {
  connect(m_empty, &EmptyState::activated, this, &ImportDialog::chooseFiles);
  connect(m_add, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
  connect(m_remove, &QPushButton::clicked, this, [this] {
    m_session->removeFile(currentRow());
    showFile();
  });
  connect(m_import, &QPushButton::clicked, m_session, &models::ImportSession::start);
  connect(m_close, &QPushButton::clicked, this, [this] {
    if (m_session->isBusy()) return m_session->cancel();
    reject();
  });
  connect(m_session, &models::ImportSession::fileChanged, this, &ImportDialog::onFileChanged);
  connect(m_session, &models::ImportSession::progressed, m_run, &RunPanel::progress);
  connect(m_session, &models::ImportSession::importingChanged, this, [this] { showFile(); });
  connect(m_session, &models::ImportSession::finished, this, [this] {
    if (m_closing) QDialog::reject();
  });
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportDialog::showFile);
  connect(m_preview, &PreviewPanel::saveRequested, this, &ImportDialog::saveRejects);
  connect(m_preview, &PreviewPanel::mendingChanged, this,
          [this](const exchange::Mending& mending) { m_session->setMending(currentRow(), mending); });
  connect(m_preview, &PreviewPanel::codesRequested, this, &ImportDialog::mapCodes);
  connect(m_run, &RunPanel::teachRequested, this, &ImportDialog::teach);
  connect(m_target, &TargetForm::teachRequested, this, &ImportDialog::teach);
  connect(m_run, &RunPanel::ordersRequested, this, &ImportDialog::showOrders);
}

int ImportDialog::currentRow() const {
  return m_list->currentIndex().row();
}

void ImportDialog::addFiles(const QStringList& paths) {
  if (paths.isEmpty() || m_session->isImporting()) return;
  m_context.settings.set(Setting::LastFolder, QFileInfo(paths.front()).absolutePath());
  const int first = m_session->addFiles(paths);
  if (first >= 0) m_list->setCurrentIndex(m_session->index(first));
  showFile();
}

void ImportDialog::chooseFiles() {
  const Dialogs::FileRequest request{tr("Choose files to import"), m_context.settings.value(Setting::LastFolder).toString(),
                                     tr("Files of the platforms (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls);;All files (*)"),
                                     QString()};
  m_context.dialogs.openFiles(this, request, [this](const QStringList& paths) { addFiles(paths); });
}

void ImportDialog::onFileChanged(int row) {
  const models::ImportFile& file = m_session->file(row);
  if (file.state == models::ImportFile::State::Done)
    noteImported(m_context.settings, hashOf(file), {models::toQt(file.path.string()), {}});
  if (row == currentRow())
    showFile();
  else
    updateButtons();
}

void ImportDialog::showFile() {
  const int row = currentRow();
  m_stack->setCurrentIndex(m_session->fileCount() == 0 ? 0 : 1);
  m_list->setVisible(m_session->fileCount() > 1);
  m_file->setVisible(row >= 0);
  updateButtons();
  if (row < 0) return;
  const models::ImportFile& file = m_session->file(row);
  m_target->show(row);
  m_run->show(row);
  m_preview->show(file);
  m_preview->setVisible(file.plan != nullptr);
}

void ImportDialog::updateButtons() {
  const int row = currentRow();
  std::int64_t rows = 0;
  for (int index = 0; index < m_session->fileCount(); ++index)
    if (m_session->file(index).canImport()) rows += m_session->file(index).toWrite();
  m_import->setText(rows > 0 ? tr("&Import %1").arg(m_context.session.text().integer(rows)) : tr("&Import"));
  m_import->setEnabled(m_session->canStart());
  m_import->setVisible(m_session->fileCount() > 0);
  m_import->setDefault(m_session->fileCount() > 0);  // until then it is the button of the empty page
  m_add->setVisible(m_session->fileCount() > 0);
  m_add->setEnabled(!m_session->isImporting());
  m_remove->setVisible(m_session->fileCount() > 1);
  m_remove->setEnabled(row >= 0 && !m_session->isImporting());
  m_close->setText(m_session->isBusy() ? tr("&Stop") : tr("&Close"));
}

void ImportDialog::saveRejects() {
  const int row = currentRow();
  const QFileInfo info(models::toQt(m_session->file(row).path.string()));
  const QString name = tr("%1-wrong rows.csv", "name of a file").arg(info.completeBaseName());
  const Dialogs::FileRequest request{tr("Save the wrong rows"), info.absolutePath() + QLatin1Char('/') + name,
                                     tr("CSV (*.csv)"), QStringLiteral("csv")};
  m_context.dialogs.saveFile(this, request, [this, row](const QString& path) {
    if (path.isEmpty()) return;
    m_session->saveRejects(
        row, path, [this, path, hash = hashOf(m_session->file(row))](std::int64_t rows, const QString& failure) {
          if (failure.isEmpty()) noteImported(m_context.settings, hash, {{}, path});
          m_preview->say(
              failure.isEmpty()
                  ? tr("%1 rows saved in %2").arg(m_context.session.text().integer(rows), QFileInfo(path).fileName())
                  : tr("Not saved: %1").arg(failure));
        });
  });
}

void ImportDialog::teach(int row) {
  auto* dialog = new MappingDialog(m_context, *m_session, row, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setModal(true);
  dialog->show();
}

void ImportDialog::mapCodes() {
  auto* dialog = new UnknownCodesDialog(*m_session, currentRow(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setModal(true);
  dialog->show();
}

void ImportDialog::showOrders(int row) {
  const models::ImportFile& file = m_session->file(row);
  const QString filter = QStringLiteral("import_run:#%1").arg(file.result->run);
  Q_EMIT placeRequested({QStringLiteral("orders"), filter, 0});
  accept();
}

void ImportDialog::reject() {
  if (!m_session->isImporting()) return QDialog::reject();
  // What is being written ends first, whole or not at all; then the dialog closes by itself.
  m_closing = true;
  m_session->cancel();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event) {
  if (!droppedFiles(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  addFiles(droppedFiles(*event->mimeData()));
}

void openImportDialog(const PageContext& context, QWidget* parent, const QStringList& files) {
  auto* dialog = parent->findChild<ImportDialog*>();
  if (!dialog) {
    QStringList unusable;
    dialog = new ImportDialog(context, models::profileCatalog(context.session, &unusable), parent);
    if (!unusable.isEmpty())
      context.dialogs.tell(parent, ImportDialog::tr("Some profiles beside the book cannot be used"),
                           unusable.join(QStringLiteral("\n")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (auto* window = qobject_cast<MainWindow*>(parent))
      QObject::connect(dialog, &ImportDialog::placeRequested, window, &MainWindow::open);
  }
  dialog->show();
  dialog->raise();
  dialog->activateWindow();
  if (files.isEmpty())
    dialog->chooseFiles();
  else
    dialog->addFiles(files);
}

}  // namespace kontor::ui
