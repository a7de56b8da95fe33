// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "models/messages.h"
#include "models/text.h"
#include "storage/backup.h"
#include "storage/verify.h"
#include "ui/application_name.h"
#include "ui/dialogs.h"
#include "ui/pages.h"
#include "ui/settings.h"
#include "ui/shell/about.h"
#include "ui/shell/commands.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/tab_strip.h"
#include "ui/shell/toast.h"
#include "ui/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr QLatin1String kSuffix("kontor");

QString bookFilter() {
  return MainWindow::tr("Kontor books (*.kontor)");
}

QStringList localFiles(const QMimeData& data) {
  QStringList files;
  for (const QUrl& url : data.urls()) {
    if (url.isLocalFile()) files << url.toLocalFile();
  }
  return files;
}

}  // namespace

MainWindow::MainWindow(Shell shell, QWidget* parent) : QMainWindow(parent), m_shell(std::move(shell)) {
  setAcceptDrops(true);
  setWindowTitle(QString::fromLatin1(kApplicationName));
  buildActions();
  buildMenus();
  buildFrame();
  resize(1280, 800);
  restoreGeometry(m_shell.settings.value(Setting::Geometry).toByteArray());
  updateActions();
}

MainWindow::~MainWindow() {
  closeBook();
}

void MainWindow::setBook(std::unique_ptr<storage::Book> book) {
  closeBook();
  m_session = std::make_unique<models::Session>(std::move(book));
  m_shell.settings.set(Setting::LastBook, m_session->path());
  m_shell.settings.set(Setting::LastFolder, QFileInfo(m_session->path()).absolutePath());
  setWindowTitle(m_session->name() + QStringLiteral(" – ") + QString::fromLatin1(kApplicationName));
  buildPages();
  listen();
  m_status->setSession(m_session.get());
  m_start->say({}, false);
  updateActions();
  const QString last = m_shell.settings.value(Setting::Page).toString();
  showPage(page(last) != nullptr ? last : m_pages.front()->id());
  checkAfterUncleanEnd();
  Q_EMIT bookChanged();
}

void MainWindow::openBook(const QString& path) {
  if (m_session != nullptr && QFileInfo(path) == QFileInfo(m_session->path())) return;
  openWith([file = std::filesystem::path(path.toStdU16String()),
            environment = m_shell.environment] { return storage::Book::open(file, environment); },
           path);
}

void MainWindow::createBook(const QString& path, domain::Currency currency) {
  openWith([file = std::filesystem::path(path.toStdU16String()), environment = m_shell.environment,
            currency] { return storage::Book::create(file, {.baseCurrency = currency}, environment); },
           path);
}

void MainWindow::closeBook() {
  if (m_session == nullptr) return;
  m_status->setSession(nullptr);
  clearPages();
  m_session->finish();
  try {
    storage::backUpIfChanged(m_session->book());
  } catch (const storage::BookError& error) {
    qWarning("no backup at closing: code %d", static_cast<int>(error.code()));
  }
  m_session.reset();
  setWindowTitle(QString::fromLatin1(kApplicationName));
  updateActions();
  Q_EMIT bookChanged();
}

Page* MainWindow::page(const QString& id) const {
  const auto found = std::ranges::find_if(m_pages, [&](const Page* page) { return page->id() == id; });
  return found == m_pages.end() ? nullptr : *found;
}

void MainWindow::showPage(const QString& id) {
  const auto found = std::ranges::find_if(m_pages, [&](const Page* page) { return page->id() == id; });
  if (found != m_pages.end()) m_tabs->setCurrent(static_cast<int>(found - m_pages.begin()));
}

void MainWindow::open(const Place& place) {
  Page* target = page(place.page);
  if (target == nullptr) return;
  showPage(place.page);
  target->open(place);
}

void MainWindow::importFiles(const QStringList& files) {
  if (m_session == nullptr) return;
  openImportDialog({*m_session, m_shell.settings, m_shell.dialogs}, this, files);
}

