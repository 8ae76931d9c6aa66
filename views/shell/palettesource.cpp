// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/palettesource.h"

#include "model/core/textfold.h"

#include <algorithm>

namespace daicho {

QList<PaletteItem> matchingItems(const QList<PaletteItem>& items, const QString& text, int limit)
{
    const QStringList words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    QList<PaletteItem> first;
    QList<PaletteItem> others;
    for (const PaletteItem& item : items) {
        const QString folded = foldText(item.text);
        const bool matches =
            std::all_of(words.begin(), words.end(), [&folded](const QString& word) {
                return folded.contains(word);
            });
        if (matches) {
            QList<PaletteItem>& list =
                !words.isEmpty() && folded.startsWith(words.first()) ? first : others;
            list.append(item);
        }
    }
    first += others;
    return first.first(std::min<qsizetype>(limit, first.size()));
}

ListSource::ListSource(std::function<QList<PaletteItem>()> items)
    : m_items(std::move(items))
{
}

void ListSource::find(const QString& text, int limit, const Done& done)
{
    done(matchingItems(m_items(), text, limit));
}

} // namespace daicho
