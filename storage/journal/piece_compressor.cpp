// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/piece_compressor.h"

#include "storage/book_error.h"

#include <utility>

namespace kontor::storage {
namespace {

constexpr std::size_t kPieceBytes = 256 * 1024;
constexpr int kCompressionLevel = 1;

}  // namespace

PieceCompressor::PieceCompressor() : m_context(ZSTD_createCCtx()), m_open(kPieceBytes) {
  ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, kCompressionLevel);
  ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, 1);
}

std::vector<PieceCompressor::Piece> PieceCompressor::add(std::span<const std::byte> bytes, bool last) {
  std::vector<Piece> pieces;
  ZSTD_inBuffer input{bytes.data(), bytes.size(), 0};
  for (bool done = false; !done;) {
    ZSTD_outBuffer output{m_open.data(), m_open.size(), m_filled};
    const std::size_t left = ZSTD_compressStream2(m_context.get(), &output, &input, last ? ZSTD_e_end : ZSTD_e_continue);
    if (ZSTD_isError(left) != 0) throw BookError(BookError::Code::CannotSave, ZSTD_getErrorName(left));
    m_filled = output.pos;
    done = last ? left == 0 : input.pos == input.size;
    if (m_filled == m_open.size() || (done && last && m_filled > 0)) closePiece(pieces);
  }
  return pieces;
}

void PieceCompressor::closePiece(std::vector<Piece>& pieces) {
  m_open.resize(m_filled);
  m_hash.add(m_open);
  pieces.push_back(std::exchange(m_open, Piece(kPieceBytes)));
  m_filled = 0;
}

}  // namespace kontor::storage
