// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records.h"
#include "tests/support/goods_book.h"

#include <QTest>

using namespace kontor;
using namespace kontor::storage;
using domain::Entity;
using kontor::testing::GoodsBook;

namespace {

std::int64_t at(std::string_view iso) { return domain::Instant::fromIso(iso)->seconds; }

/// Tickets of a shop in Berlin that answers within 8 working hours.
struct Desk : GoodsBook {
  Desk() {
    update(Entity::Channel, channel, {{"business_hours", std::string("Mon-Fri 09:00-18:00")},
                                      {"response_minutes", std::int64_t{480}}});
  }

  domain::Id ticket(FieldValues values = {}) {
    values.emplace_back("subject", std::string("Where is it?"));
    return insert(Entity::Ticket, values);
  }
  domain::Id message(domain::Id ofTicket, const std::string& direction, std::string_view iso) {
    return insert(Entity::Message, {{"ticket", ofTicket},
                                    {"instant", at(iso)},
                                    {"direction", direction},
                                    {"text", std::string("Dear shop, I am Anna.")}});
  }
  std::string instantOf(domain::Id ofTicket, const std::string& column) {
    const auto value = integer("SELECT " + column + " FROM ticket WHERE id = " + std::to_string(ofTicket));
    return value && !text("SELECT 1 FROM ticket WHERE " + column + " IS NULL AND id = " + std::to_string(ofTicket))
               ? domain::Instant{*value}.iso()
               : std::string("-");
  }
  void setStatus(domain::Id ofTicket, const std::string& status) {
    update(Entity::Ticket, ofTicket, {{"status", status}});
  }
};

}  // namespace

class TicketRulesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void opensNow();
  void countsBusinessHours();
  void keepsWhatIsSaid();
  void takesTheChannelOfItsOrder();
  void findsTheFirstResponse();
  void knowsWhoSpeaks();
  void notesAnswerNobody();
  void closesAndReopens();
  void removesMessages();
};

void TicketRulesTest::opensNow() {
  Desk desk;
  const auto id = desk.ticket();
  QCOMPARE(desk.instantOf(id, "opened"), std::string("2023-11-14T22:13:20Z"));
  // Without a channel: a day, around the clock.
  QCOMPARE(desk.instantOf(id, "due"), std::string("2023-11-15T22:13:20Z"));
  QCOMPARE(desk.instantOf(id, "closed"), std::string("-"));
  QCOMPARE(validate(Entity::Ticket, {{"subject", std::string("s")}, {"phase", std::string("pre_sale")},
                                     {"status", std::string("open")}, {"priority", std::string("normal")}}, true).size(),
           std::size_t{0});
}

void TicketRulesTest::countsBusinessHours() {
  Desk desk;
  // Tuesday, 23:13 in Berlin: the clock runs from Wednesday 09:00 to 17:00.
  QCOMPARE(desk.instantOf(desk.ticket({{"channel", desk.channel}}), "due"), std::string("2023-11-15T16:00:00Z"));
  // Friday before the clocks change: three hours until 18:00, five on Monday by the new clock.
  const auto friday = desk.ticket({{"channel", desk.channel}, {"opened", at("2024-03-29T14:00:00Z")}});
  QCOMPARE(desk.instantOf(friday, "due"), std::string("2024-04-01T12:00:00Z"));
  desk.update(Entity::Ticket, friday, {{"opened", at("2024-03-28T08:00:00Z")}});
  QCOMPARE(desk.instantOf(friday, "due"), std::string("2024-03-28T16:00:00Z"));
  // Another market, another clock.
  const auto tokyo = desk.insert(Entity::Channel, {{"name", std::string("Rakuten")},
                                                   {"platform", std::string("rakuten")},
                                                   {"currency", std::string("JPY")},
                                                   {"zone", std::string("Asia/Tokyo")},
                                                   {"business_hours", std::string("Mon-Fri 10:00-17:00")},
                                                   {"response_minutes", std::int64_t{60}}});
  desk.update(Entity::Ticket, friday, {{"channel", tokyo}});
  QCOMPARE(desk.instantOf(friday, "due"), std::string("2024-03-29T02:00:00Z"));
}

void TicketRulesTest::keepsWhatIsSaid() {
  Desk desk;
  const auto id = desk.ticket({{"channel", desk.channel}, {"due", at("2030-01-01T00:00:00Z")}});
  QCOMPARE(desk.instantOf(id, "due"), std::string("2030-01-01T00:00:00Z"));
  desk.update(Entity::Ticket, id, {{"priority", std::string("urgent")}});
  QCOMPARE(desk.instantOf(id, "due"), std::string("2030-01-01T00:00:00Z"));
  const auto closed = desk.ticket({{"status", std::string("closed")}, {"closed", at("2023-12-01T00:00:00Z")}});
  QCOMPARE(desk.instantOf(closed, "closed"), std::string("2023-12-01T00:00:00Z"));
}

void TicketRulesTest::takesTheChannelOfItsOrder() {
  Desk desk;
  const auto order = desk.order("O-1", "paid", "CUP", desk.cup, 1);
  const auto channelOf = [&](domain::Id id) {
    return desk.integer("SELECT coalesce(channel_id, 0) FROM ticket WHERE id = " + std::to_string(id)).value();
  };
  const auto id = desk.ticket({{"order", order}});
  QCOMPARE(channelOf(id), desk.channel);
  QCOMPARE(desk.instantOf(id, "due"), std::string("2023-11-15T16:00:00Z"));
  const auto other = desk.insert(Entity::Channel, {{"name", std::string("Other")},
                                                   {"platform", std::string("other")},
                                                   {"currency", std::string("EUR")},
                                                   {"zone", std::string("UTC")}});
  QCOMPARE(channelOf(desk.ticket({{"order", order}, {"channel", other}})), other);
  // The order may be found later.
  const auto later = desk.ticket();
  QCOMPARE(channelOf(later), 0);
  desk.update(Entity::Ticket, later, {{"order", order}});
  QCOMPARE(channelOf(later), desk.channel);
}

