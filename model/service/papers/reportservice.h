// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/core/progress.h"
#include "model/core/result.h"
#include "model/report/reviewdata.h"

#include <QHash>

namespace daicho {

class ChartPainter;
class Session;
struct Method;
struct Overview;
struct TopRisk;

struct ReviewOptions
{
    std::optional<int> cycle; ///< the register's own unless given
    Edition edition = Edition::Internal;
};

struct WrittenReport
{
    QString path;
    std::optional<qint64> entry; ///< of the journal; none where the register is read-only
};

/// The policy review report: collects its values, lays them out, writes the file, records that.
class ReportService
{
public:
    explicit ReportService(Session& session);

    Result<ReviewData> collect(const ReviewOptions& options, Progress& progress) const;
    /// Writes a PDF; InvalidInput for another kind of file. Needs a QGuiApplication.
    Result<WrittenReport> writeReview(const QString& path,
                                      const ReviewOptions& options,
                                      const ChartPainter& charts,
                                      Progress& progress);

private:
    Result<ReviewData> collectOnce(const ReviewOptions& options) const;
    Result<Method> methodOf(const QString& id) const;
    Result<void>
    addPictures(const Method& method, int cycle, Edition edition, ReviewMethod& into) const;
    Result<void> addNames(const Overview& overview, ReviewData& data) const;
    Result<ReviewRisk> risk(const TopRisk& top,
                            const ReviewMethod& method,
                            const QHash<UnitId, QString>& unitNames) const;

    Session& m_session;
};

} // namespace daicho
