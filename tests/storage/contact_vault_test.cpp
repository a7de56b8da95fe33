// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contact_vault.h"

#include "storage/book_error.h"
#include "storage/journal/changeset_store.h"
#include "storage/records.h"
#include "storage/sql/bulk_statement.h"
#include "storage/vault/sealing.h"
#include "tests/storage/temporary_book.h"

#include <QTest>

#include <array>
#include <fstream>
#include <iterator>
#include <set>
#include <thread>

using namespace kontor;
using namespace kontor::storage;
using kontor::testing::TemporaryBook;

namespace {

ContactData person(const std::string& name) {
  ContactData data;
  data.set("recipient", name);
  data.set("street", "Lindenweg 12");
  data.set("postal_code", "04109");
  data.set("email", "anna@example.org");
  data.set("phone", "+49 170 1234566");
  return data;
}

void expectEqual(const std::optional<ContactData>& opened, const ContactData& data) {
  QVERIFY(opened.has_value());
  QCOMPARE(opened->address, data.address);
  QCOMPARE(opened->reach, data.reach);
}

std::vector<domain::Id> insertPeople(TemporaryBook& book, const std::vector<ContactData>& people) {
  std::vector<domain::Id> ids;
  book->write({.action = "test"}, [&](Writer& writer) {
    const auto batch = book->vault().beginBatch(writer);
    for (const ContactData& data : people) {
      ids.push_back(writer.newId("contact"));
      book->vault().insert(*batch, ids.back(), 0, batch->seal(ids.back(), data));
    }
  });
  return ids;
}

std::optional<ContactData> opened(TemporaryBook& book, domain::Id contact) {
  const auto reader = book->reader();
  return book->vault().open(*reader, contact);
}

std::string wholeFile(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Every changeset that the journal stores, decompressed. An undo stores none.
std::string allChangesets(TemporaryBook& book) {
  const auto reader = book->reader();
  Connection& connection = reader->connection();
  std::string all;
  std::vector<std::byte> piece(65536);
  BulkStatement entries(connection, "SELECT seq FROM journal WHERE undoes IS NULL");
  while (entries.step()) {
    ChangesetInput input(connection, entries.integer(0));
    while (const std::size_t size = input.read(piece)) all.append(reinterpret_cast<const char*>(piece.data()), size);
  }
  return all;
}

int countNeedles(const std::string& text, const std::string& needle) {
  int count = 0;
  for (auto at = text.find(needle); at != std::string::npos; at = text.find(needle, at + 1)) ++count;
  return count;
}

int needlesOnDisk(TemporaryBook& book, const std::string& needle) {
  int count = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(book.folder())) {
    if (entry.is_regular_file()) count += countNeedles(wholeFile(entry.path()), needle);
  }
  return count;
}

}  // namespace

class ContactVaultTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void opensWhatWasSealed_data();
  void opensWhatWasSealed();
  void opensAfterTheBookWasClosed();
  void opensManyInTheirOrder();
  void opensEachOfARange();
  void refusesMovedCiphertext();
  void refusesMovedKeys();
  void bindsEachPartOfThePlace();
  void refusesChangedBits();
  void forgetsAnErasedPerson();
  void updatesWithFreshNoncesAndKeepsKeysForUndo();
  void survivesUndoAndRedoOfAnInsert();
  void rolledBackBatchLeavesNothing();
  void neverRepeatsRandomness();
  void sealsWhatItMayNotRead();
  void fingerprintTellsContent();
  void matchNormalises_data();
  void matchNormalises();
  void matchDependsOnScopeAndBook();
  void masks_data();
  void masks();
  void leavesNoPlainTextOnDisk();
};

void ContactVaultTest::opensWhatWasSealed_data() {
  QTest::addColumn<QString>("recipient");
  QTest::addColumn<QString>("email");
  QTest::newRow("both classes") << "Anna Schmidt"
                                << "anna@example.org";
  QTest::newRow("address only") << "张伟"
                                << "";
  QTest::newRow("reach only") << ""
                              << "x@y.de";
  QTest::newRow("nothing") << ""
                           << "";
  QTest::newRow("long") << QString(5000, u'ß') << QString(127, u'a');
  QTest::newRow("length at a boundary") << QString(128, u'a') << QString(16384, u'b');
}

