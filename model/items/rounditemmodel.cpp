// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/rounditemmodel.h"

#include "model/core/textfold.h"
#include "model/risk/pairdraft.h"
#include "model/service/assetservice.h"
#include "model/service/scoringservice.h"
#include "model/service/session.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

Result<QList<RoundLine>> roundLinesOf(Session& session, const ScoringRound& round)
{
    const Result<QList<RoundItem>> items = RoundService(session).items(round);
    const Result<Method> method = session.method(round.method);
    if (!items || !method) {
        return !items ? failure(items) : failure(method);
    }
    const Language language = session.language();
    const Catalogue& catalogue = session.environment().catalogue;
    const ChoiceSet& causes = catalogue.choices(u"round_cause"_s);
    QList<RoundLine> lines;
    for (const RoundItem& item : *items) {
        const Result<Asset> asset = session.assets().asset(item.asset);
        const auto scores = session.scoring().scores(item.asset, round.cycle);
        if (!asset || !scores) {
            return !asset ? failure(asset) : failure(scores);
        }
        const Threat* const threat = catalogue.threat(item.threat);
        const RiskLevel* const level = method->findLevel(item.proposedLevel);
        RoundLine line{item,
                       asset->displayCode() + u' ' + asset->name,
                       threat == nullptr ? item.threat
                                         : item.threat + u' ' + threat->label.in(language),
                       causes.labelOf(item.cause, language),
                       level == nullptr ? QString() : level->label.in(language),
                       reasonLines(item.reasons, language),
                       0};
        line.scored =
            static_cast<int>(std::ranges::count_if(*scores, [&item](const Assessment& score) {
                return score.threat == item.threat && item.raters.contains(score.rater);
            }));
        lines.append(line);
    }
    return lines;
}

Result<QStringList> driftedLines(Session& session, int cycle)
{
    const Result<QList<Assessment>> scores = RoundService(session).drifted(cycle);
    if (!scores) {
        return failure(scores);
    }
    QStringList lines;
    for (const Assessment& score : *scores) {
        const Result<Asset> asset = session.assets().asset(score.asset);
        if (!asset) {
            return failure(asset);
        }
        lines.append(asset->displayCode() + u' ' + asset->name + u" · "_s + score.threat);
    }
    return lines;
}

void RoundItemModel::setLines(const QList<RoundLine>& lines)
{
    m_lines = lines;
    filter();
}

void RoundItemModel::setRater(const QString& rater)
{
    m_rater = rater;
    filter();
}

void RoundItemModel::setText(const QString& text)
{
    m_text = text;
    filter();
}

void RoundItemModel::filter()
{
    const QStringList words = foldText(m_text).split(u' ', Qt::SkipEmptyParts);
    show(m_lines.size(), [this, &words](qsizetype i) {
        const RoundLine& line = m_lines[i];
        const QString searched = foldText(line.asset + u'\n' + line.threat + u'\n' + line.cause +
                                          u'\n' + line.item.raters.join(u'\n'));
        const bool isFound = std::ranges::all_of(
            words, [&searched](const QString& word) { return searched.contains(word); });
        return isFound && (m_rater.isEmpty() || line.item.raters.contains(m_rater));
    });
}

QString RoundItemModel::cellText(const RoundLine& line, int column)
{
    switch (column) {
    case LineColumn:
        return QString::number(line.item.line.value_or(0));
    case AssetColumn:
        return line.asset;
    case HoldsForColumn:
        return QString::number(line.item.holdsFor.value_or(1));
    case ThreatColumn:
        return line.threat;
    case CauseColumn:
        return line.cause;
    case LevelColumn:
        return line.level;
    case ValueColumn:
        return line.item.proposedValue ? figureText(*line.item.proposedValue) : QString();
    case ReasonsColumn:
        return line.reasons.join(u" / "_s);
    case RatersColumn:
        return line.item.raters.join(u"、"_s);
    case ScoredColumn:
        return u"%1/%2"_s.arg(line.scored).arg(line.item.raters.size());
    default:
        return {};
    }
}

QVariant RoundItemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const RoundLine& shown = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(shown, index.column());
    case Qt::ToolTipRole:
        return index.column() == ReasonsColumn ? shown.reasons.join(u'\n')
                                               : cellText(shown, index.column());
    case LevelRole:
        return shown.item.proposedLevel;
    case Qt::TextAlignmentRole:
        return index.column() == LineColumn || index.column() == HoldsForColumn ||
                       index.column() == ValueColumn
                   ? int(Qt::AlignRight | Qt::AlignVCenter)
                   : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString RoundItemModel::title(int column) const
{
    switch (column) {
    case LineColumn:
        return tr("No.");
    case AssetColumn:
        return tr("Asset");
    case HoldsForColumn:
        return tr("Holds for");
    case ThreatColumn:
        return tr("Threat");
    case CauseColumn:
        return tr("Why");
    case LevelColumn:
        return tr("Draft");
    case ValueColumn:
        return tr("Risk");
    case ReasonsColumn:
        return tr("Where the draft comes from");
    case RatersColumn:
        return tr("Raters");
    case ScoredColumn:
        return tr("Scored");
    default:
        return {};
    }
}

} // namespace daicho
