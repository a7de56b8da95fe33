// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kpis/kpi_target.h"
#include "models/kpis/kpi_text.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QDialogButtonBox;
class QDoubleSpinBox;

namespace kontor::ui {

/// Sets the target of one KPI and the limit up to which a number counts as near it; offers what is usual without
/// setting it.
class TargetEditor : public QDialog {
  Q_OBJECT

 public:
  TargetEditor(const storage::KpiInfo& kpi, const models::KpiText& text, const std::optional<models::KpiTarget>& target,
               QWidget* parent);

  QDoubleSpinBox& target() { return *m_target; }
  QDoubleSpinBox& warning() { return *m_warning; }
  QCheckBox& warns() { return *m_warns; }

 Q_SIGNALS:
  /// Empty: the target is taken away.
  void chosen(const std::optional<kontor::models::KpiTarget>& target);

 private:
  QDoubleSpinBox* addNumber();
  QDialogButtonBox* buildButtons(bool canRemove);
  void save();

  const storage::KpiInfo& m_kpi;
  QString m_unit;
  QDoubleSpinBox* m_target = nullptr;
  QCheckBox* m_warns = nullptr;
  QDoubleSpinBox* m_warning = nullptr;
};

}  // namespace kontor::ui
