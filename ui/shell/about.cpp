// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about.h"

#include "ui/application_name.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace kontor::ui {
namespace {

struct AboutWords {
  Q_DECLARE_TR_FUNCTIONS(kontor::ui::About)
};

QVBoxLayout* openBox(QDialog* box, const QString& title) {
  box->setWindowTitle(title);
  box->setAttribute(Qt::WA_DeleteOnClose);
  auto* layout = new QVBoxLayout(box);
  layout->setSpacing(spacing::medium);
  return layout;
}

void closeBox(QDialog* box, QVBoxLayout* layout) {
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, box);
  QObject::connect(buttons, &QDialogButtonBox::rejected, box, &QDialog::reject);
  layout->addWidget(buttons);
  box->open();
}

}  // namespace

void showAbout(QWidget* parent) {
  auto* box = new QDialog(parent);
  QVBoxLayout* layout = openBox(box, AboutWords::tr("About Kontor"));
  auto* name = new QLabel(applicationTitle(), box);
  setTextStyle(name, TextStyle::Figure);
  auto* words = new QLabel(AboutWords::tr("The workbench of a small cross-border seller. Version %1.\n\n"
                                          "A kontor was the office that a merchant kept abroad: ledgers, letters, the "
                                          "stock next door.\n\nFree software under the GNU General Public License, "
                                          "version 3 or later. It comes without any warranty.")
                               .arg(QCoreApplication::applicationVersion()),
                           box);
  words->setWordWrap(true);
  words->setMinimumWidth(380);
  layout->addWidget(name);
  layout->addWidget(words);
  closeBox(box, layout);
}

}  // namespace kontor::ui
