// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

// The templates of Session. Included by session.h only.

namespace kontor::models {

namespace detail {

struct Nothing {};

/// Everything of one job, shared by the worker that fills it and the GUI thread that delivers it.
template <typename Work, typename Done>
struct JobState {
  using Raw = std::invoke_result_t<Work&, std::stop_token>;
  using Result = std::conditional_t<std::is_void_v<Raw>, Nothing, Raw>;

  Work work;
  Done done;
  std::function<void(const Failure&)> failed;
  QPointer<QObject> receiver;
  std::optional<Result> result = {};
  std::optional<Failure> failure = {};

  void run(std::stop_token stop) {
    if constexpr (std::is_void_v<Raw>) {
      work(stop);
      result.emplace();
    } else {
      result.emplace(work(stop));
    }
  }

  void deliver() {
    if constexpr (std::is_void_v<Raw>) {
      done();
    } else {
      done(std::move(*result));
    }
  }
};

}  // namespace detail

template <typename Work, typename Done>
Job Session::start(QThreadPool& pool, QObject* receiver, Work work, Done done, Failed failed) {
  using State = detail::JobState<Work, Done>;
  const bool writing = &pool == &m_writer;
  const auto stop = std::make_shared<std::stop_source>();
  const auto state = std::shared_ptr<State>(new State{std::move(work), std::move(done), std::move(failed), receiver});
  submit(pool, writing, [this, writing, stop, state] {
    state->failure = guarded(writing, *stop, [&] { state->run(stop->get_token()); });
    post([this, writing, stop, state] {
      const bool wanted = state->receiver && !stop->stop_requested();
      if (wanted && state->failure) report(state->failed, *state->failure);
      if (wanted && state->result) state->deliver();
      jobEnded(writing);
    });
  });
  return Job(stop);
}

}  // namespace kontor::models
