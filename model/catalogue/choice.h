// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/document.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace daicho {

/// One value of a closed list: a zone, a medium, a reason for exclusion.
struct Choice
{
    QString id;
    Bilingual label;
    QStringList aliases;    ///< other ways to write it in a ledger
    QString clause;         ///< several with blanks between them
    QJsonObject attributes; ///< facts that rules and code read by name
    Provenance provenance;
};

/// A closed list, in the order in which it is offered.
class ChoiceSet
{
public:
    ChoiceSet() = default;
    ChoiceSet(QString id, Bilingual label, std::vector<Choice> items);

    const QString& id() const { return m_id; }

    const Bilingual& label() const { return m_label; }

    const std::vector<Choice>& items() const { return m_items; }

    const Choice* item(const QString& id) const;
    /// The item whose id, label or alias is this word, whatever its width, case and kana; null if
    /// none is, or if several are.
    const Choice* match(const QString& text) const;
    /// The label, or the id itself where the set does not know it.
    QString labelOf(const QString& id, Language language) const;

private:
    QString m_id;
    Bilingual m_label;
    std::vector<Choice> m_items;
    QHash<QString, int> m_byWord; ///< folded word → index, -1 where two items claim it
};

struct ChoiceCatalogue
{
    DocumentHeader header;
    std::vector<ChoiceSet> sets;
};

} // namespace daicho
