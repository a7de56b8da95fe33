// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures pages of records: bench_lists BOOK [ROWS] [PAGE…]. First screen, frames, sorting, filtering, one edit and
// pasting of each page, milliseconds; all of them unless named. A book that does not exist is made, with ROWS (1,000,000)
// rows in each list. Frames are painted on the offscreen platform at 1280 × 800. What is edited and pasted is undone.
#include "benchmarks/lib/big_book.h"
#include "benchmarks/lib/measure.h"
#include "models/paste/table_text.h"
#include "models/records/record_edits.h"
#include "models/words/text.h"
#include "storage/filter/field_sql.h"
#include "storage/lists/list_query.h"
#include "ui/entity/entity_page.h"
#include "ui/entity/paste_dialog.h"
#include "ui/list/list_view.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/system_dialogs.h"
#include "ui/theme.h"

#include <fmt/format.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <limits>
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

/// How long the window answered nothing: the longest time that one event took.
struct StoodStill : QApplication {
  using QApplication::QApplication;
  static inline double longest = 0;
  bool notify(QObject* receiver, QEvent* event) override {
    QElapsedTimer timer;
    timer.start();
    const bool result = QApplication::notify(receiver, event);
    longest = std::max(longest, elapsed(timer));
    return result;
  }
};

/// What is asked of a page.
struct ListTrial {
  const char* page;
  std::vector<const char*> sorts;
  const char* filter;
  std::vector<const char*> texts;
  const char* edited;  ///< a shown field, and what it is set to
  const char* value;
};

const std::vector<ListTrial>& trials() {
  static const std::vector<ListTrial> all = {
      {"skus",
       {"name", "weight", "on_hand", "category"},
       "category:clock weight>3900",
       {"celadon", "茶具", "clo-0999"},
       "brand",
       "New"},
      {"stock", {"on_hand", "sku", "bin", "name"}, "on_hand<5", {"celadon", "t-59"}, nullptr, nullptr},
      {"listings",
       {"title", "price", "channel", "completeness"},
       "state:paused quantity<3",
       {"celadon", "b000999"},
       "seller_sku",
       "New"},
      {"orders", {"total", "external_id", "channel", "placed"}, "status:paid", {"899-", "nowhere"}, "country", "CN"},
      {"shipments",
       {"tracking_number", "cost", "warehouse", "last_scan"},
       "status:in_transit carrier:dhl",
       {"yt000099", "dpd"},
       "service",
       "New"},
      {"tickets",
       {"subject", "opened", "order", "category"},
       "status:open priority:normal",
       {"teapot", "小岚"},
       "category",
       "New"},
  };
  return all;
}

