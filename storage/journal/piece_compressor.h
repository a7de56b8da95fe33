// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal/hash.h"

#include <zstd.h>

#include <memory>
#include <span>
#include <vector>

namespace kontor::storage {

/// Compresses a stream into pieces and hashes them. Plain computation: may run on any one thread at a time.
class PieceCompressor {
 public:
  using Piece = std::vector<std::byte>;

  PieceCompressor();

  /// The pieces that are full after these bytes; with `last` the rest too.
  std::vector<Piece> add(std::span<const std::byte> bytes, bool last);
  /// Hash of all pieces, once the last bytes were added.
  Hash32 hash() { return m_hash.finish(); }

 private:
  struct Free {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
  };
  void closePiece(std::vector<Piece>& pieces);

  std::unique_ptr<ZSTD_CCtx, Free> m_context;
  Piece m_open;
  std::size_t m_filled = 0;
  Sha256 m_hash;
};

}  // namespace kontor::storage
