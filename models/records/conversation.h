// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_details.h"
#include "models/session.h"

#include <QObject>
#include <QString>

#include <map>
#include <vector>

namespace kontor::models {

/// One message of a ticket as it is read.
struct Utterance {
  domain::Id id = 0;
  QString sender;  ///< code: buyer, platform, seller, staff
  QString who;     ///< the same in words
  QString when;    ///< in the zone of the ticket's channel
  QString text;    ///< a mask until the conversation is opened

  friend bool operator==(const Utterance&, const Utterance&) = default;
};

/// The messages of one ticket from the oldest on. Their texts are masked until open(), which opens all of them in one
/// worker; they are forgotten when another ticket comes.
class Conversation : public QObject {
  Q_OBJECT

 public:
  explicit Conversation(Session& session, QObject* parent = nullptr);

  /// What has to be read beside a ticket: its newest messages.
  static Relation relation();

  /// Takes the messages of a ticket, read by relation(). 0 = none.
  void show(domain::Id ticket, const RelatedRows& rows);
  domain::Id ticket() const { return m_ticket; }
  const std::vector<Utterance>& messages() const { return m_messages; }
  /// How many there are in the book.
  qint64 count() const { return m_count; }

  bool isOpen() const { return m_open; }
  void open(bool open);

  bool isSaying() const { return m_saying; }
  /// Adds a message as one entry of the journal; said() or refused() follows.
  void say(const QString& sender, const QString& text);

 Q_SIGNALS:
  /// Other messages, or texts opened or hidden.
  void changed();
  /// isSaying() is another.
  void sayingChanged();
  void said();
  /// Nothing was written, and why.
  void refused(const QString& sentence);

 private:
  void readTexts();
  void rebuild();
  void setSaying(bool saying);

  Session& m_session;
  domain::Id m_ticket = 0;
  qint64 m_count = 0;
  std::vector<Utterance> m_masked;
  std::vector<Utterance> m_messages;
  std::map<domain::Id, QString> m_texts;  // in clear, while open
  bool m_open = false;
  bool m_saying = false;
  LatestJob m_readJob;
};

}  // namespace kontor::models