class ListBench {
 public:
  ListBench(ui::MainWindow& window, ui::EntityPage& page)
      : m_window(window), m_page(page), m_list(*page.list()), m_model(page.list()->model()) {}

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
    waitFor([this] { return m_window.session()->isIdle(); });
    QElapsedTimer timer;
    timer.start();
    m_model.setQuery(filter, sort);
    StoodStill::longest = 0;
    waitFor([this] { return !m_model.isLoading(); });
    fmt::print("{:35} {:9.2f}   {} rows, stood still {:.1f}\n", name, elapsed(timer), m_model.rowCount(),
               StoodStill::longest);
  }

  void edit(const std::string& field, const std::string& value) {
    models::Session& session = *m_window.session();
    const domain::Id id = m_model.idAt(0);
    const int column = m_model.columnOf(field);
    const QString before = m_model.index(0, column).data().toString();
    QElapsedTimer timer;
    timer.start();
    models::editRecord(session, &m_window, m_model.entity(), id, "bench", {{field, value}}, {}, {});
    waitFor([&] { return m_model.index(0, column).data().toString() != before; });
    fmt::print("{:35} {:9.2f}\n", "edit until visible in the list", elapsed(timer));
    waitFor([&session] { return session.isIdle(); });
    session.undoLast();
    waitFor([&session] { return session.isIdle(); });
  }

  void sort(const std::string& name) {
    ask(("sort by " + name).c_str(), {}, QString::fromStdString(name));
    const domain::Field& field = *domain::findField(m_model.entity(), name);
    const std::string_view table = domain::info(m_model.entity()).id;
    const bool archives = domain::findField(m_model.entity(), "archived") != nullptr;
    const auto reader = m_window.session()->reader();
    const double anew = benchmarks::milliseconds(1, [&] { storage::listIds(*reader, {m_model.entity(), {}, name}); });
    fmt::print("{:35} {:9.2f}\n", "  the same read anew", anew);
    // SQLite at its best: left alone it sometimes takes an index that brings the rows in a slow order.
    double best = std::numeric_limits<double>::max();
    for (const char* indexes : {"", "NOT INDEXED"}) {
      const double time = benchmarks::milliseconds(1, [&] {
        SQLite::Statement query(reader->connection().db(),
                                fmt::format("SELECT t.id FROM {} t {} {} ORDER BY {}, t.id", table, indexes,
                                            archives ? "WHERE t.archived = 0" : "", storage::shownSql(field)));
        while (query.executeStep()) {
        }
      });
      best = std::min(best, time);
    }
    fmt::print("{:35} {:9.2f}\n", "  SQLite's ORDER BY", best);
  }

  /// As many rows as are taken at once: as they were copied, with one column typed over, and as new records.
  void paste(const std::string& field, const QString& value) {
    ask("its own order, to copy from", {}, {});
    QStringList lines = copiedRows();
    paste("paste them unchanged", lines);
    paste("paste them changed", withColumn(lines, placeOf(field), [&](const QString&) { return value; }));
    const auto key = storage::keyFields(m_model.entity());
    if (key.empty()) return;
    const auto another = [](const QString& cell) { return u'N' + cell; };
    paste("paste them as new ones", withColumn(lines, placeOf(key.front()), another));
  }

 private:
  // The headings and the first rows of the list, as Copy puts them on the clipboard.
  QStringList copiedRows() {
    std::vector<domain::Id> ids;
    const int rows = std::min(m_model.rowCount(), static_cast<int>(models::kMostPastedRows));
    for (int row = 0; row < rows; ++row) ids.push_back(m_model.idAt(row));
    const models::Session& session = *m_window.session();
    const auto reader = session.reader();
    QElapsedTimer timer;
    timer.start();
    const QString table =
        models::tableText(*reader, session.book().vault(), session.text(), m_model.entity(), m_list.shownFields(), ids, {});
    fmt::print("{:35} {:9.2f}   {} rows\n", "copy rows", elapsed(timer), rows);
    return table.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  }

  qsizetype placeOf(std::string_view field) const {
    const auto shown = m_list.shownFields();
    return std::ranges::find(shown, field, &domain::Field::id) - shown.begin();
  }

  static QStringList withColumn(QStringList lines, qsizetype column, const std::function<QString(const QString&)>& typed) {
    for (qsizetype row = 1; row < lines.size(); ++row) {
      QStringList cells = lines[row].split(QLatin1Char('\t'));
      cells[column] = typed(cells[column]);
      lines[row] = cells.join(QLatin1Char('\t'));
    }
    return lines;
  }

  void paste(const char* name, const QStringList& lines) {
    models::Session& session = *m_window.session();
    waitFor([&session] { return session.isIdle(); });
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    StoodStill::longest = 0;
    QElapsedTimer timer;
    timer.start();
    m_page.action(ui::Command::Paste)->trigger();
    QPointer<ui::PasteDialog> dialog = m_page.actions()->pasteDialog();
    waitFor([&dialog] { return dialog->model().rowCount() > 0; });
    waitFor([&session] { return session.isIdle(); });
    fmt::print("{:35} {:9.2f}   {}, stood still {:.1f}\n", name, elapsed(timer), models::fromQt(dialog->model().summary()),
               StoodStill::longest);
    if (!dialog->writeButton()->isEnabled()) {
      if (!dialog->model().faults(1).isEmpty()) fmt::print("  {}\n", models::fromQt(dialog->model().faults(1)));
      dialog->reject();
    } else {
      write(*dialog);
    }
    waitFor([&dialog] { return dialog.isNull(); });
  }

  void write(ui::PasteDialog& dialog) {
    models::Session& session = *m_window.session();
    bool written = false;
    QObject::connect(&dialog, &ui::PasteDialog::pasted, &m_window, [&written] { written = true; });
    StoodStill::longest = 0;
    QElapsedTimer timer;
    timer.start();
    dialog.writeButton()->click();
    waitFor([&] { return written && session.isIdle(); });
    fmt::print("{:35} {:9.2f}   stood still {:.1f}\n", "  write them", elapsed(timer), StoodStill::longest);
    session.undoLast();
    waitFor([&session] { return session.isIdle(); });
  }

  ui::MainWindow& m_window;
  ui::EntityPage& m_page;
  ui::ListView& m_list;
  models::ListModel& m_model;
};

