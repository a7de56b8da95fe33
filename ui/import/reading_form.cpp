// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/reading_form.h"

#include "models/imports/import_text.h"
#include "models/words/field_text.h"
#include "models/words/text.h"
#include "ui/parts/currency_box.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace kontor::ui {
namespace {

constexpr int kDeepestHeader = 40;  // as far as recognition looks
constexpr int kInputWidth = 220;

// As the channel's form calls them.
void addChoices(QComboBox& box, const char* field, std::initializer_list<const char*> codes) {
  const domain::Field& shown = *domain::findField(domain::Entity::Channel, field);
  for (const char* code : codes) box.addItem(models::FieldText::choice(shown, code), QString::fromLatin1(code));
}

std::optional<std::string> answerOf(const QComboBox& box) {
  const QString code = box.currentData().toString();
  return code.isEmpty() ? std::nullopt : std::optional(models::fromQt(code));
}

void showAnswer(QComboBox& box, const std::optional<std::string>& code) {
  box.setCurrentIndex(code ? box.findData(models::toQt(*code)) : 0);
}

}  // namespace

ReadingForm::ReadingForm(models::ImportSession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  build();
  connectParts();
}

void ReadingForm::build() {
  m_grid = new QGridLayout(this);
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(spacing::large);
  m_grid->setVerticalSpacing(spacing::small);
  m_grid->setColumnStretch(2, 1);
  m_sheet = new QComboBox(this);
  m_encoding = new QComboBox(this);
  for (const auto& [name, code] : models::encodingChoices()) m_encoding->addItem(name, code);
  m_separator = new QComboBox(this);
  for (const auto& [name, mark] : models::separatorChoices()) m_separator->addItem(name, QVariant(mark));
  m_headerLine = new QSpinBox(this);
  m_headerLine->setRange(1, kDeepestHeader);
  m_headerLine->setKeyboardTracking(false);
  m_numbers = new QComboBox(this);
  m_numbers->addItem(tr("As the file or its profile tells"));
  addChoices(*m_numbers, "decimal_mark", {"point", "comma"});
  m_dates = new QComboBox(this);
  m_dates->addItem(tr("As the file or its profile tells"));
  addChoices(*m_dates, "date_order", {"dmy", "mdy", "ymd"});
  m_currency = new CurrencyBox(this);
  m_grid->setColumnMinimumWidth(1, kInputWidth);
  addLine(Sheet, tr("&Sheet"), m_sheet);
  addLine(Encoding, tr("&Encoding"), m_encoding);
  addLine(Separator, tr("C&olumns"), m_separator);
  addLine(HeaderLine, tr("&Header in line"), m_headerLine);
  addLine(Numbers, tr("&Numbers"), m_numbers);
  addLine(Dates, tr("&Dates"), m_dates);
  addLine(Currency, tr("C&urrency"), m_currency);
  m_currency->setName(tr("Currency of the file"));
  m_reset = new QPushButton(tr("Work it out again"), this);
  m_reset->setAutoDefault(false);
  m_grid->addWidget(m_reset, PartCount, 1, Qt::AlignLeft);
}

void ReadingForm::addLine(Part part, const QString& label, QWidget* input) {
  auto* reason = new QLabel(this);
  setTextStyle(reason, TextStyle::Small);
  input->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_lines[part] = {new QLabel(label, this), input, reason};
  m_lines[part].label->setBuddy(input);
  m_grid->addWidget(m_lines[part].label, part, 0);
  m_grid->addWidget(input, part, 1);
  m_grid->addWidget(reason, part, 2);
}

void ReadingForm::connectParts() {
  connect(m_sheet, &QComboBox::activated, this,
          [this] { choose([this](auto& form) { form.sheet = models::fromQt(m_sheet->currentText()); }); });
  connect(m_encoding, &QComboBox::activated, this,
          [this] { choose([this](auto& form) { form.encoding = models::fromQt(m_encoding->currentData().toString()); }); });
  connect(m_separator, &QComboBox::activated, this, [this] {
    choose([this](auto& form) { form.separator = static_cast<char>(m_separator->currentData().toInt()); });
  });
  connect(m_headerLine, &QSpinBox::valueChanged, this,
          [this](int line) { choose([line](auto& form) { form.headerLine = line; }); });
  connect(m_reset, &QPushButton::clicked, this, [this] { choose([](auto& form) { form = {}; }); });
  connect(m_numbers, &QComboBox::activated, this, [this] { m_session.setNumbers(m_row, answerOf(*m_numbers)); });
  connect(m_dates, &QComboBox::activated, this, [this] { m_session.setDateOrder(m_row, answerOf(*m_dates)); });
  connect(m_currency, &CurrencyBox::chosen, this, [this](const std::string& code) {
    if (!code.empty()) m_session.setCurrency(m_row, code);
  });
}