void TicketRulesTest::findsTheFirstResponse() {
  Desk desk;
  const auto id = desk.ticket({{"opened", at("2023-11-10T10:00:00Z")}});
  const auto first = [&] { return desk.instantOf(id, "first_response"); };
  desk.message(id, "in", "2023-11-10T10:00:00Z");
  QCOMPARE(first(), std::string("-"));
  desk.message(id, "out", "2023-11-09T10:00:00Z");  // an advertisement before the question
  QCOMPARE(first(), std::string("-"));
  const auto answer = desk.message(id, "out", "2023-11-12T10:00:00Z");
  QCOMPARE(first(), std::string("2023-11-12T10:00:00Z"));
  desk.message(id, "out", "2023-11-13T10:00:00Z");
  QCOMPARE(first(), std::string("2023-11-12T10:00:00Z"));
  desk.message(id, "out", "2023-11-11T10:00:00Z");
  QCOMPARE(first(), std::string("2023-11-11T10:00:00Z"));
  QVERIFY(desk.undo());
  QCOMPARE(first(), std::string("2023-11-12T10:00:00Z"));
  desk.update(Entity::Message, answer, {{"instant", at("2023-11-14T10:00:00Z")}});
  QCOMPARE(first(), std::string("2023-11-13T10:00:00Z"));
  desk.update(Entity::Ticket, id, {{"opened", at("2023-11-08T10:00:00Z")}});
  QCOMPARE(first(), std::string("2023-11-09T10:00:00Z"));
}

void TicketRulesTest::knowsWhoSpeaks() {
  Desk desk;
  const auto id = desk.ticket();
  const auto said = [&](domain::Id message) {
    return desk.text("SELECT direction || ' ' || sender FROM message WHERE id = " + std::to_string(message)).value();
  };
  const auto speak = [&](const std::string& sender) {
    return desk.insert(Entity::Message, {{"ticket", id}, {"direction", std::string("out")}, {"sender", sender}});
  };
  QCOMPARE(said(desk.message(id, "in", "2023-11-10T10:00:00Z")), std::string("in buyer"));
  QCOMPARE(said(desk.message(id, "out", "2023-11-10T11:00:00Z")), std::string("out seller"));
  QCOMPARE(said(speak("platform")), std::string("in platform"));
  QCOMPARE(said(speak("staff")), std::string("out staff"));
  const auto message = speak("buyer");
  QCOMPARE(said(message), std::string("in buyer"));
  desk.update(Entity::Message, message, {{"sender", std::string("staff")}});
  QCOMPARE(said(message), std::string("out staff"));
  desk.update(Entity::Message, message, {{"direction", std::string("out")}});
  QCOMPARE(said(message), std::string("out staff"));
  desk.update(Entity::Message, message, {{"direction", std::string("in")}});
  QCOMPARE(said(message), std::string("in buyer"));
}

void TicketRulesTest::notesAnswerNobody() {
  Desk desk;
  const auto id = desk.ticket({{"opened", at("2023-11-10T10:00:00Z")}});
  const auto note = desk.insert(Entity::Message, {{"ticket", id},
                                                  {"instant", at("2023-11-10T12:00:00Z")},
                                                  {"direction", std::string("out")},
                                                  {"sender", std::string("staff")}});
  QCOMPARE(desk.instantOf(id, "first_response"), std::string("-"));
  desk.update(Entity::Message, note, {{"sender", std::string("seller")}});
  QCOMPARE(desk.instantOf(id, "first_response"), std::string("2023-11-10T12:00:00Z"));
}

void TicketRulesTest::closesAndReopens() {
  Desk desk;
  const auto id = desk.ticket();
  *desk.world.clock = {1'700'001'000};
  desk.setStatus(id, "waiting");
  QCOMPARE(desk.instantOf(id, "closed"), std::string("-"));
  desk.setStatus(id, "solved");
  QCOMPARE(desk.instantOf(id, "closed"), domain::Instant{1'700'001'000}.iso());
  *desk.world.clock = {1'700'002'000};
  desk.setStatus(id, "closed");
  QCOMPARE(desk.instantOf(id, "closed"), domain::Instant{1'700'001'000}.iso());
  desk.setStatus(id, "open");
  QCOMPARE(desk.instantOf(id, "closed"), std::string("-"));
}

void TicketRulesTest::removesMessages() {
  Desk desk;
  const auto id = desk.ticket({{"opened", at("2023-11-10T10:00:00Z")}});
  const auto answer = desk.message(id, "out", "2023-11-12T10:00:00Z");
  desk.remove(Entity::Message, answer);
  QCOMPARE(desk.instantOf(id, "first_response"), std::string("-"));
  QCOMPARE(desk.integer("SELECT count(*) FROM contact"), std::optional<std::int64_t>(0));
  QVERIFY(desk.undo());
  QCOMPARE(desk.instantOf(id, "first_response"), std::string("2023-11-12T10:00:00Z"));
  const auto values = readRecord(*desk.book->reader(), desk.book->vault(), Entity::Message, answer);
  QCOMPARE(values.back(), domain::Value(std::string("Dear shop, I am Anna.")));
}

QTEST_GUILESS_MAIN(TicketRulesTest)
#include "ticket_rules_test.moc"
