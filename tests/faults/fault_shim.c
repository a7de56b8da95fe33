// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into the driver: counts the calls that change the book's files and, at the one that FAULT_AT names,
// kills the process or lets the call fail. Without FAULT_AT it writes the number of calls to FAULT_COUNT at the end.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long faultAt = -1;
static long calls;
static int faultError;   // 0 = kill
static int sticky;       // every call from then on fails
static int halfWritten;  // the failing write puts half of its bytes on disk
static const char* countFile;

__attribute__((constructor)) static void readSettings(void) {
  if (getenv("FAULT_AT")) faultAt = atol(getenv("FAULT_AT"));
  if (getenv("FAULT_ERRNO")) faultError = atoi(getenv("FAULT_ERRNO"));
  sticky = getenv("FAULT_STICKY") != NULL;
  halfWritten = getenv("FAULT_HALF") != NULL;
  countFile = getenv("FAULT_COUNT");
}

__attribute__((destructor)) static void writeCount(void) {
  if (!countFile) return;
  FILE* out = fopen(countFile, "w");
  if (!out) return;
  fprintf(out, "%ld\n", calls);
  fclose(out);
}

static int isBookFile(int fd) {
  char link[64];
  char path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = '\0';
  return strstr(path, ".kontor") != NULL;
}

static int faultNow(int fd) {
  if (!isBookFile(fd)) return 0;
  ++calls;
  if (faultAt < 0 || !(calls == faultAt || (sticky && calls > faultAt))) return 0;
  if (faultError == 0) raise(SIGKILL);
  errno = faultError;
  return 1;
}

#define REAL(name, type) \
  static type real;      \
  if (!real) real = (type)dlsym(RTLD_NEXT, #name)

typedef ssize_t (*PwriteCall)(int, const void*, size_t, off64_t);
typedef int (*FdCall)(int);
typedef int (*TruncateCall)(int, off64_t);
typedef ssize_t (*WriteCall)(int, const void*, size_t);

ssize_t pwrite64(int fd, const void* bytes, size_t count, off64_t offset) {
  REAL(pwrite64, PwriteCall);
  if (faultNow(fd)) {
    const int code = errno;
    if (halfWritten && count > 512) (void)!real(fd, bytes, count / 2, offset);
    errno = code;
    return -1;
  }
  return real(fd, bytes, count, offset);
}

ssize_t pwrite(int fd, const void* bytes, size_t count, off_t offset) { return pwrite64(fd, bytes, count, offset); }

ssize_t write(int fd, const void* bytes, size_t count) {
  REAL(write, WriteCall);
  return faultNow(fd) ? -1 : real(fd, bytes, count);
}

int fdatasync(int fd) {
  REAL(fdatasync, FdCall);
  return faultNow(fd) ? -1 : real(fd);
}

int fsync(int fd) {
  REAL(fsync, FdCall);
  return faultNow(fd) ? -1 : real(fd);
}

int ftruncate64(int fd, off64_t length) {
  REAL(ftruncate64, TruncateCall);
  return faultNow(fd) ? -1 : real(fd, length);
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }
