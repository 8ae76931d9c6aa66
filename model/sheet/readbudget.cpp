// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/readbudget.h"

#include <QCoreApplication>

namespace daicho {

namespace {

struct ReadBudgetText
{
    Q_DECLARE_TR_FUNCTIONS(ReadBudget)
};

} // namespace

BudgetMeter::BudgetMeter(const ReadBudget& budget)
    : m_budget(budget)
{
    m_timer.start();
}

void BudgetMeter::restart()
{
    m_timer.start();
    m_cells = 0;
    m_inflated = 0;
}

Result<void> BudgetMeter::check() const
{
    if (m_cells > m_budget.cells) {
        return fail(ErrorKind::Unreadable,
                    ReadBudgetText::tr("The file holds more than %1 cells, which is more than a "
                                       "register can take. Split it into several files.")
                        .arg(m_budget.cells));
    }
    if (m_inflated > m_budget.inflatedBytes) {
        return fail(ErrorKind::Unreadable,
                    ReadBudgetText::tr("The workbook grows beyond %1 MiB when it is unpacked. Save "
                                       "only the sheet that is needed as a file of its own.")
                        .arg(m_budget.inflatedBytes >> 20));
    }
    if (m_timer.hasExpired(qint64(m_budget.seconds) * 1000)) {
        return fail(ErrorKind::Unreadable,
                    ReadBudgetText::tr("Reading the file took longer than %n second(s) and was "
                                       "given up. Split it into several files.",
                                       nullptr,
                                       m_budget.seconds));
    }
    return {};
}

Failure BudgetMeter::partTooLarge(const QString& part)
{
    return fail(ErrorKind::Unreadable,
                ReadBudgetText::tr("The workbook unpacks to far more than a real one holds (part "
                                   "%1). It is damaged or made to do harm; do not open it.")
                    .arg(part));
}

Failure BudgetMeter::textTooLong(const QString& where)
{
    return fail(ErrorKind::Unreadable,
                ReadBudgetText::tr("The text at %1 is longer than Excel allows (32,767 characters "
                                   "in a cell). Shorten it and save the file again.")
                    .arg(where),
                {},
                where);
}

Failure BudgetMeter::tooManyParts(qint64 parts)
{
    return fail(
        ErrorKind::Unreadable,
        ReadBudgetText::tr("The file is an archive of %1 files, which no workbook is.").arg(parts));
}

Failure BudgetMeter::tooMuchSharedText()
{
    return fail(ErrorKind::Unreadable,
                ReadBudgetText::tr("The texts of the workbook are too large to read. Split it into "
                                   "several files."));
}

} // namespace daicho
