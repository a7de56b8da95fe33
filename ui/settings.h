// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <memory>

class QSettings;

namespace kontor::ui {

/// Everything the window remembers. The table in settings.cpp holds key and default of each.
enum class Setting {
  Language,
  Theme,
  Geometry,
  Page,
  LastFolder,
  LastBook,
  RecentBooks,
  KpiPeriod,
  KpiGroup,
  KpiCurrency,
  WatchedFolders,
  ImportedFiles,
};

/// The user's settings on this computer (not in the book). For the GUI thread.
class Settings {
 public:
  /// The account's own settings.
  Settings();
  /// Settings in a file, for tests and pictures.
  explicit Settings(const QString& file);
  ~Settings();

  /// Where they are kept.
  QString file() const;
  QVariant value(Setting setting) const;
  void set(Setting setting, const QVariant& value);
  /// Layout of a list or of a page, by its name: columns, widths, sort; `orders-split`.
  QVariant list(const QString& name) const;
  void setList(const QString& name, const QVariant& layout);

 private:
  std::unique_ptr<QSettings> m_store;
};

/// The folder whose files go into this book by themselves; empty: none.
QString watchedFolder(const Settings& settings, const QString& book);
void setWatchedFolder(Settings& settings, const QString& book, const QString& folder);

}  // namespace kontor::ui
