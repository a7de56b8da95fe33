// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_details.h"
#include "ui/entity/page_description.h"
#include "ui/parts/section.h"

#include <functional>

class QAction;

namespace kontor::ui {

class RecordDialog;

/// A part of the panel for the records of one kind beside a record; how it shows them is up to its kind.
class PanelPart : public Section {
  Q_OBJECT

 public:
  PanelPart(models::Session& session, domain::Entity owner, const RelatedPart& part, QWidget* parent);

  domain::Entity entity() const { return m_entity; }
  /// The dialog that is open, or null.
  RecordDialog* dialog() const;
  virtual void show(domain::Id owner, const models::RelatedRows& rows) = 0;

 Q_SIGNALS:
  void recordRequested(kontor::domain::Entity entity, kontor::domain::Id id);
  /// What could not be done, and why.
  void refused(const QString& sentence);

 protected:
  models::Session& session() const { return m_session; }
  const RelatedPart& part() const { return m_part; }
  /// An action with a button at the right end of the heading.
  QAction* makeTool(const QString& iconName, const QString& text, const std::function<void()>& run);
  /// The title, with how many of how many records there are.
  void countInTitle(qint64 shown, qint64 all);
  /// `hidden`: what the place itself says.
  RecordDialog* editDialog(domain::Id id, const std::vector<std::string_view>& hidden);
  void openDialog(RecordDialog* dialog);
  void remove(domain::Id id);

 private:
  models::Session& m_session;
  RelatedPart m_part;
  domain::Entity m_entity;
};

}  // namespace kontor::ui
