// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/conversation.h"

#include "domain/message.h"
#include "models/records/record_edits.h"
#include "models/words/messages.h"
#include "models/words/text.h"

#include <algorithm>

namespace kontor::models {
namespace {

constexpr auto kMessage = domain::Entity::Message;
constexpr std::size_t kMostMessages = 300;
enum MessageColumn : std::size_t { kInstant, kSender, kDirection, kText };

QString codeIn(const Cell& cell) {
  const auto* code = std::get_if<std::string>(&cell.value);
  return code != nullptr ? toQt(*code) : QString();
}

// Older messages state their direction alone.
QString senderIn(const SmallTable& table, std::size_t row) {
  const QString sender = codeIn(table.cell(row, kSender));
  if (!sender.isEmpty()) return sender;
  return codeIn(table.cell(row, kDirection)) == QLatin1String("in") ? QStringLiteral("buyer") : QStringLiteral("seller");
}

std::vector<Utterance> utterances(const SmallTable& table) {
  std::vector<std::size_t> rows(table.rows());
  for (std::size_t row = 0; row < rows.size(); ++row) rows[row] = row;
  const auto instant = [&](std::size_t row) { return std::get<std::int64_t>(table.cell(row, kInstant).value); };
  std::ranges::sort(rows, {}, [&](std::size_t row) { return std::pair(instant(row), table.ids[row]); });
  const domain::Field& sender = *domain::findField(kMessage, "sender");
  std::vector<Utterance> messages;
  for (const std::size_t row : rows) {
    Utterance message{table.ids[row], senderIn(table, row), {}, table.cell(row, kInstant).text, {}};
    message.who = FieldText::choice(sender, fromQt(message.sender));
    message.text = table.cell(row, kText).text;
    messages.push_back(std::move(message));
  }
  return messages;
}

std::map<domain::Id, QString> openTexts(storage::Reader& reader, const storage::ContactVault& vault,
                                        const std::vector<Utterance>& messages, const std::stop_token& stop) {
  const auto fields = domain::fields(kMessage);
  const auto slot = static_cast<std::size_t>(domain::findField(kMessage, "text") - fields.data());
  std::map<domain::Id, QString> texts;
  for (const Utterance& message : messages) {
    if (stop.stop_requested()) break;
    const auto values = storage::readRecord(reader, vault, kMessage, message.id);
    const auto* text = slot < values.size() ? std::get_if<std::string>(&values[slot]) : nullptr;
    texts.emplace(message.id, text != nullptr ? toQt(*text) : QString());
  }
  return texts;
}

}  // namespace

Conversation::Conversation(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

Relation Conversation::relation() {
  return {"<message.ticket", {"instant", "sender", "direction", "text"}, "-instant", kMostMessages};
}

void Conversation::show(domain::Id ticket, const RelatedRows& rows) {
  if (ticket != m_ticket) {
    m_open = false;
    m_texts.clear();
    m_readJob.cancel();
  }
  m_ticket = ticket;
  m_count = rows.count;
  m_masked = ticket == 0 || rows.table.rows() == 0 ? std::vector<Utterance>() : utterances(rows.table);
  // What was changed, added or brought back is read again; the rest stays readable meanwhile.
  if (m_open) readTexts();
  rebuild();
}

void Conversation::open(bool open) {
  if (open == m_open || m_ticket == 0) return;
  m_open = open;
  m_texts.clear();
  m_readJob.cancel();
  if (open) readTexts();
  rebuild();
}

void Conversation::readTexts() {
  m_readJob = m_session.read(
      this,
      [vault = &m_session.book().vault(), messages = m_masked](storage::Reader& reader, std::stop_token stop) {
        return openTexts(reader, *vault, messages, stop);
      },
      [this](std::map<domain::Id, QString> texts) {
        m_texts = std::move(texts);
        rebuild();
      });
}

void Conversation::rebuild() {
  m_messages = m_masked;
  for (Utterance& message : m_messages) {
    if (const auto text = m_texts.find(message.id); text != m_texts.end()) message.text = text->second;
  }
  Q_EMIT changed();
}

void Conversation::say(const QString& sender, const QString& text) {
  if (m_ticket == 0 || m_saying) return;
  const std::string code = fromQt(sender);
  const storage::FieldValues values = {{"ticket", m_ticket},
                                       {"direction", std::string(domain::messageDirection(code))},
                                       {"sender", code},
                                       {"text", fromQt(text.trimmed())}};
  const domain::Issues issues = storage::validate(kMessage, values, true);
  if (!issues.empty()) {
    Q_EMIT refused(issueSentence(issues.front(), kMessage));
    return;
  }
  setSaying(true);
  createRecord(
      m_session, this, kMessage, values,
      [this](domain::Id) {
        setSaying(false);
        Q_EMIT said();
      },
      [this](const Failure& failure) {
        setSaying(false);
        Q_EMIT refused(failure.sentence);
      });
}

void Conversation::setSaying(bool saying) {
  m_saying = saying;
  Q_EMIT sayingChanged();
}

}  // namespace kontor::models
