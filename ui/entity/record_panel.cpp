// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/record_panel.h"

#include "models/words/text.h"
#include "ui/entity/attachments_section.h"
#include "ui/entity/conversation/conversation_section.h"
#include "ui/entity/conversation/message_composer.h"
#include "ui/entity/record_words.h"
#include "ui/entity/related_section.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/pill.h"
#include "ui/parts/section.h"
#include "ui/parts/title_label.h"
#include "ui/record/record_form.h"
#include "ui/shell/commands.h"
#include "ui/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::ui {
namespace {

QPushButton* buttonFor(QAction* action, QWidget* parent) {
  auto* button = new QPushButton(withoutMnemonic(action->text()), parent);
  button->setToolTip(action->toolTip());
  QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
  return button;
}

std::vector<models::Relation> relationsOf(const PageDescription& page) {
  std::vector<models::Relation> relations;
  for (const RelatedPart& part : page.parts) relations.push_back(part.relation);
  return relations;
}

// What a record is at: shown beside its title, and still a field of the form.
const domain::Field* stateField(domain::Entity entity) {
  const domain::Field* status = domain::findField(entity, "status");
  return status != nullptr ? status : domain::findField(entity, "state");
}

// A value as one reads it without the field's name beside it.
QString summaryWord(const models::RecordModel& record, std::string_view name) {
  const domain::Field& field = *domain::findField(record.entity(), name);
  const QString text = record.text(field);
  if (text.isEmpty()) return text;
  if (field.type == domain::FieldType::Money) {
    const auto* currency = std::get_if<std::string>(&record.value(field.detail));
    return currency != nullptr ? text + QChar(QChar::Nbsp) + models::toQt(*currency) : text;
  }
  const bool bareNumber = field.type == domain::FieldType::Integer;
  return bareNumber ? models::FieldText::label(field) + QChar(QChar::Nbsp) + text : text;
}

}  // namespace

RecordPanel::RecordPanel(const PageContext& context, const PageDescription& page, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_page(page),
      m_record(new models::RecordModel(context.session, page.entity, this)),
      m_details(new models::RecordDetailsReader(context.session, page.entity, relationsOf(page), this)),
      m_save(makeAction(Command::Save, this)),
      m_discard(makeAction(Command::Discard, this)) {
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  buildHead(*layout);
  buildBody(*layout);
  buildFoot(*layout);
  addActions({m_save, m_discard});
  m_save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  m_discard->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  listen();
  refreshHead();
  refreshFoot();
  refreshDetails();
}

void RecordPanel::listen() {
  using models::RecordModel;
  connect(m_save, &QAction::triggered, m_record, &RecordModel::save);
  connect(m_discard, &QAction::triggered, m_record, &RecordModel::revert);
  connect(m_record, &RecordModel::loaded, this, &RecordPanel::refreshHead);
  connect(m_record, &RecordModel::loaded, this, &RecordPanel::refreshFoot);
  connect(m_record, &RecordModel::edited, this, &RecordPanel::refreshFoot);
  connect(m_record, &RecordModel::edited, this, &RecordPanel::follow);
  connect(m_record, &RecordModel::saved, this, [this] { m_notice->clear(); });
  connect(m_record, &RecordModel::saveFailed, this,
          [this](const models::Failure& failure) { m_notice->say(NoticeBar::Kind::Bad, failure.sentence); });
  connect(m_details, &models::RecordDetailsReader::loaded, this, &RecordPanel::refreshDetails);
  connect(m_form, &RecordForm::referenceOpened, this, &RecordPanel::recordRequested);
}

void RecordPanel::showRecord(domain::Id id) {
  m_next = id;
  follow();
}

void RecordPanel::follow() {
  if (m_next == m_record->id() || m_record->isSaving()) return;
  if (refuses()) return;
  if (m_record->isModified()) {
    m_record->save();  // comes back here when it is done
    return;
  }
  m_notice->clear();
  m_record->load(m_next);
  m_details->load(m_next);
  if (m_attachments != nullptr) m_attachments->load(m_next);
  m_scroll->ensureVisible(0, 0);
}

bool RecordPanel::refuses() {
  if (!m_record->isModified() || !m_record->hasIssues()) return false;
  m_notice->say(NoticeBar::Kind::Warning,
                tr("%1 has a value that cannot be saved. Mend it or discard the changes first.").arg(m_record->title()));
  return true;
}

bool RecordPanel::isUnsaved() const {
  const ConversationSection* talk = conversation();
  return m_record->isModified() || (talk != nullptr && talk->composer()->hasDrafts());
}

QString RecordPanel::obstacle() const {
  if (m_record->isModified() && m_record->hasIssues()) {
    return tr("%1 has a value that cannot be saved.").arg(m_record->title());
  }
  return isUnsaved() ? tr("A message is written but not added to its ticket yet.") : QString();
}

void RecordPanel::saveTyped(const std::function<void(const QString& obstacle)>& done) {
  if (!m_record->isModified() || refuses()) return done(obstacle());
  // Over with the first answer, whatever it is: a later save has nothing to do with this one.
  auto* answer = new QObject(this);
  const auto finish = [answer, done](const QString& why) {
    delete answer;
    done(why);
  };
  connect(m_record, &models::RecordModel::saved, answer, [this, finish] { finish(obstacle()); });
  connect(m_record, &models::RecordModel::saveFailed, answer,
          [finish](const models::Failure& failure) { finish(failure.sentence); });
  connect(m_record, &models::RecordModel::edited, answer, [this, finish] {
    if (refuses()) finish(obstacle());
  });
  m_record->save();
}

void RecordPanel::discardTyped() {
  if (ConversationSection* talk = conversation()) talk->composer()->dropDrafts();
  m_record->revert();
}

RelatedSection* RecordPanel::part(domain::Entity entity) const {
  const auto found = std::ranges::find(m_parts, entity, &PanelPart::entity);
  return found == m_parts.end() ? nullptr : qobject_cast<RelatedSection*>(*found);
}

ConversationSection* RecordPanel::conversation() const {
  for (PanelPart* part : m_parts) {
    if (auto* conversation = qobject_cast<ConversationSection*>(part)) return conversation;
  }
  return nullptr;
}

QString RecordPanel::stockText() const {
  return m_stock->text();
}

QString RecordPanel::historyText() const {
  return m_history->text();
}

QString RecordPanel::sourceText() const {
  return m_source->text();
}

void RecordPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange && m_details != nullptr && m_foot != nullptr) refreshDetails();
  QWidget::changeEvent(event);
}

