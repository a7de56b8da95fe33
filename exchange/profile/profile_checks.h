// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/profile/json_node.h"
#include "exchange/profile_data.h"

namespace kontor::exchange {

/// Reports what a profile lacks as a whole: required columns, and the fields without which there is no order.
void checkProfile(const Profile& profile, const JsonNode& root);

}  // namespace kontor::exchange
