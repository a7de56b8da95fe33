// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace kontor::testing {

/// One line of a Shopify order export, by column; the columns that are not named are empty.
struct ShopifyLine {
  QString number;
  QString sku = QStringLiteral("LAMP");
  QString price = QStringLiteral("10.00");
  QString quantity = QStringLiteral("1");
  QString created = QStringLiteral("2024-05-02 10:00:00 +0200");
  QString status = QStringLiteral("paid");
  QString total = {};

  QMap<QString, QString> cells() const {
    QMap<QString, QString> cells{{QStringLiteral("Name"), number},
                                 {QStringLiteral("Lineitem sku"), sku},
                                 {QStringLiteral("Lineitem name"), QStringLiteral("Title of ") + sku},
                                 {QStringLiteral("Lineitem price"), price},
                                 {QStringLiteral("Lineitem quantity"), quantity},
                                 {QStringLiteral("Created at"), created},
                                 {QStringLiteral("Financial Status"), status},
                                 {QStringLiteral("Fulfillment Status"), QStringLiteral("unfulfilled")},
                                 {QStringLiteral("Currency"), QStringLiteral("EUR")},
                                 {QStringLiteral("Email"), QStringLiteral("buyer@example.com")},
                                 {QStringLiteral("Shipping Name"), QStringLiteral("Mira Holt")},
                                 {QStringLiteral("Shipping Country"), QStringLiteral("DE")},
                                 {QStringLiteral("Total"), total.isEmpty() ? price : total}};
    return cells;
  }
};

/// Writes an order export in the layout of tests/data/first/shopify_orders.csv and returns its path.
inline QString writeShopifyFile(const QTemporaryDir& folder, const QString& name, const QList<ShopifyLine>& lines) {
  QFile sample(QStringLiteral(KONTOR_TEST_DATA "/first/shopify_orders.csv"));
  if (!sample.open(QIODevice::ReadOnly)) return {};
  const QString header = QString::fromUtf8(sample.readLine()).trimmed();
  QString text = header + QLatin1Char('\n');
  for (const ShopifyLine& line : lines) {
    const QMap<QString, QString> cells = line.cells();
    QStringList row;
    for (const QString& column : header.split(QLatin1Char(','))) row << cells.value(column);
    text += row.join(QLatin1Char(',')) + QLatin1Char('\n');
  }
  QFile file(folder.filePath(name));
  if (!file.open(QIODevice::WriteOnly)) return {};
  file.write(text.toUtf8());
  return file.fileName();
}

/// `count` orders of one line each, numbered from `first`.
inline QList<ShopifyLine> shopifyLines(int first, int count) {
  QList<ShopifyLine> lines;
  for (int number = first; number < first + count; ++number) lines << ShopifyLine{QStringLiteral("#%1").arg(number)};
  return lines;
}

}  // namespace kontor::testing