void tryList(ui::Settings& settings, ui::SystemDialogs& dialogs, std::unique_ptr<storage::Book> book,
             const ListTrial& trial) {
  settings.set(ui::Setting::Page, QString::fromLatin1(trial.page));
  QElapsedTimer timer;
  timer.start();
  ui::MainWindow window({settings, dialogs, storage::Environment::system()});
  window.setBook(std::move(book));
  window.show();
  auto& page = *static_cast<ui::EntityPage*>(window.page(QString::fromLatin1(trial.page)));
  models::ListModel& model = page.list()->model();
  waitFor([&model] { return model.rowCount() > 0; });
  page.list()->table()->viewport()->repaint();
  fmt::print("\n{}\nfirst screen painted                {:9.2f}\n", trial.page, elapsed(timer));
  waitFor([&model] { return !model.isUnknown(); });
  fmt::print("all {} rows listed              {:9.2f}\n", model.rowCount(), elapsed(timer));
  waitFor([&window] { return window.session()->isIdle(); });
  fmt::print("idle                                {:9.2f}   {:.0f} MB\n", elapsed(timer), benchmarks::residentMegabytes());

  ListBench bench(window, page);
  std::mt19937 random(7);
  const int rows = model.rowCount();
  bench.frames("nothing moved", [](int row) { return row; });
  bench.frames("wheel, 3 rows", [](int row) { return row + 3; });
  bench.frames("page down", [](int row) { return row + 20; });
  bench.frames("random jump", [&](int) { return static_cast<int>(random() % static_cast<unsigned>(rows)); });
  for (const char* field : trial.sorts) bench.sort(field);
  bench.ask("back to its own order", {}, {});
  bench.ask(trial.filter, QString::fromUtf8(trial.filter), {});
  bench.ask("first free text (reads the text)", QStringLiteral("nowhere at all"), {});
  for (const char* text : trial.texts) bench.ask(text, QString::fromUtf8(text), {});
  bench.ask("all again", {}, {});
  if (trial.edited != nullptr) bench.edit(trial.edited, trial.value);
  if (trial.edited != nullptr) bench.paste(trial.edited, QString::fromLatin1(trial.value));
  fmt::print("memory at the end                   {:9.0f} MB\n", benchmarks::residentMegabytes());
}

}  // namespace

int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  if (const auto code = benchmarks::usage(argc, argv, "bench_lists BOOK [ROWS] [PAGE…]")) return *code;
  StoodStill application(argc, argv);
  QStringList arguments = QApplication::arguments().mid(1);
  setvbuf(stdout, nullptr, _IOLBF, 0);
  const std::filesystem::path path = arguments.takeFirst().toStdString();
  bool stated = false;
  const std::int64_t rows = arguments.value(0).toLongLong(&stated);
  if (stated) arguments.removeFirst();
  if (!std::filesystem::exists(path)) {
    const double time = benchmarks::milliseconds(1, [&] { benchmarks::makeBigBook(path, stated ? rows : 1'000'000); });
    fmt::print("book made in {:.0f} s\n", time / 1000);
  }
  ui::applyTheme(application, ui::ThemeChoice::Light);
  const QTemporaryDir scratch;
  ui::Settings settings(scratch.filePath(QStringLiteral("settings.ini")));
  ui::SystemDialogs dialogs;
  for (const ListTrial& trial : trials()) {
    if (!arguments.isEmpty() && !arguments.contains(QLatin1String(trial.page))) continue;
    tryList(settings, dialogs, storage::Book::open(path, storage::Environment::system()), trial);
  }
  return 0;
}
