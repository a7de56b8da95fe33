// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_panel.h"

#include "models/text.h"
#include "ui/orders/order_words.h"
#include "ui/orders/small_table_view.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/pill.h"
#include "ui/parts/section.h"
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

namespace kontor::ui {
namespace {

// Shown by the head of the panel or by its other parts.
const std::vector<std::string_view> kShownElsewhere = {"external_id", "line_count", "customer", "import_run",
                                                       "archived",    "currency",   "sku",      "units"};

QPushButton* buttonFor(QAction* action, QWidget* parent) {
  auto* button = new QPushButton(action->text().remove(QLatin1Char('&')), parent);
  button->setToolTip(action->toolTip());
  QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
  return button;
}

QString textOf(const models::RecordModel& record, std::string_view field) {
  const domain::Field* found = domain::findField(record.entity(), field);
  return found != nullptr ? record.text(*found) : QString();
}

}  // namespace

OrderPanel::OrderPanel(models::Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_record(new models::RecordModel(session, domain::Entity::SalesOrder, this)),
      m_details(new models::OrderDetailsReader(session, this)),
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
  connect(m_save, &QAction::triggered, m_record, &models::RecordModel::save);
  connect(m_discard, &QAction::triggered, m_record, &models::RecordModel::revert);
  connect(m_record, &models::RecordModel::loaded, this, &OrderPanel::refreshHead);
  connect(m_record, &models::RecordModel::loaded, this, &OrderPanel::refreshFoot);
  connect(m_record, &models::RecordModel::edited, this, &OrderPanel::refreshFoot);
  connect(m_record, &models::RecordModel::edited, this, &OrderPanel::follow);
  connect(m_record, &models::RecordModel::saved, this, [this] { m_notice->clear(); });
  connect(m_record, &models::RecordModel::saveFailed, this,
          [this](const models::Failure& failure) { m_notice->say(NoticeBar::Kind::Bad, failure.sentence); });
  connect(m_details, &models::OrderDetailsReader::loaded, this, &OrderPanel::refreshDetails);
  refreshHead();
  refreshFoot();
  refreshDetails();
}

void OrderPanel::showOrder(domain::Id id) {
  m_next = id;
  follow();
}

void OrderPanel::follow() {
  if (m_next == m_record->id() || m_record->isSaving()) return;
  if (m_record->isModified() && m_record->hasIssues()) {
    m_notice->say(
        NoticeBar::Kind::Warning,
        tr("Order %1 has a value that cannot be saved. Mend it or discard the changes first.").arg(m_record->title()));
    return;
  }
  if (m_record->isModified()) {
    m_record->save();  // comes back here when it is done
    return;
  }
  m_notice->clear();
  m_record->load(m_next);
  m_details->load(m_next);
  m_scroll->ensureVisible(0, 0);
}

QString OrderPanel::historyText() const {
  return m_history->text();
}

QString OrderPanel::sourceText() const {
  return m_source->text();
}

void OrderPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange && m_details != nullptr && m_foot != nullptr) refreshDetails();
  QWidget::changeEvent(event);
}

