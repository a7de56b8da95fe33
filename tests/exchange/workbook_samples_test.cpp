// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/workbook.h"

#include <QCryptographicHash>
#include <QTest>

#include <filesystem>
#include <string>

using namespace kontor::exchange;

// Every cell of every sheet of the real workbooks. The digests were made by another reader: zipfile and an XML tree of
// Python for XLSX (openpyxl refuses one of them), xlrd for XLS.
class WorkbookSamplesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cells_data();
  void cells();
};

namespace {

/// `S name hidden` for a sheet, `row column kind text` for a cell, TAB between, what breaks a line written as \n.
class Digest {
 public:
  void add(const SheetInfo& sheet) { addLine("S\t" + sheet.name + '\t' + (sheet.hidden ? '1' : '0')); }
  void add(const Row& row) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (row.cells[i].empty()) continue;
      ++m_cells;
      addLine(std::to_string(row.line) + '\t' + std::to_string(i) + '\t' + "TND"[static_cast<int>(row.kind(i))] + '\t' +
              escaped(row.cells[i]));
    }
  }
  int cells() const { return m_cells; }
  QByteArray hex() const { return m_hash.result().toHex(); }

 private:
  static std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
      const auto at = std::string_view("\\\n\r\t").find(c);
      at == std::string_view::npos ? out.append(1, c) : out.append({'\\', "\\nrt"[at]});
    }
    return out;
  }
  void addLine(const std::string& line) { m_hash.addData(QByteArray::fromStdString(line + '\n')); }

  QCryptographicHash m_hash{QCryptographicHash::Sha256};
  int m_cells = 0;
};

}  // namespace

void WorkbookSamplesTest::cells_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<int>("sheets");
  QTest::addColumn<int>("cells");
  QTest::addColumn<QByteArray>("digest");
  const auto add = [](const char* name, int sheets, int cells, const char* digest) {
    QTest::newRow(name) << QString::fromLatin1(name) << sheets << cells << QByteArray(digest);
  };
  add("ebay/eBay-category-listing-template_US_2026.xlsx", 7, 480,
      "f3ec2527ad8fad8faf9e33cfb0b6f278ccc2018aa657f2d242c25215fb6f460f");
  add("erp_cn/manual_order_import_template.xls", 3, 871,
      "e6250c0bf7ee2922ea70e46dc0807e5bc31ad4a10cb3dbe31d9c84148df12518");
  add("erp_cn/product_import_variants.xls", 3, 156, "a99045f3f4e6c48c3b7b714bd4fb5b690afef2d23ee8d3394f502e0477130f61");
  add("erp_cn/shipping_cost_import.xls", 1, 46, "b38c36067fd89f4d5e9cfa5e9aa113cf6743bd520ae03899de97c90d0df8d937");
  add("erp_cn/supplier_quote_import.xls", 3, 56, "9cff7f08e6e4833bd1d34bd88325176ac4d8dc1aaab2c0abc3d4249ccbfa288f");
  add("erp_cn/tracking_number_import.xls", 3, 9, "8e85590650ac657f80a3c6194e28f01f3acb60291b9b002623ab1aa665c4c730");
  add("erp_cn/tracking_query_template.xls", 3, 5, "7fe5572558ef6451d68e2116ebe85be75ded9979e6aa72d9e6afbd526da5dcab");
  add("shopee/Order.all.2023_VN.xlsx", 1, 310011, "3aed4a4d4262c981f89104e574fbe227a9a54c2427be4e1d148d3d3b2a2d2800");
}

void WorkbookSamplesTest::cells() {
  QFETCH(QString, name);
  const auto file = std::filesystem::path(KONTOR_SHARED_DIR) / "samples" / name.toStdString();
  if (!std::filesystem::exists(file)) QSKIP("the shared samples are not here");
  const auto workbook = openWorkbook(file);
  QTEST(static_cast<int>(workbook->sheets().size()), "sheets");
  Digest digest;
  for (std::size_t i = 0; i < workbook->sheets().size(); ++i) {
    digest.add(workbook->sheets()[i]);
    const auto rows = workbook->rows(i);
    for (Row row; rows->next(row);) digest.add(row);
  }
  QTEST(digest.cells(), "cells");
  QTEST(digest.hex(), "digest");
}

QTEST_GUILESS_MAIN(WorkbookSamplesTest)
#include "workbook_samples_test.moc"
