// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/walklistmodel.h"
#include "model/service/pageservices.h"
#include "model/service/scoring/scorequeue.h"
#include "views/score/scorepath.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QListView;
class QStackedLayout;

namespace daicho {

class CategoryBars;
class RegisterNames;
class ScoreQueueModel;
class Session;
struct Error;
struct Threat;

/// What remains: progress as a whole and by category, and the assets, threats or items to go
/// through.
class ScoreQueuePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreQueuePanel(const PageServices& services, QWidget* parent = nullptr);

    void setUnits(const RegisterNames& names);
    ScoreScope scope() const;
    void setScope(const ScoreScope& scope);

    WalkOrder order() const;
    void setOrder(WalkOrder order);
    /// Offers the rater's items of a round under its title; '' takes them off.
    void offerRound(const QString& title);
    /// In a rater's part of a round there is nothing else to go through.
    void showRoundOnly();

    void showQueue(const ScoreQueue& queue);
    void showItems(const QList<WalkRow>& items);
    /// A pair that had no score has one now; `item` is its row where a round is walked.
    void countScore(AssetId asset, const Threat& threat, int item);
    void markCurrent(AssetId asset, const QString& threat, int item);
    void focusUnits();

signals:
    void scopeChanged();
    void orderChosen(daicho::WalkOrder order);
    void assetChosen(daicho::AssetId asset);
    void threatChosen(const QString& threat);
    void itemChosen(int row);
    void failed(const daicho::Error& error);

private:
    QListView* addList(QAbstractItemModel* model, const QString& name, const QString& spoken);

    void setUpOutput();

    PageServices m_services;
    const Session& m_session;
    QComboBox* m_order;
    QComboBox* m_units;
    QCheckBox* m_openOnly;
    CategoryBars* m_bars;
    ScoreQueueModel* m_model;
    WalkListModel* m_threats;
    WalkListModel* m_items;
    QStackedLayout* m_lists;
    QListView* m_list;
    QListView* m_threatList;
    QListView* m_itemList;
};

} // namespace daicho
