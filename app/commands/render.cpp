// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render.h"

#include "app/commands/commands.h"
#include "app/open_book.h"
#include "domain/decimal.h"
#include "models/words/text.h"
#include "storage/backup.h"
#include "ui/dialogs.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <fmt/format.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <filesystem>

namespace kontor::app {
namespace {

constexpr QSize kPictureSize(1440, 900);

/// Nobody is there to answer: a window that asks gets no files, and what it tells goes to the terminal.
class UnattendedDialogs : public ui::Dialogs {
 public:
  explicit UnattendedDialogs(Console& console) : m_console(console) {}

  void openFiles(QWidget*, const FileRequest&, std::function<void(const QStringList&)>) override {}
  void saveFile(QWidget*, const FileRequest&, std::function<void(const QString&)>) override {}
  void openFolder(QWidget*, const FileRequest&, std::function<void(const QString&)>) override {}
  void tell(QWidget*, const QString& sentence, const QString& details) override {
    m_console.warn(models::fromQt(sentence));
    if (!details.isEmpty()) m_console.warn(models::fromQt(details));
  }
  void ask(QWidget*, const Question&, std::function<void()>) override {}

 private:
  Console& m_console;
};

/// Qt remarks on everything that a screenless platform lacks; only what is serious concerns anybody here.
void quietMessages(QtMsgType type, const QMessageLogContext&, const QString& text) {
  if (type == QtCriticalMsg || type == QtFatalMsg) std::fprintf(stderr, "%s\n", qPrintable(text));
}

QString languageOption(const Arguments& arguments) {
  const std::string name = arguments.option("--lang").value_or("en");
  for (const ui::Language& language : ui::languages()) {
    if (name == language.code) return models::toQt(name);
  }
  throw UsageError(fmt::format("--lang needs en, zh_CN or zh_TW, not \"{}\".", name));
}

// In percent.
int scaleOption(const Arguments& arguments) {
  const std::string text = arguments.option("--scale").value_or("1");
  const auto scale = domain::parseDecimal(text, 2);
  if (!scale || *scale < 100 || *scale > 300) {
    throw UsageError(fmt::format("--scale needs a factor from 1 to 3, not \"{}\".", text));
  }
  return static_cast<int>(*scale);
}

/// A screen without glass, so large that nothing which pops up has to fold itself. Its description is left in the folder.
void useScreen(const QTemporaryDir& folder, int scale) {
  if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) return;
  const QSize size = kPictureSize * scale / 100;
  QFile file(folder.filePath(QStringLiteral("screen.json")));
  if (!file.open(QIODevice::WriteOnly)) return;
  file.write(QStringLiteral(R"({"screens": [{"name": "pictures", "x": 0, "y": 0, "width": %1, "height": %2,
    "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})")
                 .arg(size.width())
                 .arg(size.height())
                 .toUtf8());
  qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
}

/// Pictures of menus, faults and imports take a book to write to: they get a copy.
std::unique_ptr<storage::Book> copyOf(const std::string& path, const QTemporaryDir& folder) {
  const auto book = openBook(path);
  const auto copy = std::filesystem::path(models::fromQt(folder.path())) / book->path().filename();
  storage::backUp(*book, copy);
  return storage::Book::open(copy, storage::Environment::system());
}

}  // namespace

ExitCode runRender(const Arguments& arguments, Console& console) {
  const QString language = languageOption(arguments);
  const int scale = scaleOption(arguments);
  const QTemporaryDir scratch;
  auto book = copyOf(arguments.text("BOOK"), scratch);
  const QString folder = models::toQt(arguments.text("DIR"));
  if (!QDir().mkpath(folder)) throw CannotDo(fmt::format("the folder {} cannot be made.", arguments.text("DIR")));

  useScreen(scratch, scale);
  qInstallMessageHandler(quietMessages);
  std::string name = "kontor";
  char* argv[] = {name.data(), nullptr};
  int argc = 1;
  if (scale != 100) qputenv("QT_SCALE_FACTOR", QByteArray::number(scale / 100.0));
  QApplication::setApplicationVersion(QStringLiteral(KONTOR_VERSION));
  QApplication application(argc, argv);
  ui::applyLanguage(application, language);

  const QString theme = arguments.has("--dark") ? QStringLiteral("dark") : QStringLiteral("light");
  ui::Settings settings(scratch.filePath(QStringLiteral("settings.ini")));
  settings.set(ui::Setting::Language, language);
  settings.set(ui::Setting::Theme, theme);
  ui::applyTheme(application, ui::themeChoice(theme));
  UnattendedDialogs dialogs(console);
  // The start page shows every step; nobody takes one here.
  const auto makeNothing = [](const std::filesystem::path&, std::stop_token, const ui::Shell::Progress&) {
    return std::unique_ptr<storage::Book>();
  };
  ui::MainWindow window({settings, dialogs, storage::Environment::system(), makeNothing});
  window.resize(kPictureSize);
  const QString size = scale == 100 ? QString() : QStringLiteral("_%1").arg(scale);
  const ui::Album album{folder, QStringLiteral("_%1_%2%3").arg(language, theme, size)};
  QStringList files = ui::renderStart(window, album);
  window.setBook(std::move(book));
  files += ui::renderPages(window, album);
  files += ui::renderDialogs(window, album);
  files += ui::renderMoments(window, album);
  window.closeBook();
  files += ui::renderStart(window, {folder, QStringLiteral("_again") + album.mark});
  for (const QString& file : files) console.say(models::fromQt(file));
  if (files.isEmpty()) throw CannotDo(fmt::format("no picture could be written to {}.", arguments.text("DIR")));
  return ExitCode::Done;
}

}  // namespace kontor::app
