// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/sitetablemodel.h"
#include "model/service/pageservices.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace daicho {

class AppContext;
class EmptyState;
struct Settings;

/// The likelihoods that are judged once per place, unit or contractor, as a table: a figure decides
/// the chosen cells, Delete takes back, Enter takes over what is proposed.
class SitePanel final : public QWidget
{
    Q_OBJECT
public:
    SitePanel(const PageServices& services, AppContext& context, QWidget* parent = nullptr);

    void refresh();
    void applySettings(const Settings& settings);

    QTableView* table() const { return m_table; }

    /// Of the chosen cells; nothing takes back.
    void decide(std::optional<double> likelihood, const QString& reason = {});
    void takeProposals();
    void takeAllProposals();
    /// The 30-year probability of strong shaking at the chosen places, in percent.
    void decideByShaking(double percent);

    QString sentence() const;

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeBar();
    LikeScope scope() const;
    int cycle() const;
    bool canWrite() const;
    void askReason();
    void askShaking();
    void showReason();
    void updateActions();

    PageServices m_services;
    AppContext& m_context;
    SiteTableModel m_model;
    QComboBox* m_scope;
    QPushButton* m_takeAll;
    QPushButton* m_because;
    QPushButton* m_shaking;
    QStackedWidget* m_stack;
    QTableView* m_table;
    QLabel* m_reason;
    EmptyState* m_empty;
};

} // namespace daicho
