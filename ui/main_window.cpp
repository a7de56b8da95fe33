// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "models/journal/journal_details.h"
#include "models/words/messages.h"
#include "models/words/text.h"
#include "storage/backup.h"
#include "storage/verify.h"
#include "ui/application_name.h"
#include "ui/dialogs.h"
#include "ui/entity/entity_page.h"
#include "ui/language.h"
#include "ui/leaving.h"
#include "ui/pages.h"
#include "ui/parts/tab_order.h"
#include "ui/settings.h"
#include "ui/settings_dialog.h"
#include "ui/shell/book_choice.h"
#include "ui/shell/commands.h"
#include "ui/shell/finder.h"
#include "ui/shell/finder_entries.h"
#include "ui/shell/key_overview.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/record_place.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/tab_strip.h"
#include "ui/shell/toast.h"
#include "ui/shell/waiting_dialog.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QStackedWidget>
#include <QtConcurrent>

#include <algorithm>

namespace kontor::ui {
namespace {

std::filesystem::path pathOf(const QString& file) {
  return file.toStdU16String();
}

QApplication& application() {
  return *static_cast<QApplication*>(QApplication::instance());
}

}  // namespace

MainWindow::MainWindow(Shell shell, QWidget* parent) : QMainWindow(parent), m_shell(std::move(shell)) {
  setAcceptDrops(true);
  setWindowTitle(QString::fromLatin1(kApplicationName));
  build();
  application().installEventFilter(new TabOrder(this));
  resize(1280, 800);
  restoreGeometry(m_shell.settings.value(Setting::Geometry).toByteArray());
}

MainWindow::~MainWindow() {
  closeBook();
}

void MainWindow::setBook(std::unique_ptr<storage::Book> book) {
  closeBook();
  m_session = std::make_unique<models::Session>(std::move(book));
  rememberBook(m_shell.settings, m_session->path());
  setWindowTitle(m_session->name() + QStringLiteral(" – ") + QString::fromLatin1(kApplicationName));
  m_start->say({}, false);
  buildPages();
  listen();
  watch();
  checkAfterUncleanEnd();
  Q_EMIT bookChanged();
}

void MainWindow::openBook(const QString& path) {
  if (m_session != nullptr && QFileInfo(path) == QFileInfo(m_session->path())) return;
  afterSaving([this, path] {
    openWith([file = pathOf(path), environment = m_shell.environment] { return storage::Book::open(file, environment); },
             path);
  });
}

void MainWindow::createBook(const QString& path, domain::Currency currency, std::function<void()> then) {
  afterSaving([this, path, currency, then = std::move(then)] {
    openWith([file = pathOf(path), environment = m_shell.environment,
              currency] { return storage::Book::create(file, {.baseCurrency = currency}, environment); },
             path, then);
  });
}

void MainWindow::openDemo() {
  const QString path = demoBookPath();
  if (QFileInfo::exists(path)) return openBook(path);
  afterSaving([this, path] { makeDemo(path); });
}

void MainWindow::makeDemo(const QString& path) {
  auto* waiting = new WaitingDialog(tr("Making the demo book …"), this);
  waiting->open();
  openWith(
      [file = pathOf(path), make = m_shell.makeDemo, stop = waiting->stopToken(), progress = waiting->reporter()] {
        std::filesystem::create_directories(file.parent_path());
        auto book = make(file, stop, progress);
        if (stop.stop_requested()) {  // at the last moment
          book.reset();
          std::filesystem::remove(file);
          throw storage::Cancelled();
        }
        return book;
      },
      path, {}, waiting);
}

void MainWindow::restoreBackup(const QString& backup) {
  if (unsavedPage() != nullptr) return afterSaving([this, backup] { restoreBackup(backup); });
  const QString path = m_session->path();
  closeBook();
  openWith(
      [file = pathOf(path), from = pathOf(backup), environment = m_shell.environment] {
        storage::restore(from, file, environment);
        return storage::Book::open(file, environment);
      },
      path);
}

void MainWindow::closeBook() {
  if (m_session == nullptr) return;
  m_finder->close();
  m_toast->hide();  // it speaks of this book
  m_watch.reset();
  clearPages();
  m_session->finish();
  try {
    storage::backUpIfChanged(m_session->book());
  } catch (const storage::BookError& error) {
    qWarning("no backup at closing: code %d", static_cast<int>(error.code()));
  }
  m_session.reset();
  m_start->setRecent(recentBooks(m_shell.settings));
  setWindowTitle(QString::fromLatin1(kApplicationName));
  updateActions();
  Q_EMIT bookChanged();
}

Page* MainWindow::page(const QString& id) {
  const auto found = std::ranges::find(m_tabs, id, &Tab::id);
  return found == m_tabs.end() ? nullptr : built(*found);
}

void MainWindow::showPage(const QString& id) {
  const auto found = std::ranges::find(m_tabs, id, &Tab::id);
  if (found != m_tabs.end()) m_strip->setCurrent(static_cast<int>(found - m_tabs.begin()));
}

void MainWindow::open(const Place& place) {
  Page* target = page(place.page);
  if (target == nullptr) return;
  showPage(place.page);
  target->open(place);
}

void MainWindow::showSettings() {
  auto* dialog = new SettingsDialog(m_shell.settings, m_shell.dialogs, m_session.get(), this);
  connect(dialog, &SettingsDialog::themeChosen, this, &MainWindow::chooseTheme);
  connect(dialog, &SettingsDialog::restoreRequested, this, &MainWindow::restoreBackup, Qt::QueuedConnection);
  // The dialog speaks the new language too: it is opened anew.
  connect(
      dialog, &SettingsDialog::languageChosen, this,
      [this, dialog](const QString& choice) {
        dialog->close();
        chooseLanguage(choice);
      },
      Qt::QueuedConnection);
  dialog->open();
}

void MainWindow::showKeys() {
  std::vector<KeyLine> pages;
  for (const QAction* action : m_pageActions) {
    if (!action->shortcut().isEmpty()) {
      pages.push_back({action->text(), action->shortcut().toString(QKeySequence::NativeText)});
    }
  }
  (new KeyOverview(pages, this))->open();
}

void MainWindow::openFinder() {
  QList<QAction*> actions = m_pageActions;
  if (const Page* page = currentPage()) actions += page->menuActions();
  for (const auto& [command, action] : m_actions) {
    if (command != Command::Find) actions << action;
  }
  m_findable.clear();
  for (QAction* action : actions) m_findable << action;
  std::vector<domain::Entity> entities;
  for (const domain::Entity entity : placedEntities()) {
    if (std::ranges::find(m_tabs, placeOf(entity, 0).page, &Tab::id) != m_tabs.end()) entities.push_back(entity);
  }
  m_finder->open(m_session.get(), finderEntries(actions, m_pageActions.size()), std::move(entities));
}

void MainWindow::goTo(const models::FinderEntry& entry) {
  switch (entry.kind) {
    case models::FinderEntry::Kind::Record: open(placeOf(entry.entity, entry.id)); break;
    case models::FinderEntry::Kind::View: open({entry.page, entry.filter, 0}); break;
    default:
      if (QAction* action = m_findable.value(entry.number)) action->trigger();
  }
}

QAction* MainWindow::action(Command command) const {
  return m_actions.at(command);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (unsavedPage() != nullptr) {
    event->ignore();
    afterSaving([this] { close(); });
    return;
  }
  m_shell.settings.set(Setting::Geometry, saveGeometry());
  hide();  // the last backup may take a moment
  closeBook();
  event->accept();
}

void MainWindow::clearPages() {
  m_shell.settings.set(Setting::Page, currentTab() == nullptr ? QString() : currentTab()->id);
  m_status->setSession(nullptr);
  const std::vector<Tab> tabs = std::exchange(m_tabs, {});
  m_strip->clear();
  m_menu->setPage(nullptr, {}, {});
  qDeleteAll(std::exchange(m_pageActions, {}));
  for (const Tab& tab : tabs) delete tab.page;
  m_stack->setCurrentWidget(m_start);
}

void MainWindow::listen() {
  const models::Session* session = m_session.get();
  connect(session, &models::Session::undoChanged, this, &MainWindow::updateActions);
  connect(session, &models::Session::undone, this,
          [this](const storage::JournalEntry& target, const storage::JournalEntry&) {
            const QString what = models::actionSentence(target);
            m_toast->say(target.undoes == 0 ? tr("Undone: %1").arg(what) : tr("Done again"));
          });
  connect(session, &models::Session::undoRefused, this, &MainWindow::sayRefused);
  connect(session, &models::Session::failed, this,
          [this](const models::Failure& failure) { m_shell.dialogs.tell(this, failure.sentence, {}); });
}

void MainWindow::openWith(std::function<std::unique_ptr<storage::Book>()> make, const QString& path,
                          std::function<void()> then, WaitingDialog* waiting) {
  struct Opened {
    std::unique_ptr<storage::Book> book;
    QString wrong;
  };
  m_start->say(tr("Opening %1…").arg(QFileInfo(path).fileName()), false);
  const auto opened = std::make_shared<Opened>();
  QtConcurrent::run([make = std::move(make), opened] {
    try {
      opened->book = make();
    } catch (const storage::Cancelled&) {
      // Nothing is there, and nothing is wrong.
    } catch (const storage::BookError& error) {
      opened->wrong = models::errorSentence(error.code(), error.detail());
    } catch (const std::exception& error) {
      opened->wrong = models::toQt(error.what());
    }
  }).then(this, [this, opened, then = std::move(then), waiting = QPointer(waiting)] {
    if (waiting != nullptr) waiting->done(QDialog::Accepted);
    if (opened->book != nullptr) {
      // The old one could be typed into in the meantime.
      afterSaving([this, opened, then] {
        setBook(std::move(opened->book));
        if (then) then();
      });
      return;
    }
    m_start->say(opened->wrong, true);
    if (m_session != nullptr && !opened->wrong.isEmpty()) m_shell.dialogs.tell(this, opened->wrong, {});
  });
}

void MainWindow::sayRefused(const storage::JournalEntry& target, const std::vector<storage::RowInTheWay>& rows) {
  if (currentTab() != nullptr && currentTab()->id == QStringLiteral("journal"))
    return;  // it names the rows in the way by itself
  const std::vector<storage::RowInTheWay> first(rows.begin(), rows.begin() + (rows.empty() ? 0 : 1));
  m_session->read(
      this,
      [seq = target.seq, first](storage::Reader& reader, std::stop_token) {
        return models::readObstacles(reader, seq, first);
      },
      [this, target, count = static_cast<int>(rows.size())](const std::vector<models::Obstacle>& obstacles) {
        QString sentence = tr("Cannot undo \"%1\"").arg(models::actionSentence(target));
        for (const models::Obstacle& obstacle : obstacles)
          sentence = tr("%1: %2", "what cannot be done and why")
                         .arg(sentence, models::inTheWaySentence(obstacle.row, obstacle.title));
        if (count > 1) sentence += tr(", and %n more", nullptr, count - 1);
        m_toast->say(sentence, tr("Show in the journal"), [this, seq = target.seq] {
          open({QStringLiteral("journal"), {}, seq});
        });
      });
}

void MainWindow::checkAfterUncleanEnd() {
  if (!m_session->book().endedUncleanly()) return;
  m_session->compute(
      this, [book = &m_session->book()](std::stop_token stop) { return storage::quickCheck(*book, stop); },
      [this](const std::string& finding) {
        if (finding.empty()) {
          m_toast->say(tr("The program ended suddenly last time. The book was checked and is sound."));
        } else {
          m_shell.dialogs.tell(this, models::errorSentence(storage::BookError::Code::Damaged, finding), {});
        }
      });
}

void MainWindow::updateActions() {
  const bool open = m_session != nullptr;
  for (const Command command : {Command::Import, Command::RecentImports}) action(command)->setEnabled(open);
  m_strip->setVisible(open);
  m_status->setVisible(open);
  const auto describe = [&](Command command, const std::optional<storage::JournalEntry>& entry, const QString& words) {
    QAction* const step = action(command);
    step->setEnabled(entry.has_value());
    step->setText(entry ? words.arg(models::actionSentence(*entry)) : commandText(command));
    step->setToolTip(
        QStringLiteral("%1 (%2)").arg(withoutMnemonic(step->text()), step->shortcut().toString(QKeySequence::NativeText)));
  };
  describe(Command::Undo, open ? m_session->nextUndo() : std::nullopt, tr("&Undo: %1"));
  describe(Command::Redo, open ? m_session->nextRedo() : std::nullopt, tr("&Redo: %1"));
  updatePageMenu();
}

void MainWindow::updatePageMenu() {
  const Tab* tab = currentTab();
  m_menu->setPage(currentPage(), tab == nullptr ? QString() : tab->title, m_pageActions);
}

const Tab* MainWindow::currentTab() const {
  const auto current = static_cast<std::size_t>(m_strip->current());
  return current < m_tabs.size() ? &m_tabs[current] : nullptr;
}

Page* MainWindow::currentPage() const {
  const Tab* tab = currentTab();
  return tab == nullptr ? nullptr : tab->page;
}

void MainWindow::currentPageChanged(int index) {
  if (static_cast<std::size_t>(index) >= m_tabs.size()) return;
  Page* page = built(m_tabs[static_cast<std::size_t>(index)]);
  m_stack->setCurrentWidget(page);
  updatePageMenu();
  page->activate();
}

void MainWindow::chooseTheme(const QString& name) {
  m_shell.settings.set(Setting::Theme, name);
  applyTheme(application(), themeChoice(name));
}

Page* MainWindow::unsavedPage() const {
  const auto unsaved =
      std::ranges::find_if(m_tabs, [](const Tab& tab) { return tab.page != nullptr && tab.page->isUnsaved(); });
  return unsaved == m_tabs.end() ? nullptr : unsaved->page;
}

void MainWindow::afterSaving(const std::function<void()>& then) {
  Page* const page = unsavedPage();
  if (page == nullptr) return then();
  showPage(page->id());
  leavePage(*page, m_shell.dialogs, [this, then] { afterSaving(then); });  // another page may hold something too
}

void MainWindow::chooseLanguage(const QString& choice) {
  // The pages are built anew, and what is typed on them would be gone.
  if (unsavedPage() != nullptr) return afterSaving([this, choice] { chooseLanguage(choice); });
  m_shell.settings.set(Setting::Language, choice);
  applyLanguage(application(), choice);
  applyTheme(application(), themeChoice(m_shell.settings.value(Setting::Theme).toString()));
  if (m_session != nullptr) {
    clearPages();
    m_session->setLocale(QLocale());
  }
  build();
  if (m_session != nullptr) buildPages();
  showSettings();
}

}  // namespace kontor::ui
