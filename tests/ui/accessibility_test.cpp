// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/order_book.h"
#include "tests/support/window.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/render.h"

#include <QAbstractButton>

using namespace kontor;
using namespace kontor::ui;

namespace {

constexpr int kMostSteps = 400;

QRect placeIn(const QWidget& view, const QWidget& widget) {
  return QRect(widget.mapTo(&view, QPoint(0, 0)), widget.size());
}

// Reading order: never up within a column, never left within a line.
bool readsBackwards(const QRect& from, const QRect& to) {
  const bool sameLine = from.top() < to.bottom() && to.top() < from.bottom();
  if (sameLine) return to.right() <= from.left();
  return to.bottom() <= from.top() && to.left() < from.right();
}

// Where the keyboard is, and whether that was a step back: told at once, since a form scrolls along.
struct TabStop {
  QWidget* widget;
  bool backwards;
};

// The widgets that Tab leads through, from the first one to where it stops or comes back.
QList<TabStop> tabOrder(QWidget& view) {
  QList<TabStop> order;
  view.activateWindow();
  int stays = 0;  // a date has parts
  for (int step = 0; step < kMostSteps; ++step) {
    QTest::keyClick(view.focusWidget() != nullptr ? view.focusWidget() : &view, Qt::Key_Tab);
    QWidget* at = view.focusWidget();
    if (at != nullptr && !order.isEmpty() && at == order.last().widget && ++stays < 8) continue;
    const auto isHere = [at](const TabStop& stop) { return stop.widget == at; };
    if (at == nullptr || std::ranges::any_of(order, isHere)) break;
    stays = 0;
    const bool back = !order.isEmpty() && readsBackwards(placeIn(view, *order.last().widget), placeIn(view, *at));
    order << TabStop{at, back};
  }
  return order;
}

QString nameOf(const QWidget* widget) {
  const auto* button = qobject_cast<const QAbstractButton*>(widget);
  const QString text = button != nullptr && !button->text().isEmpty() ? button->text() : widget->accessibleName();
  return QString::fromLatin1(widget->metaObject()->className()) + QStringLiteral(" \"") + text + QLatin1Char('"');
}

}  // namespace

/// What those need who see little or use no mouse: names, and an order of the keyboard that reads like the page.
class AccessibilityTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
  testing::AnsweringDialogs m_dialogs;
  std::unique_ptr<MainWindow> m_window;

  void visit(const SeeView& see) {
    visitPages(*m_window, see);
    visitDialogs(*m_window, see);
  }

 private Q_SLOTS:
  void initTestCase() {
    applyLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
    m_window = std::make_unique<MainWindow>(Shell{m_settings, m_dialogs, testing::fixedEnvironment()});
    auto book = testing::newBook(m_folder);
    testing::fillOrders(*book, 20);
    m_window->setBook(std::move(book));
  }
  void cleanupTestCase() { m_window.reset(); }

  void everythingHasAName() {
    QStringList faults;
    const SeeView see = [&](const QString& name, QWidget& view) {
      for (const QString& widget : testing::namelessWidgets(view)) faults << name + QStringLiteral(" – ") + widget;
    };
    visit(see);
    visitMoments(*m_window, see);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
  }

  void tabFollowsTheReading() {
    QStringList faults;
    visit([&](const QString& name, QWidget& view) {
      if (name.startsWith(QLatin1String("finder"))) return;  // has one field only
      const QList<TabStop> order = tabOrder(view);
      if (order.size() < 2 && name != QLatin1String("about") && name != QLatin1String("keys")) {
        faults << name + QStringLiteral(" – Tab leads nowhere");
      }
      // Where the keyboard was before decides where the round begins: one step back is its seam.
      QStringList seams;
      for (qsizetype i = 1; i < order.size(); ++i) {
        if (order[i].backwards) {
          seams << QStringLiteral("%1 – %2 before %3").arg(name, nameOf(order[i - 1].widget), nameOf(order[i].widget));
        }
      }
      if (seams.size() > 1) faults += seams;
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
  }
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
