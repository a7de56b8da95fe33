// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/place/unsafe_place.h"

#include <sys/vfs.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>
#include <string_view>
#include <utility>

namespace kontor::storage {
namespace {

using Named = std::pair<std::uint64_t, std::string_view>;
constexpr std::array<Named, 9> kNetworkFileSystems = {{{0x6969, "nfs"},
                                                       {0x517B, "smb"},
                                                       {0xFE534D42, "smb2"},
                                                       {0xFF534D42, "cifs"},
                                                       {0x01021997, "9p"},
                                                       {0x5346414F, "afs"},
                                                       {0x6B414653, "kafs"},
                                                       {0x00C36400, "ceph"},
                                                       {0x73757245, "coda"}}};
constexpr std::uint64_t kFuse = 0x65735546;
constexpr std::array<std::string_view, 10> kRemoteFuse = {"sshfs",     "rclone", "davfs",     "s3fs",     "gvfsd-fuse",
                                                          "onedriver", "google", "curlftpfs", "smbnetfs", "glusterfs"};

// Lower case; a folder counts when its name is one of these or begins with one and a separator follows.
constexpr std::array<std::string_view, 20> kSyncedFolders = {
    "onedrive",         "dropbox",      "nextcloud",   "owncloud",    "icloud",       "icloud drive", "iclouddrive",
    "mobile documents", "google drive", "googledrive", "pclouddrive", "pcloud drive", "box sync",     "baidusyncdisk",
    "nutstore",         "mega",         "megasync",    "坚果云",      "我的坚果云",   "百度云同步盘"};
constexpr std::array<std::string_view, 4> kSyncMarks = {".stfolder", ".dropbox.cache", ".nextcloudsync.log",
                                                        ".owncloudsync.log"};

std::string lowered(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
  return text;
}

bool isSynced(const std::string& name) {
  return std::any_of(kSyncedFolders.begin(), kSyncedFolders.end(), [&](std::string_view synced) {
    if (!name.starts_with(synced)) return false;
    const auto rest = std::string_view(name).substr(synced.size());
    return rest.empty() || rest.starts_with(" -") || rest.starts_with(" (") || rest.starts_with('-');
  });
}

// FUSE serves local disks (NTFS, encrypted folders) as well as remote ones: only the mount table tells them apart.
std::string fuseType(const std::filesystem::path& folder) {
  std::ifstream table("/proc/self/mountinfo");
  std::string line, best, type;
  const std::string place = folder.string();
  while (std::getline(table, line)) {
    std::istringstream words(line);
    std::string skipped, mount, word;
    words >> skipped >> skipped >> skipped >> skipped >> mount;
    while (words >> word && word != "-") {
    }
    words >> word;
    const bool inside = place == mount || mount == "/" || place.starts_with(mount + "/");
    if (inside && mount.size() >= best.size()) {
      best = mount;
      type = word;
    }
  }
  return type;
}

std::optional<std::string> networkFileSystem(const std::filesystem::path& folder) {
  struct statfs info {};
  if (statfs(folder.c_str(), &info) != 0) return std::nullopt;
  const auto kind = static_cast<std::uint64_t>(info.f_type) & 0xFFFFFFFFU;
  for (const auto& [number, name] : kNetworkFileSystems) {
    if (kind == number) return std::string(name);
  }
  if (kind != kFuse) return std::nullopt;
  const std::string type = fuseType(folder);
  for (const auto remote : kRemoteFuse) {
    if (type.find(remote) != std::string::npos) return type;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> unsafePlace(const std::filesystem::path& folder) {
  std::error_code error;
  const auto real = std::filesystem::weakly_canonical(std::filesystem::absolute(folder, error), error);
  if (auto network = networkFileSystem(real)) return network;
  for (auto part = real; part.has_relative_path(); part = part.parent_path()) {
    const std::string name = part.filename().string();
    if (isSynced(lowered(name))) return name;
    for (const auto mark : kSyncMarks) {
      if (std::filesystem::exists(part / mark, error)) return name;
    }
  }
  return std::nullopt;
}

}  // namespace kontor::storage
