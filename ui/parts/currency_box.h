// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <string>

namespace kontor::ui {

/// Chooses a currency: one of the usual ones, or three letters that are typed.
class CurrencyBox : public QComboBox {
  Q_OBJECT

 public:
  explicit CurrencyBox(QWidget* parent = nullptr);

  /// Empty while no known code stands there.
  std::string code() const;
  /// Without a chosen(); what is typed just now stays.
  void setCode(const std::string& code);
  void setName(const QString& accessibleName);

 Q_SIGNALS:
  /// The user has said another known code, or none.
  void chosen(const std::string& code);

 private:
  std::string m_code;
};

}  // namespace kontor::ui
