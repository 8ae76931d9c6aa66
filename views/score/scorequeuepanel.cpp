// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/scorequeuepanel.h"

#include "model/items/registernames.h"
#include "model/items/scorequeuemodel.h"
#include "model/service/session.h"
#include "views/score/categorybars.h"
#include "views/score/scorequeuedelegate.h"
#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QListView>

using namespace Qt::StringLiterals;

namespace daicho {

ScoreQueuePanel::ScoreQueuePanel(const Session& session, SessionThread& reader, QWidget* parent)
    : QWidget(parent)
    , m_units(new QComboBox(this))
    , m_openOnly(new QCheckBox(tr("Skip what is scored"), this))
    , m_bars(new CategoryBars(session.environment().catalogue, session.language(), this))
    , m_model(new ScoreQueueModel(reader, this))
    , m_list(new QListView(this))
{
    m_units->setObjectName(u"scoreUnit"_s);
    m_units->setAccessibleName(tr("Unit"));
    m_units->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_units->setMinimumContentsLength(8);
    m_openOnly->setObjectName(u"skipScored"_s);
    m_openOnly->setChecked(true);
    m_list->setObjectName(u"scoreQueue"_s);
    m_list->setAccessibleName(tr("Assets to score"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ScoreQueueDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_bars);
    column->addWidget(m_units);
    column->addWidget(m_openOnly);
    column->addWidget(m_list, 1);
    connect(m_units, &QComboBox::activated, this, &ScoreQueuePanel::scopeChanged);
    connect(m_openOnly, &QCheckBox::clicked, this, &ScoreQueuePanel::scopeChanged);
    const auto choose = [this](const QModelIndex& index) {
        emit assetChosen(m_model->assetAt(index.row()));
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
}

void ScoreQueuePanel::setUnits(const RegisterNames& names)
{
    const qlonglong current = m_units->currentData().toLongLong();
    m_units->clear();
    m_units->addItem(tr("All units"), 0LL);
    for (const UnitId id : names.unitOrder()) {
        const int depth = static_cast<int>(names.unitPath(id).count(u' '));
        m_units->addItem(QString(depth, u'　') + names.unitName(id),
                         static_cast<qlonglong>(id.value));
    }
    m_units->setCurrentIndex(std::max(0, m_units->findData(current)));
}

ScoreScope ScoreQueuePanel::scope() const
{
    return {UnitId{m_units->currentData().toLongLong()}, m_openOnly->isChecked()};
}

void ScoreQueuePanel::setScope(const ScoreScope& scope)
{
    m_units->setCurrentIndex(
        std::max(0, m_units->findData(static_cast<qlonglong>(scope.unit.value))));
    m_openOnly->setChecked(scope.openOnly);
}

void ScoreQueuePanel::showQueue(const ScoreQueue& queue)
{
    m_bars->show(queue.categories);
    m_model->setAssets(queue.assets);
}

void ScoreQueuePanel::countScore(AssetId asset, const QString& category)
{
    m_bars->countScore(category);
    m_model->countScore(asset);
}

void ScoreQueuePanel::markCurrent(AssetId asset)
{
    const QModelIndex index = m_model->index(m_model->rowOf(asset));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void ScoreQueuePanel::focusUnits()
{
    m_units->setFocus(Qt::ShortcutFocusReason);
}

} // namespace daicho
