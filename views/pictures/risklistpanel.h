// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/riskfilter.h"
#include "model/service/pageservices.h"
#include "model/service/readturn.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace daicho {

class RiskListModel;
class RiskLineWords;
struct RiskKeys;

/// The risks behind a mark of a picture, all of them, with the ways on: to the score, to the
/// explanation, out as a table.
class RiskListPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RiskListPanel(const PageServices& services, QWidget* parent = nullptr);

    /// Shows itself once the risks are there. `words`: what was chosen.
    void ask(const RiskFilter& filter, const QString& words);
    /// Asks the same again, in place.
    void refresh();
    void close();

    const RiskFilter& filter() const { return m_filter; }

    /// The chosen one; null for none.
    const RiskLine* current() const;

signals:
    /// Enter or a double click.
    void riskActivated(const daicho::RiskLine& risk);
    void closed();
    void failed(const daicho::Error& error);

private:
    void setUpTable();
    void read(bool takesFocus);
    void take(const RiskKeys& risks, const RiskLineWords& words, bool takesFocus);

    PageServices m_services;
    ReadTurn m_turn;
    RiskFilter m_filter;
    QString m_words;
    QLabel* m_title;
    QTableView* m_table;
    RiskListModel* m_model;
};

} // namespace daicho
