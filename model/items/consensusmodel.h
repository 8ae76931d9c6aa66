// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/shownrowsmodel.h"
#include "model/service/consensus/agreementservice.h"

#include <functional>

namespace daicho {

/// What a consensus shows of its pairs.
enum class ConsensusFilter { All, Open, Differing, Equal, Agreed };

inline constexpr std::array kConsensusFilters = {ConsensusFilter::All,
                                                 ConsensusFilter::Open,
                                                 ConsensusFilter::Differing,
                                                 ConsensusFilter::Equal,
                                                 ConsensusFilter::Agreed};

/// The pairs that several raters scored, most disputed first. Names of assets are asked for as
/// they come into view.
class ConsensusModel final : public ShownRowsModel
{
    Q_OBJECT

public:
    enum Column {
        LineColumn,
        AssetColumn,
        ThreatColumn,
        RatingsColumn,
        MinimumColumn,
        MedianColumn,
        MaximumColumn,
        SpreadColumn,
        FarOffColumn,
        AgreedColumn,
        ColumnCount
    };

    enum Role { LevelRole = Qt::UserRole, PairRole };

    using AssetName = std::function<QString(AssetId)>;

    ConsensusModel(AssetName assetName,
                   std::function<QString(const QString&)> threatName,
                   Language language,
                   QObject* parent = nullptr);

    void setView(ConsensusView view);
    void setFilter(ConsensusFilter filter);
    /// Of a blind round that is open nobody sees more than how many have scored.
    void setConcealed(bool concealed);

    bool isConcealed() const { return m_concealed; }

    const ConsensusView& view() const { return m_view; }

    const PairConsensus& pair(int row) const { return m_view.table.pairs[size_t(at(row))]; }

    AgreementPair key(int row) const;
    /// -1 where it is not shown.
    int rowOf(const AgreementPair& pair) const;
    /// Of the view, whatever the present filter.
    int count(ConsensusFilter filter) const;

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    QString title(int column) const override;

private:
    static bool isShown(const PairConsensus& pair, ConsensusFilter filter);
    void filter();
    QString cellText(const PairConsensus& pair, int column) const;
    QString ratings(const PairConsensus& pair) const;
    QString farOff(const PairConsensus& pair) const;
    QString figure(const PairConsensus& pair, double value) const;
    QString levelId(qint16 place) const;

    AssetName m_assetName;
    std::function<QString(const QString&)> m_threatName;
    Language m_language;
    ConsensusView m_view;
    ConsensusFilter m_filter = ConsensusFilter::All;
    bool m_concealed = false;
    mutable QHash<AssetId, QString> m_names;
};

} // namespace daicho
