// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render.h"

#include "app/commands/commands.h"
#include "app/open_book.h"
#include "models/text.h"
#include "ui/dialogs.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTemporaryDir>

#include <fmt/format.h>

#include <cstdio>

namespace kontor::app {
namespace {

constexpr QSize kPictureSize(1440, 900);

/// Nobody is there to answer: a window that asks gets no files, and what it tells goes to the terminal.
class UnattendedDialogs : public ui::Dialogs {
 public:
  explicit UnattendedDialogs(Console& console) : m_console(console) {}

  void openFiles(QWidget*, const FileRequest&, std::function<void(const QStringList&)>) override {}
  void saveFile(QWidget*, const FileRequest&, std::function<void(const QString&)>) override {}
  void tell(QWidget*, const QString& sentence, const QString& details) override {
    m_console.warn(models::fromQt(sentence));
    if (!details.isEmpty()) m_console.warn(models::fromQt(details));
  }

 private:
  Console& m_console;
};

/// Qt remarks on everything that a screenless platform lacks; only what is serious concerns anybody here.
void quietMessages(QtMsgType type, const QMessageLogContext&, const QString& text) {
  if (type == QtCriticalMsg || type == QtFatalMsg) std::fprintf(stderr, "%s\n", qPrintable(text));
}

QLocale localeOption(const Arguments& arguments) {
  const auto name = arguments.option("--lang");
  if (!name) return QLocale(QLocale::English, QLocale::UnitedKingdom);
  const QLocale locale(models::toQt(*name));
  if (locale.language() == QLocale::C) throw UsageError(fmt::format("--lang needs a locale such as zh_CN, not \"{}\".", *name));
  return locale;
}

}  // namespace

ExitCode runRender(const Arguments& arguments, Console& console) {
  const QLocale locale = localeOption(arguments);
  auto book = openBook(arguments.text("BOOK"));
  const QString folder = models::toQt(arguments.text("DIR"));
  if (!QDir().mkpath(folder)) throw CannotDo(fmt::format("the folder {} cannot be made.", arguments.text("DIR")));

  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  qInstallMessageHandler(quietMessages);
  std::string name = "kontor";
  char* argv[] = {name.data(), nullptr};
  int argc = 1;
  QLocale::setDefault(locale);
  QApplication application(argc, argv);
  ui::applyTheme(application, arguments.has("--dark") ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);

  const QTemporaryDir scratch;
  ui::Settings settings(scratch.filePath(QStringLiteral("settings.ini")));
  UnattendedDialogs dialogs(console);
  ui::MainWindow window({settings, dialogs, storage::Environment::system()});
  window.resize(kPictureSize);
  window.setBook(std::move(book));
  const QStringList files = ui::renderPages(window, folder);
  for (const QString& file : files) console.say(models::fromQt(file));
  if (files.isEmpty()) throw CannotDo(fmt::format("no picture could be written to {}.", arguments.text("DIR")));
  return ExitCode::Done;
}

}  // namespace kontor::app
