// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/progress.h"
#include "model/service/session.h"

#include <QElapsedTimer>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace daicho {

/// One measured row: seconds of ours and of the limit, measured in the same run.
struct BenchRow
{
    QString name;
    double ours = 0;
    double limit = 0;
    double aim = 0;
    qint64 peakBytes = 0;      ///< of the process that did our work
    qint64 limitPeakBytes = 0; ///< 0: not told
    QString remark;
};

/// What every row needs: the sizes, and a folder with registers that are made once.
class BenchPlace
{
public:
    BenchPlace(QString folder, qint64 assets, qint64 rows);

    qint64 assets() const { return m_assets; }

    qint64 rows() const { return m_rows; }

    QString path(const QString& name) const { return m_folder + u'/' + name; }

    const Environment& environment() const { return *m_environment; }

    /// A register of so many generated assets, made at the first call.
    QString registerOf(qint64 assets) const;
    /// The large register with one score of each asset in each of the five categories.
    QString scoredRegister() const;
    std::unique_ptr<Session> open(const QString& path) const;

private:
    QString m_folder;
    qint64 m_assets;
    qint64 m_rows;
    SystemClock m_clock;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Environment> m_environment;
};

/// Ends the program where a step fails: a benchmark of a failure says nothing.
void require(bool holds, const QString& what);

template <class T>
T required(Result<T> result)
{
    require(result.has_value(),
            result ? QString() : result.error().message + result.error().detail);
    return std::move(*result);
}

inline void accomplished(const Result<void>& result)
{
    require(result.has_value(),
            result ? QString() : result.error().message + result.error().detail);
}

double secondsOf(const std::function<void()>& work);
double median(std::vector<double> values);
double percentile(std::vector<double> values, double share);

BenchRow benchStart(const BenchPlace& place);
BenchRow benchOpen(const BenchPlace& place);
BenchRow benchJump(const BenchPlace& place);
BenchRow benchFilter(const BenchPlace& place);
BenchRow benchExport(const BenchPlace& place);
BenchRow benchConsensus(const BenchPlace& place);
BenchRow benchDepartment(const BenchPlace& place);
BenchRow benchExportLimit(const BenchPlace& place);
BenchRow benchMerge(const BenchPlace& place);
BenchRow benchImport(const BenchPlace& place);
BenchRow benchScore(const BenchPlace& place);
BenchRow benchTyping(const BenchPlace& place);
BenchRow benchBulk(const BenchPlace& place);
BenchRow benchUndo(const BenchPlace& place);
BenchRow benchInherit(const BenchPlace& place);
BenchRow benchRescore(const BenchPlace& place);
BenchRow benchStats(const BenchPlace& place);
BenchRow benchWalk(const BenchPlace& place);

} // namespace daicho
