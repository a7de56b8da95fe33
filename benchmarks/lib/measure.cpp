// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/lib/measure.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <stdexcept>

namespace kontor::benchmarks {

std::optional<int> usage(int argc, char** argv, const std::string& text) {
  if (argc > 1 && argv[1][0] != '-') return std::nullopt;
  const bool asked = argc > 1;
  std::fprintf(asked ? stdout : stderr, "usage: %s\n", text.c_str());
  return asked ? 0 : 2;
}
namespace {

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

double secondsSince(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

template <class Member>
double medianOf(std::vector<Cost>& costs, Member member) {
  std::ranges::sort(costs, {}, member);
  return costs[costs.size() / 2].*member;
}

[[noreturn]] void execute(const std::vector<std::string>& command, const std::string& input) {
  std::vector<char*> arguments;
  for (const auto& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  const int nothing = open("/dev/null", O_RDWR);
  const int in = input.empty() ? nothing : open(input.c_str(), O_RDONLY);
  dup2(in, 0);
  dup2(nothing, 1);
  execvp(arguments[0], arguments.data());
  _exit(127);
}

}  // namespace

Cost runCommand(const std::vector<std::string>& command, const std::string& input) {
  const auto start = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("cannot start a process");
  if (child == 0) execute(command, input);
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  return {secondsSince(start), seconds(usage.ru_utime) + seconds(usage.ru_stime),
          static_cast<double>(usage.ru_maxrss) / 1024, WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

Cost median(std::vector<Cost> costs) {
  Cost result;
  result.wall = medianOf(costs, &Cost::wall);
  result.cpu = medianOf(costs, &Cost::cpu);
  result.peak = medianOf(costs, &Cost::peak);
  for (const Cost& cost : costs) result.exitCode = std::max(result.exitCode, cost.exitCode);
  return result;
}

double milliseconds(int rounds, const std::function<void()>& work) {
  std::vector<double> times;
  for (int i = 0; i < rounds; ++i) {
    const auto start = std::chrono::steady_clock::now();
    work();
    times.push_back(secondsSince(start) * 1000);
  }
  std::ranges::sort(times);
  return times[times.size() / 2];
}

double residentMegabytes() {
  std::ifstream statm("/proc/self/statm");
  long pages = 0;
  long resident = 0;
  statm >> pages >> resident;
  return static_cast<double>(resident * sysconf(_SC_PAGESIZE)) / 1048576;
}

}  // namespace kontor::benchmarks
