// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/choice.h"
#include "model/catalogue/clause.h"
#include "model/catalogue/threat.h"
#include "model/core/textfold.h"

#include <algorithm>

namespace daicho {

namespace {

template <class Items, class Key, class Member>
auto findIn(const Items& items, const Key& key, Member member)
{
    const auto found = std::ranges::find(items, key, member);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const Threat* ThreatCatalogue::find(const QString& id) const
{
    return findIn(items, id, &Threat::id);
}

const ThreatCategory* ThreatCatalogue::findCategory(const QString& id) const
{
    return findIn(categories, id, &ThreatCategory::id);
}

const Clause* ClauseCatalogue::find(const QString& number) const
{
    return findIn(items, number, &Clause::number);
}

const MeasureArea* MeasureCatalogue::find(const QString& id) const
{
    return findIn(items, id, &MeasureArea::id);
}

const MeasureArea* MeasureCatalogue::find(int number) const
{
    return findIn(items, number, &MeasureArea::number);
}

ChoiceSet::ChoiceSet(QString id, Bilingual label, std::vector<Choice> items)
    : m_id(std::move(id))
    , m_label(std::move(label))
    , m_items(std::move(items))
{
    for (size_t i = 0; i < m_items.size(); ++i) {
        const Choice& choice = m_items[i];
        const int index = static_cast<int>(i);
        const QStringList words =
            QStringList{choice.id, choice.label.ja, choice.label.en} + choice.aliases;
        for (const QString& word : words) {
            const QString folded = foldLabel(word);
            m_byWord.insert(folded, m_byWord.value(folded, index) == index ? index : -1);
        }
    }
}

const Choice* ChoiceSet::item(const QString& id) const
{
    return findIn(m_items, id, &Choice::id);
}

const Choice* ChoiceSet::match(const QString& text) const
{
    const int index = m_byWord.value(foldLabel(text), -1);
    return index < 0 ? nullptr : &m_items[static_cast<size_t>(index)];
}

QString ChoiceSet::labelOf(const QString& id, Language language) const
{
    const Choice* const choice = item(id);
    return choice == nullptr ? id : choice->label.in(language);
}

} // namespace daicho
