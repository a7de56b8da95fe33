// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read_file.h"

#include "exchange/read/column_uses.h"
#include "exchange/read/date_order.h"
#include "exchange/read/decimal_mark.h"
#include "exchange/read/file_hash.h"
#include "exchange/read/file_layout.h"
#include "exchange/read/money_reader.h"
#include "exchange/read/order_assembly.h"
#include "exchange/read/order_reader.h"
#include "exchange/read/personal_text.h"
#include "exchange/read/record_reader.h"
#include "exchange/read/rejected_rows.h"
#include "exchange/read/row_checks.h"
#include "exchange/read/row_composer.h"
#include "exchange/read/row_source.h"
#include "exchange/read/source_packer.h"
#include "exchange/read/swapped_dates.h"
#include "exchange/workbook/workbook_error.h"
#include "storage/zone.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_set>

namespace kontor::exchange {
namespace {

constexpr std::int64_t kReportEvery = 16384;
constexpr double kRoom = 1.5;  // memory that is never touched costs nothing; the bytes read run ahead of the rows

/// Reads one file into an empty set.
class FileReading {
 public:
  FileReading(const std::filesystem::path& file, const Recognition& recognition, const ReadSettings& settings,
              std::stop_token stop, ImportSet& set)
      : m_file(file),
        m_recognition(recognition),
        m_settings(settings),
        m_stop(std::move(stop)),
        m_set(set),
        m_hash(m_side),
        m_rows(file, recognition, options()) {}

  void run(const Progress& progress) {
    if (!m_rows.hasHeader()) {
      m_set.issues.push_back({"file_changed", "", m_recognition.headerLine, "", "", ""});
      return;
    }
    const FileLayout layout(*m_recognition.profile, m_rows.header());
    m_set.header = layout.header.names();
    m_set.statedFields = layout.statedFields();
    if (layout.profile.isOrders() && !knowsCurrency(layout)) {
      m_set.issues.push_back({"currency_unknown", "currency", 0, "", "", "ISO 4217"});
      return;
    }
    std::ranges::move(unknownColumns(layout, m_recognition.headerLine), std::back_inserter(m_set.doubtful));
    SourcePacker packer(layout, m_side);
    CellReader cells(m_set, m_settings, [this] {
      const auto found = findDateOrder(m_file, m_recognition);
      const bool known = found.order.has_value() || found.contradicts;
      return known ? found.order : dateOrderFromName(m_settings.openDates.value_or(""));
    });
    cells.distrustDates(columnsWithSwappedDates(m_file, m_recognition, layout, m_stop));
    readRows(layout, cells, packer, progress);
    m_set.rowCount = m_rows.rowCount();
    m_set.skippedCount += m_rows.skippedCount();
    cells.finish();
    std::ranges::stable_sort(m_set.issues, {}, &domain::Issue::line);
    std::ranges::stable_sort(m_set.doubtful, {}, &domain::Issue::line);
    const auto rejected = collectRejected(layout);
    noteMended(layout, rejected);
    m_set.source = packer.finish(rejected);
    m_set.fileHash = m_hash.hex();
  }

 private:
  RowOptions options() {
    RowOptions result;
    result.stop = m_stop;
    result.onBytes = [this](std::string_view bytes) { m_hash.add(bytes); };
    return result;
  }

  bool knowsCurrency(const FileLayout& layout) const {
    const Profile& profile = layout.profile;
    const bool named = profile.currency.isStated() || m_settings.currency.isStated() || layout.headerCurrency.isStated();
    return named || !layout.slotsOf("currency").empty() || !profile.currencySymbols.empty() ||
           layout.header.column(profile.marketplaceColumn).has_value();
  }

