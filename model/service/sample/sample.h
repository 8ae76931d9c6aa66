// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/progress.h"
#include "model/store/recorder.h"

namespace daicho {

class Catalogue;

/// Fills a register that holds no assets yet with the sample city (resources/sample/mihon): units,
/// places, assets, relations, flows and the scores of two cycles, all in the recorder's entry. The
/// register takes the city's name, its cycle and its scheme, since every class is one of that
/// scheme; its method stays.
Result<void>
fillSample(Recorder& recorder, Tables& tables, const Catalogue& catalogue, Progress& progress);

struct GeneratorOptions
{
    qint64 assets = 1000;
    quint32 seed = 1;
};

/// Fills a register that holds no assets yet with as many plausible ones as asked for, with units,
/// places, relations, flows and scores: the same for the same seed, but for the uids. Memory does
/// not grow with the number.
Result<void> generate(Recorder& recorder,
                      Tables& tables,
                      const Catalogue& catalogue,
                      const GeneratorOptions& options,
                      Progress& progress);

} // namespace daicho
