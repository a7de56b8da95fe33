// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_dialog.h"

#include "models/words/text.h"
#include "ui/dialogs.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/parts/card.h"
#include "ui/parts/segments.h"
#include "ui/parts/wrap_label.h"
#include "ui/settings.h"
#include "ui/settings/folder_line.h"
#include "ui/settings/restore_dialog.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kontor::ui {
namespace {

constexpr std::array kThemes = {"system", "light", "dark"};

QFormLayout* formIn(Card* card) {
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(spacing::large);
  form->setVerticalSpacing(spacing::small);
  form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  card->body()->addLayout(form);
  return form;
}

// One column of labels down all cards.
void alignLabels(const QWidget& page) {
  QList<QWidget*> labels;
  int width = 0;
  for (const QFormLayout* form : page.findChildren<QFormLayout*>()) {
    for (int row = 0; row < form->rowCount(); ++row) {
      const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole);
      if (item == nullptr || item->widget() == nullptr) continue;
      labels << item->widget();
      width = std::max(width, item->sizeHint().width());
    }
  }
  for (QWidget* label : labels) label->setMinimumWidth(width);
}

QLabel* hint(const QString& text, QWidget* parent) {
  auto* label = new WrapLabel(text, parent);
  setTextStyle(label, TextStyle::Small);
  return label;
}

}  // namespace

SettingsDialog::SettingsDialog(Settings& settings, Dialogs& dialogs, models::Session* session, QWidget* parent)
    : QDialog(parent), m_settings(settings), m_dialogs(dialogs), m_session(session) {
  setWindowTitle(tr("Settings"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto* page = new QWidget(this);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
  column->setSpacing(spacing::medium);
  column->addWidget(buildAppearance());
  if (m_session != nullptr) {
    column->addWidget(buildBook());
    column->addWidget(buildBackups());
  }
  column->addWidget(buildFolders());
  column->addStretch(1);
  alignLabels(*page);
  auto* scroll = new QScrollArea(this);
  scroll->setWidget(page);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, spacing::large, spacing::large);
  layout->addWidget(scroll, 1);
  layout->addWidget(buttons);
  resize(640, std::min(page->sizeHint().height() + 80, 860));
  if (m_session != nullptr) readFacts();
}

QString SettingsDialog::newestBackupText() const {
  return m_newest->text();
}

Card* SettingsDialog::buildAppearance() {
  auto* card = new Card(tr("Appearance"), this);
  m_language = new QComboBox(card);
  m_language->addItem(tr("As the computer has it"), QStringLiteral("system"));
  for (const Language& language : languages()) {
    m_language->addItem(QString::fromUtf8(language.name), QString::fromLatin1(language.code));
  }
  m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.value(Setting::Language))));
  m_theme = new Segments(card);
  const QStringList names = {tr("As the computer has it"), tr("Light"), tr("Dark")};
  for (const QString& name : names) m_theme->add(name);
  const auto chosen = std::ranges::find(kThemes, m_settings.value(Setting::Theme).toString().toStdString());
  m_theme->setCurrent(chosen == kThemes.end() ? 0 : static_cast<int>(chosen - kThemes.begin()));
  QFormLayout* form = formIn(card);
  form->addRow(tr("&Language"), m_language);
  form->addRow(tr("Colours"), m_theme);
  form->addRow(QString(), hint(tr("Numbers, money and dates are written as the language writes them."), card));
  connect(m_language, &QComboBox::activated, this,
          [this](int row) { Q_EMIT languageChosen(m_language->itemData(row).toString()); });
  connect(m_theme, &Segments::currentChanged, this,
          [this](int index) { Q_EMIT themeChosen(QString::fromLatin1(kThemes[static_cast<std::size_t>(index)])); });
  return card;
}

Card* SettingsDialog::buildBook() {
  auto* card = new Card(tr("This book"), this);
  QFormLayout* form = formIn(card);
  auto* currency = new QLabel(models::toQt(m_session->book().baseCurrency().code()), card);
  setTextStyle(currency, TextStyle::Strong);
  form->addRow(tr("Name"), new QLabel(m_session->name(), card));
  form->addRow(tr("Currency"), currency);
  form->addRow(QString(), hint(tr("Numbers over several shops, and the value of the stock, are shown in this currency. Each "
                                  "amount is converted at the rate of its own day. It was chosen when the book was made "
                                  "and stays, so that old numbers keep their meaning."),
                               card));
  m_imports = new QLabel(card);
  form->addRow(tr("Files imported"), m_imports);
  return card;
}

