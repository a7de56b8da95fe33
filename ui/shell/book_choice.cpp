// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/book_choice.h"

#include "models/words/text.h"
#include "ui/dialogs.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace kontor::ui {
namespace {

struct BookChoice {
  Q_DECLARE_TR_FUNCTIONS(kontor::ui::BookChoice)
};

constexpr QLatin1String kSuffix("kontor");
constexpr qsizetype kMostRecent = 6;

Dialogs::FileRequest bookRequest(const Settings& settings, const QString& title) {
  QString folder = settings.value(Setting::LastFolder).toString();
  if (folder.isEmpty()) folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return {title, folder, BookChoice::tr("Kontor books (*.kontor)"), kSuffix};
}

}  // namespace

void askForBook(Dialogs& dialogs, const Settings& settings, QWidget* parent, std::function<void(const QString&)> done) {
  dialogs.openFiles(parent, bookRequest(settings, BookChoice::tr("Open a book")),
                    [done = std::move(done)](const QStringList& files) {
                      if (!files.isEmpty()) done(files.front());
                    });
}

void askForNewBook(Dialogs& dialogs, const Settings& settings, QWidget* parent, std::function<void(const QString&)> done) {
  dialogs.saveFile(parent, bookRequest(settings, BookChoice::tr("New book")), [done = std::move(done)](const QString& file) {
    if (!file.isEmpty()) done(isBook(file) ? file : file + QLatin1Char('.') + kSuffix);
  });
}

bool isBook(const QString& file) {
  return QFileInfo(file).suffix() == kSuffix;
}

domain::Currency localCurrency() {
  const auto local = domain::Currency::fromCode(models::fromQt(QLocale().currencySymbol(QLocale::CurrencyIsoCode)));
  return local.value_or(*domain::Currency::fromCode("CNY"));
}

void rememberBook(Settings& settings, const QString& path) {
  QStringList books = settings.value(Setting::RecentBooks).toStringList();
  books.removeAll(path);
  books.prepend(path);
  settings.set(Setting::RecentBooks, QStringList(books.mid(0, kMostRecent)));
  settings.set(Setting::LastBook, path);
  settings.set(Setting::LastFolder, QFileInfo(path).absolutePath());
}

QStringList recentBooks(const Settings& settings) {
  QStringList books;
  for (const QString& path : settings.value(Setting::RecentBooks).toStringList()) {
    if (QFileInfo::exists(path)) books << path;
  }
  return books;
}

QString demoBookPath() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
  return QDir(folder).filePath(QStringLiteral("kontor/demo.") + kSuffix);
}

}  // namespace kontor::ui
