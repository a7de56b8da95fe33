// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render.h"

#include "ui/main_window.h"

#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

#include <chrono>

namespace kontor::ui {
namespace {

constexpr std::chrono::milliseconds kTick{40};
constexpr int kQuietTicks = 4;  // pages gather changes for a moment before they read
constexpr int kPatienceTicks = 1500;

// Returns when the book has been idle for a moment.
void waitUntilSettled(const MainWindow& window) {
  QEventLoop loop;
  QTimer timer;
  int quiet = 0;
  int ticks = 0;
  QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
    const bool idle = window.session() == nullptr || window.session()->isIdle();
    quiet = idle ? quiet + 1 : 0;
    if (quiet >= kQuietTicks || ++ticks >= kPatienceTicks) loop.quit();
  });
  timer.start(kTick);
  loop.exec();
}

}  // namespace

QStringList renderPages(MainWindow& window, const QString& folder) {
  QStringList files;
  if (!QDir().mkpath(folder)) return files;
  window.show();
  for (const Page* page : window.pages()) {
    window.showPage(page->id());
    waitUntilSettled(window);
    const QString file = QDir(folder).filePath(page->id() + QStringLiteral(".png"));
    if (window.grab().save(file)) files << file;
  }
  return files;
}

}  // namespace kontor::ui