void ContactVaultTest::opensWhatWasSealed() {
  QFETCH(QString, recipient);
  QFETCH(QString, email);
  TemporaryBook book;
  ContactData data;
  data.set("recipient", recipient.toStdString());
  data.set("postal_code", recipient.isEmpty() ? "" : "0160");
  data.set("email", email.toStdString());
  data.set("text", email.isEmpty() ? "" : "line one\nline two");
  const auto ids = insertPeople(book, {data});
  expectEqual(opened(book, ids[0]), data);
}

void ContactVaultTest::opensAfterTheBookWasClosed() {
  TemporaryBook book;
  const auto ids = insertPeople(book, {person("Anna Schmidt"), person("张伟")});
  book.reopen();
  QVERIFY(book->vault().keysLieOpen());
  expectEqual(opened(book, ids[0]), person("Anna Schmidt"));
  expectEqual(opened(book, ids[1]), person("张伟"));
  QVERIFY(!opened(book, 4711));
}

void ContactVaultTest::opensManyInTheirOrder() {
  TemporaryBook book;
  const auto ids = insertPeople(book, {person("A"), person("B"), person("C")});
  const auto reader = book->reader();
  const std::array<domain::Id, 4> wanted = {ids[2], 999, ids[0], ids[2]};
  const auto found = book->vault().openMany(*reader, wanted);
  QCOMPARE(found.size(), std::size_t{4});
  expectEqual(found[0], person("C"));
  QVERIFY(!found[1]);
  expectEqual(found[2], person("A"));
  expectEqual(found[3], person("C"));
}

void ContactVaultTest::opensEachOfARange() {
  TemporaryBook book;
  const auto ids = insertPeople(book, {person("A"), person("B"), person("C"), person("D")});
  book.run("DELETE FROM contact_key WHERE contact_id = " + std::to_string(ids[0]));
  const auto reader = book->reader();
  std::vector<std::string> names;
  book->vault().openEach(reader->connection(), {ids[0], ids[2]}, [&](domain::Id, const ContactData& data) {
    names.emplace_back(data.get("recipient"));
  });
  QCOMPARE(names, (std::vector<std::string>{"B", "C"}));
}

void ContactVaultTest::refusesMovedCiphertext() {
  TemporaryBook book;
  constexpr std::size_t count = 1000;
  const auto ids = insertPeople(book, std::vector<ContactData>(count, person("Anna Schmidt")));
  book.run(
      "CREATE TEMP TABLE old AS SELECT * FROM contact;"
      "UPDATE contact SET address = (SELECT address FROM old WHERE old.id = contact.id % 1000 + 1) WHERE id % 2;"
      "UPDATE contact SET reach = (SELECT reach FROM old WHERE old.id = contact.id % 1000 + 1) WHERE id % 2 = 0;");
  int refused = 0;
  for (const domain::Id id : ids) refused += opened(book, id) ? 0 : 1;
  QCOMPARE(refused, static_cast<int>(count));
}

void ContactVaultTest::refusesMovedKeys() {
  TemporaryBook book;
  const auto ids = insertPeople(book, {person("Anna"), person("Berta"), person("Carl")});
  const auto id = [&](int i) { return std::to_string(ids[static_cast<std::size_t>(i)]); };
  // The whole of another person, ciphertext and key together, under the id of the first.
  book.run("UPDATE contact SET (address, reach) = (SELECT address, reach FROM contact WHERE id = " + id(1) +
           ") WHERE id = " + id(0) +
           "; UPDATE contact_key SET (address_key, reach_key) = (SELECT address_key, reach_key FROM contact_key"
           " WHERE contact_id = " +
           id(1) + ") WHERE contact_id = " + id(0));
  QVERIFY(!opened(book, ids[0]));
  // An address where the reach should be.
  book.run("UPDATE contact SET reach = address WHERE id = " + id(2) +
           "; UPDATE contact_key SET reach_batch = address_batch, reach_key = address_key WHERE contact_id = " + id(2));
  QVERIFY(!opened(book, ids[2]));
  expectEqual(opened(book, ids[1]), person("Berta"));
}

