// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/engine.h"
#include "model/risk/treatment.h"
#include "model/service/figures/picturemaker.h"
#include "model/service/session.h"
#include "model/store/recordstore.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

std::optional<double> figureOf(const Score& score, const Method& method, const QString& axis)
{
    switch (scoreFigure(method, axis)) {
    case ScoreFigure::Likelihood:
        return score.likelihood;
    case ScoreFigure::Loss:
        return score.loss;
    case ScoreFigure::Importance:
        return score.importance;
    case ScoreFigure::None:
        break;
    }
    return std::nullopt;
}

} // namespace

ScoreFigure scoreFigure(const Method& method, const QString& axis)
{
    if (axis.isEmpty()) {
        return ScoreFigure::None;
    }
    if (axis == method.figures.likelihood) {
        return ScoreFigure::Likelihood;
    }
    if (axis == method.figures.loss) {
        return ScoreFigure::Loss;
    }
    return axis == method.figures.importance ? ScoreFigure::Importance : ScoreFigure::None;
}

/// Moves each treated risk to where its measures leave it; how many moved.
Result<qint64> PictureMaker::addResidual(HeatMapCounts& map) const
{
    const auto treatments =
        RecordStore<Treatment>(m_session.tables().treatment, treatmentFields()).all();
    if (!treatments) {
        return failure(treatments);
    }
    QHash<std::pair<qint64, QString>, const Treatment*> lowest;
    for (const Treatment& treatment : *treatments) {
        if (treatment.method != m_method.header.id || !treatment.expectedValue) {
            continue;
        }
        const Treatment*& kept = lowest[{treatment.asset.value, treatment.threat}];
        if (kept == nullptr || *treatment.expectedValue < *kept->expectedValue) {
            kept = &treatment;
        }
    }
    const auto cellAt = [&map](const std::optional<double>& x, const std::optional<double>& y) {
        const auto found = std::ranges::find_if(map.axes.cells, [&](const HeatMapPlace& place) {
            return x == place.x && y == place.y;
        });
        return found == map.axes.cells.end() ? qsizetype(-1)
                                             : qsizetype(found - map.axes.cells.begin());
    };
    const QHash<QString, RatedMethod> methods{{m_method.header.id, RatedMethod::of(m_method)}};
    qint64 moved = 0;
    for (const Treatment* treatment : std::as_const(lowest)) {
        RiskSelection selection{.cycle = m_cycle, .method = m_method.header.id};
        selection.methods = methods;
        selection.asset = treatment->asset;
        selection.threats = {treatment->threat};
        const auto standing = RiskLineStore(m_session.database()).lines(selection);
        if (!standing) {
            return failure(standing);
        }
        const Result<Score> left = evaluate(
            m_method,
            inputsFromJson(QJsonDocument::fromJson(treatment->expected.toUtf8()).object()));
        if (standing->isEmpty() || !left) {
            continue;
        }
        const RiskLine& now = standing->first();
        const auto placed = [&](const QString& axis) {
            const ScoreFigure figure = scoreFigure(m_method, axis);
            return figure == ScoreFigure::Likelihood   ? now.likelihood
                   : figure == ScoreFigure::Importance ? now.importance
                                                       : now.loss;
        };
        const qsizetype from = cellAt(placed(m_method.heatMapX), placed(m_method.heatMapY));
        const qsizetype to = cellAt(figureOf(*left, m_method, m_method.heatMapX),
                                    figureOf(*left, m_method, m_method.heatMapY));
        if (from >= 0 && to >= 0 && map.pairs[from] > 0) {
            --map.pairs[from];
            ++map.pairs[to];
            ++moved;
        }
    }
    return moved;
}

} // namespace daicho
