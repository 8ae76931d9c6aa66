// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <functional>

class QByteArrayView;

namespace daicho {

class Database;

/// While it lives, the connection keeps few pages: a run over all rows needs none of them twice and
/// would only fill the memory.
class StreamedReading
{
public:
    explicit StreamedReading(Database& database);
    ~StreamedReading();
    StreamedReading(const StreamedReading&) = delete;
    StreamedReading& operator=(const StreamedReading&) = delete;

private:
    Database& m_database;
};

/// The JSON text of every asset that has columns of earlier imports, by key.
Result<void> visitExtras(Database& database, const std::function<void(QByteArrayView)>& visit);

} // namespace daicho