  void readRows(const FileLayout& layout, CellReader& cells, SourcePacker& packer, const Progress& progress) {
    const bool isOrders = layout.profile.isOrders();
    std::optional<OrderReader> orders;
    std::optional<RecordReader> records;
    std::optional<MoneyReader> money;
    if (isOrders) {
      orders.emplace(layout, m_settings, cells, m_set);
    } else if (layout.profile.isMoney()) {
      money.emplace(layout, m_settings, marketplaceCurrency(), cells, m_set);
    } else {
      records.emplace(layout, m_settings, cells, m_set);
    }
    RowComposer composer(layout);
    RowChecks checks(m_recognition, layout);
    RowSource::DataRow data;
    const bool withoutPersons = layout.profile.isMoney() || layout.profile.entity == domain::Entity::ReturnCase;
    std::vector<std::string_view> shown;
    std::vector<std::size_t> leftOut = layout.header.columns(layout.profile.leftOut);
    while (m_rows.next(data)) {
      if (!leftOut.empty()) noteLeftOut(layout, data.row.cells, leftOut);
      if (withoutPersons) data.row.cells = withoutAddresses(data.row.cells, shown);
      const Row source = data.row;
      data.row = composer.complete(source);
      cells.beginRow(data.row);
      checks.check({source, data.orderOnly, data.isShort}, cells);
      if (const auto column = composer.unfilledFirst()) {
        cells.doubt("first_row_missing", "", layout.header.names()[*column], "");
      }
      if (m_rows.mended() && m_rows.mended()->isLeftOut(source.line)) cells.fault("left_out", "", "", "", "");
      if (isOrders) {
        orders->addRow(data);
      } else if (money) {
        money->addRow(data);
      } else if (!cells.isFaulty()) {
        records->addRow(data.row.cells);
      }
      if (cells.isFaulty()) {
        m_faultyLines.insert(source.line);
      } else {
        packer.add(source.line, source.cells);
      }
      if (m_rows.rowCount() == kReportEvery) reserveMemory();
      if (progress && m_rows.rowCount() % kReportEvery == 0) progress(m_rows.bytesRead(), m_set.fileSize);
    }
    if (isOrders) finishOrders(*orders, layout, cells);
    if (money) m_faultyLines.merge(asSet(money->finish()));
  }

  // Once for each column that says something; `columns` are those that have said nothing so far.
  void noteLeftOut(const FileLayout& layout, Cells cells, std::vector<std::size_t>& columns) {
    std::erase_if(columns, [&](std::size_t column) {
      const std::string_view cell = cellAt(cells, column);
      if (cell.empty()) return false;
      m_set.doubtful.push_back({"column_left_out", "", 0, layout.header.names()[column], std::string(cell), ""});
      return true;
    });
  }

  // For files that state no currency of their own.
  domain::Currency marketplaceCurrency() const {
    for (const Marketplace& place : m_recognition.profile->marketplaces) {
      if (place.name == m_recognition.marketplace) return place.currency;
    }
    return {};
  }

  static std::unordered_set<std::int64_t> asSet(const std::vector<std::int64_t>& lines) {
    return {lines.begin(), lines.end()};
  }

  // Growing vectors hold their content twice; the first rows tell how much there will be.
  void reserveMemory() {
    const double share = static_cast<double>(m_rows.bytesRead()) / static_cast<double>(m_set.fileSize);
    const double factor = share > 0 && share < 1 ? kRoom / share : 1;
    const auto room = [&](std::size_t count) { return static_cast<std::size_t>(static_cast<double>(count) * factor); };
    m_set.orders.reserve(room(m_set.orders.size()));
    m_set.lines.reserve(room(m_set.lines.size()));
    m_set.records.reserve(room(m_set.records.size()));
  }

  void finishOrders(OrderReader& orders, const FileLayout& layout, CellReader& cells) {
    orders.complete();
    auto faulty = orders.faultyOrders();
    joinLines(m_set, std::move(orders.orderOfLine()));
    const auto dropped = dropRepeatedLines(m_set, faulty);
    if (!dropped.empty() && orders.sumsRows()) takeBackSums(dropped, orders, layout, cells);
    m_recognition.profile->pieceRows ? mergePieces(m_set) : doubtRepeatedLines(m_set, faulty);
    for (std::size_t i = 0; i < faulty.size(); ++i) {
      if (faulty[i]) m_leftOutIds.insert(std::string(m_set.orders[i].externalId));
    }
    if (!m_leftOutIds.empty()) dropOrders(m_set, faulty);
  }

  void takeBackSums(const std::unordered_set<std::int64_t>& lines, OrderReader& orders, const FileLayout& layout,
                    CellReader& cells) {
    RowSource rows(m_file, m_recognition, {});
    RowComposer composer(layout);
    const std::size_t doubts = m_set.doubtful.size();
    for (RowSource::DataRow data; rows.next(data);) {
      const Row row = composer.complete(data.row);
      if (!lines.contains(row.line)) continue;
      cells.beginRow(row);
      orders.takeBackSums();
    }
    m_set.doubtful.resize(doubts);  // they are there already
  }

