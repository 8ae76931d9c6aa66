// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/wareki.h"
#include "model/register/field.h"

namespace daicho {

class Catalogue;
struct Scheme;

/// Names of the records that fields refer to. Tables show the short name; exports hand in an
/// implementation that gives texts which name one record only.
class ReferenceNames
{
public:
    virtual ~ReferenceNames() = default;

    virtual QString unitName(UnitId id) const = 0;
    virtual QString placeName(PlaceId id) const = 0;
    virtual QString assetName(AssetId id) const = 0;
};

/// Words field values for people: labels of choices and classes, 有/無, dates in a style, names of
/// references. The one place for tables, exports and reports; imports read the same words back.
class FieldTexts
{
public:
    FieldTexts(const Catalogue& catalogue,
               const Scheme& scheme,
               const ReferenceNames& names,
               Language language,
               DateStyle dateStyle = DateStyle::Iso);

    Language language() const { return m_language; }

    /// '' for an invalid value; the value itself where the catalogue does not know an id.
    QString text(const FieldInfo& field, const QVariant& value) const;
    /// The words of a Choice, Choices or Flag in their order; empty for other fields.
    QStringList choices(const FieldInfo& field) const;
    QString choice(const FieldInfo& field, const QString& id) const;

private:
    const Catalogue& m_catalogue;
    const Scheme& m_scheme;
    const ReferenceNames& m_names;
    Language m_language;
    DateStyle m_dateStyle;
};

/// A decimal in its shortest form, with a point whatever the locale.
QString decimalText(double value);

} // namespace daicho
