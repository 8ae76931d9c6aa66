// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/wareki.h"
#include "model/items/textrowsmodel.h"
#include "model/service/checks/checkservice.h"
#include "model/service/pageservices.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class QComboBox;
class QLabel;
class QTableView;

namespace daicho {

class SearchField;

/// What the checks find in the whole register. Stays open beside the page while things are put
/// right.
class CheckDialog final : public QDialog
{
    Q_OBJECT
public:
    CheckDialog(const PageServices& services, DateStyle dateStyle, QWidget* parent = nullptr);

    /// Runs the check as a job.
    void check();

signals:
    /// In words of the treatment page: "risk:42:A04".
    void placeWanted(const QString& page, const QString& target);
    void failed(const daicho::Error& error);
    /// A person wants to put this right.
    void wanted(daicho::AssetId asset, const QString& field);

private:
    /// What one check gave; the rows are the first of them.
    struct Outcome
    {
        CheckCounts counts;
        QList<TextRow> rows;
    };

    class Filter final : public QSortFilterProxyModel
    {
    public:
        using QSortFilterProxyModel::QSortFilterProxyModel;

        void choose(const QString& words, int severity);

    protected:
        bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

    private:
        QStringList m_words;
        int m_severity = -1;
    };

    static Result<Outcome> run(Session& session, DateStyle dateStyle, Progress& progress);
    void showOutcome(const Outcome& outcome);
    void save();
    void setUpTable();

    PageServices m_services;
    DateStyle m_dateStyle;
    TextRowsModel m_model;
    Filter m_filter;
    QLabel* m_summary;
    SearchField* m_search;
    QComboBox* m_severity;
    QTableView* m_table;
};

} // namespace daicho
