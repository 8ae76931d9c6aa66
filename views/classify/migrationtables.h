// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/classify/schememigration.h"

#include <QTableWidget>

class QComboBox;

namespace daicho {

class Session;

/// What was decided for a group or an asset: one of the candidates, the questions, or nothing yet.
QComboBox*
makeChoiceBox(const MigrationGroup& group, const std::optional<QString>& choice, QWidget* parent);
std::optional<QString> choiceIn(const QComboBox& box);

/// All assets of the group, number, name and what was decided, in columns as MigrationAssets shows.
Result<QList<QVariantList>>
migrationAssetRows(const Session& session, const MigrationPlan& plan, int group);

/// The decision list: groups of assets with the same proposal, those that need a decision first.
class MigrationGroups : public QTableWidget
{
    Q_OBJECT
public:
    MigrationGroups(MigrationPlan& plan, Language language, QWidget* parent = nullptr);

    void reload();
    /// The plan's group in the current row; -1 where there is none.
    int group() const;

signals:
    void decided();

private:
    void fillRow(int row);

    MigrationPlan& m_plan;
    Language m_language;
    QList<int> m_groups; ///< by row
};

/// The assets of a group, each of which can be decided differently.
class MigrationAssets : public QTableWidget
{
    Q_OBJECT
public:
    MigrationAssets(MigrationPlan& plan, const Session& session, QWidget* parent = nullptr);

    void show(int group);
    /// The next assets of the group; comes by itself at the end of the list.
    void showMore();

signals:
    void decided();

private:
    MigrationPlan& m_plan;
    const Session& m_session;
    int m_group = -1;
};

/// How many assets have each class before and after.
class MigrationCounts : public QTableWidget
{
    Q_OBJECT
public:
    MigrationCounts(const MigrationPlan& plan, Language language, QWidget* parent = nullptr);

    void reload();

private:
    const MigrationPlan& m_plan;
    Language m_language;
};

} // namespace daicho
