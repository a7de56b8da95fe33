// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "models/records/record_details.h"

#include <QString>

#include <functional>
#include <string_view>
#include <vector>

class QAction;

namespace kontor::ui {

class EntityPage;

/// How the panel shows the records of a part.
enum class PartKind { Table, Conversation };

/// A part of the panel that shows the records beside a record.
struct RelatedPart {
  const char* title;  ///< to be translated in the context Page
  models::Relation relation;
  std::string_view parent = {};  ///< field of such a record that holds this one: they can be added here
  std::string_view opens = {};   ///< reference of such a record that is opened; empty: the record itself
  bool above = false;            ///< stands before the form
  PartKind kind = PartKind::Table;
};

/// Makes something that only this page can do. The action belongs to the page.
using MakeAction = std::function<QAction*(EntityPage&)>;

/// All that tells one page of records from another. Texts are to be translated in the context Page.
struct PageDescription {
  domain::Entity entity;
  const char* id;  ///< of the page and of its icon: `orders`
  const char* title;
  const char* emptyTitle;
  const char* emptyText;
  bool comesFromFiles = false;                 ///< the first records are imported, not typed
  bool canCreate = true;                       ///< with the form of its kind alone
  bool keepsFiles = true;                      ///< pictures and documents can be attached
  std::vector<std::string_view> summary = {};  ///< fields under the title of a record
  std::vector<std::string_view> hidden = {};   ///< fields that the form leaves out: shown elsewhere
  std::vector<RelatedPart> parts = {};
  std::vector<MakeAction> actions = {};
};

QString pageText(const char* source);

/// The pages of records in the order of their tabs.
const std::vector<PageDescription>& pageDescriptions();
/// The page that shows records of this kind; empty when there is none.
QString pageOf(domain::Entity entity);

}  // namespace kontor::ui