QAction* MainWindow::action(Command command) const {
  return m_actions.at(command);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  m_shell.settings.set(Setting::Geometry, saveGeometry());
  hide();  // the last backup may take a moment
  closeBook();
  event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (!localFiles(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  QStringList files = localFiles(*event->mimeData());
  event->acceptProposedAction();
  const auto book =
      std::ranges::find_if(files, [](const QString& file) { return QFileInfo(file).suffix() == kSuffix; });
  if (book != files.end()) {
    openBook(*book);
    return;
  }
  importFiles(files);
}

void MainWindow::buildActions() {
  const auto add = [this](Command command, auto run) {
    QAction* action = makeAction(command, this);
    connect(action, &QAction::triggered, this, run);
    m_actions[command] = action;
  };
  add(Command::NewBook, [this] { chooseNewBook(); });
  add(Command::OpenBook, [this] { chooseBook(); });
  add(Command::Import, [this] { importFiles({}); });
  add(Command::Quit, [this] { close(); });
  add(Command::Undo, [this] { m_session->undoLast(); });
  add(Command::Redo, [this] { m_session->redoLast(); });
  add(Command::ThemeSystem, [this] { chooseTheme(QStringLiteral("system")); });
  add(Command::ThemeLight, [this] { chooseTheme(QStringLiteral("light")); });
  add(Command::ThemeDark, [this] { chooseTheme(QStringLiteral("dark")); });
  add(Command::Shortcuts, [this] { showKeys(this); });
  add(Command::About, [this] { showAbout(this); });
  action(Command::Import)->setIconText(tr("Import"));
  action(Command::Quit)->setMenuRole(QAction::QuitRole);
  action(Command::About)->setMenuRole(QAction::AboutRole);
}

void MainWindow::buildMenus() {
  QMenu* book = menuBar()->addMenu(tr("&Book"));
  book->addActions({action(Command::NewBook), action(Command::OpenBook)});
  book->addSeparator();
  book->addAction(action(Command::Import));
  book->addSeparator();
  book->addAction(action(Command::Quit));
  QMenu* edit = menuBar()->addMenu(tr("&Edit"));
  edit->addActions({action(Command::Undo), action(Command::Redo)});
  m_pageMenu = menuBar()->addMenu(QString());
  m_viewMenu = menuBar()->addMenu(tr("&View"));
  QMenu* help = menuBar()->addMenu(tr("&Help"));
  help->addActions({action(Command::Shortcuts), action(Command::About)});
  auto* themes = new QActionGroup(this);
  const QString chosen = m_shell.settings.value(Setting::Theme).toString();
  const std::pair<Command, QString> entries[] = {{Command::ThemeSystem, QStringLiteral("system")},
                                                 {Command::ThemeLight, QStringLiteral("light")},
                                                 {Command::ThemeDark, QStringLiteral("dark")}};
  for (const auto& [command, name] : entries) {
    action(command)->setCheckable(true);
    action(command)->setChecked(name == chosen);
    themes->addAction(action(command));
  }
}

void MainWindow::buildFrame() {
  auto* frame = new QWidget(this);
  m_tabs = new TabStrip(frame);
  m_stack = new QStackedWidget(frame);
  m_start = new StartPage(action(Command::NewBook), action(Command::OpenBook), m_stack);
  m_start->setLastBook(m_shell.settings.value(Setting::LastBook).toString());
  m_status = new StatusLine(frame);
  m_stack->addWidget(m_start);
  m_tabs->addTool(action(Command::Undo), false);
  m_tabs->addTool(action(Command::Redo), false);
  m_tabs->addTool(action(Command::Import), true);
  auto* layout = new QVBoxLayout(frame);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_tabs);
  layout->addWidget(m_stack, 1);
  layout->addWidget(m_status);
  setCentralWidget(frame);
  m_toast = new Toast(this);
  connect(m_tabs, &TabStrip::currentChanged, this, &MainWindow::currentPageChanged);
  connect(m_start, &StartPage::lastBookRequested, this,
          [this] { openBook(m_shell.settings.value(Setting::LastBook).toString()); });
}

void MainWindow::buildPages() {
  m_pages = makePages({*m_session, m_shell.settings, m_shell.dialogs}, m_stack);
  for (std::size_t i = 0; i < m_pages.size(); ++i) {
    Page* page = m_pages[i];
    m_stack->addWidget(page);
    auto* action = new QAction(page->title(), this);
    action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
    connect(action, &QAction::triggered, this, [this, id = page->id()] { showPage(id); });
    m_pageActions.push_back(action);
    connect(page, &Page::placeRequested, this, &MainWindow::open);
    connect(page, &Page::noticed, this, [this](const QString& sentence) { m_toast->say(sentence); });
    connect(page, &Page::importRequested, this, [this] { importFiles({}); });
  }
  for (Page* page : m_pages) m_tabs->addTab(page->title(), page->iconName());
}

void MainWindow::clearPages() {
  m_shell.settings.set(Setting::Page,
                       m_tabs->current() < 0 ? QString() : m_pages[std::size_t(m_tabs->current())]->id());
  const std::vector<Page*> pages = std::exchange(m_pages, {});
  m_tabs->clear();
  m_pageMenu->clear();
  for (QAction* action : std::exchange(m_pageActions, {})) delete action;
  for (Page* page : pages) delete page;
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

void MainWindow::chooseBook() {
  m_shell.dialogs.openFiles(
      this, {tr("Open a book"), m_shell.settings.value(Setting::LastFolder).toString(), bookFilter(), kSuffix},
      [this](const QStringList& files) {
        if (!files.isEmpty()) openBook(files.front());
      });
}

void MainWindow::chooseNewBook() {
  m_shell.dialogs.saveFile(
      this, {tr("New book"), m_shell.settings.value(Setting::LastFolder).toString(), bookFilter(), kSuffix},
      [this](const QString& file) {
        if (file.isEmpty()) return;
        const QString path = QFileInfo(file).suffix() == kSuffix ? file : file + QLatin1Char('.') + kSuffix;
        const auto local =
            domain::Currency::fromCode(models::fromQt(QLocale().currencySymbol(QLocale::CurrencyIsoCode)));
        createBook(path, local.value_or(*domain::Currency::fromCode("CNY")));
      });
}

void MainWindow::openWith(std::function<std::unique_ptr<storage::Book>()> make, const QString& path) {
  struct Opened {
    std::unique_ptr<storage::Book> book;
    QString wrong;
  };
  m_start->say(tr("Opening %1…").arg(QFileInfo(path).fileName()), false);
  const auto opened = std::make_shared<Opened>();
  QtConcurrent::run([make = std::move(make), opened] {
    try {
      opened->book = make();
    } catch (const storage::BookError& error) {
      opened->wrong = models::errorSentence(error.code(), error.detail());
    } catch (const std::exception& error) {
      opened->wrong = models::toQt(error.what());
    }
  }).then(this, [this, opened] {
    if (opened->book != nullptr) {
      setBook(std::move(opened->book));
      return;
    }
    m_start->say(opened->wrong, true);
    if (m_session != nullptr) m_shell.dialogs.tell(this, opened->wrong, {});
  });
}

void MainWindow::sayRefused(const storage::JournalEntry& target, const std::vector<storage::RowInTheWay>& rows) {
  // The journal page names the rows in the way by itself.
  QString sentence = tr("Cannot undo \"%1\"").arg(models::actionSentence(target));
  if (!rows.empty()) sentence += QStringLiteral(": ") + models::inTheWaySentence(rows.front());
  if (rows.size() > 1) sentence += tr(", and %n more", nullptr, static_cast<int>(rows.size()) - 1);
  m_toast->say(sentence, tr("Show in the journal"), [this, seq = target.seq] {
    open({QStringLiteral("journal"), {}, seq});
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
  action(Command::Import)->setEnabled(open);
  m_tabs->setVisible(open);
  m_status->setVisible(open);
  const auto describe = [&](Command command, const std::optional<storage::JournalEntry>& entry, const QString& word) {
    action(command)->setEnabled(entry.has_value());
    action(command)->setText(entry ? word.arg(models::actionSentence(*entry))
                                   : word.arg(QString()).remove(QLatin1Char(':')).trimmed());
    const QString keys = action(command)->shortcut().toString(QKeySequence::NativeText);
    action(command)->setToolTip(action(command)->text().remove(QLatin1Char('&')) + QStringLiteral(" (%1)").arg(keys));
  };
  describe(Command::Undo, open ? m_session->nextUndo() : std::nullopt, tr("&Undo: %1"));
  describe(Command::Redo, open ? m_session->nextRedo() : std::nullopt, tr("&Redo: %1"));
  updatePageMenu();
}

void MainWindow::updatePageMenu() {
  m_viewMenu->clear();
  for (QAction* action : m_pageActions) m_viewMenu->addAction(action);
  if (!m_pageActions.empty()) m_viewMenu->addSeparator();
  m_viewMenu->addActions({action(Command::ThemeSystem), action(Command::ThemeLight), action(Command::ThemeDark)});
  const int current = m_tabs->current();
  const Page* page =
      current >= 0 && static_cast<std::size_t>(current) < m_pages.size() ? m_pages[std::size_t(current)] : nullptr;
  m_pageMenu->clear();
  if (page != nullptr) m_pageMenu->addActions(page->menuActions());
  m_pageMenu->menuAction()->setVisible(page != nullptr && !page->menuActions().isEmpty());
  if (page != nullptr) m_pageMenu->setTitle(page->title());
}

void MainWindow::currentPageChanged(int index) {
  if (index < 0 || static_cast<std::size_t>(index) >= m_pages.size()) return;
  Page* page = m_pages[static_cast<std::size_t>(index)];
  m_stack->setCurrentWidget(page);
  updatePageMenu();
  page->activate();
}

void MainWindow::chooseTheme(const QString& name) {
  m_shell.settings.set(Setting::Theme, name);
  applyTheme(*static_cast<QApplication*>(QApplication::instance()), themeChoice(name));
}

}  // namespace kontor::ui
