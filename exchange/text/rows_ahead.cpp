// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/rows_ahead.h"

#include <utility>

namespace kontor::exchange {
namespace {

constexpr std::size_t kPiecesAhead = 4;
constexpr std::size_t kRowsOfPiece = 512;

}  // namespace

RowsAhead::RowsAhead(ByteSource source, Charset charset, Dialect dialect, RowOptions options)
    : m_reader(std::move(source), charset, dialect, std::move(options)),
      m_thread([this](const std::stop_token& stop) { run(stop); }) {}

RowsAhead::~RowsAhead() {
  m_thread.request_stop();
  m_thread.join();
}

bool RowsAhead::next(Row& row) {
  if (m_at == m_current.rows.size() && !nextPiece()) return false;
  row = m_current.rows.row(m_at++);
  return true;
}

bool RowsAhead::nextPiece() {
  std::unique_lock lock(m_mutex);
  m_changed.wait(lock, [this] { return !m_ready.empty() || m_finished; });
  if (m_ready.empty()) {
    if (m_failure) std::rethrow_exception(m_failure);
    return false;
  }
  m_used.push_back(std::exchange(m_current, std::move(m_ready.front())));
  m_ready.pop_front();
  m_at = 0;
  m_changed.notify_all();
  return true;
}

void RowsAhead::run(const std::stop_token& stop) {
  std::unique_lock lock(m_mutex);
  try {
    while (m_changed.wait(lock, stop, [this] { return m_ready.size() < kPiecesAhead; })) {
      Piece piece;
      if (!m_used.empty()) {
        piece = std::move(m_used.back());
        m_used.pop_back();
      }
      lock.unlock();
      const bool any = m_reader.nextBatch(piece.rows, kRowsOfPiece);
      piece.bytesRead = m_reader.bytesRead();
      lock.lock();
      if (!any) break;
      m_ready.push_back(std::move(piece));
      m_changed.notify_all();
    }
  } catch (...) {
    if (!lock.owns_lock()) lock.lock();
    m_failure = std::current_exception();
  }
  m_finished = true;
  m_changed.notify_all();
}

}  // namespace kontor::exchange
