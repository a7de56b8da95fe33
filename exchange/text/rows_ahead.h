// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text/delimited.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace kontor::exchange {

/// Reads delimited text in a thread of its own, some batches ahead of the one who asks for its rows.
class RowsAhead final : public RowReader {
 public:
  /// `options.onBytes` runs in the thread.
  RowsAhead(ByteSource source, Charset charset, Dialect dialect, RowOptions options);
  ~RowsAhead() override;

  bool next(Row& row) override;
  /// Bytes that were read for the rows so far.
  std::int64_t bytesRead() const override { return m_current.bytesRead; }

 private:
  struct Piece {
    RowBatch rows;
    std::int64_t bytesRead = 0;
  };
  void run(const std::stop_token& stop);
  bool nextPiece();

  DelimitedReader m_reader;
  Piece m_current;
  std::size_t m_at = 0;

  std::mutex m_mutex;
  std::condition_variable_any m_changed;
  std::deque<Piece> m_ready;
  std::vector<Piece> m_used;  // go back: only the thread may drop the text of a batch, which it fills anew
  bool m_finished = false;
  std::exception_ptr m_failure;
  std::jthread m_thread;  // last: everything above exists while it runs
};

}  // namespace kontor::exchange
