// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stocktake/statusfilter.h"

#include "model/items/stocktakeboardmodel.h"
#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QToolButton>

namespace daicho {

using namespace Qt::StringLiterals;

StatusFilter::StatusFilter(const QHash<QString, QString>& words, QWidget* parent)
    : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    constexpr int kMargin = 16;
    constexpr int kGap = 8;
    line->setContentsMargins(kMargin, kGap, kMargin, kGap);
    line->setSpacing(kGap);
    add({}, tr("All"));
    for (const ReturnStatus status : kReturnStatuses) {
        add(toKey(status), words.value(toKey(status)));
    }
    add(u"overdue"_s, tr("Overdue"));
    line->addStretch(1);
    m_buttons.value({})->setChecked(true);
}

void StatusFilter::add(const QString& status, const QString& word)
{
    auto* button = new QToolButton(this);
    button->setObjectName(u"status."_s + status);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setText(word);
    m_words.insert(status, word);
    m_buttons.insert(status, button);
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, status] { emit chosen(status); });
}

void StatusFilter::showCounts(const StocktakeBoardModel& model)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value()->setText(u"%1 %2"_s.arg(m_words.value(it.key())).arg(model.count(it.key())));
    }
}

void StatusFilter::choose(const QString& status)
{
    if (QToolButton* const button = m_buttons.value(status)) {
        button->click();
    }
}

} // namespace daicho
