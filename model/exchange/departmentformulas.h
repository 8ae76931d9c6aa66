// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"

#include <QByteArrayList>
#include <QMap>

#include <array>

namespace daicho {

class DepartmentLayout;

/// The formulas of the asset sheet, made from the scheme's questions, and what they give: the same
/// in Excel, LibreOffice and classify(). Rows as Excel shows them.
class DepartmentFormulas
{
public:
    /// `keys` and `texts`: the ranges of handlingKeys() and handlingTexts() on the list sheet.
    DepartmentFormulas(const Scheme& scheme,
                       const DepartmentLayout& layout,
                       Language language,
                       const QString& missing,
                       const QString& keys,
                       const QString& texts);

    /// The class by the answers; the previous one while none is given; `missing` if some are.
    QByteArray classFormula(Property property, int row) const;
    QByteArray handlingFormula(int row) const;

    QString classValue(Property property,
                       const QMap<QString, bool>& answers,
                       const QString& previous) const;
    QString handlingValue(const QStringList& classes) const;

    /// One key and one text for each combination of classes.
    static QStringList handlingKeys(const Scheme& scheme);
    static QStringList handlingTexts(const Scheme& scheme, Language language);

private:
    /// The texts between the places where the number of the row stands: made once, used per row.
    using Pattern = QByteArrayList;

    Pattern classPattern(Property property, Language language) const;
    Pattern handlingPattern(const QString& keys, const QString& texts) const;

    const Scheme& m_scheme;
    const DepartmentLayout& m_layout;
    QString m_missing;
    std::array<Pattern, 3> m_classes;
    Pattern m_handling;
    QStringList m_handlingKeys;
    QStringList m_handlingTexts;
};

} // namespace daicho
