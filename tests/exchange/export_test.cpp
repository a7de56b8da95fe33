// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/export_book.h"

#include "storage/verify.h"

#include <QTest>

using namespace kontor;
using domain::Entity;
using exchange::ExportSet;
using kontor::testing::ExportBook;

namespace {

QByteArray bytesOf(const std::string& text) { return QByteArray::fromStdString(text); }

QByteArray expectedFile(const std::string& name) {
  std::ifstream in(std::filesystem::path(KONTOR_TEST_DATA) / "exports" / name, std::ios::binary);
  return bytesOf({std::istreambuf_iterator<char>(in), {}});
}

/// Parcels of five shops; those of Amazon.de as a platform's file wants them: partial, of several lines, not yet sent.
struct Parcels : ExportBook {
  domain::Id first = orderOf(channel, "302-1", "EUR", {{"CUP", cup, 2, "55500001"}, {"LAMP", lamp, 1, "55500002"}});
  domain::Id second = orderOf(channel, "302-2", "EUR", {{"CUP", cup, 5, "55500003"}});
  domain::Id both = parcel(first, {2, 1}, sent("dhl express", "00340434161094000001", "2023-11-15T08:30:00Z"));
  domain::Id part = parcel(second, {3}, sent("Hermes Germany", "H77", "2023-11-15T23:30:00Z"));
  domain::Id waiting = parcel(second, {1}, {{"status", std::string("ready")}});
};

}  // namespace

/// Files for platforms and carriers, byte by byte as their descriptions say.
class ExportTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyLayoutIsSound();
  void confirmsShipmentsToAmazon();
};

void ExportTest::everyLayoutIsSound() {
  const auto catalog = exchange::ExportCatalog::builtIn();
  QVERIFY(catalog.all().size() >= 12);
  for (const auto& format : catalog.all()) {
    for (const char* language : {"en", "zh_CN", "zh_TW"}) {
      using Name = std::pair<std::string, std::string>;
      QVERIFY2(std::ranges::find(format->names, language, &Name::first) != format->names.end(), format->id.c_str());
    }
    QVERIFY2(!format->columns.empty(), format->id.c_str());
  }
}

void ExportTest::confirmsShipmentsToAmazon() {
  Parcels shop;
  QCOMPARE(bytesOf(shop.written(shop.wish("amazon_shipment_confirmation"))), expectedFile("amazon_shipment_confirmation.txt"));
  QCOMPARE(shop.lastEntry.action, std::string("export.file"));
}

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
