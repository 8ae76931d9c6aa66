// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/textrowsmodel.h"
#include "model/service/pageservices.h"
#include "model/service/pairservice.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace daicho {

class AppContext;
class EmptyState;
struct Settings;

/// Which pairs are ruled out and why; and the threats: the city's own, and those retired.
class PairPanel final : public QWidget
{
    Q_OBJECT
public:
    PairPanel(const PageServices& services, AppContext& context, QWidget* parent = nullptr);

    void refresh();
    void applySettings(const Settings& settings);

    QTableView* pairTable() const { return m_pairTable; }

    QTableView* threatTable() const { return m_threatTable; }

    void bringBack();
    /// Retires the chosen threat, or offers it again.
    void toggleThreat();

    QString sentence() const;

signals:
    void changed();

private:
    QWidget* makePairs();
    QWidget* makeThreats();
    void fillPairs();
    void fillThreats();
    void updateActions();
    bool canWrite() const;

    PageServices m_services;
    AppContext& m_context;
    TextRowsModel m_pairs;
    TextRowsModel m_threats;
    QList<RuledOutPair> m_out;
    QTableView* m_pairTable;
    QTableView* m_threatTable;
    QStackedWidget* m_pairStack;
    EmptyState* m_empty;
    QPushButton* m_exclude;
    QPushButton* m_restore;
    QPushButton* m_add;
    QPushButton* m_retire;
};

} // namespace daicho
