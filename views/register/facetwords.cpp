// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/register/facetwords.h"

#include "model/items/assettablemodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct FacetWordsText
{
    Q_DECLARE_TR_FUNCTIONS(FacetWords)
};

QString missingWord(const QString& what)
{
    return what == "class"_L1     ? FacetWordsText::tr("No class")
           : what == "unit"_L1    ? FacetWordsText::tr("No unit")
           : what == "manager"_L1 ? FacetWordsText::tr("No responsible post")
           : what == "place"_L1   ? FacetWordsText::tr("No place")
                                  : FacetWordsText::tr("Not scored");
}

} // namespace

QString FacetWords::label(Facet facet) const
{
    return facet == Facet::Missing ? FacetWordsText::tr("What is missing")
                                   : m_model.columnLabel(toKey(facet));
}

QString FacetWords::value(Facet facet, const QString& value) const
{
    if (facet == Facet::State) {
        return value == "excluded"_L1     ? FacetWordsText::tr("Out of scope")
               : value == "classified"_L1 ? FacetWordsText::tr("Classified")
                                          : FacetWordsText::tr("Unclassified");
    }
    if (facet == Facet::Missing) {
        return missingWord(value);
    }
    if (value.isEmpty()) {
        //: A field that holds nothing, in a list of values.
        return FacetWordsText::tr("(empty)");
    }
    const QVariant stored = facet == Facet::Unit ? QVariant(value.toLongLong()) : QVariant(value);
    return m_model.texts().text(*AssetTableModel::field(toKey(facet)), stored);
}

QString FacetWords::chip(Facet facet, const QStringList& chosen) const
{
    if (chosen.isEmpty()) {
        return label(facet);
    }
    const QString first = value(facet, chosen.first());
    if (chosen.size() == 1) {
        //: A chosen filter: "Unit: Residents' Section".
        return FacetWordsText::tr("%1: %2").arg(label(facet), first);
    }
    return FacetWordsText::tr("%1: %2 and %n more", nullptr, static_cast<int>(chosen.size()) - 1)
        .arg(label(facet), first);
}

} // namespace daicho