void ContactVaultTest::bindsEachPartOfThePlace() {
  SecretKey key;
  key.bytes.fill(7);
  const Blob sealed = sealBytes("secret", key, Nonce{}, {"contact", "address", 5});
  QCOMPARE(openBytes(sealed, key, {"contact", "address", 5}), std::optional<std::string>("secret"));
  QVERIFY(!openBytes(sealed, key, {"contact_key", "address", 5}));
  QVERIFY(!openBytes(sealed, key, {"contact", "reach", 5}));
  QVERIFY(!openBytes(sealed, key, {"contact", "address", 5 + (domain::Id{1} << domain::kDeskShift)}));
  QVERIFY(!openBytes(std::span(sealed).first(40), key, {"contact", "address", 5}));
  key.bytes[31] ^= 1;
  QVERIFY(!openBytes(sealed, key, {"contact", "address", 5}));
}

void ContactVaultTest::refusesChangedBits() {
  TemporaryBook book;
  const auto ids = insertPeople(book, {person("Anna")});
  const auto size = book->reader()->connection().integer("SELECT length(address) FROM contact").value_or(0);
  QVERIFY(size > 41);
  for (std::int64_t at = 0; at < size; ++at) {
    book->write({.action = "test"}, [&](Writer& writer) {
      Connection& connection = writer.connection();
      Blob bytes;
      {
        BulkStatement read(connection, "SELECT address FROM contact");
        QVERIFY(read.step());
        const auto blob = read.blob(0);
        bytes.assign(blob.begin(), blob.end());
      }
      bytes[static_cast<std::size_t>(at)] ^= std::byte{1};
      BulkStatement change(connection, "UPDATE contact SET address = ?");
      change.bind(1, bytes);
      change.execute();
      QVERIFY(!book->vault().open(connection, ids[0]));
      bytes[static_cast<std::size_t>(at)] ^= std::byte{1};
      change.bind(1, bytes);
      change.execute();
      QVERIFY(book->vault().open(connection, ids[0]));
    });
  }
}

void ContactVaultTest::forgetsAnErasedPerson() {
  TemporaryBook book;
  const auto ids = insertPeople(book, {person("Anna"), person("Berta")});
  QVERIFY(opened(book, ids[0]));
  book.run("DELETE FROM contact_key WHERE contact_id = " + std::to_string(ids[0]));
  QVERIFY(!opened(book, ids[0]));
  expectEqual(opened(book, ids[1]), person("Berta"));
  book.reopen();
  QVERIFY(!opened(book, ids[0]));
}

void ContactVaultTest::updatesWithFreshNoncesAndKeepsKeysForUndo() {
  TemporaryBook book;
  const auto ids = insertPeople(book, {person("Anna")});
  const auto state = [&](const std::string& column) {
    return book->reader()->connection().text("SELECT hex(" + column + ") FROM contact").value_or("");
  };
  const auto address = state("address");
  const auto fingerprint = state("fingerprint");
  ContactData changed = person("Anna Maier");
  const auto entry = book->write({.action = "test"}, [&](Writer& writer) {
    book->vault().update(writer, *book->vault().beginBatch(writer), ids[0], changed);
  });
  expectEqual(opened(book, ids[0]), changed);
  QVERIFY(state("address").substr(2, 48) != address.substr(2, 48));
  QVERIFY(state("fingerprint") != fingerprint);
  QVERIFY(book->undo(entry.seq).entry.has_value());
  QCOMPARE(state("address"), address);
  expectEqual(opened(book, ids[0]), person("Anna"));
}

void ContactVaultTest::survivesUndoAndRedoOfAnInsert() {
  TemporaryBook book;
  const auto ids = insertPeople(book, {person("Anna")});
  const auto undone = book->undo(1);
  QVERIFY(undone.entry.has_value());
  QVERIFY(!opened(book, ids[0]));
  QVERIFY(book->undo(undone.entry->seq).entry.has_value());
  expectEqual(opened(book, ids[0]), person("Anna"));
}

