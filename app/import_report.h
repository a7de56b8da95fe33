// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exit_code.h"
#include "domain/fields.h"
#include "domain/issue.h"
#include "exchange/import_plan.h"

#include <cstdint>
#include <optional>
#include <ostream>
#include <string>

namespace kontor::app {

/// What became of one file, for people and for programs.
struct ImportReport {
  std::string file;
  std::string profile;
  std::string channel;
  std::string encoding;
  std::string rejects = {};  ///< where the rows that were left out stand now
  std::string error = {};    ///< why nothing of it could be done
  domain::Entity entity = domain::Entity::SalesOrder;
  std::int64_t rows = 0;
  std::int64_t fresh = 0;
  std::int64_t changed = 0;
  std::int64_t same = 0;
  std::int64_t doubtfulCount = 0;
  std::int64_t wrong = 0;
  domain::Issues issues = {};
  domain::Issues doubtful = {};
  std::optional<std::int64_t> entry = {};
  std::optional<exchange::ImportPlan::NewChannel> madeChannel = {};
  ExitCode code = ExitCode::Done;

  void take(const exchange::ImportPlan& plan);
  void print(std::ostream& out) const;
  void printJson(std::ostream& out) const;
};

}  // namespace kontor::app
