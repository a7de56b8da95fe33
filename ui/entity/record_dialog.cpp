// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/record_dialog.h"

#include "models/words/messages.h"
#include "ui/parts/notice_bar.h"
#include "ui/record/field_editor.h"
#include "ui/record/record_form.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kontor::ui {
namespace {

constexpr QSize kLargest(560, 640);
constexpr int kAroundForm = 100;  // buttons, margins, and a word of what is wrong

}  // namespace

RecordDialog::RecordDialog(models::Session& session, domain::Entity entity, const storage::FieldValues& presets,
                           const std::vector<std::string_view>& hidden, QWidget* parent)
    : QDialog(parent), m_record(new models::RecordModel(session, entity, this)) {
  m_record->begin(presets);
  build(hidden);
  setWindowTitle(tr("New: %1").arg(models::FieldText::entity(entity)));
}

RecordDialog::RecordDialog(models::Session& session, domain::Entity entity, domain::Id id,
                           const std::vector<std::string_view>& hidden, QWidget* parent)
    : QDialog(parent), m_record(new models::RecordModel(session, entity, this)) {
  build(hidden);
  m_record->load(id);
  setWindowTitle(models::FieldText::entity(entity));
}

void RecordDialog::build(const std::vector<std::string_view>& hidden) {
  setAttribute(Qt::WA_DeleteOnClose);
  m_notice = new NoticeBar(this);
  auto* content = new QWidget(this);
  m_form = new RecordForm(*m_record, hidden, content);
  m_parts = new QVBoxLayout(content);
  m_parts->setContentsMargins(spacing::medium, spacing::medium, spacing::large, spacing::medium);
  m_parts->setSpacing(spacing::large);
  m_parts->addWidget(m_form);
  m_parts->addStretch(1);
  m_scroll = new QScrollArea(this);
  m_scroll->setWidget(content);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  m_save = buttons->addButton(m_record->isNew() ? tr("Create") : tr("Save"), QDialogButtonBox::AcceptRole);
  m_save->setDefault(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
  layout->addWidget(m_notice);
  layout->addWidget(m_scroll, 1);
  layout->addWidget(buttons);
  resize(kLargest.width(), 0);
  fit();
  connect(buttons, &QDialogButtonBox::rejected, this, [this] { QDialog::reject(); });
  connect(m_save, &QPushButton::clicked, this, [this] { save(); });
  connect(m_record, &models::RecordModel::edited, this, [this] { m_typed = true; });
  connect(m_record, &models::RecordModel::edited, this, &RecordDialog::showState);
  connect(m_record, &models::RecordModel::loaded, this, [this] { m_typed = false; });
  connect(m_record, &models::RecordModel::loaded, this, &RecordDialog::showState);
  // What there is to show is known only now.
  connect(m_record, &models::RecordModel::loaded, this, &RecordDialog::fit, Qt::SingleShotConnection);
  connect(m_record, &models::RecordModel::saved, this, &QDialog::accept);
  connect(m_record, &models::RecordModel::created, this, [this](domain::Id id) {
    Q_EMIT created(id);
    accept();
  });
  connect(m_record, &models::RecordModel::saveFailed, this,
          [this](const models::Failure& failure) { m_notice->say(NoticeBar::Kind::Bad, failure.sentence); });
  showState();
}

void RecordDialog::save() {
  // Nothing typed, nothing to write.
  if (!m_record->isNew() && !m_record->isModified()) {
    accept();
  } else {
    m_saving = true;
    m_record->save();
    showState();
  }
}

void RecordDialog::reject() {
  const bool loses = (m_typed && m_record->isModified()) || holdsMore();
  if (!loses || m_warned) return QDialog::reject();
  m_warned = true;
  complain(tr("This is not saved yet. Close once more to discard it."));
}

void RecordDialog::addPart(QWidget* part, bool above) {
  m_parts->insertWidget(above ? 0 : m_parts->count() - 1, part);
  fit();
}

void RecordDialog::fit() {
  const int wanted = m_scroll->widget()->sizeHint().height() + kAroundForm;
  resize(std::max(width(), kLargest.width()), std::max(height(), std::min(wanted, kLargest.height())));
}

void RecordDialog::refuse(const domain::Issues& issues) {
  QStringList elsewhere;
  domain::Issues atFields;
  for (const domain::Issue& issue : issues) {
    const bool shown = issue.line == 0 && m_form->editor(issue.field) != nullptr;
    if (shown) {
      atFields.push_back(issue);
    } else {
      const QString sentence = models::issueSentence(issue, m_record->entity());
      elsewhere << (issue.line == 0 ? sentence : tr("Line %1: %2").arg(issue.line).arg(sentence));
    }
  }
  m_record->refuse(atFields);
  m_form->focusFault();
  complain(elsewhere.join(QLatin1Char('\n')));
}

void RecordDialog::complain(const QString& sentence) {
  if (sentence.isEmpty()) {
    m_notice->clear();
  } else {
    m_notice->say(NoticeBar::Kind::Warning, sentence);
  }
}

void RecordDialog::noteTyping() {
  if (std::exchange(m_warned, false)) complain({});
}

void RecordDialog::showState() {
  noteTyping();
  m_save->setEnabled(m_record->isLoaded() && !m_record->isSaving() && !m_record->hasIssues());
  if (!m_saving || m_record->isSaving()) return;
  // What is refused is mended next; on the button beside, the next Enter would give all of it up.
  m_saving = false;
  if (m_form->focusFault()) m_scroll->ensureWidgetVisible(focusWidget(), 0, spacing::huge);
}

}  // namespace kontor::ui
