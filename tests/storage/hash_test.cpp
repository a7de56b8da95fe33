// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/hash.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace kontor;

class HashTest : public QObject {
  Q_OBJECT

 private slots:
  void givesThePublishedHashes_data();
  void givesThePublishedHashes();
};

// FIPS 180-4 and the examples that NIST publishes with it.
void HashTest::givesThePublishedHashes_data() {
  QTest::addColumn<QByteArray>("message");
  QTest::addColumn<QByteArray>("hash");
  QTest::newRow("nothing") << QByteArray()
                           << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  QTest::newRow("abc") << QByteArray("abc")
                       << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                              << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  QTest::newRow("a million") << QByteArray(1000000, 'a')
                             << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void HashTest::givesThePublishedHashes() {
  QFETCH(QByteArray, message);
  QFETCH(QByteArray, hash);
  const std::string text = message.toStdString();
  for (const std::size_t piece : {1, 7, 63, 64, 65, 1000, 1 << 20}) {
    storage::Sha256 sha;
    for (std::size_t at = 0; at < text.size(); at += piece) {
      sha.add(std::as_bytes(std::span(text).subspan(at, std::min(piece, text.size() - at))));
    }
    QCOMPARE(QByteArray::fromStdString(storage::hex(sha.finish())), hash);
  }
}

QTEST_GUILESS_MAIN(HashTest)
#include "hash_test.moc"
