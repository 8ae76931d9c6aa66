// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace daicho {

struct Word
{
    QString text;
    QString reading;
    QString kind; ///< of a place
};

/// What a section does: its assets are named after it.
struct Business
{
    Word name;
    QString zone;
    QString classes; ///< "3B/2/2"
    QString ground;
    bool isExcluded = false;
};

struct Section
{
    Word name;
    QString body;
    Word parent;
    QString exclusion; ///< the ground under which its excluded businesses fall
    std::vector<Business> businesses;
};

/// The vocabulary of generate(): resources/sample/generator.json.
struct GeneratorWords
{
    QString city; ///< for a register that has no city's name yet
    std::vector<Word> branches;
    std::vector<Word> areas;
    std::vector<Word> rooms; ///< of each branch's building, which comes first
    std::vector<Word> dataCentres;
    QHash<QString, std::vector<Word>> objects; ///< by what they are: paper, data, system …
    std::vector<Section> sections;
    QHash<QString, QStringList> lists; ///< contractors, retentions …
    QHash<QString, QString> exclusionReasons;
};

Result<GeneratorWords> readGeneratorWords();

} // namespace daicho
