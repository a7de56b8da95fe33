// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/damage/reading.h"

#include "exchange/values/cell_text.h"
#include "tests/exchange/read_helpers.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <span>
#include <tuple>

namespace kontor::exchange::testing {
namespace {

template <class Value>
std::string shown(const Compact<Value>& value) {
  return value ? std::to_string(bitsOf(*value)) : "-";
}

std::string shown(const domain::Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  return "-";
}

std::string textOf(const LineDraft& line) {
  return fmt::format("{}|{}|{}|{}|{}|{}|{}|{}|{}|{}", line.externalId, line.sellerSku, line.title, line.quantity,
                     shown(line.unitPrice), shown(line.amount), shown(line.discount), shown(line.tax), shown(line.cost),
                     line.costCurrency.code());
}

std::string textOf(const RecordDraft& record) {
  std::vector<std::string> parts;
  for (const auto& [field, value] : record.values) parts.push_back(fmt::format("{}={}", field->id, shown(value)));
  for (const auto& [kind, code] : record.codes) parts.push_back(fmt::format("{}:{}", kind, code));
  for (const auto& [code, pieces] : record.parts) parts.push_back(fmt::format("{}*{}", code, pieces));
  std::ranges::sort(parts);
  return fmt::format("{}", fmt::join(parts, "|"));
}

std::string textOf(const ParcelDraft& parcel) {
  std::vector<std::string> pieces;
  for (const ParcelPiece& piece : parcel.pieces) {
    pieces.push_back(fmt::format("{}~{}~{}~{}", piece.externalId, piece.sellerSku, piece.title, piece.quantity));
  }
  std::ranges::sort(pieces);
  return fmt::format("parcel {} [{}]", textOf(parcel.shipment), fmt::join(pieces, ";"));
}

SaidRecord saidOf(const ImportSet& set, const OrderDraft& order,
                  const std::map<std::string_view, std::vector<const ParcelDraft*>>& parcels) {
  SaidRecord said;
  said.key = order.externalId;
  said.lines.push_back(order.line);
  std::vector<std::string> parts;
  for (const LineDraft& line : std::span(set.lines).subspan(order.firstLine, order.lineCount)) {
    parts.push_back(textOf(line));
    said.lines.push_back(line.line);
  }
  if (const auto found = parcels.find(order.externalId); found != parcels.end()) {
    for (const ParcelDraft* parcel : found->second) parts.push_back(textOf(*parcel));
  }
  std::ranges::sort(parts);
  said.text =
      fmt::format("{}|{}|{}|{}|{}|{}|{}|{}|{}", order.externalId, order.kind, order.status, order.placed.seconds,
                  order.day.iso(), order.currency.code(), order.country, order.customerId, order.buyerIdentity);
  for (const auto& amount : {order.shipping, order.tax, order.discount, order.total, order.refunded}) {
    said.text += '|' + shown(amount);
  }
  for (const auto& instant : {order.paid, order.shipBy, order.shipped, order.cancelled})
    said.text += '|' + shown(instant);
  said.text += fmt::format("|{}|{}|{}|{}|{}", order.shipService, order.paymentMethod, order.tags,
                           fmt::join(order.sealed.all(), "|"), fmt::join(parts, "\n"));
  return said;
}

SaidRecord saidOf(const ImportSet& set, const RecordDraft& record) {
  SaidRecord said{textOf(record), {}, {record.line}};
  for (const std::string_view id : {"external_id", "code", "sku", "tracking_number", "order", "day"}) {
    for (const auto& [field, value] : record.values) {
      if (said.key.empty() && field->id == id) said.key = shown(value);
    }
  }
  if (record.entity != domain::Entity::SettlementLine) return said;
  const SettlementDraft& settlement = set.settlements.at(record.settlement);
  said.text += fmt::format("|of {} {} {} {} {} {}", settlement.externalId, settlement.currency.code(),
                           settlement.total.value_or(0), settlement.starts, settlement.ends, settlement.paidOut);
  return said;
}

void difference(const std::vector<SaidRecord>& a, const std::vector<SaidRecord>& b, std::vector<SaidRecord>& onlyInA) {
  std::ranges::set_difference(a, b, std::back_inserter(onlyInA), {}, &SaidRecord::text, &SaidRecord::text);
}

std::string oneLine(std::string text) {
  std::ranges::replace(text, '\n', '~');
  return text.substr(0, 200);
}

/// From where on two texts differ.
std::string difference(const std::string& before, const std::string& after) {
  const auto [a, b] = std::ranges::mismatch(before, after);
  const auto from = static_cast<std::size_t>(std::max<std::ptrdiff_t>(a - before.begin() - 20, 0));
  return fmt::format("'{}' became '{}'", oneLine(before.substr(from)), oneLine(after.substr(from)));
}

using Naming = std::tuple<std::string, std::string, std::string>;

domain::Issues newOnes(const domain::Issues& before, const domain::Issues& after) {
  std::map<Naming, std::pair<int, int>> counts;
  const auto naming = [](const domain::Issue& issue) { return Naming(issue.code, issue.column, issue.value); };
  for (const domain::Issue& issue : before) ++counts[naming(issue)].first;
  for (const domain::Issue& issue : after) ++counts[naming(issue)].second;
  domain::Issues fresh;
  std::ranges::copy_if(after, std::back_inserter(fresh), [&](const domain::Issue& issue) {
    const auto& [known, found] = counts.at(naming(issue));
    return found > known;
  });
  return fresh;
}

std::string told(const domain::Issue& issue) {
  return fmt::format("{} line {} column '{}' value '{}'", issue.code, issue.line, issue.column, issue.value);
}

/// Finds what was said of a place of the file.
struct Told {
  const domain::Issues& issues;
  const Damage& damage;
  std::int64_t headerLine;