void RecordPanel::buildHead(QVBoxLayout& layout) {
  auto* head = new QWidget(this);
  m_title = new TitleLabel(head);
  setTextStyle(m_title, TextStyle::Title);
  m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_state = new Pill(head);
  m_archived = new Pill(head);
  m_summary = new QLabel(head);
  m_summary->setForegroundRole(QPalette::PlaceholderText);
  m_summary->setWordWrap(true);
  auto* line = new QHBoxLayout;
  line->setSpacing(spacing::small);
  line->addWidget(m_title);
  line->addWidget(m_state);
  line->addWidget(m_archived);
  line->addStretch(1);
  auto* column = new QVBoxLayout(head);
  column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
  column->setSpacing(2);
  column->addLayout(line);
  column->addWidget(m_summary);
  layout.addWidget(head);
  m_notice = new NoticeBar(this);
  layout.addWidget(m_notice);
}

void RecordPanel::buildBody(QVBoxLayout& layout) {
  auto* content = new QWidget(this);
  content->setBackgroundRole(QPalette::Base);
  m_body = new QVBoxLayout(content);
  m_body->setContentsMargins(spacing::small, 0, spacing::large, spacing::large);
  m_body->setSpacing(spacing::large);
  m_parts.resize(m_page.parts.size());
  m_stockPart = addWords(m_stock, tr("Availability"));
  addParts(true);
  m_form = new RecordForm(*m_record, m_page.hidden, content);
  m_body->addWidget(m_form);
  addParts(false);
  if (m_page.keepsFiles) {
    m_attachments = new AttachmentsSection(m_context, m_page.entity, this);
    connect(m_attachments, &AttachmentsSection::noticed, this, &RecordPanel::noticed);
    m_body->addWidget(m_attachments);
  }
  m_historyPart = addWords(m_history, tr("History"));
  m_sourcePart = addWords(m_source, tr("Source row"));
  m_sourcePart->setOpen(false);
  m_body->addStretch(1);
  m_scroll = new QScrollArea(this);
  m_scroll->setWidget(content);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->viewport()->setBackgroundRole(QPalette::Base);
  layout.addWidget(m_scroll, 1);
}

