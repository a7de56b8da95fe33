// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/today/worklist_limits.h"

#include <QDialog>

#include <vector>

class QSpinBox;

namespace kontor::ui {

/// From what on something stands on the page Today: a number for each threshold of its rules.
class LimitsDialog : public QDialog {
  Q_OBJECT

 public:
  LimitsDialog(std::vector<storage::WorklistLimit> limits, QWidget* parent);

  /// With the numbers as they are typed.
  std::vector<storage::WorklistLimit> limits() const;
  /// In the order of the limits.
  const std::vector<QSpinBox*>& boxes() const { return m_boxes; }
  void restoreDefaults();

 private:
  QWidget* buildForm();

  std::vector<storage::WorklistLimit> m_limits;
  std::vector<QSpinBox*> m_boxes;
};

}  // namespace kontor::ui
