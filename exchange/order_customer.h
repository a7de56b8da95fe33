// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "storage/contact_vault.h"
#include "storage/records.h"
#include "storage/writer.h"

namespace kontor::exchange {

/// The customer of an order that is typed by hand: found, or made, as an import of the channel's platform would do it.
/// What tells buyers apart is the field that the platform's own order files name for that, else e-mail, user name or
/// phone. 0 when the order states none of them: a name alone is no identity.
domain::Id customerOfOrder(storage::Writer& writer, const storage::ContactVault& vault, const storage::FieldValues& order);

}  // namespace kontor::exchange