void RecordPanel::buildFoot(QVBoxLayout& layout) {
  m_foot = new QWidget(this);
  m_foot->setAutoFillBackground(true);
  m_foot->setBackgroundRole(QPalette::AlternateBase);
  m_footText = new QLabel(m_foot);
  QPushButton* save = buttonFor(m_save, m_foot);
  save->setDefault(true);
  auto* line = new QHBoxLayout(m_foot);
  line->setContentsMargins(spacing::large, spacing::small, spacing::large, spacing::small);
  line->addWidget(m_footText, 1);
  line->addWidget(buttonFor(m_discard, m_foot));
  line->addWidget(save);
  connect(m_save, &QAction::enabledChanged, save, &QWidget::setEnabled);
  layout.addWidget(m_foot);
}

void RecordPanel::addParts(bool above) {
  for (std::size_t i = 0; i < m_page.parts.size(); ++i) {
    if (m_page.parts[i].above != above) continue;
    if (m_page.parts[i].kind == PartKind::Conversation) {
      m_parts[i] = new ConversationSection(m_context.session, m_page.entity, m_page.parts[i], this);
    } else {
      m_parts[i] = new RelatedSection(m_context.session, m_page.entity, m_page.parts[i], this);
    }
    connect(m_parts[i], &PanelPart::recordRequested, this, &RecordPanel::recordRequested);
    connect(m_parts[i], &PanelPart::refused, this,
            [this](const QString& sentence) { m_notice->say(NoticeBar::Kind::Warning, sentence); });
    m_body->addWidget(m_parts[i]);
  }
}

Section* RecordPanel::addWords(QLabel*& label, const QString& title) {
  label = new QLabel(this);
  label->setTextFormat(Qt::RichText);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  label->setContentsMargins(spacing::small, 0, 0, 0);
  label->setAccessibleName(title);
  auto* section = new Section(title, label, this);
  m_body->addWidget(section);
  return section;
}

void RecordPanel::refreshHead() {
  const bool loaded = m_record->isLoaded();
  const bool any = loaded || m_record->id() != 0;
  m_body->parentWidget()->setVisible(any);
  m_scroll->setVerticalScrollBarPolicy(any ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);  // else it stays
  if (!loaded) {
    if (m_record->id() == 0) m_title->setText(tr("Nothing chosen"));
    m_state->setContent({}, Tone::Neutral);
    m_archived->setContent({}, Tone::Neutral);
    m_summary->clear();
    return;
  }
  m_title->setText(m_record->title());
  if (const domain::Field* state = stateField(m_page.entity)) {
    const auto* code = std::get_if<std::string>(&m_record->value(state->id));
    m_state->setContent(m_record->text(*state), code != nullptr ? toneOf(models::toQt(*code)) : Tone::Neutral);
  }
  const bool archived = m_record->value("archived") == domain::Value(std::int64_t{1});
  m_archived->setContent(archived ? tr("Archived") : QString(), Tone::Neutral);
  QStringList words;
  for (const std::string_view field : m_page.summary) words << summaryWord(*m_record, field);
  words.removeAll(QString());
  m_summary->setText(words.join(QStringLiteral("  ·  ")));
  m_summary->setVisible(!words.isEmpty());
}

void RecordPanel::refreshFoot() {
  m_foot->setVisible(m_record->isModified());
  m_save->setEnabled(m_record->isModified() && !m_record->hasIssues() && !m_record->isSaving());
  m_discard->setEnabled(m_record->isModified() && !m_record->isSaving());
  m_footText->setText(m_record->hasIssues() ? tr("Something is not right yet") : tr("Not saved yet"));
}

void RecordPanel::refreshDetails() {
  const models::RecordDetails& details = m_details->details();
  for (std::size_t i = 0; i < m_parts.size(); ++i) {
    m_parts[i]->show(details.record, i < details.related.size() ? details.related[i] : models::RelatedRows());
  }
  m_stockPart->setVisible(details.stock.has_value());
  if (details.stock) m_stock->setText(stockWords(*details.stock, m_context.session.text(), themeOf(this)));
  m_history->setText(historyWords(details.history, themeOf(this)));
  m_historyPart->setVisible(!details.history.empty());
  m_source->setText(sourceWords(details.source, themeOf(this)));
  m_sourcePart->setVisible(details.source.line != 0);
}

}  // namespace kontor::ui
