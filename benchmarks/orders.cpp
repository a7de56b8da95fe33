// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the orders page on a book: bench_orders BOOK. Start, frames, sorting, filtering, and one edit; milliseconds.
// Frames are painted on the offscreen platform at 1280 × 800. The book is edited once and the edit undone.
#include "benchmarks/lib/measure.h"
#include "models/record_edits.h"
#include "storage/list_query.h"
#include "ui/list/list_view.h"
#include "ui/main_window.h"
#include "ui/entity/entity_page.h"
#include "ui/settings.h"
#include "ui/system_dialogs.h"
#include "ui/theme.h"

#include <fmt/format.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <random>

using namespace kontor;

namespace {

constexpr int kFrames = 300;

double elapsed(const QElapsedTimer& timer) {
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void waitFor(const std::function<bool()>& condition) {
  QEventLoop loop;
  while (!condition()) loop.processEvents(QEventLoop::WaitForMoreEvents);
}

class OrdersBench {
 public:
  OrdersBench(ui::MainWindow& window, ui::EntityPage& page)
      : m_window(window), m_list(*page.list()), m_model(page.list()->model()) {}

  void frames(const char* name, const std::function<int(int)>& next) {
    std::vector<double> painted;
    for (int i = 0; i < kFrames; ++i) {
      QScrollBar* bar = m_list.table()->verticalScrollBar();
      QElapsedTimer timer;
      timer.start();
      bar->setValue(next(bar->value()));
      m_list.table()->viewport()->repaint();  // rows that are not there yet stay blank
      double time = elapsed(timer);
      waitFor([this] { return m_window.session()->isIdle(); });
      timer.start();
      m_list.table()->viewport()->repaint();
      painted.push_back(std::max(time, elapsed(timer)));
    }
    std::ranges::sort(painted);
    fmt::print("frame, {:28} {:9.2f} median {:8.2f} p95\n", name, painted[kFrames / 2], painted[kFrames * 95 / 100]);
  }

  void ask(const char* name, const QString& filter, const QString& sort) {
    QElapsedTimer timer;
    timer.start();
    m_model.setQuery(filter, sort);
    waitFor([this] { return !m_model.isLoading(); });
    fmt::print("{:35} {:9.2f}   {} rows\n", name, elapsed(timer), m_model.rowCount());
  }

  void edit() {
    models::Session& session = *m_window.session();
    const domain::Id id = m_model.idAt(0);
    const int column = m_model.columnOf("status");
    const QString before = m_model.index(0, column).data().toString();
    QElapsedTimer timer;
    timer.start();
    models::editRecord(session, &m_window, domain::Entity::SalesOrder, id, "bench", {{"status", std::string("returned")}},
                       {}, {});
    waitFor([&] { return m_model.index(0, column).data().toString() != before; });
    fmt::print("{:35} {:9.2f}\n", "edit until visible in the list", elapsed(timer));
    session.undoLast();
    waitFor([&session] { return session.isIdle(); });
  }

  void orderBy(const char* column) {
    const auto reader = m_window.session()->reader();
    const double time = benchmarks::milliseconds(3, [&] {
      SQLite::Statement query(reader->connection().db(),
                              fmt::format("SELECT id FROM sales_order WHERE archived = 0 ORDER BY {}", column));
      while (query.executeStep()) {
      }
    });
    fmt::print("  SQLite's ORDER BY {:15} {:11.2f}\n", column, time);
  }

 private:
  ui::MainWindow& m_window;
  ui::ListView& m_list;
  models::ListModel& m_model;
};

}  // namespace

int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  if (argc < 2) {
    fmt::print(stderr, "usage: bench_orders BOOK\n");
    return 2;
  }
  ui::applyTheme(application, ui::ThemeChoice::Light);
  const QTemporaryDir scratch;
  ui::Settings settings(scratch.filePath(QStringLiteral("settings.ini")));
  ui::SystemDialogs dialogs;
  settings.set(ui::Setting::Page, QStringLiteral("orders"));
  QElapsedTimer timer;
  timer.start();
  ui::MainWindow window({settings, dialogs, storage::Environment::system()});
  window.setBook(storage::Book::open(argv[1], storage::Environment::system()));
  window.show();
  auto& page = *static_cast<ui::EntityPage*>(window.page(QStringLiteral("orders")));
  models::ListModel& model = page.list()->model();
  waitFor([&model] { return model.rowCount() > 0; });
  page.list()->table()->viewport()->repaint();
  fmt::print("first screen painted                {:9.2f}\n", elapsed(timer));
  waitFor([&model] { return !model.isUnknown(); });
  fmt::print("all {} orders listed            {:9.2f}\n", model.rowCount(), elapsed(timer));
  waitFor([&window] { return window.session()->isIdle(); });
  fmt::print("idle                                {:9.2f}   {:.0f} MB\n", elapsed(timer),
             benchmarks::residentMegabytes());

  OrdersBench bench(window, page);
  std::mt19937 random(7);
  const int rows = model.rowCount();
  bench.frames("nothing moved", [](int row) { return row; });
  bench.frames("wheel, 3 rows", [](int row) { return row + 3; });
  bench.frames("page down", [](int row) { return row + 20; });
  bench.frames("random jump", [&](int) { return static_cast<int>(random() % static_cast<unsigned>(rows)); });
  bench.ask("sort by total", {}, QStringLiteral("total"));
  bench.orderBy("total, id");
  bench.ask("sort by number", {}, QStringLiteral("external_id"));
  bench.orderBy("external_id, id");
  bench.ask("sort by channel", {}, QStringLiteral("channel"));
  bench.ask("back to the newest first", {}, {});
  bench.ask("filter by status", QStringLiteral("status:cancelled"), {});
  bench.ask("first free text (reads the text)", QStringLiteral("lamp"), {});
  bench.ask("next free text", QStringLiteral("berlin"), {});
  bench.ask("Chinese free text", QStringLiteral("茶具"), {});
  bench.ask("all again", {}, {});
  bench.edit();
  fmt::print("memory at the end                   {:9.0f} MB\n", benchmarks::residentMegabytes());
  return 0;
}
