// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/treat/planfilterbar.h"

#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace daicho {

using namespace Qt::StringLiterals;

PlanFilterBar::PlanFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_parts(new QButtonGroup(this))
    , m_lists(new QWidget(this))
    , m_level(new QComboBox(m_lists))
    , m_unit(new QComboBox(m_lists))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Grid::kMargin, Grid::kGap, Grid::kMargin, Grid::kGap);
    row->setSpacing(Grid::kUnit);
    add(PlanPart::All, tr("All"));
    add(PlanPart::WithoutPlan, tr("Without plan"));
    add(PlanPart::Treated, tr("Treated"));
    add(PlanPart::Overdue, tr("Overdue"));
    add(PlanPart::Accepted, tr("Accepted now"));
    add(PlanPart::Expiring, tr("Expiring"));
    m_parts->button(0)->setChecked(true);
    row->addStretch(1);
    m_level->setObjectName(u"planLevel"_s);
    m_level->setAccessibleName(tr("Level"));
    m_unit->setObjectName(u"planUnit"_s);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(12);
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_level->setMinimumContentsLength(9);
    m_level->addItem(tr("Levels"));
    m_unit->addItem(tr("Units"));
    auto* lists = new QHBoxLayout(m_lists);
    lists->setContentsMargins(0, 0, Grid::kMargin, Grid::kUnit);
    lists->setSpacing(Grid::kGap);
    lists->addWidget(m_level);
    lists->addWidget(m_unit);
    connect(m_parts, &QButtonGroup::idClicked, this, &PlanFilterBar::changed);
    connect(m_level, &QComboBox::activated, this, &PlanFilterBar::changed);
    connect(m_unit, &QComboBox::activated, this, &PlanFilterBar::changed);
}

void PlanFilterBar::add(PlanPart part, const QString& word)
{
    auto* button = new QToolButton(this);
    button->setObjectName(u"part_%1"_s.arg(static_cast<int>(part)));
    button->setCheckable(true);
    button->setText(word);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_words.append(word);
    m_parts->addButton(button, static_cast<int>(part));
    layout()->addWidget(button);
}

void PlanFilterBar::setLevels(const Method& method, Language language)
{
    const QVariant chosen = m_level->currentData();
    const QSignalBlocker quiet(m_level);
    m_level->clear();
    m_level->addItem(tr("Levels"));
    for (auto level = method.levels.rbegin(); level != method.levels.rend(); ++level) {
        m_level->addItem(level->label.in(language), level->id);
    }
    m_level->setCurrentIndex(qMax(0, m_level->findData(chosen)));
}

void PlanFilterBar::setUnits(const QList<std::pair<QString, QString>>& units)
{
    const QVariant chosen = m_unit->currentData();
    const QSignalBlocker quiet(m_unit);
    m_unit->clear();
    m_unit->addItem(tr("Units"));
    for (const auto& [key, name] : units) {
        m_unit->addItem(name, key);
    }
    m_unit->setCurrentIndex(qMax(0, m_unit->findData(chosen)));
}

void PlanFilterBar::showCounts(const PlanCounts& counts)
{
    for (QAbstractButton* button : m_parts->buttons()) {
        const int part = m_parts->id(button);
        button->setText(u"%1 %2"_s.arg(m_words[part],
                                       QLocale().toString(counts.of(static_cast<PlanPart>(part)))));
    }
}

void PlanFilterBar::choose(PlanPart part)
{
    m_parts->button(static_cast<int>(part))->setChecked(true);
    emit changed();
}

PlanFilter PlanFilterBar::filter() const
{
    PlanFilter filter;
    filter.part = static_cast<PlanPart>(m_parts->checkedId());
    filter.level = m_level->currentData().toString();
    const QString unit = m_unit->currentData().toString();
    filter.units = unit.isEmpty() ? QStringList() : QStringList{unit};
    return filter;
}

} // namespace daicho
