// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/id.h"

#include <QWidget>

#include <string_view>
#include <vector>

class QLabel;
class QToolButton;

namespace kontor::models {
class RecordModel;
}

namespace kontor::ui {

class FieldEditor;
class Section;

/// The fields of one record in groups, built from the field table.
class RecordForm : public QWidget {
  Q_OBJECT

 public:
  enum class Group { Main, Amounts, Dates, Delivery, Note };

  /// `hidden`: fields that the place around the form shows already. A new record shows only what can be stated.
  RecordForm(models::RecordModel& record, std::vector<std::string_view> hidden, QWidget* parent);

  /// Null when the form does not show the field.
  FieldEditor* editor(std::string_view field) const;
  /// Goes to the first field with a fault; false when there is none.
  bool focusFault();
  QToolButton* revealButton() const { return m_reveal; }
  /// Another heading than the usual one over a group.
  void setHeading(const QString& heading, Group group = Group::Main);

  static Group groupOf(const domain::Field& field);

 Q_SIGNALS:
  /// The way to another record was taken.
  void referenceOpened(kontor::domain::Entity entity, kontor::domain::Id id);

 private:
  struct Row {
    QLabel* label;
    FieldEditor* editor;
    bool labelled;
  };
  struct GroupPart {
    Group group;
    Section* section;
    std::vector<Row> rows;
  };

  QString groupTitle(Group group) const;
  void addGroup(Group group, const std::vector<std::string_view>& hidden);
  void addRevealButton(Section& section);
  void refresh();

  models::RecordModel& m_record;
  std::vector<GroupPart> m_parts;
  QToolButton* m_reveal = nullptr;
};

}  // namespace kontor::ui