void ContactVaultTest::rolledBackBatchLeavesNothing() {
  TemporaryBook book;
  domain::Id lost = 0;
  try {
    book->write({.action = "test"}, [&](Writer& writer) {
      const auto batch = book->vault().beginBatch(writer);
      lost = batch->addressBatch();
      book->vault().insert(*batch, 1, 0, batch->seal(1, person("Anna")));
      QVERIFY(book->vault().open(writer.connection(), 1));
      throw Cancelled();
    });
    QFAIL("the write was not cancelled");
  } catch (const Cancelled&) {
  }
  // The next batch may get the ids of the lost one: what was remembered of that must not be used.
  const auto ids = insertPeople(book, {person("Berta")});
  const auto batch = book->reader()->connection().integer("SELECT address_batch FROM contact_key").value_or(0);
  QCOMPARE(batch, lost);
  expectEqual(opened(book, ids[0]), person("Berta"));
}

void ContactVaultTest::neverRepeatsRandomness() {
  TemporaryBook book;
  constexpr int each = 2000;
  std::vector<SealedContact> sealed(2 * each);
  book->write({.action = "test"}, [&](Writer& writer) {
    const auto batch = book->vault().beginBatch(writer);
    const auto work = [&](int from) {
      for (int i = from; i < from + each; ++i) sealed[static_cast<std::size_t>(i)] = batch->seal(7, person("Anna"));
    };
    std::thread other(work, each);
    work(0);
    other.join();
  });
  std::set<Blob> nonces;
  for (const SealedContact& one : sealed) {
    for (const auto part : {one.address, one.reach, one.addressKey, one.reachKey}) {
      nonces.insert(Blob(part.begin() + 1, part.begin() + 25));
    }
    QCOMPARE(one.fingerprint, sealed[0].fingerprint);
  }
  QCOMPARE(nonces.size(), sealed.size() * 4);
}

void ContactVaultTest::sealsWhatItMayNotRead() {
  TemporaryBook book;
  const auto ids = insertPeople(book, {person("Anna")});
  // As after a passphrase was set, for somebody without any grant.
  book.run("UPDATE keyring SET open_key = NULL WHERE class <> 'index'");
  book.reopen();
  QVERIFY(!book->vault().keysLieOpen());
  QVERIFY(!opened(book, ids[0]));
  const auto later = insertPeople(book, {person("Berta")});
  QVERIFY(!opened(book, later[0]));
  const auto stored = book->reader()->connection().text("SELECT hex(fingerprint) FROM contact ORDER BY id DESC");
  QVERIFY(stored.has_value() && stored->size() == 32);
}

void ContactVaultTest::fingerprintTellsContent() {
  TemporaryBook book;
  const ContactVault& vault = book->vault();
  QCOMPARE(vault.fingerprint(person("Anna")), vault.fingerprint(person("Anna")));
  QVERIFY(vault.fingerprint(person("Anna")) != vault.fingerprint(person("anna")));
  // The same bytes in other fields.
  ContactData first;
  first.set("recipient", "ab");
  ContactData second;
  second.set("recipient", "a");
  second.set("company", "b");
  ContactData third;
  third.set("buyer_name", "ab");
  QVERIFY(vault.fingerprint(first) != vault.fingerprint(second));
  QVERIFY(vault.fingerprint(first) != vault.fingerprint(third));
  const auto ids = insertPeople(book, {first});
  book->write({.action = "test"}, [&](Writer& writer) {
    BulkStatement query(writer.connection(), "SELECT id FROM contact WHERE fingerprint = ?");
    const Hash16 hash = vault.fingerprint(first);
    query.bind(1, hash);
    QVERIFY(query.step());
    QCOMPARE(query.integer(0), ids[0]);
  });
}

