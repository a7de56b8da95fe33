// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/platform_codes.h"

#include "models/words/field_labels.h"
#include "models/words/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kontor::models {
namespace {

// Amazon's reasons of returns and reimbursements, the condition of what came back, and what was done about it. The same
// reason is written with and without the mark of its programme (`CR-`, `AMZ-PG-`), and in capitals or not.
constexpr NamedText kCodes[] = {
    {"APPAREL_STYLE", QT_TRANSLATE_NOOP("PlatformCode", "Style not liked")},
    {"APPAREL_TOO_LARGE", QT_TRANSLATE_NOOP("PlatformCode", "Too large")},
    {"APPAREL_TOO_SMALL", QT_TRANSLATE_NOOP("PlatformCode", "Too small")},
    {"CARRIER_DAMAGED", QT_TRANSLATE_NOOP("PlatformCode", "Damaged by the carrier")},
    {"CUSTOMERRETURN", QT_TRANSLATE_NOOP("PlatformCode", "Return by the customer")},
    {"CUSTOMERSERVICEISSUE", QT_TRANSLATE_NOOP("PlatformCode", "Customer service issue")},
    {"CUSTOMER_DAMAGED", QT_TRANSLATE_NOOP("PlatformCode", "Damaged by the customer")},
    {"CUSTOMER_RETURN", QT_TRANSLATE_NOOP("PlatformCode", "Return by the customer")},
    {"CUSTOMER_SERVICE_ISSUE", QT_TRANSLATE_NOOP("PlatformCode", "Customer service issue")},
    {"DAMAGED", QT_TRANSLATE_NOOP("PlatformCode", "Damaged")},
    {"DAMAGED_BY_CARRIER", QT_TRANSLATE_NOOP("PlatformCode", "Damaged by the carrier")},
    {"DAMAGED_BY_FC", QT_TRANSLATE_NOOP("PlatformCode", "Damaged in the warehouse")},
    {"DAMAGED_INBOUND", QT_TRANSLATE_NOOP("PlatformCode", "Damaged on the way in")},
    {"DAMAGED_OUTBOUND", QT_TRANSLATE_NOOP("PlatformCode", "Damaged on the way out")},
    {"DAMAGED_WAREHOUSE", QT_TRANSLATE_NOOP("PlatformCode", "Damaged in the warehouse")},
    {"DEFECTIVE", QT_TRANSLATE_NOOP("PlatformCode", "Defective")},
    {"DID_NOT_LIKE_COLOR", QT_TRANSLATE_NOOP("PlatformCode", "Colour not liked")},
    {"DID_NOT_LIKE_FABRIC", QT_TRANSLATE_NOOP("PlatformCode", "Material not liked")},
    {"DISTRIBUTOR_DAMAGED", QT_TRANSLATE_NOOP("PlatformCode", "Damaged by the distributor")},
    {"EXCESSIVE_INSTALLATION", QT_TRANSLATE_NOOP("PlatformCode", "Too hard to install")},
    {"EXPIRED", QT_TRANSLATE_NOOP("PlatformCode", "Expired")},
    {"EXTRA_ITEM", QT_TRANSLATE_NOOP("PlatformCode", "One too many came")},
    {"FEE_CORRECTION", QT_TRANSLATE_NOOP("PlatformCode", "Correction of a fee")},
    {"FOUND_BETTER_PRICE", QT_TRANSLATE_NOOP("PlatformCode", "Better price found")},
    {"FREE_REPLACEMENT_REFUND_ITEMS", QT_TRANSLATE_NOOP("PlatformCode", "Free replacement")},
    {"GENERAL_ADJUSTMENT", QT_TRANSLATE_NOOP("PlatformCode", "General adjustment")},
    {"INACCURATE_WEBSITE_DESCRIPTION", QT_TRANSLATE_NOOP("PlatformCode", "Not as described")},
    {"LOST_INBOUND", QT_TRANSLATE_NOOP("PlatformCode", "Lost on the way in")},
    {"LOST_OUTBOUND", QT_TRANSLATE_NOOP("PlatformCode", "Lost on the way out")},
    {"LOST_WAREHOUSE", QT_TRANSLATE_NOOP("PlatformCode", "Lost in the warehouse")},
    {"MISORDERED", QT_TRANSLATE_NOOP("PlatformCode", "Ordered by mistake")},
    {"MISSED_ESTIMATED_DELIVERY", QT_TRANSLATE_NOOP("PlatformCode", "Came too late")},
    {"MISSING_PARTS", QT_TRANSLATE_NOOP("PlatformCode", "Parts are missing")},
    {"NEVER_ARRIVED", QT_TRANSLATE_NOOP("PlatformCode", "Never arrived")},
    {"NOT_AS_DESCRIBED", QT_TRANSLATE_NOOP("PlatformCode", "Not as described")},
    {"NOT_COMPATIBLE", QT_TRANSLATE_NOOP("PlatformCode", "Does not fit together")},
    {"NO_REASON_GIVEN", QT_TRANSLATE_NOOP("PlatformCode", "No reason given")},
    {"NO_REASON_IN_RETURN_WINDOW", QT_TRANSLATE_NOOP("PlatformCode", "No reason given")},
    {"ORDERED_WRONG_ITEM", QT_TRANSLATE_NOOP("PlatformCode", "Ordered by mistake")},
    {"PART_NOT_COMPATIBLE", QT_TRANSLATE_NOOP("PlatformCode", "Part does not fit")},
    {"QUALITY_UNACCEPTABLE", QT_TRANSLATE_NOOP("PlatformCode", "Poor quality")},
    {"REIMBURSEMENT_REVERSAL", QT_TRANSLATE_NOOP("PlatformCode", "Reimbursement taken back")},
    {"SELLABLE", QT_TRANSLATE_NOOP("PlatformCode", "Sellable")},
    {"STANDARDREFUND", QT_TRANSLATE_NOOP("PlatformCode", "Refund")},
    {"SWITCHEROO", QT_TRANSLATE_NOOP("PlatformCode", "Wrong item came")},
    {"UNAUTHORIZED_PURCHASE", QT_TRANSLATE_NOOP("PlatformCode", "Purchase not authorised")},
    {"UNDELIVERABLE_CARRIER_MISS_SORTED", QT_TRANSLATE_NOOP("PlatformCode", "Undeliverable: missorted")},
    {"UNDELIVERABLE_FAILED_DELIVERY_ATTEMPTS", QT_TRANSLATE_NOOP("PlatformCode", "Undeliverable: nobody met")},
    {"UNDELIVERABLE_INSUFFICIENT_ADDRESS", QT_TRANSLATE_NOOP("PlatformCode", "Undeliverable: address")},
    {"UNDELIVERABLE_MISSING_LABEL", QT_TRANSLATE_NOOP("PlatformCode", "Undeliverable: no label")},
    {"UNDELIVERABLE_REFUSED", QT_TRANSLATE_NOOP("PlatformCode", "Undeliverable: refused")},
    {"UNDELIVERABLE_UNCLAIMED", QT_TRANSLATE_NOOP("PlatformCode", "Undeliverable: not collected")},
    {"UNDELIVERABLE_UNKNOWN", QT_TRANSLATE_NOOP("PlatformCode", "Undeliverable")},
    {"UNWANTED_ITEM", QT_TRANSLATE_NOOP("PlatformCode", "No longer wanted")},
    {"WAREHOUSE_DAMAGED", QT_TRANSLATE_NOOP("PlatformCode", "Damaged in the warehouse")},
};
static_assert(std::ranges::is_sorted(kCodes, {}, &NamedText::id));

constexpr std::array<std::string_view, 2> kProgrammes = {"CR-", "AMZ-PG-"};

}  // namespace

QString platformCodeText(std::string_view code) {
  std::string key(code);
  std::ranges::transform(key, key.begin(),
                         [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  for (const std::string_view programme : kProgrammes)
    if (key.starts_with(programme)) key.erase(0, programme.size());
  const auto* found = std::ranges::lower_bound(kCodes, std::string_view(key), {}, &NamedText::id);
  if (found == std::end(kCodes) || found->id != key) return toQt(code);
  return QCoreApplication::translate("PlatformCode", found->text);
}

}  // namespace kontor::models
