// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/unknown_codes_dialog.h"

#include "models/words/text.h"
#include "ui/parts/cell_grid.h"
#include "ui/parts/section.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr int kUnknownHeight = 300;
constexpr qlonglong kNewSku = 0;
constexpr qlonglong kNoSku = -1;

QString reasonWords(std::string_view why) {
  if (why == "barcode") return UnknownCodesDialog::tr("it is its barcode");
  if (why == "same_letters") return UnknownCodesDialog::tr("the codes differ in marks only");
  return UnknownCodesDialog::tr("a similar name");
}

}  // namespace

UnknownCodesDialog::UnknownCodesDialog(models::ImportSession& session, int row, QWidget* parent)
    : RecordDialog(session.session(), domain::Entity::SkuCode, storage::FieldValues(), {"kind", "scope", "code"}, parent),
      m_import(session),
      m_file(row),
      m_unknown(session.file(row).unknownCodes),
      m_codes(new CellGrid(this)),
      m_proposals(new QComboBox(this)),
      m_take(new QPushButton(tr("&Take it"), this)),
      m_all(new QPushButton(tr("Take what is certain, make SKUs of the &rest"), this)) {
  setWindowTitle(tr("Codes without a SKU"));
  saveButton()->setText(tr("&Map to this SKU"));
  for (const exchange::UnknownCode& code : m_unknown) {
    for (const exchange::CodeProposal& proposal : code.proposals) m_titles[proposal.sku] = models::toQt(proposal.code);
  }
  build();
  fill();
}

void UnknownCodesDialog::build() {
  m_codes->setColumns({{tr("Code")},
                       {.heading = tr("Title"), .stretches = true},
                       {.heading = tr("Rows"), .isNumber = true},
                       {tr("Stands for")}});
  m_codes->chooseRows();
  m_codes->setAccessibleName(tr("Codes without a SKU"));
  m_codes->setFixedHeight(kUnknownHeight);
  m_proposals->setAccessibleName(tr("Proposals"));
  auto* proposed = new QWidget(this);
  auto* line = new QHBoxLayout(proposed);
  line->setContentsMargins(0, 0, 0, 0);
  line->addWidget(m_proposals, 1);
  line->addWidget(m_take);
  line->addWidget(m_all);
  for (QPushButton* button : {m_take, m_all}) button->setAutoDefault(false);
  addPart(new Section(tr("Proposals"), proposed, this), true);
  addPart(new Section(tr("Codes"), m_codes, this), true);
  resize(860, 680);
  connect(m_codes, &CellGrid::currentCellChanged, this, &UnknownCodesDialog::showProposals);
  connect(m_take, &QPushButton::clicked, this, &UnknownCodesDialog::takeProposal);
  connect(m_all, &QPushButton::clicked, this, &UnknownCodesDialog::settleAll);
}

void UnknownCodesDialog::fill() {
  m_codes->setRowCount(static_cast<int>(m_unknown.size()));
  for (int row = 0; row < m_codes->rowCount(); ++row) showRow(row);
  if (!m_unknown.empty()) m_codes->selectRow(0);
  showProposals();
}

void UnknownCodesDialog::showRow(int row) {
  const exchange::UnknownCode& code = m_unknown[static_cast<std::size_t>(row)];
  const QString cells[] = {models::toQt(code.code), models::toQt(code.title),
                           m_import.session().text().integer(code.lines + code.listings), meaning(code)};
  int column = 0;
  for (const QString& cell : cells) m_codes->setCell(row, column++, cell);
}

QString UnknownCodesDialog::meaning(const exchange::UnknownCode& code) const {
  const Choice* choice = choiceFor(code.code);
  if (choice == nullptr) return {};
  if (choice->sku == 0) return tr("A new SKU");
  const auto title = m_titles.find(choice->sku);
  const QString name = title == m_titles.end() ? QString() : title->second;
  return choice->quantity == 1
             ? name
             : tr("%1 × %2", "pieces and SKU").arg(m_import.session().text().integer(choice->quantity), name);
}

const UnknownCodesDialog::Choice* UnknownCodesDialog::choiceFor(const std::string& code) const {
  const auto& known = m_import.file(m_file).codes;
  const auto found = std::ranges::find(known, code, &Choice::code);
  return found == known.end() ? nullptr : &*found;
}

const exchange::UnknownCode* UnknownCodesDialog::chosen() const {
  const int row = m_codes->currentRow();
  return row >= 0 && row < static_cast<int>(m_unknown.size()) ? &m_unknown[static_cast<std::size_t>(row)] : nullptr;
}

void UnknownCodesDialog::showProposals() {
  m_proposals->clear();
  const exchange::UnknownCode* code = chosen();
  m_take->setEnabled(code != nullptr);
  if (code == nullptr) return;
  for (const exchange::CodeProposal& proposal : code->proposals) {
    const QString text = tr("%1 · %2 (%3)", "SKU, name, why")
                             .arg(models::toQt(proposal.code), models::toQt(proposal.name), reasonWords(proposal.why));
    m_proposals->addItem(text, static_cast<qlonglong>(proposal.sku));
  }
  m_proposals->addItem(tr("A new SKU with this code"), kNewSku);
  if (choiceFor(code->code) != nullptr) m_proposals->addItem(tr("Stays unknown"), kNoSku);
}

void UnknownCodesDialog::takeProposal() {
  const exchange::UnknownCode* code = chosen();
  if (code == nullptr) return;
  const qlonglong sku = m_proposals->currentData().toLongLong();
  choose(*code, sku == kNoSku ? std::nullopt : std::optional(Choice{code->code, code->title, sku, 1}));
  next();
}

void UnknownCodesDialog::settleAll() {
  for (const exchange::UnknownCode& code : std::vector(m_unknown)) {
    if (choiceFor(code.code) != nullptr) continue;
    // A similar name is a hint, not a certainty.
    const bool certain = !code.proposals.empty() && code.proposals.front().why != "similar_name";
    choose(code, Choice{code.code, code.title, certain ? code.proposals.front().sku : 0, 1});
  }
  showProposals();
}

void UnknownCodesDialog::choose(const exchange::UnknownCode& code, std::optional<Choice> choice) {
  m_import.setCode(m_file, code.code, std::move(choice));
  const auto row = std::ranges::find(m_unknown, code.code, &exchange::UnknownCode::code) - m_unknown.begin();
  showRow(static_cast<int>(row));
}

void UnknownCodesDialog::next() {
  complain({});
  record().begin({});
  for (int row = 0; row < m_codes->rowCount(); ++row) {
    if (choiceFor(m_unknown[static_cast<std::size_t>(row)].code) != nullptr) continue;
    m_codes->selectRow(row);
    return showProposals();
  }
  showProposals();
  complain(tr("Every code has its SKU now."));
}

void UnknownCodesDialog::save() {
  const exchange::UnknownCode* code = chosen();
  Choice choice;
  for (const auto& [field, value] : record().typedValues()) {
    const auto* number = std::get_if<std::int64_t>(&value);
    if (number != nullptr && field == "sku") choice.sku = *number;
    if (number != nullptr && field == "quantity") choice.quantity = *number;
  }
  if (code == nullptr) return complain(tr("Choose a code first."));
  if (choice.sku == 0 || choice.quantity < 1) {
    return refuse({{.code = choice.sku == 0 ? "required" : "out_of_range",
                    .field = choice.sku == 0 ? "sku" : "quantity",
                    .line = 0,
                    .column = {},
                    .value = {},
                    .expected = {}}});
  }
  choice.code = code->code;
  m_titles[choice.sku] = record().editText(*domain::findField(domain::Entity::SkuCode, "sku"));
  choose(*code, choice);
  next();
}

}  // namespace kontor::ui
