// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QSettings>

#include <algorithm>
#include <iterator>

namespace kontor::ui {
namespace {

struct Entry {
  Setting setting;
  const char* key;
  QVariant fallback;
};

// The one table of everything that is remembered.
const Entry& entryOf(Setting setting) {
  static const Entry table[] = {
      {Setting::Language, "window/language", QStringLiteral("system")},
      {Setting::Theme, "window/theme", QStringLiteral("system")},
      {Setting::Geometry, "window/geometry", QByteArray()},
      {Setting::Page, "window/page", QStringLiteral("today")},
      {Setting::LastFolder, "window/folder", QString()},
      {Setting::LastBook, "window/book", QString()},
      {Setting::RecentBooks, "window/books", QStringList()},
      {Setting::KpiPeriod, "kpis/period", QString()},
      {Setting::KpiGroup, "kpis/group", QString()},
      {Setting::KpiCurrency, "kpis/currency", QString()},
      {Setting::WatchedFolders, "import/folders", QVariantMap()},
      {Setting::ImportedFiles, "import/files", QStringList()},
  };
  return *std::ranges::find(table, setting, &Entry::setting);
}

QString listKey(const QString& name) {
  return QStringLiteral("list/") + name;
}

}  // namespace

Settings::Settings() : m_store(std::make_unique<QSettings>(QStringLiteral("kontor"), QStringLiteral("kontor"))) {}

Settings::Settings(const QString& file) : m_store(std::make_unique<QSettings>(file, QSettings::IniFormat)) {}

Settings::~Settings() = default;

QString Settings::file() const {
  return m_store->fileName();
}

QVariant Settings::value(Setting setting) const {
  const Entry& entry = entryOf(setting);
  return m_store->value(QLatin1String(entry.key), entry.fallback);
}

void Settings::set(Setting setting, const QVariant& value) {
  m_store->setValue(QLatin1String(entryOf(setting).key), value);
}

QVariant Settings::list(const QString& name) const {
  return m_store->value(listKey(name));
}

void Settings::setList(const QString& name, const QVariant& layout) {
  m_store->setValue(listKey(name), layout);
}

QString watchedFolder(const Settings& settings, const QString& book) {
  return settings.value(Setting::WatchedFolders).toMap().value(book).toString();
}

void setWatchedFolder(Settings& settings, const QString& book, const QString& folder) {
  QVariantMap folders = settings.value(Setting::WatchedFolders).toMap();
  if (folder.isEmpty()) {
    folders.remove(book);
  } else {
    folders.insert(book, folder);
  }
  settings.set(Setting::WatchedFolders, folders);
}

}  // namespace kontor::ui
