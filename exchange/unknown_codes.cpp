// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/unknown_codes.h"

#include "exchange/commit/directories.h"
#include "storage/filter/fold.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <unordered_map>

namespace kontor::exchange {
namespace {

constexpr std::size_t kMostProposals = 3;
constexpr double kSimilarEnough = 0.5;
constexpr std::size_t kMostCompared = 500;  // names are compared for so many codes; more are nobody's handwork

/// Letters and digits only, folded: `Cup-01 red` and `CUP01RED` are alike. Other scripts stay as they are.
std::string codeLetters(std::string_view code) {
  std::string letters;
  for (const char c : storage::fold(code)) {
    const bool mark = static_cast<unsigned char>(c) < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9');
    if (!mark) letters.push_back(c);
  }
  return letters;
}

/// The pairs of neighbouring bytes of a name, sorted: how alike two names are is how many of them they share.
std::vector<std::uint16_t> pairsOf(std::string_view name) {
  const std::string text = codeLetters(name);
  std::vector<std::uint16_t> pairs;
  for (std::size_t i = 1; i < text.size(); ++i) {
    pairs.push_back(
        static_cast<std::uint16_t>(static_cast<unsigned char>(text[i - 1]) << 8u | static_cast<unsigned char>(text[i])));
  }
  std::ranges::sort(pairs);
  return pairs;
}

double similarity(const std::vector<std::uint16_t>& a, const std::vector<std::uint16_t>& b) {
  if (a.empty() || b.empty()) return 0;
  std::vector<std::uint16_t> both;
  std::ranges::set_intersection(a, b, std::back_inserter(both));
  return 2.0 * static_cast<double>(both.size()) / static_cast<double>(a.size() + b.size());
}

class Proposer {
 public:
  explicit Proposer(storage::Connection& connection) {
    SQLite::Statement skus(connection.db(), "SELECT id, code, name FROM sku WHERE archived = 0 ORDER BY code");
    while (skus.executeStep()) {
      m_skus.push_back({skus.getColumn(0).getInt64(), skus.getColumn(1).getString(), skus.getColumn(2).getString(), {}});
      m_skus.back().pairs = pairsOf(m_skus.back().name);
      m_byLetters.emplace(codeLetters(m_skus.back().code), std::pair(m_skus.size() - 1, std::string_view("same_letters")));
    }
    std::unordered_map<domain::Id, std::size_t> places;
    for (std::size_t i = 0; i < m_skus.size(); ++i) places.emplace(m_skus[i].id, i);
    SQLite::Statement codes(connection.db(), "SELECT sku_id, code, kind FROM sku_code WHERE quantity = 1 ORDER BY id");
    while (codes.executeStep()) {
      const auto place = places.find(codes.getColumn(0).getInt64());
      if (place == places.end()) continue;
      const std::string_view why = codes.getColumn(2).getString() == "barcode" ? "barcode" : "same_letters";
      m_byLetters.emplace(codeLetters(codes.getColumn(1).getString()), std::pair(place->second, why));
    }
  }

  void propose(UnknownCode& unknown, bool byName) const {
    const std::string letters = codeLetters(unknown.code);
    if (const auto found = m_byLetters.find(letters); !letters.empty() && found != m_byLetters.end()) {
      add(unknown, found->second.first, found->second.second);
    }
    if (!byName) return;
    const auto pairs = pairsOf(unknown.title);
    std::vector<std::pair<double, std::size_t>> alike;
    for (std::size_t i = 0; i < m_skus.size(); ++i) {
      const double share = similarity(pairs, m_skus[i].pairs);
      if (share >= kSimilarEnough) alike.emplace_back(-share, i);
    }
    std::ranges::sort(alike);
    for (const auto& [share, sku] : alike) add(unknown, sku, "similar_name");
  }

 private:
  struct KnownSku {
    domain::Id id;
    std::string code;
    std::string name;
    std::vector<std::uint16_t> pairs;
  };

  void add(UnknownCode& unknown, std::size_t place, std::string_view why) const {
    const KnownSku& sku = m_skus[place];
    const bool there = std::ranges::find(unknown.proposals, sku.id, &CodeProposal::sku) != unknown.proposals.end();
    if (!there && unknown.proposals.size() < kMostProposals) unknown.proposals.push_back({sku.id, sku.code, sku.name, why});
  }

  std::vector<KnownSku> m_skus;
  std::unordered_map<std::string, std::pair<std::size_t, std::string_view>> m_byLetters;
};

class CodeCounts {
 public:
  explicit CodeCounts(const SkuDirectory& known) : m_known(known) {}

  /// Null when the book knows the code.
  UnknownCode* of(std::string_view code, std::string_view title) {
    const auto [place, fresh] = m_places.try_emplace(std::string(code), m_codes.size());
    if (fresh) {
      if (code.empty() || m_known.find(code) != 0) {
        place->second = SIZE_MAX;
      } else {
        m_codes.emplace_back().code = code;
      }
    }
    if (place->second == SIZE_MAX) return nullptr;
    UnknownCode& unknown = m_codes[place->second];
    if (unknown.title.empty()) unknown.title = title;
    return &unknown;
  }

  std::vector<UnknownCode> take() {
    std::ranges::stable_sort(m_codes, std::ranges::greater(),
                             [](const UnknownCode& code) { return code.lines + code.listings; });
    return std::move(m_codes);
  }

 private:
  const SkuDirectory& m_known;
  std::unordered_map<std::string, std::size_t> m_places;
  std::vector<UnknownCode> m_codes;
};

std::string_view textIn(const RecordDraft& record, std::string_view id) {
  for (const auto& [field, value] : record.values) {
    const auto* text = std::get_if<std::string>(&value);
    if (field->id == id && text != nullptr) return *text;
  }
  return {};
}

}  // namespace

std::vector<UnknownCode> unknownCodes(storage::Reader& reader, const ImportPlan& plan) {
  const ImportSet& set = *plan.set;
  if (set.lines.empty() && set.entity != domain::Entity::Listing) return {};
  const SkuDirectory known(reader.connection(), set.platform);
  CodeCounts counts(known);
  for (const LineDraft& line : set.lines) {
    if (UnknownCode* unknown = counts.of(line.sellerSku, line.title)) {
      ++unknown->lines;
      unknown->units += line.quantity;
    }
  }
  if (set.entity == domain::Entity::Listing) {
    for (const RecordDraft& record : set.records) {
      if (UnknownCode* unknown = counts.of(textIn(record, "seller_sku"), textIn(record, "title"))) ++unknown->listings;
    }
  }
  std::vector<UnknownCode> codes = counts.take();
  if (codes.empty()) return codes;
  const Proposer proposer(reader.connection());
  for (std::size_t i = 0; i < codes.size(); ++i) proposer.propose(codes[i], i < kMostCompared);
  return codes;
}

}  // namespace kontor::exchange
