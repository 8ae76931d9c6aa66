// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/consensusmodel.h"

#include <algorithm>
#include <cmath>

namespace daicho {

using namespace Qt::StringLiterals;

ConsensusModel::ConsensusModel(AssetName assetName,
                               std::function<QString(const QString&)> threatName,
                               Language language,
                               QObject* parent)
    : ShownRowsModel(ColumnCount, parent)
    , m_assetName(std::move(assetName))
    , m_threatName(std::move(threatName))
    , m_language(language)
{
}

void ConsensusModel::setView(ConsensusView view)
{
    m_view = std::move(view);
    m_names.clear();
    filter();
}

void ConsensusModel::setFilter(ConsensusFilter filter)
{
    m_filter = filter;
    this->filter();
}

void ConsensusModel::setConcealed(bool concealed)
{
    m_concealed = concealed;
    filter();
}

bool ConsensusModel::isShown(const PairConsensus& pair, ConsensusFilter filter)
{
    switch (filter) {
    case ConsensusFilter::All:
        return true;
    case ConsensusFilter::Open:
        return !pair.isAgreed();
    case ConsensusFilter::Differing:
        return !pair.isAgreed() && pair.count > 1 && !pair.isEqual;
    case ConsensusFilter::Equal:
        return !pair.isAgreed() && pair.count > 1 && pair.isEqual;
    case ConsensusFilter::Agreed:
        return pair.isAgreed();
    }
    Q_UNREACHABLE();
}

int ConsensusModel::count(ConsensusFilter filter) const
{
    return static_cast<int>(std::ranges::count_if(
        m_view.table.pairs, [filter](const PairConsensus& pair) { return isShown(pair, filter); }));
}

void ConsensusModel::filter()
{
    show(static_cast<qsizetype>(m_view.table.pairs.size()), [this](qsizetype i) {
        return isShown(m_view.table.pairs[static_cast<size_t>(i)], m_filter);
    });
}

AgreementPair ConsensusModel::key(int row) const
{
    return {pair(row).asset, m_view.table.threats[pair(row).threat]};
}

int ConsensusModel::rowOf(const AgreementPair& wanted) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const AgreementPair shown = key(row);
        if (shown.asset == wanted.asset && shown.threat == wanted.threat) {
            return row;
        }
    }
    return -1;
}

QString ConsensusModel::levelId(qint16 place) const
{
    return place < 0 || size_t(place) >= m_view.method.levels.size()
               ? QString()
               : m_view.method.levels[size_t(place)].id;
}

/// A method without values compares the places of its levels.
QString ConsensusModel::figure(const PairConsensus& pair, double value) const
{
    if (pair.count == 0 || m_concealed) {
        return {};
    }
    const auto ratings = m_view.table.ratingsOf(pair);
    if (!std::isnan(ratings.front().value)) {
        return figureText(value);
    }
    const RiskLevel* const level = m_view.method.findLevel(levelId(static_cast<qint16>(value)));
    return level != nullptr ? level->label.in(m_language) : QString();
}

QString ConsensusModel::ratings(const PairConsensus& pair) const
{
    if (m_concealed || pair.count == 0) {
        return tr("%n rater(s)", nullptr, pair.count);
    }
    QStringList values;
    for (const RatedFigures& rating : m_view.table.ratingsOf(pair)) {
        values.append(figure(pair, double(comparedFigure(rating))));
    }
    return values.join(u"・"_s);
}

QString ConsensusModel::farOff(const PairConsensus& pair) const
{
    QStringList raters;
    if (m_concealed || pair.farOff == 0) {
        return {};
    }
    for (const RatedFigures& rating : m_view.table.ratingsOf(pair)) {
        if (isFarOff(rating, pair.value, m_view.highest, m_view.limits)) {
            raters.append(m_view.table.raters[rating.rater]);
        }
    }
    return raters.join(u"、"_s);
}

QString ConsensusModel::cellText(const PairConsensus& pair, int column) const
{
    switch (column) {
    case LineColumn: {
        const std::optional<int> line = m_view.items.value(pair.item).line;
        return line ? QString::number(*line) : QString();
    }
    case AssetColumn:
        if (!m_names.contains(pair.asset)) {
            m_names.insert(pair.asset, m_assetName(pair.asset));
        }
        return m_names.value(pair.asset);
    case ThreatColumn:
        return m_threatName(m_view.table.threats[pair.threat]);
    case RatingsColumn:
        return ratings(pair);
    case MinimumColumn:
        return figure(pair, pair.value.minimum);
    case MedianColumn:
        return figure(pair, pair.value.median);
    case MaximumColumn:
        return figure(pair, pair.value.maximum);
    case SpreadColumn:
        return m_concealed || pair.count == 0 ? QString() : figureText(pair.value.spread());
    case FarOffColumn:
        return farOff(pair);
    case AgreedColumn: {
        const RiskLevel* const level = m_view.method.findLevel(levelId(pair.agreedLevel));
        const QString value = pair.isAgreed() && !std::isnan(pair.agreedValue)
                                  ? figureText(double(pair.agreedValue))
                                  : QString();
        return pair.isAgreed()
                   ? u"%1 %2"_s
                         .arg(level != nullptr ? level->label.in(m_language) : QString(), value)
                         .trimmed()
                   : QString();
    }
    default:
        return {};
    }
}

QVariant ConsensusModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PairConsensus& shown = pair(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellText(shown, index.column());
    case LevelRole:
        return levelId(shown.agreedLevel);
    case PairRole:
        return QVariant::fromValue(qint64(shown.asset.value));
    case Qt::TextAlignmentRole:
        return index.column() == LineColumn || index.column() >= MinimumColumn
                   ? index.column() == FarOffColumn ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                                    : int(Qt::AlignCenter)
                   : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString ConsensusModel::title(int column) const
{
    switch (column) {
    case LineColumn:
        return tr("No.");
    case AssetColumn:
        return tr("Asset");
    case ThreatColumn:
        return tr("Threat");
    case RatingsColumn:
        return tr("What raters gave");
    case MinimumColumn:
        return tr("Lowest");
    case MedianColumn:
        return tr("Median");
    case MaximumColumn:
        return tr("Highest");
    case SpreadColumn:
        return tr("Spread");
    case FarOffColumn:
        return tr("Far off");
    case AgreedColumn:
        return tr("Agreed");
    default:
        return {};
    }
}

} // namespace daicho
