// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/changeset_store.h"

#include "storage/book_error.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace kontor::storage {
namespace {

constexpr std::size_t kBytesAtOnce = 2 * 1024 * 1024;
constexpr int kPartBits = 20;

BulkStatement partsOf(Connection& connection, std::int64_t seq) {
  BulkStatement parts(connection, "SELECT data FROM journal_part WHERE id >= ? AND id < ? ORDER BY id");
  parts.bind(1, seq << kPartBits);
  parts.bind(2, (seq + 1) << kPartBits);
  return parts;
}

[[noreturn]] void brokenStream() {
  throw BookError(BookError::Code::Damaged, "changeset");
}

}  // namespace

ChangesetOutput::ChangesetOutput(Connection& connection, std::int64_t seq, Look look)
    : m_insert(connection, "INSERT INTO journal_part (id, data) VALUES (?, ?)"),
      m_nextPart(seq << kPartBits),
      m_look(std::move(look)) {}

void ChangesetOutput::write(std::span<const std::byte> bytes) {
  m_size += static_cast<std::int64_t>(bytes.size());
  if (m_lookHere) m_look(bytes);
  m_waiting.insert(m_waiting.end(), bytes.begin(), bytes.end());
  if (m_waiting.size() >= kBytesAtOnce) handOver();
}

void ChangesetOutput::handOver() {
  if (!m_side) m_side.emplace();
  storeReady();
  const std::size_t room = m_waiting.capacity();
  m_side->post([this, bytes = std::move(m_waiting), looked = m_lookHere] {
    if (!looked) m_look(bytes);
    Pieces pieces = m_compressor.add(bytes, false);
    const std::lock_guard lock(m_mutex);
    std::ranges::move(pieces, std::back_inserter(m_ready));
  });
  m_waiting.clear();
  m_waiting.reserve(room);
}

void ChangesetOutput::lookHere() {
  if (m_side) {
    if (!m_waiting.empty()) handOver();
    m_side->finish();
  } else if (!m_waiting.empty()) {
    m_look(m_waiting);
  }
  m_lookHere = true;
}

Hash32 ChangesetOutput::finish() {
  if (m_side) m_side->finish();
  storeReady();
  store(m_compressor.add(m_waiting, true));
  return m_compressor.hash();
}

void ChangesetOutput::storeReady() {
  std::unique_lock lock(m_mutex);
  const Pieces pieces = std::exchange(m_ready, {});
  lock.unlock();
  store(pieces);
}

void ChangesetOutput::store(const Pieces& pieces) {
  for (const auto& piece : pieces) {
    m_insert.bind(1, m_nextPart++);
    m_insert.bind(2, std::span<const std::byte>(piece));
    m_insert.execute();
  }
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

ChangesetPlace changesetPlace(Connection& connection, std::int64_t seq) {
  BulkStatement undone(connection, "SELECT undoes FROM journal WHERE seq = ? AND undoes IS NOT NULL");
  ChangesetPlace place{seq, false};
  for (;;) {
    undone.bind(1, place.seq);
    if (!undone.step()) return place;
    const auto earlier = undone.integer(0);
    undone.reset();
    if (earlier >= place.seq) brokenStream();  // only a tampered journal undoes the future
    place = {earlier, !place.inverted};
  }
}

EntryRows::EntryRows(Connection& connection, std::int64_t seq) : EntryRows(connection, changesetPlace(connection, seq)) {}

EntryRows::EntryRows(Connection& connection, ChangesetPlace place)
    : m_place(place), m_input(connection, place.seq), m_reader(m_input) {}

const ChangedRow* EntryRows::next() {
  const auto* row = m_reader.next();
  return row == nullptr || !m_place.inverted ? row : &m_inverted.of(*row);
}

Hash32 storedChangesetHash(Connection& connection, std::int64_t seq) {
  auto parts = partsOf(connection, seq);
  Sha256 hash;
  while (parts.step()) hash.add(parts.blob(0));
  return hash.finish();
}

}  // namespace kontor::storage
