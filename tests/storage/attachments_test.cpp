// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attachments.h"

#include "storage/verify.h"
#include "tests/support/goods_book.h"

#include <QCryptographicHash>
#include <QTest>

using namespace kontor;
using namespace kontor::storage;
using domain::Entity;
using kontor::testing::failureOf;
using kontor::testing::GoodsBook;
using kontor::testing::refusalOf;

namespace {

std::vector<std::byte> bytesOf(const QByteArray& text) {
  const auto bytes = std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size())));
  return {bytes.begin(), bytes.end()};
}

domain::Id attach(GoodsBook& shop, const QByteArray& content, const std::string& name = "cup.png", domain::Id record = 0) {
  return shop.write([&](Writer& writer) {
    return addAttachment(writer, Entity::Sku, record == 0 ? shop.cup : record, name, "image/png", bytesOf(content));
  });
}

std::int64_t contents(GoodsBook& shop) { return shop.integer("SELECT count(*) FROM attachment_content").value(); }

}  // namespace

class AttachmentsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsAFile();
  void keepsEqualContentOnce();
  void refusesWhatCannotBeAttached();
  void survivesUndoAndRedo();
  void namesWhatIsMissing();
  void isPartOfTheReplay();
};

void AttachmentsTest::keepsAFile() {
  GoodsBook shop;
  const QByteArray picture("\x89PNG\0\1\2", 7);
  const auto id = attach(shop, picture);
  const auto reader = shop.book->reader();
  const auto list = attachments(*reader, Entity::Sku, shop.cup);
  QCOMPARE(list.size(), std::size_t{1});
  QCOMPARE(list[0].id, id);
  QCOMPARE(list[0].name, std::string("cup.png"));
  QCOMPARE(list[0].mediaType, std::string("image/png"));
  QCOMPARE(list[0].size, 7);
  QCOMPARE(list[0].added.seconds, 1'700'000'000);
  QCOMPARE(QByteArray::fromStdString(list[0].hash),
           QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex());
  QVERIFY(attachmentContent(*reader, id) == bytesOf(picture));
  QVERIFY(attachments(*reader, Entity::Sku, shop.lamp).empty());
  QVERIFY(attachments(*reader, Entity::Supplier, shop.cup).empty());
  QCOMPARE(failureOf([&] { attachmentContent(*reader, id + 1); }).code, std::optional(BookError::Code::NotFound));
}

void AttachmentsTest::keepsEqualContentOnce() {
  GoodsBook shop;
  const auto first = attach(shop, "same");
  const auto second = attach(shop, "same", "again.png", shop.lamp);
  QVERIFY(first != second);
  QCOMPARE(contents(shop), 1);
  attach(shop, "other");
  QCOMPARE(contents(shop), 2);
  QVERIFY(attachmentContent(*shop.book->reader(), second) == bytesOf("same"));
}

void AttachmentsTest::refusesWhatCannotBeAttached() {
  GoodsBook shop;
  QCOMPARE(refusalOf([&] { attach(shop, ""); }), std::string("attachment_empty"));
  QCOMPARE(refusalOf([&] { attach(shop, QByteArray(kLargestAttachment + 1, 'x')); }), std::string("attachment_too_large"));
  QCOMPARE(refusalOf([&] { attach(shop, "x", ""); }), std::string("required"));
  QCOMPARE(refusalOf([&] { attach(shop, "x", "a\nb"); }), std::string("control_character"));
  QCOMPARE(contents(shop), 0);
  const auto id = attach(shop, QByteArray(kLargestAttachment, 'x'));
  QCOMPARE(static_cast<std::int64_t>(attachmentContent(*shop.book->reader(), id).size()), kLargestAttachment);
}

void AttachmentsTest::survivesUndoAndRedo() {
  GoodsBook shop;
  const auto id = attach(shop, "picture");
  const auto added = shop.lastEntry.seq;
  QVERIFY(shop.undo());
  QVERIFY(attachments(*shop.book->reader(), Entity::Sku, shop.cup).empty());
  QCOMPARE(contents(shop), 1);
  const auto undone = shop.integer("SELECT max(seq) FROM journal").value();
  QVERIFY(undone > added);
  QVERIFY(shop.book->undo(undone).entry.has_value());
  QVERIFY(attachmentContent(*shop.book->reader(), id) == bytesOf("picture"));

  shop.write([&](Writer& writer) {
    removeAttachment(writer, id);
    return 0;
  });
  QVERIFY(attachments(*shop.book->reader(), Entity::Sku, shop.cup).empty());
  QVERIFY(shop.undo());
  QVERIFY(attachmentContent(*shop.book->reader(), id) == bytesOf("picture"));
  QVERIFY(verify(*shop.book, true).findings.empty());
}

void AttachmentsTest::namesWhatIsMissing() {
  GoodsBook shop;
  const auto first = attach(shop, "first");
  const auto second = attach(shop, "second", "b.png");
  attach(shop, "third", "c.png");
  QVERIFY(verify(*shop.book, false).findings.empty());
  shop.run("DELETE FROM attachment_content WHERE content = CAST('first' AS BLOB);"
           "UPDATE attachment_content SET content = CAST('forged' AS BLOB) WHERE content = CAST('second' AS BLOB)");
  const auto findings = verify(*shop.book, false).findings;
  QCOMPARE(findings.size(), std::size_t{2});
  for (const Finding& finding : findings) {
    QCOMPARE(finding.code, std::string("attachment"));
    QCOMPARE(finding.detail, std::string(finding.id == first ? "missing" : "changed"));
    QVERIFY(finding.id == first || finding.id == second);
  }
  const auto reader = shop.book->reader();
  QCOMPARE(failureOf([&] { attachmentContent(*reader, first); }).code, std::optional(BookError::Code::Damaged));
  QCOMPARE(failureOf([&] { attachmentContent(*reader, second); }).code, std::optional(BookError::Code::Damaged));
  // The same file again mends both.
  attach(shop, "first", "d.png");
  attach(shop, "second", "e.png");
  QVERIFY(verify(*shop.book, false).findings.empty());
}

void AttachmentsTest::isPartOfTheReplay() {
  GoodsBook shop;
  const auto id = attach(shop, "picture");
  shop.update(Entity::Attachment, id, {{"name", std::string("front.png")}});
  QVERIFY(verify(*shop.book, true).findings.empty());
  QCOMPARE(attachments(*shop.book->reader(), Entity::Sku, shop.cup)[0].name, std::string("front.png"));
}

QTEST_GUILESS_MAIN(AttachmentsTest)
#include "attachments_test.moc"
