// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/export_file.h"

#include "tests/support/export_book.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace kontor;
using namespace kontor::models;

/// Which layouts are offered, and in what order.
class ExportFileTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<testing::ExportBook> m_shop;

  /// The session takes the book with it.
  std::vector<ExportChoice> offered(domain::Entity entity) {
    Session session(std::move(m_shop->book));
    std::optional<std::vector<ExportChoice>> choices;
    const Job job = readExportChoices(session, this, entity, [&](std::vector<ExportChoice> found) { choices = std::move(found); });
    return QTest::qWaitFor([&] { return choices.has_value(); }) ? *choices : std::vector<ExportChoice>();
  }
  static QStringList ids(const std::vector<ExportChoice>& choices) {
    QStringList names;
    for (const ExportChoice& choice : choices) names << choice.id;
    return names;
  }

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
  void init() { m_shop = std::make_unique<testing::ExportBook>(); }

  void whatSellsTheMostComesFirst() {
    const domain::Id ebay = m_shop->shop("ebay", "Ebay shop", "USD", "UTC");
    m_shop->shop("amazon", "Amazon.com", "USD", "UTC");
    m_shop->orderOf(m_shop->channel, "A-1", "EUR", {{"CUP", m_shop->cup}});
    m_shop->orderOf(ebay, "E-1", "USD", {{"CUP", m_shop->cup}});
    m_shop->orderOf(ebay, "E-2", "USD", {{"CUP", m_shop->cup}});
    const auto choices = offered(domain::Entity::Shipment);
    const QStringList order = ids(choices);
    QCOMPARE(order.mid(0, 2), QStringList({QStringLiteral("ebay_tracking"), QStringLiteral("amazon_shipment_confirmation")}));
    QVERIFY(!order.contains(QStringLiteral("rakuten_shipment")));  // no such channel
    QCOMPARE(choices[1].channels, QStringList({QStringLiteral("Amazon.de"), QStringLiteral("Amazon.com")}));
  }

  void carriersThatAreUsedComeFirst() {
    const domain::Id order = m_shop->orderOf(m_shop->channel, "A-1", "EUR", {{"CUP", m_shop->cup, 2}}, {{"country", std::string("DE")}});
    m_shop->parcel(order, {1}, testing::ExportBook::sent("4PX", "4PX1", "2023-11-14T08:00:00Z"));
    // Nobody is sent anything in Argentina, where the first two by the alphabet work.
    QStringList carriers = ids(offered(domain::Entity::SalesOrder));
    carriers.removeAll(QStringLiteral("kontor_orders"));  // fits any channel, but belongs to no carrier
    QCOMPARE(carriers, QStringList({QStringLiteral("fourpx"), QStringLiteral("royal_mail_click_drop"),
                                    QStringLiteral("andreani"), QStringLiteral("correo_argentino")}));
  }

  void whatWasWrittenLastComesFirst() {
    m_shop->orderOf(m_shop->channel, "A-1", "EUR", {{"CUP", m_shop->cup}}, {{"country", std::string("GB")}});
    m_shop->book->write({.action = "export.file"}, [](storage::Writer& writer) {
      writer.connection().run("INSERT INTO export_run (id, instant, export, file_name, row_count) VALUES"
                              " (1, 1700000000, 'royal_mail_click_drop', 'a.csv', 1), (2, 1700000001, 'andreani', 'b.csv', 1)");
    });
    QCOMPARE(ids(offered(domain::Entity::SalesOrder)).mid(0, 2),
             QStringList({QStringLiteral("andreani"), QStringLiteral("royal_mail_click_drop")}));
  }
};

QTEST_GUILESS_MAIN(ExportFileTest)
#include "export_file_test.moc"
