// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_plan.h"
#include "models/words/field_text.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace kontor::models {

/// What an import would do, one row per order or record, and one per fault. Can be narrowed to one kind of row. The
/// value of a fault can be typed anew: the repair is asked for by a signal, and seen when the next plan comes.
class ImportPreviewModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Line, State, Record, Cell, Text, Remark, ColumnCount };
  /// exchange::RowState as int.
  static constexpr int kStateRole = Qt::UserRole + 1;

  explicit ImportPreviewModel(FieldText text, QObject* parent = nullptr);

  void setPlan(std::shared_ptr<const exchange::ImportPlan> plan);
  const std::shared_ptr<const exchange::ImportPlan>& plan() const { return m_plan; }
  /// Only rows of this kind; nothing: all.
  void setFilter(std::optional<exchange::RowState> state);
  std::optional<exchange::RowState> filter() const { return m_filter; }
  /// Rows of this kind in the table: orders or records, and the faults found with them.
  int countOf(exchange::RowState state) const;
  /// The planned row behind a row; null for a fault.
  const exchange::PlannedRow* planned(int row) const;
  /// Line of the file behind a row; 0 when it has none.
  std::int64_t lineOf(int row) const;
  /// The first row of this line, -1 when it is not shown.
  int rowOfLine(std::int64_t line) const;
  /// True for a fault that only says that somebody left the row out.
  bool isLeftOut(int row) const;
  /// Other wrong rows whose cell in the column of this repair says the same.
  int countAlike(const exchange::CellRepair& repair) const;

  static QString stateText(exchange::RowState state);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

 Q_SIGNALS:
  /// Somebody typed what a cell of the file should say.
  void repairWanted(const kontor::exchange::CellRepair& repair);

 private:
  struct Row {
    exchange::RowState state;
    bool fault = false;  ///< `index` counts in the issues, else in the plan's rows
    std::uint32_t index = 0;
  };
  void gather();
  void addFaults(exchange::RowState state, std::size_t count);
  const domain::Issue& issue(const Row& row) const;
  /// The wrong cell of a fault and its place among the cells of its row; nothing when the fault is about no single one.
  struct WrongCell {
    const exchange::RejectedRow* row = nullptr;
    std::size_t column = 0;
  };
  std::optional<WrongCell> wrongCell(const Row& row) const;
  QString faultCell(const Row& row, int column) const;
  QString plannedCell(const Row& row, int column) const;
  QString orderRemark(const exchange::OrderDraft& order) const;
  QString recordTitle(const exchange::RecordDraft& record) const;
  QString recordRemark(const exchange::RecordDraft& record) const;
  QString lineText(std::int64_t line) const;

  FieldText m_text;
  std::shared_ptr<const exchange::ImportPlan> m_plan;
  std::optional<exchange::RowState> m_filter;
  std::vector<Row> m_rows;
  std::array<int, 5> m_counts{};
};

/// One changed row cell by cell, for the detail beside the preview. For a worker.
struct ImportCell {
  QString label;
  QString before;
  QString after;
};
std::vector<ImportCell> readCells(storage::Reader& reader, const storage::ContactVault& vault, const FieldText& text,
                                  const exchange::ImportPlan& plan, const exchange::PlannedRow& row);

}  // namespace kontor::models
