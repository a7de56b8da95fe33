// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/field_text.h"
#include "storage/contact_vault.h"
#include "storage/reader.h"

#include <QString>

#include <span>
#include <stop_token>
#include <vector>

namespace kontor::models {

/// Records as tab-separated text with a line of labels, for a spreadsheet of the same locale: numbers without
/// grouping, personal data masked. For workers.
QString tableText(storage::Reader& reader, const storage::ContactVault& vault, const FieldText& text,
                  domain::Entity entity, const std::vector<const domain::Field*>& fields,
                  std::span<const domain::Id> ids, std::stop_token stop);

}  // namespace kontor::models
