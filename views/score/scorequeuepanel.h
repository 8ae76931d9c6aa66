// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/scorequeue.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QListView;

namespace daicho {

class CategoryBars;
class RegisterNames;
class ScoreQueueModel;
class Session;
class SessionThread;

/// What remains: progress as a whole and by category, and the assets to go through.
class ScoreQueuePanel final : public QWidget
{
    Q_OBJECT
public:
    ScoreQueuePanel(const Session& session, SessionThread& reader, QWidget* parent = nullptr);

    void setUnits(const RegisterNames& names);
    ScoreScope scope() const;
    void setScope(const ScoreScope& scope);

    void showQueue(const ScoreQueue& queue);
    /// A pair that had no score has one now.
    void countScore(AssetId asset, const QString& category);
    void markCurrent(AssetId asset);
    void focusUnits();

signals:
    void scopeChanged();
    void assetChosen(daicho::AssetId asset);

private:
    QComboBox* m_units;
    QCheckBox* m_openOnly;
    CategoryBars* m_bars;
    ScoreQueueModel* m_model;
    QListView* m_list;
};

} // namespace daicho
