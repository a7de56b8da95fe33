// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal/hash.h"
#include "storage/sql/bulk_statement.h"
#include "storage/sql/byte_stream.h"

#include <zstd.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace kontor::storage {

/// Writes the changeset of an entry into journal_part: compressed, a piece at a time.
class ChangesetOutput : public ByteSink {
 public:
  ChangesetOutput(Connection& connection, std::int64_t seq);

  void write(std::span<const std::byte> bytes) override;
  /// Writes the last piece; returns the hash of the compressed stream.
  Hash32 finish();
  /// Bytes before compression.
  std::int64_t size() const { return m_size; }

 private:
  struct Free {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
  };
  void compress(ZSTD_inBuffer input, ZSTD_EndDirective directive);
  void store();

  BulkStatement m_insert;
  std::int64_t m_nextPart;
  std::unique_ptr<ZSTD_CCtx, Free> m_context;
  std::vector<std::byte> m_piece;
  std::size_t m_filled = 0;
  std::int64_t m_size = 0;
  Sha256 m_hash;
};

/// Reads the changeset of an entry back. Throws BookError (Damaged) when the pieces are not a whole stream.
class ChangesetInput : public ByteSource {
 public:
  ChangesetInput(Connection& connection, std::int64_t seq);

  std::size_t read(std::span<std::byte> into) override;

 private:
  struct Free {
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
  };
  bool nextPiece();

  BulkStatement m_parts;
  std::unique_ptr<ZSTD_DCtx, Free> m_context;
  ZSTD_inBuffer m_input{nullptr, 0, 0};
  bool m_more = true;
  bool m_pending = false;  // the context may hold output that did not fit
  bool m_frameEnded = false;
};

/// Hash of the stored (compressed) stream of an entry.
Hash32 storedChangesetHash(Connection& connection, std::int64_t seq);

}  // namespace kontor::storage
