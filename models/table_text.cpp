// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_text.h"

#include "models/row_pages.h"
#include "storage/book_error.h"

#include <QStringList>

#include <algorithm>

namespace kontor::models {
namespace {

constexpr std::size_t kRowsAtOnce = 1024;

QString cellText(const FieldText& text, const domain::Field& field, const Cell& cell) {
  using enum domain::FieldType;
  const bool number = field.type == Money || field.type == Integer || field.type == Rate || field.type == Weight ||
                      field.type == Length;
  QString shown = number ? text.edit(field, cell.value) : cell.text;
  return shown.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

}  // namespace

QString tableText(storage::Reader& reader, const storage::ContactVault& vault, const FieldText& text,
                  domain::Entity entity, const std::vector<const domain::Field*>& fields,
                  std::span<const domain::Id> ids, std::stop_token stop) {
  const RowShape shape = RowShape::of(entity, fields);
  QStringList labels;
  for (const domain::Field* field : fields) labels << FieldText::label(*field);
  QString table = labels.join(QLatin1Char('\t')) + QLatin1Char('\n');
  for (std::size_t first = 0; first < ids.size(); first += kRowsAtOnce) {
    if (stop.stop_requested()) throw storage::Cancelled();
    const auto some = ids.subspan(first, std::min(kRowsAtOnce, ids.size() - first));
    const std::vector<Cell> cells = readCells(reader, vault, text, shape, some);
    for (std::size_t row = 0; row < some.size(); ++row) {
      QStringList values;
      // The fields to show come first in a shape.
      for (std::size_t i = 0; i < fields.size(); ++i) {
        values << cellText(text, *fields[i], cells[row * shape.fields.size() + i]);
      }
      table += values.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
  }
  return table;
}

}  // namespace kontor::models
