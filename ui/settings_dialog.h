// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/book_facts.h"
#include "models/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace kontor::ui {

class Card;
class Dialogs;
class Segments;
class Settings;

/// The settings: language and colours, what holds for the whole book, its backups, and the folders. What is chosen
/// counts at once.
class SettingsDialog : public QDialog {
  Q_OBJECT

 public:
  /// `session`: null without a book.
  SettingsDialog(Settings& settings, Dialogs& dialogs, models::Session* session, QWidget* parent);

  QComboBox* languageBox() const { return m_language; }
  Segments* themes() const { return m_theme; }
  /// Null without a book.
  QPushButton* backUpButton() const { return m_backUp; }
  QPushButton* restoreButton() const { return m_restore; }
  QString newestBackupText() const;

 Q_SIGNALS:
  /// `system` or a code of languages().
  void languageChosen(const QString& choice);
  /// `system`, `light` or `dark`.
  void themeChosen(const QString& choice);
  /// Puts a backup in the place of the book.
  void restoreRequested(const QString& backup);

 private:
  Card* buildAppearance();
  Card* buildBook();
  Card* buildBackups();
  Card* buildFolders();
  void readFacts();
  void showFacts();
  void backUp();
  void chooseBackup();

  Settings& m_settings;
  Dialogs& m_dialogs;
  models::Session* m_session;
  models::BookFacts m_facts;
  QComboBox* m_language = nullptr;
  Segments* m_theme = nullptr;
  QLabel* m_imports = nullptr;
  QLabel* m_newest = nullptr;
  QPushButton* m_backUp = nullptr;
  QPushButton* m_restore = nullptr;
  models::LatestJob m_factsJob;
};

}  // namespace kontor::ui
