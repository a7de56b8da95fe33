// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_target.h"

#include "app/exit_code.h"
#include "models/words/field_text.h"
#include "models/words/text.h"

#include <fmt/format.h>

#include <algorithm>

namespace kontor::app {
namespace {

bool equalIgnoringCase(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::ranges::equal(a, b, {}, lower, lower);
}

ChannelRow named(const std::vector<ChannelRow>& rows, const std::string& name) {
  auto found = std::ranges::find(rows, name, &ChannelRow::name);
  if (found == rows.end())
    found = std::ranges::find_if(rows, [&](const ChannelRow& row) { return equalIgnoringCase(row.name, name); });
  if (found != rows.end()) return *found;
  std::string names;
  for (const ChannelRow& row : rows) names += fmt::format("{}\"{}\"", names.empty() ? "" : ", ", row.name);
  throw CannotDo(fmt::format("the book has no channel \"{}\"; it has {}. \"kontor channel BOOK add\" makes one.", name,
                             names.empty() ? "none" : names));
}

/// Orders of one platform in the shop of another are a slip; a shop on `other` takes anything.
void checkPlatform(const ChannelRow& channel, std::string_view platform) {
  if (channel.platform == platform || channel.platform == "other" || platform == "other") return;
  throw CannotDo(fmt::format("the channel \"{}\" is a shop on {}, but the file comes from {}.", channel.name,
                             channel.platform, platform));
}

/// A name that no channel has yet: `Etsy`, `Etsy 2` …
std::string freeName(const std::vector<ChannelRow>& rows, const std::string& platform) {
  const domain::Field* field = domain::findField(domain::Entity::Channel, "platform");
  const std::string title = models::fromQt(models::FieldText::choice(*field, platform));
  std::string name = title;
  for (int i = 2; std::ranges::find(rows, name, &ChannelRow::name) != rows.end(); ++i) name = fmt::format("{} {}", title, i);
  return name;
}

}  // namespace

std::string ImportTarget::name() const {
  if (!needed) return {};
  return channel ? channel->name : newChannel.name;
}

std::string ImportTarget::zone() const {
  return channel ? channel->zone : newChannel.zone;
}

ImportTarget chooseTarget(const storage::Book& book, const exchange::Recognition& found,
                          const std::optional<std::string>& channelName) {
  ImportTarget target;
  target.needed = exchange::needsChannel(exchange::profileEntity(*found.profile));
  const std::string platform(exchange::profilePlatform(*found.profile));
  target.newChannel.zone = found.zone;
  if (!target.needed) return target;

  const auto rows = channels(book);
  if (channelName) {
    target.channel = named(rows, *channelName);
    checkPlatform(*target.channel, platform);
    return target;
  }
  const auto count = std::ranges::count(rows, platform, &ChannelRow::platform);
  if (count > 1)
    throw CannotDo(fmt::format("the book has {} channels on {}: say which one with --channel.", count, platform));
  if (count == 1) {
    target.channel = *std::ranges::find(rows, platform, &ChannelRow::platform);
  } else {
    target.newChannel.name = freeName(rows, platform);
    target.newChannel.platform = platform;
  }
  return target;
}

}  // namespace kontor::app
