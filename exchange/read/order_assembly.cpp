// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/order_assembly.h"

#include "domain/decimal.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace kontor::exchange {
namespace {

bool sayTheSame(const LineDraft& a, const LineDraft& b) {
  return a.sellerSku == b.sellerSku && a.title == b.title && a.quantity == b.quantity && a.unitPrice == b.unitPrice &&
         a.amount == b.amount && a.discount == b.discount && a.tax == b.tax && a.cost == b.cost &&
         a.costCurrency == b.costCurrency;
}

// Walks the cycles of the permutation, so that a million lines need no second array of lines.
void permute(std::vector<LineDraft>& lines, std::vector<std::uint32_t>& target) {
  for (std::uint32_t i = 0; i < target.size(); ++i) {
    while (target[i] != i) {
      const std::uint32_t to = target[i];
      std::swap(lines[i], lines[to]);
      std::swap(target[i], target[to]);
    }
  }
}

// The lines with a marked index go; the orders are told.
void eraseLines(ImportSet& set, const std::vector<bool>& gone) {
  std::uint32_t kept = 0;
  for (OrderDraft& order : set.orders) {
    const std::uint32_t from = order.firstLine, end = from + order.lineCount;
    order.firstLine = kept;
    for (std::uint32_t i = from; i < end; ++i) {
      if (!gone[i]) set.lines[kept++] = set.lines[i];
    }
    order.lineCount = kept - order.firstLine;
  }
  set.lines.resize(kept);
}

}  // namespace

void joinLines(ImportSet& set, std::vector<std::uint32_t> orderOfLine) {
  for (const std::uint32_t order : orderOfLine) ++set.orders[order].lineCount;
  std::uint32_t first = 0;
  for (OrderDraft& order : set.orders) {
    order.firstLine = first;
    first += order.lineCount;
  }
  if (std::ranges::is_sorted(orderOfLine)) return;
  std::vector<std::uint32_t> next;
  next.reserve(set.orders.size());
  for (const OrderDraft& order : set.orders) next.push_back(order.firstLine);
  for (std::uint32_t& place : orderOfLine) place = next[place]++;
  permute(set.lines, orderOfLine);
}

std::unordered_set<std::int64_t> dropRepeatedLines(ImportSet& set, std::vector<bool>& faultyOrders) {
  std::unordered_set<std::int64_t> dropped;
  std::vector<bool> gone(set.lines.size());
  std::vector<std::pair<std::string_view, std::uint32_t>> ids;
  for (std::size_t order = 0; order < set.orders.size(); ++order) {
    const OrderDraft& draft = set.orders[order];
    if (draft.lineCount < 2 || faultyOrders[order]) continue;
    ids.clear();
    for (std::uint32_t i = draft.firstLine; i < draft.firstLine + draft.lineCount; ++i) {
      if (!set.lines[i].externalId.empty()) ids.emplace_back(set.lines[i].externalId, i);
    }
    std::ranges::sort(ids);
    for (std::size_t i = 1; i < ids.size(); ++i) {
      if (ids[i].first != ids[i - 1].first) continue;
      const LineDraft& line = set.lines[ids[i].second];
      if (sayTheSame(line, set.lines[ids[i - 1].second])) {
        gone[ids[i].second] = true;
        ++set.skippedCount;
        dropped.insert(line.line);
        continue;
      }
      faultyOrders[order] = true;
      set.issues.push_back({"line_stated_twice", "external_id", line.line, "", std::string(line.externalId), ""});
    }
  }
  if (!dropped.empty()) eraseLines(set, gone);
  return dropped;
}

void doubtRepeatedLines(ImportSet& set, const std::vector<bool>& faultyOrders) {
  const auto values = [](const LineDraft* line) {
    return std::tuple(line->sellerSku, line->title, line->quantity, bitsOf(line->amount.value_or(0)), line->line);
  };
  std::vector<const LineDraft*> lines;
  for (std::size_t order = 0; order < set.orders.size(); ++order) {
    const OrderDraft& draft = set.orders[order];
    if (draft.lineCount < 2 || faultyOrders[order]) continue;
    lines.clear();
    for (const LineDraft& line : std::span(set.lines).subspan(draft.firstLine, draft.lineCount)) {
      if (line.externalId.empty()) lines.push_back(&line);
    }
    std::ranges::sort(lines, {}, values);
    for (std::size_t i = 1; i < lines.size(); ++i) {
      if (!sayTheSame(*lines[i - 1], *lines[i])) continue;
      const std::string_view name = lines[i]->sellerSku.empty() ? lines[i]->title : lines[i]->sellerSku;
      set.doubtful.push_back({"repeated_line", "seller_sku", lines[i]->line, "", std::string(name), ""});
    }
  }
}

void mergePieces(ImportSet& set) {
  std::vector<bool> gone(set.lines.size());
  const auto add = [](Compact<std::int64_t>& sum, const Compact<std::int64_t>& more) {
    if (more) sum = domain::checkedAdd(sum.value_or(0), *more);
  };
  for (const OrderDraft& order : set.orders) {
    for (std::uint32_t i = order.firstLine; i < order.firstLine + order.lineCount; ++i) {
      LineDraft& line = set.lines[i];
      line.externalId = {};  // of the piece, not of the line
      for (std::uint32_t before = order.firstLine; before < i; ++before) {
        LineDraft& first = set.lines[before];
        if (gone[before] || first.sellerSku != line.sellerSku || first.title != line.title ||
            first.unitPrice != line.unitPrice) {
          continue;
        }
        first.quantity += line.quantity;
        add(first.amount, line.amount);
        add(first.discount, line.discount);
        add(first.tax, line.tax);
        gone[i] = true;
        break;
      }
    }
  }
  eraseLines(set, gone);
}

void dropOrders(ImportSet& set, const std::vector<bool>& orders) {
  std::uint32_t keptLines = 0;
  std::size_t keptOrders = 0;
  for (std::size_t i = 0; i < set.orders.size(); ++i) {
    if (orders[i]) continue;
    OrderDraft& order = set.orders[keptOrders++] = set.orders[i];
    const std::uint32_t from = std::exchange(order.firstLine, keptLines);
    for (std::uint32_t line = from; line < from + order.lineCount; ++line) set.lines[keptLines++] = set.lines[line];
  }
  set.orders.resize(keptOrders);
  set.lines.resize(keptLines);
  if (set.parcels.empty()) return;
  std::unordered_set<std::string_view> kept;
  for (const OrderDraft& order : set.orders) kept.insert(order.externalId);
  std::erase_if(set.parcels, [&](const ParcelDraft& parcel) { return !kept.contains(parcel.order); });
}

}  // namespace kontor::exchange
