// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_rules.h"

#include <algorithm>
#include <array>
#include <optional>
#include <regex>
#include <span>

namespace kontor::architecture {
namespace {

/// One layer of docs/architecture.md: which folders it may include, and which headers from outside. A prefix that ends
/// in `/` is a folder, `Q` stands for every Qt header.
struct Layer {
  std::string_view name;
  std::string_view folders;
  std::string_view outside;
  bool engine;
};

constexpr std::string_view kSystemHeaders =
    "unistd.h pwd.h fcntl.h signal.h poll.h sys/ netinet/ arpa/ emmintrin.h malloc.h";
/// Made by the build, for any layer that embeds files.
constexpr std::string_view kGenerated = "cmake embedded";

constexpr std::array kLayers = {
    Layer{"domain", "domain", "", true},
    Layer{"storage", "storage domain", "SQLiteCpp/ sqlite3.h sodium.h zstd.h immintrin.h boost/ fmt/ nlohmann/ date/",
          true},
    Layer{"exchange", "exchange storage domain",
          "SQLiteCpp/ sodium.h zstd.h zip.h expat.h xlsxwriter.h boost/ fmt/ nlohmann/ date/",
          true},
    Layer{"models", "models exchange storage domain", "Q", false},
    Layer{"ui", "ui models domain", "Q", false},
    Layer{"app", "app ui models exchange storage domain", "Q fmt/ nlohmann/ date/", false},
};

/// Types of the engine that the models hand on as they are, so the window may name them. This list may only shrink.
constexpr std::string_view kLentToUi[] = {"storage/backup.h",     "storage/book.h",    "storage/contact_vault.h",
                                          "storage/lists/list_query.h", "storage/records.h", "storage/verify.h"};

const Layer* layerOf(std::string_view path) {
  const std::string_view folder = path.substr(0, path.find('/'));
  const auto* found = std::ranges::find(kLayers, folder, &Layer::name);
  return found == kLayers.end() ? nullptr : found;
}

/// Calls `visit` for each word of a list separated by blanks until it says true.
template <typename Visit>
bool anyWord(std::string_view list, Visit visit) {
  while (!list.empty()) {
    const auto blank = list.find(' ');
    if (visit(list.substr(0, blank))) return true;
    list = blank == std::string_view::npos ? std::string_view() : list.substr(blank + 1);
  }
  return false;
}

bool isQt(std::string_view header) {
  return header.size() > 1 && header[0] == 'Q' && (header.find('.') == std::string_view::npos || header.starts_with("Qt"));
}

bool isStandard(std::string_view header) { return header.find_first_of("./") == std::string_view::npos && !isQt(header); }

bool allowedFrom(std::string_view list, std::string_view header) {
  return anyWord(list, [header](std::string_view word) {
    if (word == "Q") return isQt(header);
    return word.ends_with('/') ? header.starts_with(word) : header == word;
  });
}

std::optional<std::string> includeFault(const Layer& layer, std::string_view header, bool quoted) {
  if (quoted) {
    const auto slash = header.find('/');
    if (slash == std::string_view::npos) return header.ends_with(".moc") ? std::nullopt : std::optional("include_without_folder");
    const std::string_view folder = header.substr(0, slash);
    const auto isFolder = [folder](std::string_view word) { return word == folder; };
    if (anyWord(layer.folders, isFolder) || anyWord(kGenerated, isFolder)) return std::nullopt;
    if (layer.name == "ui" && std::ranges::find(kLentToUi, header) != std::end(kLentToUi)) return std::nullopt;
    return "forbidden_arrow";
  }
  if (isStandard(header) || allowedFrom(layer.outside, header)) return std::nullopt;
  if (layer.name != "domain" && allowedFrom(kSystemHeaders, header)) return std::nullopt;
  return isQt(header) ? "qt_below_models" : "foreign_library";
}

std::string_view trimmed(std::string_view line) {
  const auto first = line.find_first_not_of(" \t");
  return first == std::string_view::npos ? std::string_view() : line.substr(first);
}

std::optional<std::string> includeLineFault(const Layer& layer, std::string_view line) {
  line = trimmed(line);
  if (!line.starts_with('#')) return std::nullopt;
  line = trimmed(line.substr(1));
  if (!line.starts_with("include")) return std::nullopt;
  const auto open = line.find_first_of("\"<");
  const auto close = line.find_first_of("\">", open + 1);
  if (open == std::string_view::npos || close == std::string_view::npos) return "unreadable_include";
  const std::string_view header = line.substr(open + 1, close - open - 1);
  const auto fault = includeFault(layer, header, line[open] == '"');
  if (!fault) return std::nullopt;
  return *fault + " " + std::string(header);
}

/// Sentences, Qt types and functions that follow the C locale have no place in the engine.
std::optional<std::string> engineFault(const std::string& line) {
  static const std::regex qt(R"(\bQString\b|\bQObject\b|\btr\()");
  static const std::regex locale(
      R"((^|[^A-Za-z_:.>])(std::)?(setlocale|strtod|atof|atoi|atol|stod|stof|stoi|stol|tolower|toupper|isalpha|isdigit|isspace)\s*\()");
  const std::string code = line.substr(0, line.find("//"));
  if (trimmed(code).starts_with('#')) return std::nullopt;
  if (std::regex_search(code, qt)) return "qt_below_models";
  if (std::regex_search(code, locale)) return "follows_the_locale";
  return std::nullopt;
}

/// Paths of somebody's computer, which a clone elsewhere does not have.
std::optional<std::string> placeFault(const std::string& line) {
  static const std::regex place(R"((^|[^A-Za-z0-9_.$~{}-])/(home|root|work|Users|mnt|media|srv)/[A-Za-z0-9_.])");
  if (std::regex_search(line, place)) return "machine_path";
  return std::nullopt;
}

bool isSource(std::string_view path) { return path.ends_with(".h") || path.ends_with(".cpp"); }

bool needsHead(std::string_view path) {
  return isSource(path) || path.ends_with(".cmake") || path.ends_with("CMakeLists.txt") || path.starts_with("tools/") ||
         path.starts_with(".ci/");
}

bool hasHead(std::string_view text) {
  const std::string_view start = text.substr(0, 400);
  return start.find("SPDX-FileCopyrightText: 2026 The Kontor authors\n") != std::string_view::npos &&
         start.find("SPDX-License-Identifier: GPL-3.0-or-later\n") != std::string_view::npos;
}

constexpr int kMostLines = 400;

}  // namespace

std::span<const std::string_view> lentToUi() { return kLentToUi; }

std::vector<std::string> faultsOf(std::string_view path, std::string_view text) {
  std::vector<std::string> faults;
  const auto report = [&](int line, const std::string& fault) {
    faults.push_back(std::string(path) + ":" + std::to_string(line) + ": " + fault);
  };
  if (needsHead(path) && !hasHead(text)) report(1, "no_spdx_head");
  const Layer* layer = isSource(path) ? layerOf(path) : nullptr;
  int number = 0;
  while (!text.empty()) {
    const auto end = text.find('\n');
    const std::string line(text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    ++number;
    if (const auto fault = placeFault(line)) report(number, *fault);
    if (layer == nullptr) continue;
    if (const auto fault = includeLineFault(*layer, line)) report(number, *fault);
    if (!layer->engine) continue;
    if (const auto fault = engineFault(line)) report(number, *fault);
  }
  if (layer != nullptr && number > kMostLines) report(number, "file_too_long");
  return faults;
}

}  // namespace kontor::architecture
