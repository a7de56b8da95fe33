// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/records_window.h"

#include "ui/entity/entity_page.h"
#include "ui/leaving.h"

#include <QVBoxLayout>

namespace kontor::ui {
namespace {

constexpr QSize kRecordsWindowSize(1180, 680);

}  // namespace

RecordsWindow::RecordsWindow(const PageContext& context, const PageDescription& description, QWidget* parent)
    : QDialog(parent), m_context(context), m_page(new EntityPage(context, description, this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(pageText(description.title));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_page);
  resize(kRecordsWindowSize);
  connect(m_page, &Page::placeRequested, this,
          [this](const Place& place) { leave([this, place] { Q_EMIT placeRequested(place); }); });
  m_page->activate();
}

void RecordsWindow::reject() {
  leave([] {});
}

void RecordsWindow::leave(const std::function<void()>& then) {
  leavePage(*m_page, m_context.dialogs, [this, then] {
    QDialog::reject();
    then();
  });
}

}  // namespace kontor::ui
