// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/bilingual.h"

#include <QDateTime>
#include <QString>

namespace daicho {

/// What stands at the head of every document that a unit gets.
struct DocumentHead
{
    Language language = Language::Japanese;
    QString city;
    QString unit; ///< the names from the top
    QString post; ///< of the unit's head
    QString marking;
    int year = 0; ///< fiscal year of the edition
    QDate date;
    QDateTime created;
};

} // namespace daicho
