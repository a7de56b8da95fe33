// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/page_test.h"
#include "ui/entity/conversation/conversation_section.h"
#include "ui/entity/conversation/message_bubble.h"
#include "ui/entity/conversation/message_composer.h"
#include "ui/parts/segments.h"
#include "ui/parts/wrap_label.h"

using namespace kontor;
using namespace kontor::ui;
using domain::Entity;
using kontor::testing::keepPictures;
using kontor::testing::PageDriver;

class TicketsPageTest : public testing::PageTest {
  Q_OBJECT

 public:
  TicketsPageTest() : PageTest(QStringLiteral("tickets")) {}

 private:
  static constexpr char kAnswer[] =
      "Dear Mrs Holt, we are sorry that the lamp arrived broken. A new one leaves tomorrow, free of charge; please keep "
      "the old one until the carrier has looked at it.";

  void say(const QString& text, MessageComposer::Kind kind) {
    MessageComposer& composer = *m->panel().conversation()->composer();
    composer.kinds()->setCurrent(kind);
    composer.edit()->setPlainText(text);
    QTest::mouseClick(composer.addButton(), Qt::LeftButton);
  }

  /// A ticket of the shop in Berlin with the first few messages of a conversation; it is shown.
  domain::Id fillTicket(const QString& subject, int messages = 4) {
    const std::pair<const char*, const char*> said[] = {{"buyer", "Hello, Anna Holt here. The lamp is broken."},
                                                        {"staff", "Second one of this batch: tell the supplier."},
                                                        {"seller", kAnswer},
                                                        {"platform", "The case of Anna Holt was closed."}};
    domain::Id ticket = 0;
    m->window->session()->change(
        m->window.get(),
        [&](storage::Book& book, std::stop_token) {
          book.write({.action = "ticket.create"}, [&](storage::Writer& writer) {
            ticket = storage::insertRecord(writer, book.vault(), Entity::Ticket,
                                           {{"subject", subject.toStdString()}, {"channel", m->goods.channel}});
            for (int i = 0; i < messages; ++i) {
              storage::insertRecord(writer, book.vault(), Entity::Message,
                                    {{"ticket", ticket},
                                     {"instant", std::int64_t{1'718'000'000 + 3600 * i}},
                                     {"direction", std::string("in")},
                                     {"sender", std::string(said[i].first)},
                                     {"text", std::string(said[i].second)}});
            }
          });
          return 0;
        },
        [](int) {});
    const bool there = QTest::qWaitFor([&] { return m->settle() && m->model().rowOf(ticket) >= 0; }) && m->show(ticket);
    return there && m->settle() ? ticket : 0;
  }

 private Q_SLOTS:
  void answersACustomer() {
    RecordDialog* dialog = m->makeNew();
    QVERIFY(dialog != nullptr);
    RecordForm& form = *dialog->form();
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QCOMPARE(form.editor("subject")->issueText(), QStringLiteral("This must not be empty"));
    // Not on Cancel, where the next Enter would give all of it up.
    QCOMPARE(dialog->focusWidget(), form.editor("subject")->input());
    PageDriver::type(form, "subject", QStringLiteral("Lamp arrived broken"));
    PageDriver::type(form, "channel", QStringLiteral("Amazon.de"));
    QVERIFY(PageDriver::hasFound(*dialog, "channel"));
    PageDriver::type(form, "order", QStringLiteral("302-1"));
    QVERIFY(PageDriver::hasFound(*dialog, "order"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(m->model().rowCount(), 1);
    QVERIFY(m->settle());
    QTRY_COMPARE(m->panel().part(Entity::SalesOrder)->table()->rowCount(), 1);
    ConversationSection& talk = *m->panel().conversation();
    QVERIFY(talk.bubbles().empty());
    QVERIFY(talk.hintText().contains(QStringLiteral("Nothing has been said")));
    QVERIFY(!talk.openAction()->isEnabled());
    keepPictures(*m->window, QStringLiteral("tickets-silent"));
    const std::int64_t before = m->entries();
    say(QStringLiteral("Dear Mrs Holt, we send a new one."), MessageComposer::Reply);
    QTRY_COMPARE(talk.bubbles().size(), std::size_t{1});
    QVERIFY(m->settle());
    QCOMPARE(m->entries(), before + 1);
    QVERIFY2(!talk.bubbles()[0]->bodyText().contains(QStringLiteral("Holt")), "messages may name people");
    QCOMPARE(m->text("SELECT direction || ' ' || sender FROM message"), QStringLiteral("out seller"));
    QVERIFY2(m->number("SELECT first_response FROM ticket") > 0, "an answer stops the clock");
    QCOMPARE(testing::namelessWidgets(m->page()).join(QLatin1Char(' ')), QString());
    QVERIFY(m->undo());
    QTRY_VERIFY(talk.bubbles().empty());
    QCOMPARE(m->number("SELECT count(*) FROM contact WHERE reach IS NOT NULL AND address IS NULL"), 0);
  }

  void readsAConversation() {
    fillTicket(QStringLiteral("Lamp arrived broken"));
    ConversationSection& talk = *m->panel().conversation();
    QTRY_COMPARE(talk.bubbles().size(), std::size_t{4});
    QVERIFY(m->settle());
    // The channel is in Berlin: 06:13:20 UTC is 08:13 there in June, whatever clock this computer has.
    QCOMPARE(talk.bubbles()[0]->headText(), QStringLiteral("Customer  ·  10/06/2024 08:13"));
    QCOMPARE(talk.bubbles()[1]->headText(), QStringLiteral("Internal note  ·  10/06/2024 09:13"));
    QCOMPARE(talk.bubbles()[2]->headText(), QStringLiteral("Our shop  ·  10/06/2024 10:13"));
    QCOMPARE(talk.bubbles()[3]->headText(), QStringLiteral("Platform  ·  10/06/2024 11:13"));
    for (const MessageBubble* bubble : talk.bubbles()) QCOMPARE(bubble->bodyText(), QStringLiteral("••••"));
    keepPictures(*m->window, QStringLiteral("tickets-hidden"));
    const std::int64_t before = m->entries();
    QTest::keyClick(m->window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(talk.bubbles()[0]->bodyText(), QStringLiteral("Hello, Anna Holt here. The lamp is broken."));
    QCOMPARE(talk.bubbles()[2]->bodyText(), QString::fromLatin1(kAnswer));
    // A long text takes the room that it needs, and gives it back.
    QTRY_VERIFY(talk.bubbles()[2]->height() > talk.bubbles()[0]->height());
    QVERIFY(talk.hintText().isEmpty() || !talk.findChild<WrapLabel*>()->isVisible());
    QCOMPARE(m->entries(), before);
    keepPictures(*m->window, QStringLiteral("tickets"));
    // What is added to an open conversation can be read at once.
    say(QStringLiteral("Thank you!"), MessageComposer::Received);
    QTRY_COMPARE(talk.bubbles().size(), std::size_t{5});
    QTRY_COMPARE(talk.bubbles()[4]->bodyText(), QStringLiteral("Thank you!"));
    QVERIFY(m->settle());
    QTest::keyClick(m->window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(talk.bubbles()[4]->bodyText(), QStringLiteral("••••"));
    QTRY_COMPARE(talk.bubbles()[2]->height(), talk.bubbles()[0]->height());
  }

  void forgetsWithTheTicket() {
    const domain::Id first = fillTicket(QStringLiteral("First"));
    const domain::Id second = fillTicket(QStringLiteral("Second"));
    ConversationSection& talk = *m->panel().conversation();
    QVERIFY(m->show(first));
    talk.openAction()->trigger();
    QTRY_VERIFY(talk.bubbles()[0]->bodyText().contains(QStringLiteral("Anna")));
    talk.composer()->edit()->setPlainText(QStringLiteral("half an answer"));
    QVERIFY(m->show(second));
    QTRY_COMPARE(talk.conversation().ticket(), second);
    QVERIFY(!talk.conversation().isOpen());
    QCOMPARE(talk.bubbles()[0]->bodyText(), QStringLiteral("••••"));
    QVERIFY2(talk.composer()->edit()->toPlainText().isEmpty(), "an answer goes to the ticket it was begun for");
    QVERIFY(m->show(first));
    QTRY_COMPARE(talk.conversation().ticket(), first);
    QCOMPARE(talk.bubbles()[0]->bodyText(), QStringLiteral("••••"));
    QCOMPARE(talk.composer()->edit()->toPlainText(), QStringLiteral("half an answer"));
  }

  void notesStayAmongOurselves() {
    fillTicket(QStringLiteral("Lamp"), 1);
    ConversationSection& talk = *m->panel().conversation();
    QTRY_COMPARE(talk.bubbles().size(), std::size_t{1});
    talk.composer()->kinds()->setCurrent(MessageComposer::Note);
    QVERIFY(!talk.composer()->addButton()->isEnabled());
    talk.composer()->edit()->setPlainText(QStringLiteral("Ask the supplier first"));
    talk.composer()->edit()->setFocus();
    QTest::keyClick(talk.composer()->edit(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(talk.bubbles().size(), std::size_t{2});
    QVERIFY(m->settle());
    QVERIFY(talk.composer()->edit()->toPlainText().isEmpty());
    QCOMPARE(m->text("SELECT sender FROM message ORDER BY id DESC"), QStringLiteral("staff"));
    QCOMPARE(m->number("SELECT first_response IS NULL FROM ticket"), 1);
    talk.composer()->edit()->setPlainText(QString(100'001, QLatin1Char('x')));
    const std::int64_t before = m->entries();
    QTest::mouseClick(talk.composer()->addButton(), Qt::LeftButton);
    QVERIFY(talk.composer()->issueText().contains(QStringLiteral("too long")));
    QVERIFY(m->settle());
    QCOMPARE(m->entries(), before);
  }

  void editsAndRemovesByKeyboard() {
    fillTicket(QStringLiteral("Lamp"));
    ConversationSection& talk = *m->panel().conversation();
    QTRY_COMPARE(talk.bubbles().size(), std::size_t{4});
    QVERIFY(m->settle());
    QTRY_VERIFY(talk.bubbles()[3]->isVisible());  // what is added to a layout shows itself a moment later
    talk.bubbles()[3]->setFocus();
    QTest::keyClick(talk.bubbles()[3], Qt::Key_Up);
    QVERIFY(talk.bubbles()[2]->hasFocus());
    QTest::keyClick(talk.bubbles()[2], Qt::Key_Return);
    RecordDialog* dialog = m->ready(talk.dialog());
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->form()->editor("text")->input()->isEnabled());
    PageDriver::type(*dialog->form(), "text", QStringLiteral("Dear Mrs Holt, a new one left today."));
    keepPictures(*dialog, QStringLiteral("message-edit"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_VERIFY(talk.dialog() == nullptr);
    QVERIFY(m->settle());
    talk.openAction()->trigger();
    QTRY_COMPARE(talk.bubbles()[2]->bodyText(), QStringLiteral("Dear Mrs Holt, a new one left today."));
    talk.removeAction()->trigger();
    QTRY_COMPARE(talk.bubbles().size(), std::size_t{3});
    QVERIFY(m->settle());
    QVERIFY(m->undo());
    QTRY_COMPARE(talk.bubbles().size(), std::size_t{4});
  }
};

QTEST_MAIN(TicketsPageTest)
#include "tickets_page_test.moc"
