// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan/references.h"
#include "storage/writer.h"

#include <string>
#include <string_view>

namespace kontor::exchange {

/// Like References; makes the records that a file names and the book does not have.
class ReferenceMaker : public References {
 public:
  ReferenceMaker(storage::Writer& writer, const ImportSet& set);

  /// A new SKU is named after `title`.
  storage::MappedCode skuOrNew(const std::string& code, const std::string& title);
  /// Tells of a SKU that was written meanwhile.
  void know(const std::string& code, domain::Id sku) { note(code, sku); }
  domain::Id warehouseOrNew(const std::string& name);
  domain::Id supplierOrNew(const std::string& name);
  domain::Id findOrMake(const domain::Field& reference, const std::string& text);

  /// Gives a SKU the codes and parts that it has not. A code that stands for something else stays what it is.
  void addGoods(const RecordDraft& draft, domain::Id sku);

 private:
  domain::Id insertNamed(std::string_view table, std::string_view columns, const std::string& code,
                         const std::string& third);
  void addPart(domain::Id kit, domain::Id part, std::int64_t pieces);
  bool holds(domain::Id kit, domain::Id part);

  storage::Writer& m_writer;
  std::string m_warehouseKind;
};

}  // namespace kontor::exchange
