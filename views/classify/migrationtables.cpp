// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/classify/migrationtables.h"

#include "model/service/assetservice.h"
#include "model/service/session.h"
#include "views/widgets/plaintable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

enum GroupColumn { PropertyColumn, FromColumn, CountColumn, ChoiceColumn, ReasonColumn };

enum AssetColumn { CodeColumn, NameColumn, OwnChoiceColumn };

enum CountsColumn { OfColumn, ClassColumn, BeforeColumn, AfterColumn };

constexpr int kPage = 200; // assets of one group that are read at a time

QString choiceText(const MigrationGroup& group, const QString& id)
{
    if (id.isEmpty()) {
        return MigrationGroups::tr("by the questions");
    }
    return id == group.proposal.to ? MigrationGroups::tr("%1 (proposed)").arg(id) : id;
}

} // namespace

QComboBox*
makeChoiceBox(const MigrationGroup& group, const std::optional<QString>& choice, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->addItem(MigrationGroups::tr("undecided"));
    for (const QString& id : group.proposal.candidates) {
        box->addItem(choiceText(group, id), id);
    }
    box->addItem(choiceText(group, {}), QString());

    int current = 0;
    for (int i = 1; choice && i < box->count(); ++i) {
        current = box->itemData(i).toString() == *choice ? i : current;
    }
    box->setCurrentIndex(current);
    return box;
}

std::optional<QString> choiceIn(const QComboBox& box)
{
    return box.currentIndex() == 0 ? std::nullopt : std::optional(box.currentData().toString());
}

Result<QList<QVariantList>>
migrationAssetRows(const Session& session, const MigrationPlan& plan, int group)
{
    QList<QVariantList> rows;
    while (group >= 0) {
        const auto assets =
            session.assets().assets(plan.assetsOf(group, static_cast<int>(rows.size()), kPage));
        if (!assets) {
            return failure(assets);
        }
        if (assets->isEmpty()) {
            break;
        }
        const MigrationGroup& each = plan.groups[static_cast<size_t>(group)];
        for (const Asset& asset : *assets) {
            const std::optional<QString> choice = plan.choiceFor(asset.id, group);
            const QString then = !each.needsDecision() ? each.proposal.to
                                 : choice              ? choiceText(each, *choice)
                                                       : MigrationGroups::tr("undecided");
            rows.append({asset.displayCode(), asset.name, then});
        }
    }
    return rows;
}

MigrationGroups::MigrationGroups(MigrationPlan& plan, Language language, QWidget* parent)
    : QTableWidget(parent)
    , m_plan(plan)
    , m_language(language)
{
    dressPlainTable(*this,
                    u"migrationGroups"_s,
                    {tr("Property"), tr("Now"), tr("Assets"), tr("Then"), tr("Why")});
    setSelectionMode(SingleSelection);
    horizontalHeader()->resizeSection(PropertyColumn, 120);
    horizontalHeader()->resizeSection(FromColumn, 70);
    horizontalHeader()->resizeSection(CountColumn, 70);
    horizontalHeader()->resizeSection(ChoiceColumn, 150);
    horizontalHeader()->setStretchLastSection(true);
}

void MigrationGroups::reload()
{
    const int current = std::max(0, currentRow());
    m_groups.resize(static_cast<qsizetype>(m_plan.groups.size()));
    std::iota(m_groups.begin(), m_groups.end(), 0);
    std::ranges::stable_partition(m_groups, [this](int group) {
        return m_plan.groups[static_cast<size_t>(group)].needsDecision();
    });
    const QSignalBlocker quiet(this);
    setRowCount(static_cast<int>(m_groups.size()));
    for (int row = 0; row < rowCount(); ++row) {
        fillRow(row);
    }
    setCurrentCell(std::min(current, rowCount() - 1), PropertyColumn);
}

