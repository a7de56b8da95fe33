// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_book.h"

#include "exchange/demo/demo_world.h"
#include "storage/book_error.h"
#include "storage/unfinished_book.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <optional>
#include <string>
#include <system_error>

namespace kontor::exchange {
namespace {

/// A folder for the platforms' files, gone at the end. What lies in it is invented.
class PassingFolder {
 public:
  PassingFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "kontor-demo-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) {
      throw std::filesystem::filesystem_error("demo", name, std::error_code(errno, std::generic_category()));
    }
    m_path = name;
  }
  ~PassingFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
  }
  PassingFolder(const PassingFolder&) = delete;
  PassingFolder& operator=(const PassingFolder&) = delete;

  const std::filesystem::path& path() const { return m_path; }

 private:
  std::filesystem::path m_path;
};

/// Shows the day of the story while it is told, and the real time afterwards.
struct StoryClock {
  std::optional<domain::Instant> at;
};

DemoSteps story(DemoWorld& world, const std::filesystem::path& folder) {
  DemoSteps steps;
  addGoods(world, steps);
  addStock(world, steps);
  addDiary(world, folder, steps);
  addTickets(world, steps);
  addWishes(world, steps);
  std::ranges::stable_sort(steps, {}, &DemoStep::at);
  return steps;
}

void tell(storage::Book& book, const DemoShop& shop, StoryClock& clock, const std::stop_token& stop,
          const std::function<void(std::int64_t, std::int64_t)>& progress) {
  const PassingFolder folder;
  DemoWorld world(book, shop);
  const DemoSteps steps = story(world, folder.path());
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (stop.stop_requested()) throw storage::Cancelled();
    clock.at = std::max(*clock.at, steps[i].at);
    steps[i].run();
    if (progress) progress(static_cast<std::int64_t>(i + 1), static_cast<std::int64_t>(steps.size()));
  }
}

}  // namespace

std::unique_ptr<storage::Book> makeDemoBook(const std::filesystem::path& path, const storage::Environment& environment,
                                            std::stop_token stop,
                                            const std::function<void(std::int64_t, std::int64_t)>& progress) {
  const domain::Instant now = environment.now();
  const DemoShop shop(now);
  const auto clock = std::make_shared<StoryClock>(StoryClock{{{now.seconds - (DemoTime::kDays + 1) * 86'400}}});
  storage::Environment ours = environment;
  ours.now = [clock, real = environment.now] { return clock->at ? *clock->at : real(); };
  storage::UnfinishedBook making(path, {.baseCurrency = domain::Currency::fromCode("CNY").value()}, ours);
  tell(making.book(), shop, *clock, stop, progress);
  clock->at.reset();
  return making.finish();
}

}  // namespace kontor::exchange
