// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/wareki.h"
#include "model/items/textrowsmodel.h"
#include "model/service/diffservice.h"
#include "model/service/pageservices.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace daicho {

/// What changed, net, between two points of the journal: days, fiscal years or entries.
class DifferenceDialog final : public QDialog
{
    Q_OBJECT
public:
    DifferenceDialog(const PageServices& services, DateStyle dateStyle, QWidget* parent = nullptr);

    /// Points as they are typed: 2026-04-01, 令和8年度, #123.
    void setPoints(const QString& from, const QString& to);
    /// Runs the comparison as a job.
    void compare();

signals:
    void failed(const daicho::Error& error);

private:
    /// What a comparison gave; the rows, one per field, are the first of them.
    struct Outcome
    {
        DiffCounts counts;
        QList<TextRow> rows;
        bool isCut = false;
    };

    static Result<Outcome> run(Session& session,
                               const QString& from,
                               const QString& to,
                               DateStyle dateStyle,
                               Progress& progress);
    void showOutcome(const Result<Outcome>& outcome);
    void save();
    void setUpTable();

    PageServices m_services;
    DateStyle m_dateStyle;
    TextRowsModel m_model;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QLabel* m_summary;
    QPushButton* m_save;
    QTableView* m_table;
};

} // namespace daicho