void OrderPanel::buildHead(QVBoxLayout& layout) {
  auto* head = new QWidget(this);
  m_title = new QLabel(head);
  setTextStyle(m_title, TextStyle::Title);
  m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_status = new Pill(head);
  m_archived = new Pill(head);
  m_summary = new QLabel(head);
  m_summary->setForegroundRole(QPalette::PlaceholderText);
  m_summary->setWordWrap(true);
  auto* line = new QHBoxLayout;
  line->setSpacing(spacing::small);
  line->addWidget(m_title);
  line->addWidget(m_status);
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

void OrderPanel::buildBody(QVBoxLayout& layout) {
  auto* content = new QWidget(this);
  content->setBackgroundRole(QPalette::Base);
  m_body = new QVBoxLayout(content);
  m_body->setContentsMargins(spacing::small, 0, spacing::large, spacing::large);
  m_body->setSpacing(spacing::large);
  m_linesPart = addTable(m_lines, tr("Lines"));
  m_form = new RecordForm(*m_record, kShownElsewhere, content);
  m_body->addWidget(m_form);
  m_shipmentsPart = addTable(m_shipments, tr("Shipments"));
  m_ticketsPart = addTable(m_tickets, tr("Tickets"));
  m_othersPart = addTable(m_others, tr("Other orders of this customer"));
  connect(m_others, &SmallTableView::opened, this, &OrderPanel::orderRequested);
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

void OrderPanel::buildFoot(QVBoxLayout& layout) {
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

Section* OrderPanel::addTable(SmallTableView*& table, const QString& title) {
  auto* holder = new QWidget(this);
  table = new SmallTableView(holder);
  table->setAccessibleName(title);
  auto* inset = new QVBoxLayout(holder);
  inset->setContentsMargins(spacing::small, 0, 0, 0);
  inset->addWidget(table);
  auto* section = new Section(title, holder, this);
  m_body->addWidget(section);
  return section;
}

Section* OrderPanel::addWords(QLabel*& label, const QString& title) {
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

void OrderPanel::refreshHead() {
  const bool loaded = m_record->isLoaded();
  m_body->parentWidget()->setVisible(loaded || m_record->id() != 0);
  if (!loaded) {
    if (m_record->id() == 0) m_title->setText(tr("No order"));
    m_status->setContent({}, Tone::Neutral);
    m_archived->setContent({}, Tone::Neutral);
    m_summary->clear();
    return;
  }
  m_title->setText(m_record->title());
  const auto* code = std::get_if<std::string>(&m_record->value("status"));
  m_status->setContent(textOf(*m_record, "status"), code != nullptr ? toneOf(models::toQt(*code)) : Tone::Neutral);
  const bool archived = m_record->value("archived") == domain::Value(std::int64_t{1});
  m_archived->setContent(archived ? tr("Archived") : QString(), Tone::Neutral);
  QStringList words = {textOf(*m_record, "channel"), textOf(*m_record, "placed")};
  const QString total = textOf(*m_record, "total");
  if (!total.isEmpty()) words << total + QChar(QChar::Nbsp) + textOf(*m_record, "currency");
  words.removeAll(QString());
  m_summary->setText(words.join(QStringLiteral("  ·  ")));
}

void OrderPanel::refreshFoot() {
  m_foot->setVisible(m_record->isModified());
  m_save->setEnabled(m_record->isModified() && !m_record->hasIssues() && !m_record->isSaving());
  m_discard->setEnabled(m_record->isModified() && !m_record->isSaving());
  m_footText->setText(m_record->hasIssues() ? tr("Something is not right yet") : tr("Not saved yet"));
}

void OrderPanel::refreshDetails() {
  const models::OrderDetails& details = m_details->details();
  const models::FieldText& text = m_session.text();
  const auto fill = [](SmallTableView* table, Section* part, const models::SmallTable& rows, int columns, int stretch) {
    if (!rows.shape.fields.empty()) {
      table->setColumnCount(columns);
      table->show(rows, stretch);
    }
    part->setVisible(rows.rows() > 0);
  };
  fill(m_lines, m_linesPart, details.lines, 5, 1);
  m_linesPart->setTitle(tr("Lines (%1)").arg(text.integer(static_cast<std::int64_t>(details.lines.rows()))));
  fill(m_shipments, m_shipmentsPart, details.shipments, 4, 1);
  fill(m_tickets, m_ticketsPart, details.tickets, 3, 0);
  fill(m_others, m_othersPart, details.sameCustomer, 4, 0);
  m_othersPart->setTitle(tr("Other orders of this customer (%1)").arg(text.integer(details.sameCustomerCount)));
  m_history->setText(historyWords(details.history, themeOf(this)));
  m_historyPart->setVisible(!details.history.empty());
  m_source->setText(sourceWords(details.source, themeOf(this)));
  m_sourcePart->setVisible(details.source.line != 0);
}

}  // namespace kontor::ui