void MigrationGroups::fillRow(int row)
{
    const int index = m_groups[row];
    const MigrationGroup& group = m_plan.groups[static_cast<size_t>(index)];
    putText(*this, row, PropertyColumn, m_plan.to.scale(group.property).label.in(m_language));
    putText(*this, row, FromColumn, group.from)->setTextAlignment(Qt::AlignCenter);
    putNumber(*this, row, CountColumn, group.count);
    putText(*this, row, ReasonColumn, group.proposal.reason.in(m_language));
    if (!group.needsDecision()) {
        removeCellWidget(row, ChoiceColumn);
        putText(*this, row, ChoiceColumn, group.proposal.to)->setTextAlignment(Qt::AlignCenter);
        return;
    }
    QComboBox* box = makeChoiceBox(group, group.choice, this);
    box->setAccessibleName(horizontalHeaderItem(ChoiceColumn)->text());
    // Behind the box, for the table's way out.
    putText(*this, row, ChoiceColumn, box->currentText());
    connect(box, &QComboBox::activated, this, [this, box, index, row] {
        item(row, ChoiceColumn)->setText(box->currentText());
        m_plan.decide(index, choiceIn(*box));
        emit decided();
    });
    setCellWidget(row, ChoiceColumn, box);
}

int MigrationGroups::group() const
{
    return currentRow() >= 0 && currentRow() < m_groups.size() ? m_groups[currentRow()] : -1;
}

MigrationAssets::MigrationAssets(MigrationPlan& plan, const Session& session, QWidget* parent)
    : QTableWidget(parent)
    , m_plan(plan)
    , m_session(session)
{
    dressPlainTable(*this, u"migrationAssets"_s, {tr("Asset number"), tr("Name"), tr("Then")});
    setSelectionMode(SingleSelection);
    horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    horizontalHeader()->resizeSection(OwnChoiceColumn, 150);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > 0 && value == verticalScrollBar()->maximum()) {
            showMore();
        }
    });
}

void MigrationAssets::show(int group)
{
    setRowCount(0);
    m_group = group;
    showMore();
}

void MigrationAssets::showMore()
{
    const int group = m_group;
    const int first = rowCount();
    const Result<QList<Asset>> assets =
        group < 0 ? Result<QList<Asset>>(QList<Asset>())
                  : m_session.assets().assets(m_plan.assetsOf(group, first, kPage));
    if (!assets || assets->isEmpty()) {
        return;
    }
    const MigrationGroup& decidedTogether = m_plan.groups[static_cast<size_t>(group)];
    setRowCount(first + static_cast<int>(assets->size()));
    for (int row = first; row < rowCount(); ++row) {
        const Asset& asset = assets->at(row - first);
        putText(*this, row, CodeColumn, asset.displayCode());
        putText(*this, row, NameColumn, asset.name);
        if (!decidedTogether.needsDecision()) {
            putText(*this, row, OwnChoiceColumn, decidedTogether.proposal.to)
                ->setTextAlignment(Qt::AlignCenter);
            continue;
        }
        QComboBox* box = makeChoiceBox(decidedTogether, m_plan.choiceFor(asset.id, group), this);
        putText(*this, row, OwnChoiceColumn, box->currentText());
        connect(box, &QComboBox::activated, this, [this, box, group, row, id = asset.id] {
            item(row, OwnChoiceColumn)->setText(box->currentText());
            m_plan.decideFor(id, group, choiceIn(*box));
            emit decided();
        });
        setCellWidget(row, OwnChoiceColumn, box);
    }
}

MigrationCounts::MigrationCounts(const MigrationPlan& plan, Language language, QWidget* parent)
    : QTableWidget(parent)
    , m_plan(plan)
    , m_language(language)
{
    dressPlainTable(
        *this, u"migrationCounts"_s, {tr("Property"), tr("Class"), tr("Now"), tr("Then")});
    horizontalHeader()->setSectionResizeMode(OfColumn, QHeaderView::Stretch);
    for (const int column : {ClassColumn, BeforeColumn, AfterColumn}) {
        horizontalHeader()->resizeSection(column, 62);
    }
    setSelectionMode(NoSelection);
}

void MigrationCounts::reload()
{
    const QList<ClassCounts> counts = m_plan.counts();
    setRowCount(static_cast<int>(counts.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const ClassCounts& each = counts[row];
        putText(*this, row, OfColumn, m_plan.to.scale(each.property).label.in(m_language));
        putText(*this, row, ClassColumn, each.id.isEmpty() ? tr("open") : each.id)
            ->setTextAlignment(Qt::AlignCenter);
        putNumber(*this, row, BeforeColumn, each.before);
        putNumber(*this, row, AfterColumn, each.after);
    }
}

} // namespace daicho
