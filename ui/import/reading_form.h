// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/import_session.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace kontor::ui {

class CurrencyBox;

/// How the text of a file is read, each with the reason, and open to change: the file is read again at once. Closed,
/// it shows only what a file leaves open and somebody must say.
class ReadingForm : public QWidget {
  Q_OBJECT

 public:
  explicit ReadingForm(models::ImportSession& session, QWidget* parent = nullptr);

  void show(int row);
  void setOpen(bool open);
  QComboBox& sheetBox() { return *m_sheet; }
  QComboBox& encodingBox() { return *m_encoding; }
  QComboBox& separatorBox() { return *m_separator; }
  QSpinBox& headerLineBox() { return *m_headerLine; }
  QComboBox& numbersBox() { return *m_numbers; }
  QComboBox& datesBox() { return *m_dates; }
  CurrencyBox& currencyBox() { return *m_currency; }
  QPushButton& resetButton() { return *m_reset; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  /// One line of the form.
  struct Line {
    QLabel* label = nullptr;
    QWidget* input = nullptr;
    QLabel* reason = nullptr;
  };
  enum Part { Sheet, Encoding, Separator, HeaderLine, Numbers, Dates, Currency, PartCount };

  void build();
  void addLine(Part part, const QString& label, QWidget* input);
  void connectParts();
  void fillForm(const models::ImportFile& file);
  void fillAnswers(const models::ImportFile& file);
  void showLines(const models::ImportFile& file);
  void say(Part part, const QString& reason, bool isQuestion = false);
  void choose(const std::function<void(exchange::FormChoice&)>& change);

  models::ImportSession& m_session;
  QGridLayout* m_grid = nullptr;
  std::array<Line, PartCount> m_lines;
  QComboBox* m_sheet = nullptr;
  QComboBox* m_encoding = nullptr;
  QComboBox* m_separator = nullptr;
  QSpinBox* m_headerLine = nullptr;
  QComboBox* m_numbers = nullptr;
  QComboBox* m_dates = nullptr;
  CurrencyBox* m_currency = nullptr;
  QPushButton* m_reset = nullptr;
  int m_row = -1;
  bool m_open = false;
};

}  // namespace kontor::ui
