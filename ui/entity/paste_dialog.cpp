// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/paste_dialog.h"

#include "models/records/record_edits.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/issue_label.h"
#include "ui/parts/row_table.h"
#include "ui/parts/work_bar.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kontor::ui {
namespace {

constexpr int kFaultsShown = 4;
constexpr QSize kPasteSize(860, 520);

/// Colours what will change, what is left out, and what is wrong.
class PasteDelegate : public CellDelegate {
 public:
  using CellDelegate::CellDelegate;

 protected:
  QColor ink(const QModelIndex& index, const Theme& theme) const override {
    using models::PasteModel;
    using Kind = models::PasteRow::Kind;
    if (!index.data(PasteModel::FaultRole).toString().isEmpty()) return theme.bad;
    const auto kind = static_cast<Kind>(index.data(PasteModel::KindRole).toInt());
    if (index.column() == 0) return kind == Kind::Wrong ? theme.bad : kind == Kind::Same ? theme.textMuted : theme.good;
    if (index.data(PasteModel::LeftOutRole).toBool()) return theme.warning;
    return index.data(PasteModel::ChangesRole).toBool() ? theme.text : theme.textMuted;
  }
};

}  // namespace

PasteDialog::PasteDialog(models::Session& session, domain::Entity entity, std::vector<const domain::Field*> shown,
                         const QString& table, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_model(new models::PasteModel(this)),
      m_summary(new QLabel(tr("Reading…"), this)),
      m_table(new RowTable(this)),
      m_stack(new QStackedWidget(this)),
      m_faults(new IssueLabel(this)),
      m_bar(new WorkBar(this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Paste: %1").arg(models::FieldText::entities(entity)));
  build();
  m_job = session.read(
      this,
      [vault = &session.book().vault(), text = session.text(), entity, shown = std::move(shown), table,
       report = models::reportTo(m_bar->begin())](storage::Reader& reader, std::stop_token stop) {
        return models::planPaste(reader, *vault, text, entity, shown, table, stop, report);
      },
      [this](models::PastePlan plan) { take(std::move(plan)); });
}

void PasteDialog::build() {
  m_summary->setWordWrap(true);
  m_table->setModel(m_model);
  m_table->setItemDelegate(new PasteDelegate(m_table));
  m_table->setAccessibleName(tr("Pasted rows"));
  m_faults->setWordWrap(true);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  m_cancel = buttons->button(QDialogButtonBox::Cancel);
  m_write = buttons->addButton(tr("Write"), QDialogButtonBox::AcceptRole);
  m_write->setDefault(true);
  m_write->setEnabled(false);
  auto* hint = new QLabel(tr("All rows are written in one step, and Ctrl+Z takes it back."), this);
  hint->setForegroundRole(QPalette::PlaceholderText);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
  layout->setSpacing(spacing::medium);
  layout->addWidget(m_summary);
  layout->addWidget(m_bar);
  auto* nothing = new EmptyState(this);
  nothing->setContent(QStringLiteral("paste"), tr("There is no table on the clipboard."),
                      tr("Copy rows in a spreadsheet and paste them here. Their columns are those of this list, "
                         "in its order, or as the first row names them."));
  m_stack->addWidget(m_table);
  m_stack->addWidget(nothing);
  layout->addWidget(m_stack, 1);
  layout->addWidget(m_faults);
  layout->addWidget(hint);
  layout->addWidget(buttons);
  resize(kPasteSize);
  connect(m_write, &QPushButton::clicked, this, &PasteDialog::write);
  connect(buttons, &QDialogButtonBox::rejected, this, &PasteDialog::reject);
}

void PasteDialog::take(models::PastePlan plan) {
  m_bar->end();
  m_model->setPlan(std::move(plan));
  const bool empty = m_model->rowCount() == 0 && !m_model->plan().tooLong;
  m_summary->setText(empty ? QString() : m_model->summary());
  m_stack->setCurrentIndex(empty ? 1 : 0);
  m_faults->say(m_model->faults(kFaultsShown));
  m_write->setEnabled(m_model->plan().canBeWritten());
  if (m_write->isEnabled()) m_write->setFocus();  // a button that was not to be pressed gave its place away
  m_table->resizeColumnsToContents();
}

void PasteDialog::write() {
  m_write->setEnabled(false);
  m_writing.emplace();
  models::pasteRecords(
      m_session, this, m_model->sharedPlan(), m_writing->get_token(), m_bar->begin(),
      [this](std::optional<int> rows) { written(rows); },
      [this](const models::Failure& failure) {
        m_writing.reset();
        m_bar->end();
        m_faults->say(failure.sentence);
        m_cancel->setEnabled(true);
        m_write->setEnabled(true);
      });
}

void PasteDialog::written(std::optional<int> rows) {
  m_writing.reset();
  if (!rows) return QDialog::reject();
  Q_EMIT pasted(*rows);
  accept();
}

void PasteDialog::reject() {
  if (!m_writing) return QDialog::reject();
  m_writing->request_stop();
  m_cancel->setEnabled(false);
}

}  // namespace kontor::ui
