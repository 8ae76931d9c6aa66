// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/rounditemmodel.h"
#include "model/items/textrowsmodel.h"
#include "model/service/pageservices.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace daicho {

class AppContext;
class EmptyState;
struct Settings;

/// The rounds at the left with the progress of their raters; the items of the chosen one at the
/// right, of one rater where one is chosen.
class RoundPanel final : public QWidget
{
    Q_OBJECT
public:
    RoundPanel(const PageServices& services, AppContext& context, QWidget* parent = nullptr);

    void refresh();
    void choose(const QString& uid);

    void setText(const QString& text) { m_items.setText(text); }

    std::optional<ScoringRound> chosen() const;
    void applySettings(const Settings& settings);

    QTableView* itemTable() const { return m_itemTable; }

    /// Says what is shown, for the header.
    QString sentence() const;

signals:
    void changed();
    void prepareWanted();

private:
    struct Loaded
    {
        QList<ScoringRound> rounds;
        QString shown; ///< uid
        QList<RaterProgress> progress;
        QList<RoundLine> lines;
        QStringList drifted; ///< assets and threats whose score is for a group they have left
    };

    static Result<Loaded> load(Session& session, const QString& uid);
    QWidget* makeSide();
    void showLoaded(const Loaded& loaded);
    void showReasons();

    PageServices m_services;
    AppContext& m_context;
    TextRowsModel m_rounds;
    TextRowsModel m_raters;
    RoundItemModel m_items;
    QList<ScoringRound> m_all;
    QList<RaterProgress> m_progress;
    QString m_chosen;
    QTableView* m_roundTable;
    QTableView* m_raterTable;
    QTableView* m_itemTable;
    QLabel* m_reasons;
    QLabel* m_drifted;
    QLabel* m_blind;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    bool m_isFilling = false;
};

} // namespace daicho