  bool ofWholeFile(const domain::Issue& issue) const {
    const bool isNamed = issue.column == trimCell(damage.column) || issue.column == trimCell(damage.after);
    return issue.line == 0 || (issue.line <= headerLine && (damage.column.empty() || isNamed));
  }
  /// The file breaks off there: what stood behind is gone.
  bool endsFile(const domain::Issue& issue) const {
    return (issue.code == "maybe_cut_off" || issue.code == "cut_off") && damage.lines.contains(issue.line);
  }
  bool at(const std::vector<std::int64_t>& lines) const {
    return std::ranges::any_of(issues, [&](const domain::Issue& issue) {
      return ofWholeFile(issue) || endsFile(issue) || std::ranges::find(lines, issue.line) != lines.end();
    });
  }
  bool atDamage() const {
    if (damage.lines.empty()) return !issues.empty();
    return at({damage.lines.begin(), damage.lines.end()});
  }
};

}  // namespace

Reading readWhole(const std::filesystem::path& file, const ReadSettings& settings) {
  Reading reading;
  reading.recognition = recognise(file, builtInProfiles());
  reading.set = readFile(file, reading.recognition, settings);
  const ImportSet& set = *reading.set;
  std::map<std::string_view, std::vector<const ParcelDraft*>> parcels;
  for (const ParcelDraft& parcel : set.parcels) parcels[parcel.order].push_back(&parcel);
  for (const OrderDraft& order : set.orders) reading.said.push_back(saidOf(set, order, parcels));
  for (const RecordDraft& record : set.records) reading.said.push_back(saidOf(set, record));
  if (!reading.said.empty()) {
    std::vector<std::string> fields = set.statedFields;
    std::ranges::sort(fields);
    reading.said.push_back({fmt::format("file {}", fmt::join(fields, ",")), "file", {reading.recognition.headerLine}});
  }
  std::ranges::sort(reading.said, {}, &SaidRecord::text);
  // A line of a settlement that is stated twice by its id is stored once.
  const auto again = std::ranges::unique(reading.said, {}, &SaidRecord::text);
  if (set.entity == domain::Entity::SettlementLine) reading.said.erase(again.begin(), again.end());
  return reading;
}

Verdict judge(const Reading& whole, const Reading& damaged, const Damage& damage) {
  std::vector<SaidRecord> gone, come;
  difference(whole.said, damaged.said, gone);
  difference(damaged.said, whole.said, come);
  if (gone.empty() && come.empty()) return {};
  const auto faults = newOnes(whole.set->issues, damaged.set->issues);
  auto doubts = newOnes(whole.set->doubtful, damaged.set->doubtful);
  // That the rows of an order disagree is no news when they change places.
  std::ranges::copy_if(damaged.set->doubtful, std::back_inserter(doubts),
                       [](const domain::Issue& issue) { return issue.code == "rows_disagree"; });
  const Told wrong{faults, damage, damaged.recognition.headerLine};
  const Told doubtful{doubts, damage, damaged.recognition.headerLine};
  Verdict verdict{faults.empty() ? Outcome::WorthALook : Outcome::Refused, {}, {}};
  if (!faults.empty() || !doubts.empty()) verdict.told = told(faults.empty() ? doubts.front() : faults.front());
  if (damaged.said.empty() && !faults.empty()) return verdict;
  for (const SaidRecord& record : come) {
    if (doubtful.at(record.lines) ||
        std::ranges::any_of(faults, [&](const auto& issue) { return wrong.endsFile(issue); })) {
      continue;
    }
    const auto was = std::ranges::find(gone, record.key, &SaidRecord::key);
    return {Outcome::Silent, verdict.told, difference(was == gone.end() ? std::string() : was->text, record.text)};
  }
  for (const SaidRecord& record : gone) {
    const bool changed = std::ranges::find(come, record.key, &SaidRecord::key) != come.end();
    if (changed || wrong.at(record.lines) || wrong.atDamage() || doubtful.atDamage()) continue;
    return {Outcome::Silent, verdict.told, difference(record.text, {})};
  }
  return verdict;
}

}  // namespace kontor::exchange::testing
