// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/worklist_text.h"

#include "models/words/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace kontor::models {
namespace {

using storage::WorklistRow;

struct WorklistTexts {
  Q_DECLARE_TR_FUNCTIONS(kontor::models::WorklistText)
};

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

std::optional<std::int64_t> numberIn(const WorklistRow& row, std::string_view name) {
  const domain::Value value = row.argument(name);
  const auto* number = std::get_if<std::int64_t>(&value);
  return number == nullptr ? std::nullopt : std::optional(*number);
}

std::string codeIn(const WorklistRow& row, std::string_view name) {
  const domain::Value value = row.argument(name);
  const auto* text = std::get_if<std::string>(&value);
  return text == nullptr ? std::string() : *text;
}

QString textIn(const WorklistRow& row, std::string_view name) {
  return toQt(codeIn(row, name));
}

int countIn(const WorklistRow& row, std::string_view name) {
  return static_cast<int>(std::min<std::int64_t>(numberIn(row, name).value_or(0), INT_MAX));
}

QString choiceIn(const WorklistRow& row, std::string_view name, domain::Entity entity, std::string_view field) {
  const std::string code = codeIn(row, name);
  return code.empty() ? QString() : FieldText::choice(*domain::findField(entity, field), code);
}

/// Parts of a sentence, the empty ones left out.
QString joined(std::initializer_list<QString> parts) {
  QStringList all(parts);
  all.removeAll(QString());
  return all.join(QStringLiteral(" · "));
}

}  // namespace

QString WorklistText::name(const storage::WorklistRule& rule) {
  const QString name = QCoreApplication::translate("Worklist", rule.name.c_str());
  const bool untranslated = name == toQt(rule.name);
  return untranslated && QLocale().language() == QLocale::Chinese ? toQt(rule.nameZh) : name;
}

QString WorklistText::limit(const storage::WorklistLimit& limit) {
  struct Label {
    std::string_view rule;
    std::string_view threshold;
    QString text;
  };
  const std::array<Label, 13> labels = {{
      {"late_to_ship", "soon_hours", WorklistTexts::tr("Orders that must be shipped within")},
      {"tickets_past_clock", "wait_hours", WorklistTexts::tr("Customers who wait longer than")},
      {"low_stock", "cover_days", WorklistTexts::tr("Stock that lasts less than (where its SKU says nothing else)")},
      {"low_stock", "sales_days", WorklistTexts::tr("… measured by the sales of the last")},
      {"parcels_without_scan", "days", WorklistTexts::tr("Parcels without a scan for more than")},
      {"parcels_past_promise", "days", WorklistTexts::tr("Parcels that are late by more than")},
      {"unmapped_codes", "days", WorklistTexts::tr("Codes without a SKU in the newest orders of")},
      {"files_overdue", "days", WorklistTexts::tr("Shops without a file for more than")},
      {"missing_rates", "days", WorklistTexts::tr("Missing rates of the last")},
      {"documents_expiring", "days", WorklistTexts::tr("Documents that run out within")},
      {"certificates_expiring", "days", WorklistTexts::tr("Certificates that run out within")},
      {"book_not_backed_up", "days", WorklistTexts::tr("A backup that is older than")},
      {"stock_not_taken", "days", WorklistTexts::tr("Parcels that were not taken out of the stock for more than")},
  }};
  const auto* found = std::ranges::find_if(
      labels, [&](const Label& label) { return label.rule == limit.rule->id && label.threshold == limit.threshold->name; });
  return found == labels.end() ? toQt(limit.threshold->name) : found->text;
}

QString WorklistText::title(const WorklistRow& row) const {
  const QString chinese = textIn(row, "name_zh");
  const bool wantsChinese = m_text.locale().language() == QLocale::Chinese && !chinese.isEmpty();
  const QString name = wantsChinese ? chinese : textIn(row, "name");
  if (row.title.empty() && row.record != 0) return WorklistTexts::tr("No. %1").arg(row.record);
  return name.isEmpty() ? toQt(row.title) : joined({toQt(row.title), name});
}

