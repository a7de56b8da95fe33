// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/text.h"
#include "ui/dialogs.h"
#include "ui/import/imported_files.h"
#include "ui/import/imports_window.h"
#include "ui/main_window.h"
#include "ui/pages.h"
#include "ui/parts/dropped_files.h"
#include "ui/settings.h"
#include "ui/shell/book_choice.h"
#include "ui/shell/toast.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>

#include <algorithm>

// How files come into the window: asked for, dropped, or found in the watched folder.

namespace kontor::ui {

void MainWindow::importFiles(const QStringList& files) {
  if (m_session == nullptr) return;
  QStringList all = files;
  if (m_watch != nullptr) all << m_watch->takeWaiting();
  openImportDialog({*m_session, m_shell.settings, m_shell.dialogs}, this, all);
}

void MainWindow::showImports() {
  auto* window = new ImportsWindow({*m_session, m_shell.settings, m_shell.dialogs}, this);
  window->setAttribute(Qt::WA_DeleteOnClose);
  connect(window, &ImportsWindow::watchChanged, this, &MainWindow::watch);
  connect(&window->page(), &Page::noticed, this, [this](const QString& sentence) { m_toast->say(sentence); });
  // What is shown elsewhere is behind the window.
  connect(&window->page(), &Page::importRequested, this, [this, window](const QStringList& files) {
    window->close();
    importFiles(files);
  });
  connect(&window->page(), &Page::placeRequested, this, [this, window](const Place& place) {
    window->close();
    open(place);
  });
  window->open();
}

void MainWindow::watch() {
  m_watch.reset();
  const QString folder = watchedFolder(m_shell.settings, m_session->path());
  if (folder.isEmpty()) return;
  m_watch = std::make_unique<models::WatchFolder>(*m_session, folder);
  connect(m_watch.get(), &models::WatchFolder::imported, this,
          [this](const QString& path, const QString& hash, qlonglong rows) {
            noteImported(m_shell.settings, hash, {path, {}});
            m_toast->say(tr("%1 was imported: %2 rows").arg(QFileInfo(path).fileName(), m_session->text().integer(rows)),
                         tr("Show"), [this] { showImports(); });
          });
  connect(m_watch.get(), &models::WatchFolder::needsHand, this, [this](const QString& path) {
    m_toast->say(tr("%1 waits to be looked at").arg(QFileInfo(path).fileName()), tr("Look"), [this] { importFiles({}); });
  });
}

void MainWindow::importFirstFile() {
  askForNewBook(m_shell.dialogs, m_shell.settings, this,
                [this](const QString& path) { createBook(path, localCurrency(), [this] { importFiles({}); }); });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (!droppedFiles(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  QStringList files = droppedFiles(*event->mimeData());
  event->acceptProposedAction();
  const auto book = std::ranges::find_if(files, &isBook);
  if (book != files.end()) {
    openBook(*book);
    return;
  }
  importFiles(files);
}

}  // namespace kontor::ui
