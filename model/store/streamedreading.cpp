// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/streamedreading.h"

#include "model/store/database.h"
#include "model/store/statement.h"

namespace daicho {

namespace {

constexpr auto kFewPages = "PRAGMA cache_size = -8192";
constexpr auto kUsualPages = "PRAGMA cache_size = -65536"; // as Database::open sets it
constexpr auto kExtras = "SELECT extra FROM asset WHERE extra <> '' ORDER BY id";

} // namespace

StreamedReading::StreamedReading(Database& database)
    : m_database(database)
{
    static_cast<void>(m_database.execute(kFewPages)); // slower without, not wrong
}

StreamedReading::~StreamedReading()
{
    static_cast<void>(m_database.execute(kUsualPages));
}

Result<void> visitExtras(Database& database, const std::function<void(QByteArrayView)>& visit)
{
    Statement rows(database, kExtras);
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        visit(rows.utf8(0));
    }
}

} // namespace daicho