  // The rows are read once more, and only when some are wrong: keeping all of them would cost the memory of the file.
  std::vector<std::int64_t> collectRejected(const FileLayout& layout) {
    if (m_faultyLines.empty() && m_leftOutIds.empty()) return {};
    return addRejectedRows(m_set, m_file, m_recognition, layout, m_faultyLines, m_leftOutIds, m_stop);
  }

  void noteMended(const FileLayout& layout, const std::vector<std::int64_t>& rejected) {
    if (!m_rows.mended()) return;
    for (const auto& [line, repair] : m_rows.mended()->made()) {
      if (std::ranges::binary_search(rejected, line)) continue;
      MendedCell& cell = m_set.mended.emplace_back();
      cell.line = line;
      cell.column = repair->column < layout.header.size() ? layout.header.names()[repair->column] : std::string();
      const bool isKept = std::ranges::find(layout.kept, repair->column) != layout.kept.end();
      if (!isKept || holdsAddress(repair->before) || holdsAddress(repair->after)) continue;
      cell.before = repair->before;
      cell.after = repair->after;
    }
  }

  const std::filesystem::path& m_file;
  const Recognition& m_recognition;
  const ReadSettings& m_settings;
  std::stop_token m_stop;
  ImportSet& m_set;
  storage::SideThread m_side;
  FileHash m_hash;
  RowSource m_rows;
  std::unordered_set<std::int64_t> m_faultyLines;
  std::unordered_set<std::string> m_leftOutIds;
};

/// The decimal mark that somebody said of the file, that its own numbers tell, or that was said of the shop's files;
/// nothing when the profile knows it or nobody does.
std::optional<char> decimalMark(const std::filesystem::path& file, const Recognition& recognition,
                                const ReadSettings& settings) {
  if (settings.numbers) return decimalMarkFromName(*settings.numbers);
  if (!asksForDecimalMark(*recognition.profile)) return std::nullopt;
  return findDecimalMark(file, recognition, decimalMarkFromName(settings.openNumbers.value_or("")));
}

/// What is known of a file before its rows are read.
std::unique_ptr<ImportSet> emptySet(const std::filesystem::path& file, const Recognition& recognition,
                                    const ReadSettings& settings) {
  auto set = std::make_unique<ImportSet>();
  set->fileName = file.filename().string();
  set->fileSize = static_cast<std::int64_t>(std::filesystem::file_size(file));
  set->encoding = recognition.encoding;
  set->issues = recognition.issues;
  if (recognition.profile == nullptr) return set;
  set->profile = recognition.profile->id;
  set->platform = recognition.profile->platform;
  set->entity = recognition.profile->entity;
  set->currency = settings.currency;
  set->warehouseKind = recognition.profile->warehouseKind;
  for (const domain::Field* field : recognition.profile->buyerIdentity) set->buyerIdentity.emplace_back(field->id);
  if (recognition.encodingUncertain) {
    set->doubtful.push_back({"encoding_guessed", "", 0, "", recognition.encoding, ""});
  }
  if (recognition.rowAbove > 0) set->doubtful.push_back({"row_above_header", "", recognition.rowAbove, "", "", ""});
  for (const std::string& sheet : recognition.otherSheets) set->doubtful.push_back({"other_sheet", "", 0, "", sheet, ""});
  return set;
}

}  // namespace

std::unique_ptr<ImportSet> readFile(const std::filesystem::path& file, const Recognition& recognition,
                                    const ReadSettings& settings, std::stop_token stop, const Progress& progress) {
  auto set = emptySet(file, recognition, settings);
  if (recognition.profile == nullptr) return set;
  if (!storage::isZone(settings.zone)) {
    set->issues.push_back({"unknown_zone", "", 0, "", settings.zone, "Europe/Berlin"});
    return set;
  }
  try {
    Recognition understood = recognition;
    Profile marked;
    if (const auto mark = decimalMark(file, recognition, settings)) {
      marked = withDecimalMark(*recognition.profile, *mark, !settings.numbers);
      understood.profile = &marked;
      set->numbers = decimalMarkName(*mark);
    }
    FileReading(file, understood, settings, std::move(stop), *set).run(progress);
  } catch (const WorkbookError& error) {
    // Rows that were read before are part of something that is not whole.
    set = emptySet(file, recognition, settings);
    set->issues.push_back({error.code(), "", error.line(), "", error.value(), ""});
  }
  if (progress) progress(set->fileSize, set->fileSize);
  return set;
}

}  // namespace kontor::exchange