void ContactVaultTest::matchNormalises_data() {
  QTest::addColumn<QString>("one");
  QTest::addColumn<QString>("other");
  QTest::addColumn<bool>("same");
  QTest::newRow("case") << "Anna@Example.ORG"
                        << "anna@example.org" << true;
  QTest::newRow("blanks around") << "  anna\t"
                                 << "anna" << true;
  QTest::newRow("blank within") << "an na"
                                << "anna" << false;
  QTest::newRow("umlaut case") << "JÖRG"
                               << "jörg" << true;
  QTest::newRow("sharp s") << "STRASSE"
                           << "straße" << true;
  QTest::newRow("decomposed") << QString::fromUtf8("Jo\xCC\x88rg") << "Jörg" << true;
  QTest::newRow("full width") << "ＡＮＮＡ"
                              << "anna" << true;
  QTest::newRow("ideographic blank") << "　张伟　"
                                     << "张伟" << true;
  QTest::newRow("other person") << "张伟"
                                << "张玮" << false;
  QTest::newRow("cyrillic") << "ИВАН"
                            << "иван" << true;
}

void ContactVaultTest::matchNormalises() {
  QFETCH(QString, one);
  QFETCH(QString, other);
  QFETCH(bool, same);
  TemporaryBook book;
  const auto first = book->vault().match("amazon", one.toStdString());
  QCOMPARE(first == book->vault().match("amazon", other.toStdString()), same);
}

void ContactVaultTest::matchDependsOnScopeAndBook() {
  TemporaryBook book;
  TemporaryBook other(2);
  QVERIFY(book->vault().match("amazon", "anna") != book->vault().match("ebay", "anna"));
  QVERIFY(book->vault().match("am", "azonanna") != book->vault().match("amazon", "anna"));
  QVERIFY(book->vault().match("amazon", "anna") != other->vault().match("amazon", "anna"));
}

void ContactVaultTest::masks_data() {
  QTest::addColumn<QString>("field");
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("expected");
  QTest::newRow("chinese") << "recipient"
                           << "张伟"
                           << "张••";
  QTest::newRow("chinese, long") << "recipient"
                                 << "欧阳娜娜"
                                 << "欧••";
  QTest::newRow("korean") << "buyer_name"
                          << "김민수"
                          << "김••";
  QTest::newRow("two words") << "recipient"
                             << "John Smith"
                             << "J•••• S••••";
  QTest::newRow("short name") << "recipient"
                              << "Jo"
                              << "J••••";
  QTest::newRow("many words") << "company"
                              << "a b c d e f"
                              << "a•••• b•••• c•••• d••••";
  QTest::newRow("umlaut") << "recipient"
                          << "Özil"
                          << "Ö••••";
  QTest::newRow("blanks") << "recipient"
                          << "  John   Smith "
                          << "J•••• S••••";
  QTest::newRow("number in a name") << "company"
                                    << "12 Apostel"
                                    << "•••• A••••";
  QTest::newRow("arabic digits") << "company"
                                 << "٣٤٥"
                                 << "••••";
  QTest::newRow("address in a name") << "recipient"
                                     << "j.smith@example.com"
                                     << "j••••";
  QTest::newRow("mail") << "email"
                        << "john@example.com"
                        << "j•••@e•••.com";
  QTest::newRow("mail, subdomain") << "email"
                                   << "john@mail.example.co.uk"
                                   << "j•••@m•••.uk";
  QTest::newRow("mail, odd ending") << "email"
                                    << "john@host.secretname"
                                    << "j•••@h•••";
  QTest::newRow("mail, digits") << "email"
                                << "1234567@qq.com"
                                << "•••@q•••.com";
  QTest::newRow("mail, none") << "email"
                              << "not a mail"
                              << "••••";
  QTest::newRow("mail, two signs") << "email"
                                   << "a@b@c.de"
                                   << "a•••@c•••.de";
  QTest::newRow("phone") << "phone"
                         << "+49 170 1234566"
                         << "•••• 66";
  QTest::newRow("phone, short") << "phone"
                                << "123456"
                                << "••••";
  QTest::newRow("street") << "street"
                          << "Lindenweg 12"
                          << "••••";
  QTest::newRow("postal code") << "postal_code"
                               << "04109"
                               << "••••";
  QTest::newRow("city") << "city"
                        << "São Paulo"
                        << "S•••• P••••";
  QTest::newRow("user name") << "buyer_username"
                             << "anna 1985"
                             << "a••••";
  QTest::newRow("note") << "buyer_note"
                        << "call me"
                        << "••••";
  QTest::newRow("message") << "text"
                           << "Dear Anna"
                           << "••••";
  QTest::newRow("unknown field") << "anything"
                                 << "secret"
                                 << "••••";
  QTest::newRow("empty") << "recipient"
                         << ""
                         << "";
  QTest::newRow("emoji") << "recipient"
                         << "😀 Anna"
                         << "•••• A••••";
}