Card* SettingsDialog::buildBackups() {
  auto* card = new Card(tr("Backups"), this);
  QFormLayout* form = formIn(card);
  m_newest = new QLabel(card);
  m_newest->setTextFormat(Qt::PlainText);
  form->addRow(tr("Newest"), m_newest);
  const QString folder = models::backupFolder(m_session->book());
  form->addRow(tr("Folder"), new FolderLine(folder, tr("Folder of the backups"), card));
  form->addRow(QString(),
               hint(tr("A backup is made whenever a book with changes is closed, and checked before it counts. The last ten "
                       "stay, and one a day, a week and a month. Copy the folder to another disk from time to time."),
                    card));
  m_backUp = new QPushButton(icon(QStringLiteral("backup")), tr("&Back up now"), card);
  m_restore = new QPushButton(icon(QStringLiteral("restore")), tr("&Restore…"), card);
  auto* line = new QHBoxLayout;
  line->setSpacing(spacing::small);
  for (QPushButton* button : {m_backUp, m_restore}) {
    button->setAutoDefault(false);
    line->addWidget(button);
  }
  line->addStretch(1);
  form->addRow(QString(), line);
  connect(m_backUp, &QPushButton::clicked, this, &SettingsDialog::backUp);
  connect(m_restore, &QPushButton::clicked, this, &SettingsDialog::chooseBackup);
  return card;
}

Card* SettingsDialog::buildFolders() {
  auto* card = new Card(tr("Folders"), this);
  QFormLayout* form = formIn(card);
  if (m_session != nullptr) {
    form->addRow(tr("Book"), new FolderLine(QFileInfo(m_session->path()).absolutePath(), tr("Folder of the book"), card));
  }
  const QString folder = QFileInfo(m_settings.file()).absolutePath();
  form->addRow(tr("Settings"), new FolderLine(folder, tr("Folder of the settings"), card));
  return card;
}

void SettingsDialog::readFacts() {
  m_newest->setText(tr("Looking …"));
  m_backUp->setEnabled(false);
  m_restore->setEnabled(false);
  m_factsJob = m_session->read(
      this,
      [book = &m_session->book()](storage::Reader& reader, std::stop_token) {
        return models::BookFacts::read(*book, reader);
      },
      [this](models::BookFacts facts) {
        m_facts = std::move(facts);
        showFacts();
      });
}

void SettingsDialog::showFacts() {
  const models::FieldText& text = m_session->text();
  const QString since = m_facts.firstImport ? text.instant(*m_facts.firstImport) : QString();
  m_imports->setText(m_facts.imports == 0 ? tr("None yet")
                                          : tr("%1, the first one on %2").arg(text.integer(m_facts.imports), since));
  m_newest->setText(m_facts.backups.empty() ? tr("None yet")
                                            : tr("%1, up to entry %2 of the journal")
                                                  .arg(text.instant(m_facts.backups.front().instant.seconds),
                                                       text.integer(m_facts.backups.front().seq)));
  m_backUp->setEnabled(true);
  m_restore->setEnabled(true);
}

void SettingsDialog::backUp() {
  m_newest->setText(tr("Writing and checking the copy …"));
  m_backUp->setEnabled(false);
  // On the writing thread: what was typed just now belongs into it.
  m_session->change(
      this, [](storage::Book& book, std::stop_token) { return storage::backUpIfChanged(book).has_value(); },
      [this](bool) { readFacts(); },
      [this](const models::Failure& failure) {
        readFacts();
        m_dialogs.tell(this, failure.sentence, {});
      });
}

void SettingsDialog::chooseBackup() {
  auto* dialog = new RestoreDialog(m_facts.backups, m_session->text(), m_dialogs, this);
  connect(dialog, &RestoreDialog::chosen, this, [this](const QString& backup) {
    Q_EMIT restoreRequested(backup);
    close();
  });
  dialog->open();
}

}  // namespace kontor::ui
