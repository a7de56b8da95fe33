// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/target_form.h"

#include "models/imports/import_text.h"
#include "models/words/profile_titles.h"
#include "models/words/text.h"
#include "ui/import/reading_form.h"
#include "ui/parts/currency_box.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTimeZone>
#include <QToolButton>

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr QLatin1String kTeach("+");  // no id of a profile

}  // namespace

TargetForm::TargetForm(models::ImportSession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  build();
  connectParts();
}

void TargetForm::build() {
  m_profile = new QComboBox(this);
  m_profile->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_channel = new QComboBox(this);
  m_channel->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  buildReasons();
  buildNewChannel();
  m_reading = new ReadingForm(m_session, this);
  m_form = new QFormLayout(this);
  m_form->setContentsMargins(0, 0, 0, 0);
  m_form->setHorizontalSpacing(spacing::large);
  m_form->setVerticalSpacing(spacing::small);
  m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
  m_form->addRow(tr("&File is"), m_profile);
  m_form->addRow(QString(), m_why);
  m_form->addRow(QString(), m_reading);
  m_form->addRow(tr("&Channel"), m_channel);
  m_form->addRow(QString(), m_newChannel);
}

void TargetForm::buildReasons() {
  m_why = new QWidget(this);
  m_reasons = new QLabel(m_why);
  m_reasons->setWordWrap(true);
  m_reasons->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  setTextStyle(m_reasons, TextStyle::Small);
  m_more = new QToolButton(m_why);
  m_more->setText(tr("Change …"));
  m_more->setCheckable(true);
  m_more->setAccessibleName(tr("Change how the file is read"));
  auto* line = new QHBoxLayout(m_why);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(spacing::small);
  line->addWidget(m_reasons, 1);
  line->addWidget(m_more, 0, Qt::AlignTop);
}

void TargetForm::buildNewChannel() {
  m_newChannel = new QWidget(this);
  m_name = new QLineEdit(m_newChannel);
  m_name->setMinimumWidth(180);
  m_name->setAccessibleName(tr("Name of the new channel"));
  m_currency = new CurrencyBox(m_newChannel);
  m_currency->setName(tr("Currency of the new channel"));
  m_zone = new QComboBox(m_newChannel);
  m_zone->setEditable(true);
  m_zone->setInsertPolicy(QComboBox::NoInsert);
  m_zone->setAccessibleName(tr("Time zone of the new channel"));
  m_zone->lineEdit()->setAccessibleName(m_zone->accessibleName());
  for (const QByteArray& zone : QTimeZone::availableTimeZoneIds()) m_zone->addItem(QString::fromLatin1(zone));
  m_zone->completer()->setFilterMode(Qt::MatchContains);
  m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
  auto* line = new QHBoxLayout(m_newChannel);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(spacing::small);
  line->addWidget(m_name);
  line->addWidget(m_currency);
  line->addWidget(m_zone);
  line->addStretch(1);
}

void TargetForm::connectParts() {
  connect(m_profile, &QComboBox::activated, this, [this] {
    const QString profile = m_profile->currentData().toString();
    if (profile != kTeach) return m_session.setProfile(m_row, models::fromQt(profile));
    show(m_row);
    Q_EMIT teachRequested(m_row);
  });
  connect(m_channel, &QComboBox::activated, this, &TargetForm::takeChannel);
  connect(m_name, &QLineEdit::editingFinished, this, &TargetForm::takeNewChannel);
  connect(m_currency, &CurrencyBox::chosen, this, &TargetForm::takeNewChannel);
  connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &TargetForm::takeNewChannel);
  connect(m_zone, &QComboBox::activated, this, &TargetForm::takeNewChannel);
  connect(m_more, &QToolButton::toggled, m_reading, &ReadingForm::setOpen);
}

void TargetForm::show(int row) {
  const QScopedValueRollback filling(m_filling, true);
  m_row = row;
  const models::ImportFile& file = m_session.file(row);
  const bool free = !m_session.isImporting() && file.state != models::ImportFile::State::Done;
  fillProfiles(file);
  fillChannels(file);
  fillNewChannel(file);
  m_reading->show(row);
  for (QWidget* part :
       {static_cast<QWidget*>(m_profile), static_cast<QWidget*>(m_channel), m_newChannel, static_cast<QWidget*>(m_reading)})
    part->setEnabled(free);
}

void TargetForm::fillProfiles(const models::ImportFile& file) {
  m_profile->clear();
  if (!file.recognition.profile) m_profile->addItem(tr("Not recognised – choose what it is …"));
  for (const exchange::Profile* profile : m_session.catalog().all())
    m_profile->addItem(models::profileTitle(*profile), models::toQt(exchange::profileId(*profile)));
  if (file.isTable()) m_profile->addItem(tr("Something else – match the columns …"), QString(kTeach));
  if (file.recognition.profile)
    m_profile->setCurrentIndex(m_profile->findData(models::toQt(exchange::profileId(*file.recognition.profile))));
  const bool known = !file.recognition.encoding.empty();
  QStringList parts;
  if (known) parts << models::layoutText(file.recognition);
  if (!file.recognition.why.empty()) parts << models::reasonsText(file.recognition);
  m_reasons->setText(parts.join(QStringLiteral(" – ")));
  m_form->setRowVisible(m_why, !parts.isEmpty());
}

void TargetForm::fillChannels(const models::ImportFile& file) {
  m_channel->clear();
  for (const models::ImportChannel& channel : m_session.channelsFor(file))
    m_channel->addItem(models::channelTitle(channel), QVariant::fromValue<qlonglong>(channel.id));
  m_channel->addItem(tr("A new channel"), QVariant::fromValue<qlonglong>(0));
  m_channel->setCurrentIndex(m_channel->findData(QVariant::fromValue<qlonglong>(file.channel.id)));
  m_form->setRowVisible(m_channel, file.needsChannel());
}

void TargetForm::fillNewChannel(const models::ImportFile& file) {
  m_form->setRowVisible(m_newChannel, file.needsChannel() && file.channel.id == 0);
  if (!m_name->hasFocus()) m_name->setText(models::toQt(file.channel.name));
  m_currency->setCode(file.channel.currency);
  m_currency->setVisible(!file.asksForCurrency());  // the form above asks for it
  if (!m_zone->lineEdit()->hasFocus()) m_zone->setCurrentText(models::toQt(file.channel.zone));
}

void TargetForm::takeChannel() {
  const models::ImportFile& file = m_session.file(m_row);
  const auto id = m_channel->currentData().toLongLong();
  const auto known = m_session.channelsFor(file);
  const auto found = std::ranges::find(known, id, &models::ImportChannel::id);
  m_session.setChannel(m_row, found == known.end() ? m_session.newChannelFor(file) : *found);
}

void TargetForm::takeNewChannel() {
  if (m_filling || m_row < 0) return;
  const models::ImportFile& file = m_session.file(m_row);
  if (file.channel.id != 0) return;
  models::ImportChannel channel = file.channel;
  channel.name = models::fromQt(m_name->text().trimmed());
  const QString zone = m_zone->currentText();
  if (QTimeZone::isTimeZoneIdAvailable(zone.toLatin1())) channel.zone = models::fromQt(zone);
  const std::string code = m_currency->code();
  if (!code.empty() && file.asksForCurrency() && code != file.currency) return m_session.setCurrency(m_row, code);
  channel.currency = code;
  m_session.setChannel(m_row, channel);
}

}  // namespace kontor::ui
