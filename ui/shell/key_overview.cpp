// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_overview.h"

#include "ui/shell/commands.h"
#include "ui/shell/key_cap.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <string_view>

namespace kontor::ui {
namespace {

struct KeyGroup {
  QString title;
  std::vector<KeyLine> lines;
};

std::vector<KeyGroup> commandGroups() {
  std::vector<KeyGroup> groups;
  std::string_view group;
  for (const CommandInfo& info : commands()) {
    if (*info.shortcut == '\0') continue;
    if (group != info.group) groups.push_back({QCoreApplication::translate("Command", info.group), {}});
    group = info.group;
    groups.back().lines.push_back({plainText(info), keyText(info)});
  }
  return groups;
}

std::size_t heightOf(const KeyGroup& group) {
  return group.lines.size() + 2;  // the heading, and the air before it
}

}  // namespace

KeyOverview::KeyOverview(const std::vector<KeyLine>& pages, QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("Keys"));
  setAttribute(Qt::WA_DeleteOnClose);
  std::vector<KeyGroup> groups = commandGroups();
  if (!pages.empty()) groups.push_back({tr("Pages"), pages});
  groups.push_back({tr("In lists and forms"),
                    {{tr("To the next field"), QStringLiteral("Tab")},
                     {tr("Calendar of a date"), QStringLiteral("↓")},
                     {tr("Add a message"), tr("Ctrl") + QStringLiteral("+↵")},
                     {tr("Choose the rows between"), tr("Shift") + QStringLiteral("+↓")},
                     {tr("Add one row to the choice"), tr("Ctrl") + QLatin1Char('+') + tr("Space")}}});
  std::size_t all = 0;
  for (const KeyGroup& each : groups) all += heightOf(each);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(spacing::huge * 2);
  QVBoxLayout* column = nullptr;
  std::size_t taken = 0;
  for (const KeyGroup& each : groups) {
    const bool second = columns->count() == 1 && taken + heightOf(each) / 2 >= all / 2;
    if (column == nullptr || second) {
      if (column != nullptr) column->addStretch(1);
      column = new QVBoxLayout;
      column->setSpacing(spacing::large);
      columns->addLayout(column, 1);
    }
    column->addWidget(group(each.title, each.lines));
    taken += heightOf(each);
  }
  column->addStretch(1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(spacing::large);
  layout->addLayout(columns);
  layout->addWidget(buttons);
}

QWidget* KeyOverview::group(const QString& title, const std::vector<KeyLine>& lines) {
  auto* box = new QWidget(this);
  auto* grid = new QGridLayout(box);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(spacing::huge);
  grid->setVerticalSpacing(spacing::tiny + 2);
  grid->setColumnStretch(0, 1);
  auto* heading = new QLabel(title, box);
  setTextStyle(heading, TextStyle::Heading);
  grid->addWidget(heading, 0, 0, 1, 2);
  for (const KeyLine& line : lines) {
    const int row = grid->rowCount();
    grid->addWidget(new QLabel(line.text, box), row, 0);
    grid->addWidget(new KeyCaps(line.keys, box), row, 1, Qt::AlignRight);
    m_lines.push_back(line);
  }
  return box;
}

}  // namespace kontor::ui
