// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/changeset_store.h"

#include "storage/book_error.h"

namespace kontor::storage {
namespace {

constexpr std::size_t kPieceBytes = 256 * 1024;
constexpr int kPartBits = 20;
constexpr int kCompressionLevel = 1;

BulkStatement partsOf(Connection& connection, std::int64_t seq) {
  BulkStatement parts(connection, "SELECT data FROM journal_part WHERE id >= ? AND id < ? ORDER BY id");
  parts.bind(1, seq << kPartBits);
  parts.bind(2, (seq + 1) << kPartBits);
  return parts;
}

[[noreturn]] void brokenStream() { throw BookError(BookError::Code::Damaged, "changeset"); }

}  // namespace

ChangesetOutput::ChangesetOutput(Connection& connection, std::int64_t seq)
    : m_insert(connection, "INSERT INTO journal_part (id, data) VALUES (?, ?)"),
      m_nextPart(seq << kPartBits),
      m_context(ZSTD_createCCtx()),
      m_piece(kPieceBytes) {
  ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, kCompressionLevel);
  ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, 1);
}

void ChangesetOutput::write(std::span<const std::byte> bytes) {
  m_size += static_cast<std::int64_t>(bytes.size());
  compress({bytes.data(), bytes.size(), 0}, ZSTD_e_continue);
}

Hash32 ChangesetOutput::finish() {
  compress({nullptr, 0, 0}, ZSTD_e_end);
  if (m_filled > 0) store();
  return m_hash.finish();
}

void ChangesetOutput::compress(ZSTD_inBuffer input, ZSTD_EndDirective directive) {
  for (;;) {
    ZSTD_outBuffer output{m_piece.data(), m_piece.size(), m_filled};
    const std::size_t left = ZSTD_compressStream2(m_context.get(), &output, &input, directive);
    if (ZSTD_isError(left) != 0) throw BookError(BookError::Code::CannotSave, ZSTD_getErrorName(left));
    m_filled = output.pos;
    const bool full = m_filled == m_piece.size();
    if (full) store();
    const bool done = directive == ZSTD_e_end ? left == 0 : input.pos == input.size;
    if (done && !full) return;
    if (done && directive == ZSTD_e_end) return;
  }
}

void ChangesetOutput::store() {
  const auto piece = std::span<const std::byte>(m_piece).first(m_filled);
  m_hash.add(piece);
  m_insert.bind(1, m_nextPart++);
  m_insert.bind(2, piece);
  m_insert.execute();
  m_filled = 0;
}

ChangesetInput::ChangesetInput(Connection& connection, std::int64_t seq)
    : m_parts(partsOf(connection, seq)), m_context(ZSTD_createDCtx()) {}

std::size_t ChangesetInput::read(std::span<std::byte> into) {
  ZSTD_outBuffer output{into.data(), into.size(), 0};
  while (output.pos == 0 && !m_frameEnded) {
    if (m_input.pos == m_input.size && !m_pending && !nextPiece()) brokenStream();
    const std::size_t left = ZSTD_decompressStream(m_context.get(), &output, &m_input);
    if (ZSTD_isError(left) != 0) brokenStream();
    m_frameEnded = left == 0;
    m_pending = output.pos == output.size;
  }
  if (output.pos == 0 && m_more && (m_input.pos < m_input.size || nextPiece())) brokenStream();
  return output.pos;
}

bool ChangesetInput::nextPiece() {
  m_more = m_more && m_parts.step();
  if (!m_more) return false;
  const auto piece = m_parts.blob(0);
  m_input = {piece.data(), piece.size(), 0};
  return true;
}

Hash32 storedChangesetHash(Connection& connection, std::int64_t seq) {
  auto parts = partsOf(connection, seq);
  Sha256 hash;
  while (parts.step()) hash.add(parts.blob(0));
  return hash.finish();
}

}  // namespace kontor::storage
