// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench.h"

#include "app/exit_code.h"
#include "app/log.h"
#include "app/single_instance.h"
#include "exchange/demo/demo_book.h"
#include "ui/application_name.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/system_dialogs.h"
#include "ui/theme.h"

#include <QApplication>

namespace kontor::app {
namespace {

bool hasDisplay() {
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
    if (!qEnvironmentVariableIsEmpty(name)) return true;
  return false;
}

void nameApplication() {
  QApplication::setApplicationName(QStringLiteral("kontor"));
  QApplication::setApplicationDisplayName(QString::fromLatin1(ui::kApplicationName));
  QApplication::setApplicationVersion(QStringLiteral(KONTOR_VERSION));
  QGuiApplication::setDesktopFileName(QStringLiteral("io.github.kontor.Kontor"));
}

void bringToFront(QWidget& window) {
  window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
  window.show();
  window.raise();
  window.activateWindow();
}

}  // namespace

int runWorkbench(int argc, char** argv, Console& console, Log& log) {
  if (!hasDisplay()) {
    console.warn("kontor: there is no display to open a window on. \"kontor --help\" lists what works without one.");
    return static_cast<int>(ExitCode::CannotDo);
  }
  nameApplication();
  QApplication application(argc, argv);
  const QStringList arguments = QApplication::arguments();
  ui::Settings settings;
  const QString path = arguments.size() > 1 ? arguments.at(1) : settings.value(ui::Setting::LastBook).toString();
  if (!path.isEmpty() && SingleInstance::handOver(path)) {
    log.write("window: an open one was brought to the front");
    return 0;
  }
  ui::applyLanguage(application, settings.value(ui::Setting::Language).toString());
  ui::applyTheme(application, ui::themeChoice(settings.value(ui::Setting::Theme).toString()));
  ui::SystemDialogs dialogs;
  const auto makeDemo = [](const std::filesystem::path& file, std::stop_token stop, const ui::Shell::Progress& progress) {
    return exchange::makeDemoBook(file, storage::Environment::system(), std::move(stop), progress);
  };
  ui::MainWindow window({settings, dialogs, storage::Environment::system(), makeDemo});
  SingleInstance instance;
  QObject::connect(&instance, &SingleInstance::raiseRequested, &window, [&window] { bringToFront(window); });
  QObject::connect(&window, &ui::MainWindow::bookChanged, &instance,
                   [&] { instance.listen(window.session() ? window.session()->path() : QString()); });
  window.show();
  if (!path.isEmpty()) window.openBook(path);
  log.write("window: opened");
  const int code = QApplication::exec();
  log.write("window: closed");
  return code;
}

}  // namespace kontor::app
