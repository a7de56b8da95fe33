// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/workbook_writer.h"

#include "domain/decimal.h"

#include <xlsxwriter.h>

#include <charconv>
#include <map>
#include <system_error>

namespace kontor::exchange {
namespace {

// What a spreadsheet can hold in a number without losing a digit.
constexpr std::int64_t kLargestExact = 999'999'999'999'999;
constexpr double kWidth = 16;

[[noreturn]] void failWorkbook(std::errc code, const std::string& file) {
  throw std::system_error(std::make_error_code(code), file);
}

std::string decimalsFormat(int shown, int scale) {
  std::string format = "0";
  if (scale > 0) format += "." + std::string(static_cast<std::size_t>(shown), '0');
  return format;
}

int decimalsNeeded(const NumberCell& number, const std::string& text) {
  const auto point = text.find('.');
  const int used = point == std::string::npos ? 0 : static_cast<int>(text.size() - point - 1);
  return std::max(used, number.decimals);
}

}  // namespace

struct WorkbookWriter::Parts {
  std::string file;
  std::string folder;
  lxw_workbook* book = nullptr;
  lxw_worksheet* sheet = nullptr;
  lxw_row_t next = 0;
  std::map<std::string, lxw_format*> formats;

  ~Parts() {
    if (book != nullptr) lxw_workbook_free(book);
  }
  lxw_format* format(const std::string& numbers) {
    lxw_format*& format = formats[numbers];
    if (format == nullptr) {
      format = workbook_add_format(book);
      format_set_num_format(format, numbers.c_str());
    }
    return format;
  }
  void check(lxw_error error) const {
    if (error == LXW_NO_ERROR) return;
    const bool tooLarge = error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED || error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE;
    failWorkbook(tooLarge ? std::errc::value_too_large : std::errc::io_error, file);
  }
  void text(lxw_col_t column, const std::string& value, lxw_format* format = nullptr) {
    check(worksheet_write_string(sheet, next, column, value.c_str(), format));
  }
  void write(lxw_col_t column, const std::string& value) {
    if (!value.empty()) text(column, value, this->format("@"));
  }
  void write(lxw_col_t column, const NumberCell& number) {
    const std::string digits = domain::formatDecimal(number.value, number.scale);
    if (number.value > kLargestExact || number.value < -kLargestExact) return text(column, digits);
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const int shown = decimalsNeeded(number, digits);
    check(worksheet_write_number(sheet, next, column, value, format(decimalsFormat(shown, shown))));
  }
  void write(lxw_col_t column, domain::Day day) {
    const auto date = day.ymd();
    lxw_datetime time{static_cast<int>(date.year()),
                      static_cast<int>(static_cast<unsigned>(date.month())),
                      static_cast<int>(static_cast<unsigned>(date.day())),
                      0,
                      0,
                      0};
    // A spreadsheet's calendar begins in 1900.
    if (time.year < 1900 || time.year > 9999) return text(column, day.iso());
    check(worksheet_write_datetime(sheet, next, column, &time, format("yyyy-mm-dd")));
  }
  void write(lxw_col_t column, domain::Instant instant) {
    if (instant.seconds < 0) return text(column, instant.iso());
    const domain::Day day{std::chrono::sys_days(std::chrono::days(instant.seconds / 86'400))};
    const auto date = day.ymd();
    const auto second = static_cast<int>(instant.seconds % 86'400);
    lxw_datetime time{static_cast<int>(date.year()),
                      static_cast<int>(static_cast<unsigned>(date.month())),
                      static_cast<int>(static_cast<unsigned>(date.day())),
                      second / 3600,
                      second / 60 % 60,
                      static_cast<double>(second % 60)};
    check(worksheet_write_datetime(sheet, next, column, &time, format("yyyy-mm-dd hh:mm:ss")));
  }
  void write(lxw_col_t, std::monostate) {}
};

WorkbookWriter::WorkbookWriter(const std::filesystem::path& file, const std::string& sheet)
    : m_parts(std::make_unique<Parts>()) {
  m_parts->file = file.string();
  // What is written meanwhile lies unnamed beside the file, on the disk that the user chose, not in a common folder.
  m_parts->folder = file.has_parent_path() ? file.parent_path().string() : std::string(".");
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  options.tmpdir = m_parts->folder.data();
  m_parts->book = workbook_new_opt(m_parts->file.c_str(), &options);
  if (m_parts->book == nullptr) failWorkbook(std::errc::io_error, m_parts->file);
  m_parts->sheet = workbook_add_worksheet(m_parts->book, sheet.empty() ? nullptr : sheet.c_str());
  if (m_parts->sheet == nullptr) failWorkbook(std::errc::io_error, m_parts->file);
}

WorkbookWriter::~WorkbookWriter() = default;

void WorkbookWriter::header(std::span<const std::string> cells) {
  lxw_format* bold = workbook_add_format(m_parts->book);
  format_set_bold(bold);
  worksheet_set_column(m_parts->sheet, 0, static_cast<lxw_col_t>(cells.size()), kWidth, nullptr);
  for (std::size_t i = 0; i < cells.size(); ++i) m_parts->text(static_cast<lxw_col_t>(i), cells[i], bold);
  worksheet_freeze_panes(m_parts->sheet, 1, 0);
  ++m_parts->next;
}

void WorkbookWriter::row(std::span<const WorkbookCell> cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    std::visit([&](const auto& cell) { m_parts->write(static_cast<lxw_col_t>(i), cell); }, cells[i]);
  }
  ++m_parts->next;
}

void WorkbookWriter::close() {
  // Closing frees the workbook, whatever comes of it.
  lxw_workbook* book = m_parts->book;
  m_parts->book = nullptr;
  m_parts->check(workbook_close(book));
}

}  // namespace kontor::exchange
