// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/import_session.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace kontor::ui {

class CurrencyBox;
class ReadingForm;

/// How a file was understood and where it goes: profile, shop, and what the file itself does not say. Whatever is
/// chosen goes to the import session at once.
class TargetForm : public QWidget {
  Q_OBJECT

 public:
  explicit TargetForm(models::ImportSession& session, QWidget* parent = nullptr);

  void show(int row);
  QComboBox& profileBox() { return *m_profile; }
  QComboBox& channelBox() { return *m_channel; }
  QLineEdit& nameEdit() { return *m_name; }
  CurrencyBox& currencyBox() { return *m_currency; }
  QComboBox& zoneBox() { return *m_zone; }
  ReadingForm& reading() { return *m_reading; }
  /// Opens and closes how the text of the file is read.
  QToolButton& moreButton() { return *m_more; }

 Q_SIGNALS:
  /// The user wants to say himself what the columns are.
  void teachRequested(int row);

 private:
  void build();
  void buildReasons();
  void buildNewChannel();
  void connectParts();
  void fillProfiles(const models::ImportFile& file);
  void fillChannels(const models::ImportFile& file);
  void fillNewChannel(const models::ImportFile& file);
  void takeChannel();
  void takeNewChannel();

  models::ImportSession& m_session;
  QFormLayout* m_form = nullptr;
  QComboBox* m_profile = nullptr;
  QLabel* m_reasons = nullptr;
  QComboBox* m_channel = nullptr;
  QWidget* m_newChannel = nullptr;
  QLineEdit* m_name = nullptr;
  CurrencyBox* m_currency = nullptr;
  QComboBox* m_zone = nullptr;
  QWidget* m_why = nullptr;
  QToolButton* m_more = nullptr;
  ReadingForm* m_reading = nullptr;
  int m_row = -1;
  bool m_filling = false;
};

}  // namespace kontor::ui
