// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/record_words.h"

#include "models/words/text.h"
#include "ui/theme.h"

#include <QCoreApplication>

namespace kontor::ui {
namespace {

struct RecordWords {
  Q_DECLARE_TR_FUNCTIONS(kontor::ui::RecordWords)
};

QString coloured(const QString& text, const QColor& colour) {
  return QStringLiteral("<span style='color:%1'>%2</span>").arg(colour.name(), text.toHtmlEscaped());
}

QString changeWords(const models::ChangedField& change, const Theme& theme) {
  const QString empty = RecordWords::tr("empty");
  const QString before = change.before.isEmpty() ? empty : change.before;
  const QString after = change.after.isEmpty() ? empty : change.after;
  return coloured(change.label + QStringLiteral(": "), theme.textMuted) + coloured(before, theme.textMuted) +
         coloured(QStringLiteral(" → "), theme.textFaint) + coloured(after, theme.text);
}

}  // namespace

QString historyWords(const std::vector<models::HistoryStep>& history, const Theme& theme) {
  QString html;
  for (const models::HistoryStep& step : history) {
    html += QStringLiteral("<p style='margin:0 0 10px 0'>") + coloured(step.sentence, theme.text);
    html += coloured(QStringLiteral("  ·  %1  ·  %2").arg(step.when, models::toQt(step.entry.user)), theme.textFaint);
    if (step.entry.undoneBy != 0) html += coloured(QStringLiteral("  ·  ") + RecordWords::tr("taken back"), theme.warning);
    for (const models::ChangedField& change : step.changes) html += QStringLiteral("<br>") + changeWords(change, theme);
    html += QStringLiteral("</p>");
  }
  return html;
}

QString stockWords(const models::StockFacts& stock, const models::FieldText& text, const Theme& theme) {
  QString html = QStringLiteral("<table cellspacing='0' cellpadding='2'>");
  const auto line = [&](const QString& name, const QString& value, const QColor& colour) {
    html += QStringLiteral("<tr><td style='padding-right:14px'>%1</td><td align='right'>%2</td></tr>")
                .arg(coloured(name, theme.textMuted), coloured(value, colour));
  };
  const domain::Availability& pieces = stock.pieces;
  line(RecordWords::tr("On hand"), text.integer(pieces.onHand), theme.text);
  line(RecordWords::tr("Reserved for open orders"), text.integer(pieces.reserved), theme.text);
  line(RecordWords::tr("Available"), text.integer(pieces.available), pieces.available < 0 ? theme.bad : theme.text);
  if (!stock.limitingPart.isEmpty()) line(RecordWords::tr("Limited by the part"), stock.limitingPart, theme.text);
  if (stock.averageCost) {
    line(RecordWords::tr("Average cost of a piece"), text.money(*stock.averageCost, stock.currency), theme.text);
  }
  if (stock.value) line(RecordWords::tr("Value on hand"), text.money(*stock.value, stock.currency), theme.text);
  html += QStringLiteral("</table>");
  // Available below nothing is a state to be explained, not an error.
  if (pieces.available < 0) {
    html += QStringLiteral("<p style='margin:6px 0 0 0'>") +
            coloured(RecordWords::tr("More is sold than is there: receive goods or cancel."), theme.bad) +
            QStringLiteral("</p>");
  }
  return html;
}

QString sourceWords(const models::OrderSource& source, const Theme& theme) {
  QString html = QStringLiteral("<p style='margin:0 0 6px 0'>") +
                 RecordWords::tr("Line %1 of %2").arg(source.line).arg(source.file).toHtmlEscaped() +
                 QStringLiteral("</p><table cellspacing='0' cellpadding='2'>");
  for (const auto& [column, value] : source.cells) {
    if (value.isEmpty()) continue;
    html += QStringLiteral("<tr><td style='padding-right:14px'>%1</td><td>%2</td></tr>")
                .arg(coloured(column, theme.textMuted), coloured(value, theme.text));
  }
  return html + QStringLiteral("</table>");
}

}  // namespace kontor::ui
