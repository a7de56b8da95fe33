// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal/hash.h"
#include "storage/journal/piece_compressor.h"
#include "storage/side_thread.h"
#include "storage/sql/bulk_statement.h"
#include "storage/sql/byte_stream.h"
#include "storage/sql/changeset_reader.h"
#include "storage/sql/changeset_writer.h"

#include <zstd.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace kontor::storage {

/// Writes the changeset of an entry into journal_part, a piece at a time. Large ones are looked at and compressed in a
/// thread of their own while the next rows are made.
class ChangesetOutput : public ByteSink {
 public:
  /// Sees all bytes once, in their order: whole rows at a time.
  using Look = std::function<void(std::span<const std::byte>)>;

  ChangesetOutput(Connection& connection, std::int64_t seq, Look look);

  void write(std::span<const std::byte> bytes) override;
  /// From here on the bytes are looked at in the calling thread.
  void lookHere();
  /// Writes the last piece; returns the hash of the compressed stream.
  Hash32 finish();
  /// Bytes before compression.
  std::int64_t size() const { return m_size; }

 private:
  using Pieces = std::vector<PieceCompressor::Piece>;
  void handOver();
  void storeReady();
  void store(const Pieces& pieces);

  BulkStatement m_insert;
  std::int64_t m_nextPart;
  Look m_look;
  bool m_lookHere = false;
  std::int64_t m_size = 0;
  std::vector<std::byte> m_waiting;
  PieceCompressor m_compressor;
  std::mutex m_mutex;
  Pieces m_ready;
  std::optional<SideThread> m_side;  // the last member: what it works with outlives it
};

/// Reads the stored changeset of an entry back. Throws BookError (Damaged) when the pieces are not a whole stream.
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

/// Where the changeset of an entry lies. An undo stores none: it is the inverse of what it takes back.
struct ChangesetPlace {
  std::int64_t seq = 0;
  bool inverted = false;

  ChangesetPlace inverse() const { return {seq, !inverted}; }
};
ChangesetPlace changesetPlace(Connection& connection, std::int64_t seq);

/// The rows that an entry changed, one after the other.
class EntryRows {
 public:
  EntryRows(Connection& connection, std::int64_t seq);
  EntryRows(Connection& connection, ChangesetPlace place);
  EntryRows(const EntryRows&) = delete;
  EntryRows& operator=(const EntryRows&) = delete;

  /// Valid until the next call; null at the end.
  const ChangedRow* next();

 private:
  ChangesetPlace m_place;
  ChangesetInput m_input;
  ChangesetReader m_reader;
  InvertedRow m_inverted;
};

/// Hash of the stored (compressed) stream of an entry.
Hash32 storedChangesetHash(Connection& connection, std::int64_t seq);

}  // namespace kontor::storage
