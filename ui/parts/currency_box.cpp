// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/currency_box.h"

#include "domain/currency.h"
#include "models/words/text.h"

#include <QLineEdit>
#include <QSignalBlocker>

#include <utility>

namespace kontor::ui {
namespace {

constexpr const char* kUsualCurrencies[] = {"AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD",
                                            "HUF", "INR", "JPY", "KRW", "MXN", "MYR", "NOK", "NZD", "PHP", "PLN",
                                            "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "USD", "VND", "ZAR"};

}  // namespace

CurrencyBox::CurrencyBox(QWidget* parent) : QComboBox(parent) {
  setEditable(true);
  setInsertPolicy(QComboBox::NoInsert);
  lineEdit()->setMaxLength(3);
  for (const char* code : kUsualCurrencies) addItem(QString::fromLatin1(code));
  setCurrentText(QString());
  connect(this, &QComboBox::currentTextChanged, this, [this] {
    if (const std::string now = code(); now != std::exchange(m_code, now)) Q_EMIT chosen(now);
  });
}

std::string CurrencyBox::code() const {
  const auto currency = domain::Currency::fromCode(models::fromQt(currentText()));
  return currency ? std::string(currency->code()) : std::string();
}

void CurrencyBox::setCode(const std::string& code) {
  if (code == this->code()) return;
  const QSignalBlocker quiet(this);
  m_code = code;
  setCurrentText(models::toQt(code));
}

void CurrencyBox::setName(const QString& accessibleName) {
  setAccessibleName(accessibleName);
  lineEdit()->setAccessibleName(accessibleName);
}

}  // namespace kontor::ui