void ContactVaultTest::masks() {
  QFETCH(QString, field);
  QFETCH(QString, text);
  QFETCH(QString, expected);
  QCOMPARE(QString::fromStdString(mask(field.toStdString(), text.toStdString())), expected);
  // Broken UTF-8 gives a mask of whole characters, too.
  const std::string bytes = text.toStdString();
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    const std::string cut = mask(field.toStdString(), std::string_view(bytes).substr(0, length));
    QVERIFY(!QString::fromStdString(cut).contains(QChar::ReplacementCharacter));
  }
}

void ContactVaultTest::leavesNoPlainTextOnDisk() {
  TemporaryBook book;
  // Ten thousand contacts at once, as an import brings them.
  std::vector<ContactData> people;
  for (int i = 0; i < 10'000; ++i) {
    ContactData data;
    for (const auto field : kAddressFields) data.set(field, "NEEDLE" + std::to_string(i) + std::string(field));
    for (const auto field : kReachFields) data.set(field, "NEEDLE" + std::to_string(i) + "@example.org");
    people.push_back(data);
  }
  insertPeople(book, people);
  // And through the records, with an edit and an undo.
  domain::Id order = 0;
  book->write({.action = "test"}, [&](Writer& writer) {
    const auto channel = insertRecord(writer, book->vault(), domain::Entity::Channel,
                                      {{"name", std::string("Shop")},
                                       {"platform", std::string("other")},
                                       {"currency", std::string("EUR")},
                                       {"zone", std::string("Europe/Berlin")}});
    order = insertRecord(writer, book->vault(), domain::Entity::SalesOrder,
                         {{"external_id", std::string("A-1")},
                          {"channel", channel},
                          {"kind", std::string("sale")},
                          {"status", std::string("paid")},
                          {"placed", std::int64_t{1'700'000'000}},
                          {"currency", std::string("EUR")},
                          {"note", std::string("HAYSTACK")},
                          {"recipient", std::string("NEEDLE one")},
                          {"email", std::string("NEEDLE@example.org")}});
  });
  const auto entry = book->write({.action = "test"}, [&](Writer& writer) {
    updateRecord(writer, book->vault(), domain::Entity::SalesOrder, order, {{"recipient", std::string("NEEDLE two")}});
  });
  QVERIFY(book->undo(entry.seq).entry.has_value());

  QCOMPARE(needlesOnDisk(book, "NEEDLE"), 0);
  const std::string changesets = allChangesets(book);
  QCOMPARE(countNeedles(changesets, "NEEDLE"), 0);
  // The search itself works: a note is no personal data and lies open.
  QVERIFY(needlesOnDisk(book, "HAYSTACK") > 0);
  QVERIFY(countNeedles(changesets, "HAYSTACK") > 0);
  book.close();
  QCOMPARE(needlesOnDisk(book, "NEEDLE"), 0);
  QVERIFY(needlesOnDisk(book, "HAYSTACK") > 0);
  book.reopen();
  const auto reader = book->reader();
  const auto values = readRecord(*reader, book->vault(), domain::Entity::SalesOrder, order);
  const auto fields = domain::fields(domain::Entity::SalesOrder);
  const auto at = domain::findField(domain::Entity::SalesOrder, "recipient") - fields.data();
  QCOMPARE(std::get<std::string>(values[static_cast<std::size_t>(at)]), std::string("NEEDLE one"));
}

QTEST_GUILESS_MAIN(ContactVaultTest)
#include "contact_vault_test.moc"
