// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QElapsedTimer>

namespace daicho {

/// How much of a foreign file is read before it is refused. The defaults let 1,000,000 rows of 60
/// columns pass.
struct ReadBudget
{
    qint64 cells = 80'000'000;
    qint64 inflatedBytes = qint64(8) << 30;
    qint64 sharedTextBytes = qint64(1) << 30;
    int cellCharacters = 131'072;
    int rowCharacters = 8'388'608;
    /// Inflated to compressed size of one part; judged once the part has passed 64 MiB.
    int inflationRatio = 250;
    int parts = 10'000;
    int seconds = 600;
};

/// Counts what one reading has used. Counting is cheap and never fails; check() is called now and
/// then and says what has run out.
class BudgetMeter
{
public:
    explicit BudgetMeter(const ReadBudget& budget);

    const ReadBudget& budget() const { return m_budget; }

    /// Begins a reading anew.
    void restart();

    void countCell() { ++m_cells; }

    void countInflated(qint64 bytes) { m_inflated += bytes; }

    Result<void> check() const;

    /// The error for a part that grows out of proportion, a row or a cell that is too long.
    static Failure partTooLarge(const QString& part);
    static Failure textTooLong(const QString& where);
    static Failure tooManyParts(qint64 parts);
    static Failure tooMuchSharedText();

private:
    ReadBudget m_budget;
    QElapsedTimer m_timer;
    qint64 m_cells = 0;
    qint64 m_inflated = 0;
};

} // namespace daicho
