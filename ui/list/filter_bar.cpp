// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/filter_bar.h"

#include "models/words/field_text.h"
#include "models/words/messages.h"
#include "models/words/text.h"
#include "storage/lists/list_query.h"
#include "ui/icons.h"
#include "ui/list/filter_completion.h"
#include "ui/parts/issue_label.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <chrono>

namespace kontor::ui {
namespace {

constexpr std::chrono::milliseconds kTypingPause{180};
constexpr int kMeaningRole = Qt::UserRole;
constexpr int kProposalWidth = 360;

/// A term at the left, and at the right what it means.
class ProposalDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    QStyledItemDelegate::paint(painter, option, index);
    const Theme& theme = themeOf(option.palette);
    const QRect area = option.rect.adjusted(spacing::small, 0, -spacing::small, 0);
    const int room = area.width() - option.fontMetrics.horizontalAdvance(index.data().toString()) - spacing::large;
    const QString meaning = option.fontMetrics.elidedText(index.data(kMeaningRole).toString(), Qt::ElideRight, room);
    painter->setFont(option.font);
    painter->setPen(theme.textMuted);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, meaning);
  }
};

}  // namespace

FilterBar::FilterBar(domain::Entity entity, QWidget* parent)
    : QWidget(parent),
      m_entity(entity),
      m_edit(new QLineEdit(this)),
      m_faults(new IssueLabel(this)),
      m_tools(new QHBoxLayout),
      m_completer(new QCompleter(this)),
      m_proposals(new QStandardItemModel(this)) {
  m_edit->setClearButtonEnabled(true);
  m_edit->setPlaceholderText(tr("Filter: any text, or terms such as status:paid total>100 day:2024-03"));
  m_edit->setAccessibleName(tr("Filter"));
  m_edit->addAction(new QAction(icon(QStringLiteral("search")), QString(), m_edit), QLineEdit::LeadingPosition);
  m_edit->installEventFilter(this);
  m_faults->setObjectName(QStringLiteral("filterFaults"));
  m_completer->setModel(m_proposals);
  m_completer->setWidget(m_edit);
  m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
  m_completer->setMaxVisibleItems(10);
  m_completer->popup()->setItemDelegate(new ProposalDelegate(m_completer));
  m_tools->setSpacing(spacing::tiny);
  auto* line = new QHBoxLayout;
  line->setSpacing(spacing::small);
  line->addWidget(m_edit, 1);
  line->addLayout(m_tools);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
  layout->setSpacing(spacing::tiny);
  layout->addLayout(line);
  layout->addWidget(m_faults);
  m_quiet.setSingleShot(true);
  m_quiet.setInterval(kTypingPause);
  connect(&m_quiet, &QTimer::timeout, this, &FilterBar::apply);
  connect(m_edit, &QLineEdit::textEdited, this, &FilterBar::propose);
  connect(m_edit, &QLineEdit::textChanged, &m_quiet, qOverload<>(&QTimer::start));
  connect(m_edit, &QLineEdit::returnPressed, this, &FilterBar::apply);
  connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
          [this](const QModelIndex& index) { insert(index.data().toString()); });
}

QString FilterBar::filter() const {
  return m_edit->text();
}

void FilterBar::setFilter(const QString& filter) {
  m_edit->setText(filter);
  apply();
}

void FilterBar::addTool(QWidget* tool) {
  m_tools->addWidget(tool);
}

QString FilterBar::faults() const {
  return m_faults->isVisibleTo(this) ? m_faults->text() : QString();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_edit || event->type() != QEvent::KeyPress || m_completer->popup()->isVisible()) {
    return QWidget::eventFilter(watched, event);
  }
  const auto* key = static_cast<QKeyEvent*>(event);
  if (key->key() == Qt::Key_Down) {
    Q_EMIT downPressed();
    return true;
  }
  if (key->key() == Qt::Key_Escape && !m_edit->text().isEmpty()) {
    setFilter(QString());
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

void FilterBar::propose() {
  const FilterWord word = filterWordAt(m_edit->text(), m_edit->cursorPosition());
  const QStringList channels = m_channels ? m_channels() : QStringList();
  m_proposals->clear();
  for (const FilterProposal& proposal : proposeFilter(m_entity, m_edit->text().mid(word.start, word.length), channels)) {
    auto* item = new QStandardItem(proposal.term);
    item->setData(proposal.label, kMeaningRole);
    item->setData(proposal.term + QStringLiteral(", ") + proposal.label, Qt::AccessibleTextRole);
    m_proposals->appendRow(item);
  }
  if (m_proposals->rowCount() == 0) {
    m_completer->popup()->hide();
    return;
  }
  const int before = m_edit->fontMetrics().horizontalAdvance(m_edit->text().left(word.start));
  const QRect place(std::min(before + spacing::huge, m_edit->width() / 2), 0, kProposalWidth, m_edit->height() + 2);
  m_completer->complete(place);
}

void FilterBar::insert(const QString& term) {
  const FilterWord word = filterWordAt(m_edit->text(), m_edit->cursorPosition());
  const bool whole = !term.endsWith(QLatin1Char(':'));
  QString text = m_edit->text();
  text.replace(word.start, word.length, whole ? term + QLatin1Char(' ') : term);
  m_edit->setText(text);
  m_edit->setCursorPosition(static_cast<int>(word.start + term.size() + (whole ? 1 : 0)));
  // The values of the field come next; the popup that has just closed must be gone first.
  if (!whole) QTimer::singleShot(0, this, &FilterBar::propose);
}

void FilterBar::apply() {
  m_quiet.stop();
  showFaults();
  const QString filter = m_edit->text().trimmed();
  if (filter == m_applied) return;
  m_applied = filter;
  Q_EMIT filterChanged(filter);
}

void FilterBar::showFaults() {
  QStringList sentences;
  for (const domain::Issue& issue : storage::Filter::parse(m_entity, models::fromQt(m_edit->text())).issues) {
    const domain::Field* field = domain::findField(m_entity, issue.field);
    const QString sentence = models::issueSentence(issue, m_entity);
    sentences << (field == nullptr ? sentence : models::FieldText::label(*field) + QStringLiteral(": ") + sentence);
  }
  m_faults->say(sentences.join(QStringLiteral("   ")));
  m_edit->setProperty("wrong", !sentences.isEmpty());
  m_edit->update();
}

}  // namespace kontor::ui
