// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/error.h"
#include "model/items/scoregridmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace daicho {

class BannerBar;

/// Scores as a table: assets × threats of a category, filled by digits, pasted, filled down.
class ScoreGrid final : public QWidget
{
    Q_OBJECT
public:
    ScoreGrid(Session& session, SessionThread& reader, QWidget* parent = nullptr);

    Result<void> reload();
    void setAssets(std::vector<AssetId> assets);
    void goTo(AssetId asset);
    void focusTable();

    AssetId asset() const;
    QString threat() const;

signals:
    void written(int pairs);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool runKey(int key, Qt::KeyboardModifiers modifiers);

    Session& m_session;
    ScoreGridModel* m_model;
    QComboBox* m_category;
    QLabel* m_how;
    BannerBar* m_banner;
    QTableView* m_table;
};

} // namespace daicho