QString WorklistText::why(const storage::WorklistRule& rule, const WorklistRow& row) const {
  using Sentence = QString (WorklistText::*)(const WorklistRow&) const;
  static constexpr std::array<std::pair<std::string_view, Sentence>, 14> kSentences = {{
      {"late_to_ship", &WorklistText::lateToShip},
      {"exceptions", &WorklistText::exception},
      {"tickets_past_clock", &WorklistText::ticket},
      {"low_stock", &WorklistText::lowStock},
      {"parcels_without_scan", &WorklistText::parcel},
      {"parcels_past_promise", &WorklistText::lateParcel},
      {"unmapped_codes", &WorklistText::unmapped},
      {"files_overdue", &WorklistText::fileOverdue},
      {"missing_rates", &WorklistText::missingRate},
      {"documents_expiring", &WorklistText::document},
      {"certificates_expiring", &WorklistText::certificate},
      {"book_not_backed_up", &WorklistText::notBackedUp},
      {"stock_not_taken", &WorklistText::notTaken},
      {"files_waiting", &WorklistText::fileWaiting},
  }};
  const auto* found = std::ranges::find(kSentences, rule.id, &std::pair<std::string_view, Sentence>::first);
  return found == kSentences.end() ? name(rule) : (this->*found->second)(row);
}

QString WorklistText::age(const WorklistRow& row) const {
  if (const auto days = numberIn(row, "days_left"); days && !codeIn(row, "expires").empty()) {
    if (*days == 0) return WorklistTexts::tr("today");
    const QString distance = WorklistTexts::tr("%n day(s)", nullptr, static_cast<int>(std::abs(*days)));
    return *days < 0 ? distance : WorklistTexts::tr("in %1", "a length of time").arg(distance);
  }
  if (!row.since) return {};
  const QString distance = duration(std::abs(m_now.seconds - row.since->seconds));
  return *row.since <= m_now ? distance : WorklistTexts::tr("in %1", "a length of time").arg(distance);
}

QString WorklistText::duration(std::int64_t seconds) {
  if (seconds < 2 * kHour) return WorklistTexts::tr("%n minute(s)", nullptr, static_cast<int>(seconds / kMinute));
  if (seconds < 2 * kDay) return WorklistTexts::tr("%n hour(s)", nullptr, static_cast<int>(seconds / kHour));
  return WorklistTexts::tr("%n day(s)", nullptr, static_cast<int>(seconds / kDay));
}

QString WorklistText::lateToShip(const WorklistRow& row) const {
  const std::int64_t due = numberIn(row, "ship_by").value_or(m_now.seconds);
  const QString moment = m_text.instant(due);
  return joined({due < m_now.seconds ? WorklistTexts::tr("Was to be shipped by %1").arg(moment)
                                     : WorklistTexts::tr("To be shipped by %1").arg(moment),
                 textIn(row, "channel")});
}

QString WorklistText::exception(const WorklistRow& row) const {
  if (row.entity == domain::Entity::Shipment) {
    const QString event = textIn(row, "event");
    return joined(
        {event.isEmpty() ? WorklistTexts::tr("Parcel in trouble") : WorklistTexts::tr("Parcel in trouble: %1").arg(event),
         textIn(row, "carrier")});
  }
  const QString reason = choiceIn(row, "reason", domain::Entity::SalesOrder, "hold_reason");
  return joined({reason.isEmpty() ? WorklistTexts::tr("Held, nobody said why") : WorklistTexts::tr("Held: %1").arg(reason),
                 textIn(row, "channel")});
}

QString WorklistText::ticket(const WorklistRow& row) const {
  const auto due = numberIn(row, "due");
  const std::string priority = codeIn(row, "priority");
  const bool pressing = priority == "high" || priority == "urgent";
  return joined({due ? WorklistTexts::tr("The first answer was due on %1").arg(m_text.instant(*due))
                     : WorklistTexts::tr("The customer is waiting for an answer"),
                 pressing ? choiceIn(row, "priority", domain::Entity::Ticket, "priority") : QString(),
                 textIn(row, "channel")});
}

QString WorklistText::lowStock(const WorklistRow& row) const {
  const std::int64_t available = numberIn(row, "available").value_or(0);
  const QString sold =
      WorklistTexts::tr("%1 sold in %2")
          .arg(m_text.integer(numberIn(row, "sold").value_or(0)), duration(numberIn(row, "sales_days").value_or(0) * kDay));
  if (available < 0) {
    return joined(
        {WorklistTexts::tr("Sold out: open orders need %n piece(s) more", nullptr, static_cast<int>(-available)), sold});
  }
  if (available == 0) return joined({WorklistTexts::tr("Sold out"), sold});
  const QString left = WorklistTexts::tr("%n piece(s) left", nullptr, countIn(row, "available"));
  const QString lasting = WorklistTexts::tr("enough for %n day(s)", nullptr, countIn(row, "days_left"));
  return joined({left, lasting, sold});
}

