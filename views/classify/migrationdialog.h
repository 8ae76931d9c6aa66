// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/classify/schememigration.h"
#include "model/service/pageservices.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace daicho {

class FormField;
class LineEdit;
class MigrationAssets;
class MigrationCounts;
class MigrationGroups;
struct Error;

/// Changes over to another scheme, or to a new version of the city's own: what follows by itself,
/// the decision list with proposals and reasons, and the counts before and after.
class MigrationDialog : public QDialog
{
    Q_OBJECT
public:
    MigrationDialog(const PageServices& services,
                    const Scheme& to,
                    bool isNewVersion,
                    QWidget* parent = nullptr);

    const MigrationPlan& plan() const { return m_plan; }

    void apply();

signals:
    /// The plan is there and shown.
    void prepared();

private:
    QWidget* makeDesk();
    void setUpOutput();
    void takePlan(const MigrationPlan& plan);
    void showState();
    void showProblem(const Error& error);

    PageServices m_services;
    MigrationPlan m_plan;
    QStackedLayout* m_stack;
    QLabel* m_waiting;
    QLabel* m_sentence;
    QLabel* m_problem;
    MigrationGroups* m_groups;
    MigrationAssets* m_assets;
    MigrationCounts* m_counts;
    LineEdit* m_reason;
    LineEdit* m_approver;
    FormField* m_approverField;
    QPushButton* m_takeAll;
    QPushButton* m_apply;
};

} // namespace daicho
