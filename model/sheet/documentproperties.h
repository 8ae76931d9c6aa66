// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace daicho {

/// Who made a document and what it is about.
struct DocumentProperties
{
    QString title = {};
    QString subject = {};
    QString author = {};
    QString company = {};
    QDateTime created = {};
};

} // namespace daicho
