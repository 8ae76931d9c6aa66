// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/syncs.h"

#include <atomic>
#include <sqlite3.h>

namespace daicho {

namespace {

// SQLite's interface of C function pointers needs state that lives as long as the process.
std::atomic<qint64> syncs = 0;
sqlite3_vfs* original = nullptr;
sqlite3_vfs counting;

/// The engine has a table of methods for each kind of file: each gets a copy that counts.
struct Methods
{
    const sqlite3_io_methods* original = nullptr;
    sqlite3_io_methods copy{};
};

constexpr int kMostKinds = 16;
Methods kinds[kMostKinds];

int countSync(sqlite3_file* file, int flags)
{
    ++syncs;
    for (const Methods& kind : kinds) {
        if (&kind.copy == file->pMethods) {
            return kind.original->xSync(file, flags);
        }
    }
    return SQLITE_ERROR;
}

int openCounting(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* out)
{
    const int code = original->xOpen(original, name, file, flags, out);
    if (code != SQLITE_OK || file->pMethods == nullptr) {
        return code;
    }
    for (Methods& kind : kinds) {
        if (kind.original == nullptr) {
            kind.original = file->pMethods;
            kind.copy = *file->pMethods;
            kind.copy.xSync = countSync;
        }
        if (kind.original == file->pMethods) {
            file->pMethods = &kind.copy;
            break;
        }
    }
    return code;
}

} // namespace

void registerCountingFiles()
{
    original = sqlite3_vfs_find(nullptr);
    counting = *original;
    counting.zName = "counting";
    counting.xOpen = openCounting;
    sqlite3_vfs_register(&counting, 1);
}

qint64 countedSyncs()
{
    return syncs;
}

} // namespace daicho