void ReadingForm::choose(const std::function<void(exchange::FormChoice&)>& change) {
  exchange::FormChoice form = m_session.file(m_row).form;
  change(form);
  m_session.setForm(m_row, form);
}

void ReadingForm::show(int row) {
  m_row = row;
  const models::ImportFile& file = m_session.file(row);
  fillForm(file);
  fillAnswers(file);
  showLines(file);
}

void ReadingForm::setOpen(bool open) {
  m_open = open;
  if (m_row >= 0) showLines(m_session.file(m_row));
}

void ReadingForm::fillForm(const models::ImportFile& file) {
  const exchange::Recognition& found = file.recognition;
  m_sheet->clear();
  for (const std::string& sheet : found.sheets) m_sheet->addItem(models::toQt(sheet));
  m_sheet->setCurrentText(models::toQt(found.sheet));
  m_encoding->setCurrentIndex(m_encoding->findData(models::toQt(found.encoding)));
  m_separator->setCurrentIndex(m_separator->findData(QVariant(static_cast<int>(found.separator))));
  const QSignalBlocker quiet(m_headerLine);
  const auto line = found.headerLine > 0 ? found.headerLine : std::max<std::int64_t>(1, file.form.headerLine);
  if (!m_headerLine->hasFocus()) m_headerLine->setValue(static_cast<int>(line));
  say(Sheet, models::sheetReason(file), file.asksForSheet());
  say(Encoding, models::reasonText(found, models::ReasonPart::Encoding));
  say(Separator, models::reasonText(found, models::ReasonPart::Separator));
  say(HeaderLine, models::reasonText(found, models::ReasonPart::Header));
}

void ReadingForm::fillAnswers(const models::ImportFile& file) {
  showAnswer(*m_numbers, file.numbers);
  showAnswer(*m_dates, file.dateOrder);
  m_currency->setCode(file.currency);
  say(Numbers, models::numbersReason(file), !file.openValue("ambiguous_number").isEmpty());
  say(Dates, models::datesReason(file), !file.openValue("date_order_unknown").isEmpty());
  say(Currency, models::currencyReason(file), file.lacksCurrency());
}

void ReadingForm::showLines(const models::ImportFile& file) {
  const bool known = !file.recognition.encoding.empty();
  const bool workbook = !file.recognition.sheets.empty();
  const std::array<bool, PartCount> asked{
      file.asksForSheet(), false, false, false, file.asksForNumbers(), file.asksForDates(), file.asksForCurrency()};
  const std::array<bool, PartCount> open{workbook,
                                         known && !workbook,
                                         known && !workbook,
                                         known,
                                         file.recognition.profile != nullptr,
                                         file.recognition.profile && exchange::asksForDateOrder(*file.recognition.profile),
                                         false};
  bool any = false;
  for (int part = 0; part < PartCount; ++part) {
    const auto at = static_cast<std::size_t>(part);
    const bool visible = asked[at] || (m_open && open[at]);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_lines[at].label), m_lines[at].input, static_cast<QWidget*>(m_lines[at].reason)})
      widget->setVisible(visible);
    any = any || visible;
  }
  m_reset->setVisible(m_open && file.form != exchange::FormChoice());
  setVisible(any);
}

void ReadingForm::say(Part part, const QString& reason, bool isQuestion) {
  const Theme& theme = themeOf(this);
  m_lines[part].reason->setText(reason);
  m_lines[part].input->setAccessibleDescription(reason);
  m_lines[part].reason->setForegroundRole(isQuestion ? QPalette::WindowText : QPalette::PlaceholderText);
  if (isQuestion) setInk(m_lines[part].reason, theme.warning);
}

void ReadingForm::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange || m_row < 0 || m_row >= m_session.fileCount()) return;
  fillForm(m_session.file(m_row));
  fillAnswers(m_session.file(m_row));
}

}  // namespace kontor::ui
