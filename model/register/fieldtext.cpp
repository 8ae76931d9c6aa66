// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/fieldtext.h"

#include "model/catalogue/catalogue.h"

#include <QLocale>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

const QString kFlagSet = u"flag"_s;
const QString kRestrictionSet = u"restriction"_s;

QString flagId(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

} // namespace

QString decimalText(double value)
{
    return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

FieldTexts::FieldTexts(const Catalogue& catalogue,
                       const Scheme& scheme,
                       const ReferenceNames& names,
                       Language language,
                       DateStyle dateStyle)
    : m_catalogue(catalogue)
    , m_scheme(scheme)
    , m_names(names)
    , m_language(language)
    , m_dateStyle(dateStyle)
{
}

QString FieldTexts::text(const FieldInfo& field, const QVariant& value) const
{
    if (!value.isValid()) {
        return {};
    }
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Json:
        return value.toString();
    case FieldType::Integer:
        return QString::number(value.toLongLong());
    case FieldType::Decimal:
        return decimalText(value.toDouble());
    case FieldType::Date:
        return formatDate(value.toDate(), m_dateStyle);
    case FieldType::Year:
        return formatFiscalYear(value.toInt(), m_dateStyle);
    case FieldType::Flag:
        return m_catalogue.choices(kFlagSet).labelOf(flagId(value.toBool()), m_language);
    case FieldType::Choice:
        return choice(field, value.toString());
    case FieldType::Choices: {
        QStringList words = value.toStringList();
        for (QString& word : words) {
            word = choice(field, word);
        }
        return words.join(u'、');
    }
    case FieldType::UnitRef:
        return m_names.unitName(UnitId{value.toLongLong()});
    case FieldType::PlaceRef:
        return m_names.placeName(PlaceId{value.toLongLong()});
    case FieldType::AssetRef:
        return m_names.assetName(AssetId{value.toLongLong()});
    }
    Q_UNREACHABLE();
}

QString FieldTexts::choice(const FieldInfo& field, const QString& id) const
{
    // Classes and restrictions are spoken of by their id, in either language.
    if (propertyFromKey(field.choices) || field.choices == kRestrictionSet) {
        return id;
    }
    return m_catalogue.choices(field.choices).labelOf(id, m_language);
}

QStringList FieldTexts::choices(const FieldInfo& field) const
{
    QStringList words;
    if (field.type == FieldType::Flag) {
        const ChoiceSet& flags = m_catalogue.choices(kFlagSet);
        words = {flags.labelOf(flagId(true), m_language), flags.labelOf(flagId(false), m_language)};
    } else if (const std::optional<Property> property = propertyFromKey(field.choices)) {
        for (const SchemeClass& item : m_scheme.scale(*property).classes) {
            words.append(item.id);
        }
    } else if (field.choices == kRestrictionSet) {
        for (const HandlingRestriction& item : m_scheme.restrictions) {
            words.append(item.id);
        }
    } else {
        for (const Choice& item : m_catalogue.choices(field.choices).items()) {
            words.append(item.label.in(m_language));
        }
    }
    return words;
}

} // namespace daicho
