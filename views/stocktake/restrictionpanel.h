// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/restrictionmodel.h"
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

/// Are the restrictions kept? For department heads: one unit's questions by class, answered from
/// the keyboard; a gap becomes a measure.
class RestrictionPanel final : public QWidget
{
    Q_OBJECT
public:
    RestrictionPanel(const PageServices& services, AppContext& context, QWidget* parent = nullptr);

    void refresh();
    /// Shows the unit; 0 for the first one that is asked something.
    void setUnit(UnitId unit);
    /// Answers the selected questions in one entry; '' takes the answers back.
    void answer(const QString& answer);
    /// Plans a measure for the current question's gap.
    void planMeasure();

signals:
    /// Questions that nobody has answered, over all units.
    void counted(qint64 open);

private:
    struct Loaded
    {
        int year = 0;
        UnitId unit;
        QList<RestrictionProgress> units;
        QList<RestrictionQuestion> questions;
    };

    static Result<Loaded> load(Session& session, UnitId unit);
    QWidget* makeBar();
    QWidget* makeKeys();
    void setUpTable();
    void setUpKeys();
    void showLoaded(const Loaded& loaded);
    void write(const QList<RestrictionAnswer>& answers);
    void goOn(int row, bool hasGap);
    QList<int> chosenRows() const;
    void updateState();

    PageServices m_services;
    AppContext& m_context;
    RestrictionModel m_model;
    QComboBox* m_units;
    QLabel* m_progress;
    QPushButton* m_measure;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_empty;
    UnitId m_unit;
    int m_year = 0;
};

} // namespace daicho
