// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/reference_edit.h"

#include "models/records/record_model.h"
#include "models/records/reference_search.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

#include <chrono>

namespace kontor::ui {
namespace {

constexpr std::chrono::milliseconds kPauseBeforeSearch{120};

}  // namespace

ReferenceEdit::ReferenceEdit(models::RecordModel& record, const domain::Field& field, QWidget* parent)
    : QLineEdit(parent),
      m_record(record),
      m_field(field),
      m_search(new models::ReferenceSearch(record.session(), *domain::findEntity(field.detail), this)),
      m_completer(new QCompleter(m_search, this)) {
  setPlaceholderText(tr("Type to search"));
  m_completer->setWidget(this);
  m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
  m_completer->setMaxVisibleItems(10);
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPauseBeforeSearch);
  connect(this, &QLineEdit::textEdited, this, &ReferenceEdit::typed);
  connect(&m_pause, &QTimer::timeout, this, &ReferenceEdit::ask);
  connect(m_search, &models::ReferenceSearch::found, this, &ReferenceEdit::propose);
  connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
    m_pause.stop();
    m_record.setReference(m_field, index.data(models::ReferenceSearch::kIdRole).value<domain::Id>(),
                          index.data(models::ReferenceSearch::kTitleRole).toString());
  });
}

void ReferenceEdit::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
    m_browsing = true;
    ask();
    return;
  }
  QLineEdit::keyPressEvent(event);
}

void ReferenceEdit::typed(const QString& text) {
  m_record.setText(m_field, text);
  m_browsing = false;
  m_pause.start();
}

void ReferenceEdit::ask() {
  // Whoever opens a field that is filled wants to see the others too.
  m_search->search(m_browsing ? QString() : text());
}

void ReferenceEdit::propose() {
  if (!m_browsing && m_search->answered() != text().trimmed()) return;
  if (!m_browsing) {
    const int named = m_search->rowNamed(text());
    if (named >= 0) take(named);
  }
  const bool wanted = hasFocus() && m_search->rowCount() > 0 && (m_browsing || !text().trimmed().isEmpty());
  if (wanted) {
    m_completer->complete();
  } else {
    m_completer->popup()->hide();
  }
}

void ReferenceEdit::take(int row) {
  m_record.setReference(m_field, m_search->idAt(row), m_search->titleAt(row));
}

}  // namespace kontor::ui
