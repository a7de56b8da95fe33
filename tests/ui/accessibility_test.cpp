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

// The widgets that Tab leads through, from the first one to where it stops or comes back.
QList<QWidget*> tabOrder(QWidget& view) {
  QList<QWidget*> order;
  view.activateWindow();
  for (int step = 0; step < kMostSteps; ++step) {
    QTest::keyClick(view.focusWidget() != nullptr ? view.focusWidget() : &view, Qt::Key_Tab);
    QWidget* at = view.focusWidget();
    if (at == nullptr || order.contains(at)) break;
    order << at;
  }
  return order;
}

QRect placeIn(const QWidget& view, const QWidget& widget) {
  return QRect(widget.mapTo(&view, QPoint(0, 0)), widget.size());
}

// Reading order: never up within a column, never left within a line.
bool readsBackwards(const QRect& from, const QRect& to) {
  const bool sameLine = from.top() < to.bottom() && to.top() < from.bottom();
  if (sameLine) return to.right() <= from.left();
  return to.bottom() <= from.top() && to.left() < from.right();
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
    visit([&](const QString& name, QWidget& view) {
      for (const QString& widget : testing::namelessWidgets(view)) faults << name + QStringLiteral(" – ") + widget;
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
  }

  void tabFollowsTheReading() {
    QStringList faults;
    visit([&](const QString& name, QWidget& view) {
      if (name.startsWith(QLatin1String("finder"))) return;  // has one field only
      const QList<QWidget*> order = tabOrder(view);
      if (order.size() < 2 && name != QLatin1String("about") && name != QLatin1String("keys")) {
        faults << name + QStringLiteral(" – Tab leads nowhere");
      }
      // Where the keyboard was before decides where the round begins: one step back is its seam.
      int seams = 0;
      for (qsizetype i = 1; i < order.size(); ++i) {
        if (readsBackwards(placeIn(view, *order[i - 1]), placeIn(view, *order[i])) && ++seams > 1) {
          faults << QStringLiteral("%1 – %2 before %3").arg(name, nameOf(order[i - 1]), nameOf(order[i]));
        }
      }
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
  }
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