QString WorklistText::parcel(const WorklistRow& row) const {
  const auto scan = numberIn(row, "last_scan");
  const QString moment = m_text.instant(scan.value_or(numberIn(row, "shipped").value_or(m_now.seconds)));
  return joined({scan ? WorklistTexts::tr("Last scan on %1").arg(moment)
                      : WorklistTexts::tr("Shipped on %1 and never scanned").arg(moment),
                 textIn(row, "carrier")});
}

QString WorklistText::lateParcel(const WorklistRow& row) const {
  const auto scan = numberIn(row, "last_scan");
  return joined({WorklistTexts::tr("Promised for %1").arg(m_text.instant(numberIn(row, "promised").value_or(0))),
                 scan ? WorklistTexts::tr("last scan on %1").arg(m_text.instant(*scan)) : WorklistTexts::tr("never scanned"),
                 textIn(row, "carrier")});
}

QString WorklistText::unmapped(const WorklistRow& row) const {
  const int lines = countIn(row, "lines");
  const int listings = countIn(row, "listings");
  return joined({lines > 0 ? WorklistTexts::tr("%n order line(s)", nullptr, lines) : QString(),
                 listings > 0 ? WorklistTexts::tr("%n listing(s)", nullptr, listings) : QString(),
                 choiceIn(row, "platform", domain::Entity::Channel, "platform")});
}

QString WorklistText::fileOverdue(const WorklistRow& row) const {
  const std::int64_t last = numberIn(row, "last_import").value_or(m_now.seconds);
  return WorklistTexts::tr("Last file on %1; usually there is one every %2")
      .arg(m_text.instant(last), duration(numberIn(row, "usual_gap").value_or(0)));
}

QString WorklistText::fileWaiting(const WorklistRow& row) const {
  return WorklistTexts::tr("Something about it is a question, or it has wrong rows · %1").arg(textIn(row, "folder"));
}

QString WorklistText::missingRate(const WorklistRow& row) const {
  const QString first = m_text.day(codeIn(row, "first_day"));
  const QString last = m_text.day(codeIn(row, "last_day"));
  const QString days = first == last ? first : WorklistTexts::tr("%1 to %2", "first and last day").arg(first, last);
  return joined({WorklistTexts::tr("%n order(s) cannot be converted", nullptr, countIn(row, "orders")), days});
}

QString WorklistText::document(const WorklistRow& row) const {
  return joined({choiceIn(row, "kind", domain::Entity::SupplierDocument, "kind"), textIn(row, "number"), expiry(row)});
}

QString WorklistText::certificate(const WorklistRow& row) const {
  return joined({textIn(row, "kind"), textIn(row, "market"), textIn(row, "number"), expiry(row)});
}

QString WorklistText::expiry(const WorklistRow& row) const {
  const std::int64_t days = numberIn(row, "days_left").value_or(0);
  const QString day = m_text.day(codeIn(row, "expires"));
  return days < 0 ? WorklistTexts::tr("expired on %1").arg(day) : WorklistTexts::tr("valid until %1").arg(day);
}

QString WorklistText::notBackedUp(const WorklistRow& row) const {
  const QString changes = WorklistTexts::tr("%n change(s) are in no backup", nullptr, countIn(row, "changes"));
  const auto last = numberIn(row, "last_backup");
  return joined({last ? WorklistTexts::tr("The newest backup goes up to %1").arg(m_text.instant(*last))
                      : WorklistTexts::tr("There is no backup yet"),
                 changes});
}

QString WorklistText::notTaken(const WorklistRow& row) const {
  return joined({WorklistTexts::tr("%n parcel(s)", nullptr, countIn(row, "parcels")),
                 WorklistTexts::tr("%n piece(s) stay reserved: choose the parcels and take them out of the stock", nullptr,
                                   countIn(row, "pieces"))});
}

}  // namespace kontor::models
