// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_card.h"

#include "ui/icons.h"
#include "ui/parts/pill.h"
#include "ui/theme.h"
#include "ui/today/today_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace kontor::ui {
namespace {

constexpr qsizetype kRowsAtFirst = 4;
constexpr int kCardIcon = 20;

struct RuleIcon {
  QLatin1String rule;
  QLatin1String icon;
};
constexpr std::array<RuleIcon, 14> kRuleIcons = {{{QLatin1String("late_to_ship"), QLatin1String("clock")},
                                                  {QLatin1String("exceptions"), QLatin1String("warning")},
                                                  {QLatin1String("tickets_past_clock"), QLatin1String("message")},
                                                  {QLatin1String("low_stock"), QLatin1String("box")},
                                                  {QLatin1String("parcels_without_scan"), QLatin1String("truck")},
                                                  {QLatin1String("parcels_past_promise"), QLatin1String("calendar")},
                                                  {QLatin1String("unmapped_codes"), QLatin1String("link")},
                                                  {QLatin1String("files_overdue"), QLatin1String("import")},
                                                  {QLatin1String("missing_rates"), QLatin1String("exchange")},
                                                  {QLatin1String("documents_expiring"), QLatin1String("document")},
                                                  {QLatin1String("certificates_expiring"), QLatin1String("certificate")},
                                                  {QLatin1String("book_not_backed_up"), QLatin1String("backup")},
                                                  {QLatin1String("stock_not_taken"), QLatin1String("stock")},
                                                  {QLatin1String("files_waiting"), QLatin1String("import")}}};

QString iconOf(const QString& rule) {
  const auto* found = std::ranges::find(kRuleIcons, rule, &RuleIcon::rule);
  return found == kRuleIcons.end() ? QStringLiteral("today") : QString(found->icon);
}

}  // namespace

TodayCard::TodayCard(const models::WorklistModel& model, const QModelIndex& group, QWidget* parent)
    : Card(group.data().toString(), parent),
      m_ruleId(group.data(models::WorklistModel::RuleRole).toString()),
      m_severity(group.data(models::WorklistModel::SeverityRole).toInt()) {
  setAccessibleName(group.data(Qt::AccessibleTextRole).toString());
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  layout()->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
  body()->setSpacing(2);
  buildHead(model, group);
  buildRows(model, group);
}

QVector<TodayRow*> TodayCard::shownRows() const {
  return m_open ? m_rows : m_rows.mid(0, rowsAtFirst());
}

qsizetype TodayCard::rowsAtFirst() const {
  // A button that shows one more row takes the place of that row.
  return m_rows.size() == kRowsAtFirst + 1 ? m_rows.size() : kRowsAtFirst;
}

void TodayCard::buildHead(const models::WorklistModel& model, const QModelIndex& group) {
  m_icon = new QLabel(this);
  head()->insertWidget(0, m_icon);
  head()->insertSpacing(0, spacing::tiny);
  drawIcon();
  auto* count = new Pill(this);
  const bool urgent = m_severity == static_cast<int>(storage::Severity::High);
  count->setContent(QLocale().toString(group.data(models::WorklistModel::CountRole).toLongLong()),
                    urgent ? Tone::Bad : Tone::Neutral);
  head()->insertWidget(3, count);
  const models::WorklistRemedy remedy = models::remedyOf(model.rule(group));
  if (remedy == models::WorklistRemedy::None) return;
  m_remedy = new QPushButton(remedyText(remedy), this);
  head()->addWidget(m_remedy);
  connect(m_remedy, &QPushButton::clicked, this, &TodayCard::remedyRequested);
}

QString TodayCard::remedyText(models::WorklistRemedy remedy) {
  switch (remedy) {
    case models::WorklistRemedy::Import: return tr("Import files…");
    case models::WorklistRemedy::LookAtFiles: return tr("Look at them…");
    case models::WorklistRemedy::BackUp: return tr("Back up now");
    case models::WorklistRemedy::None: break;
  }
  return {};
}

void TodayCard::buildRows(const models::WorklistModel& model, const QModelIndex& group) {
  for (int number = 0; number < model.rowCount(group); ++number) {
    auto* row = new TodayRow(model.index(number, 0, group), this);
    body()->addWidget(row);
    m_rows << row;
    connect(row, &QAbstractButton::clicked, this, [this, row] { Q_EMIT rowOpened(row->index()); });
  }
  const auto all = group.data(models::WorklistModel::CountRole).toLongLong();
  if (m_rows.size() > rowsAtFirst()) {
    m_more = new QPushButton(this);
    m_more->setFlat(true);
    m_more->setProperty("plain", true);
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    setOpen(false);
  }
  if (all > m_rows.size()) {
    auto* rest = new QLabel(tr("The first %1 of %2; the others follow when these are done.")
                                .arg(QLocale().toString(m_rows.size()), QLocale().toString(all)),
                            this);
    setTextStyle(rest, TextStyle::Small);
    rest->setWordWrap(true);
    body()->addWidget(rest);
  }
}

void TodayCard::setOpen(bool open) {
  if (m_more == nullptr) return;
  m_open = open;
  for (qsizetype number = rowsAtFirst(); number < m_rows.size(); ++number) m_rows[number]->setVisible(open);
  m_more->setText(open ? tr("Show fewer") : tr("Show %n more", nullptr, static_cast<int>(m_rows.size() - rowsAtFirst())));
  Q_EMIT foldChanged();
}

void TodayCard::drawIcon() {
  const Theme& theme = themeOf(this);
  const bool urgent = m_severity == static_cast<int>(storage::Severity::High);
  m_icon->setPixmap(iconPixmap(iconOf(m_ruleId), urgent ? theme.bad : theme.textMuted, kCardIcon, devicePixelRatioF()));
}

void TodayCard::changeEvent(QEvent* event) {
  Card::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && m_icon != nullptr) drawIcon();
}

}  // namespace kontor::ui
