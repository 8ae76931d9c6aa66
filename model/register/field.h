// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/bilingual.h"
#include "model/core/id.h"

#include <QDate>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <variant>
#include <vector>

namespace daicho {

enum class FieldType {
    Text,
    LongText, ///< may hold line breaks
    Integer,
    Decimal,
    Date,    ///< civil date, empty when unknown
    Year,    ///< fiscal year, named by the calendar year it begins in
    Flag,    ///< yes, no, or not known
    Choice,  ///< one id of a catalogue set or of the scheme
    Choices, ///< several ids
    UnitRef,
    PlaceRef,
    AssetRef,
    Json, ///< an object the field table does not look into
};

/// Where a field stands in the editor, in exports and in `domain.md` §2.3.
enum class FieldGroup {
    Identification,
    Organisation,
    Location,
    Content,
    Use,
    Classification,
    Record
};

/// How a field behaves besides its type; combined with |.
enum FieldTrait : unsigned {
    NoTrait = 0,
    Required = 1,   ///< may not be empty
    Searchable = 2, ///< part of the folded search text
    Hidden = 4,     ///< kept and journaled, but no column of tables, imports and exports
};

/// What is known of a field without knowing the record it belongs to. Keys are never renamed or
/// reused once released: the journal holds them.
struct FieldInfo
{
    QString key;
    FieldType type = FieldType::Text;
    Bilingual label;
    FieldGroup group = FieldGroup::Identification;
    unsigned traits = NoTrait;
    int width = 12; ///< column width in half-width characters
    QString
        choices;    ///< catalogue set of a Choice; "confidentiality" etc. name the scheme's classes
    QString clause; ///< policy clause as printed, if one asks for this field
    std::vector<QString> aliases; ///< further header words that imports meet, ja and en

    bool has(FieldTrait trait) const { return (traits & trait) != 0; }

    bool isReference() const
    {
        return type == FieldType::UnitRef || type == FieldType::PlaceRef ||
               type == FieldType::AssetRef;
    }

    /// Name of the column in the register file.
    QString column() const { return isReference() ? key + QStringLiteral("_id") : key; }
};

/// A field of `Record`: what it is and which member holds it.
template <class Record>
struct Field : FieldInfo
{
    using Member = std::variant<QString Record::*,
                                std::optional<qint64> Record::*,
                                std::optional<double> Record::*,
                                QDate Record::*,
                                std::optional<int> Record::*,
                                std::optional<bool> Record::*,
                                QStringList Record::*,
                                UnitId Record::*,
                                PlaceId Record::*,
                                AssetId Record::*>;
    Member member;
};

template <class Record>
using FieldList = std::vector<Field<Record>>;

/// The field's value as QString, qlonglong, double, QDate, bool, QStringList or qlonglong (the id
/// of a reference); an invalid QVariant where it is empty, so that "unknown" has one form.
template <class Record>
QVariant fieldValue(const Record& record, const Field<Record>& field);

/// Sets the member from such a value; an invalid variant empties it.
template <class Record>
void setFieldValue(Record& record, const Field<Record>& field, const QVariant& value);

namespace detail {

inline QVariant toVariant(const QString& value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}

inline QVariant toVariant(QDate value)
{
    return value.isValid() ? QVariant(value) : QVariant();
}

inline QVariant toVariant(const QStringList& value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}

inline QVariant toVariant(const std::optional<qint64>& value)
{
    return value ? QVariant(static_cast<qlonglong>(*value)) : QVariant();
}

inline QVariant toVariant(const std::optional<int>& value)
{
    return value ? QVariant(static_cast<qlonglong>(*value)) : QVariant();
}

inline QVariant toVariant(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

inline QVariant toVariant(const std::optional<bool>& value)
{
    return value ? QVariant(*value) : QVariant();
}

template <class Tag>
QVariant toVariant(Id<Tag> value)
{
    return value ? QVariant(static_cast<qlonglong>(value.value)) : QVariant();
}

template <class Value>
void fromVariant(Value& target, const QVariant& value)
{
    target = value.value<Value>();
}

template <class Value>
void fromVariant(std::optional<Value>& target, const QVariant& value)
{
    target = value.isValid() ? std::optional<Value>(value.value<Value>()) : std::nullopt;
}

template <class Tag>
void fromVariant(Id<Tag>& target, const QVariant& value)
{
    target = Id<Tag>{value.toLongLong()};
}

} // namespace detail

template <class Record>
QVariant fieldValue(const Record& record, const Field<Record>& field)
{
    return std::visit([&record](auto member) { return detail::toVariant(record.*member); },
                      field.member);
}

template <class Record>
void setFieldValue(Record& record, const Field<Record>& field, const QVariant& value)
{
    std::visit([&](auto member) { detail::fromVariant(record.*member, value); }, field.member);
}

/// All values in the order of the list.
template <class Record>
std::vector<QVariant> fieldValues(const Record& record, const FieldList<Record>& fields)
{
    std::vector<QVariant> values;
    values.reserve(fields.size());
    for (const Field<Record>& field : fields) {
        values.push_back(fieldValue(record, field));
    }
    return values;
}

} // namespace daicho
