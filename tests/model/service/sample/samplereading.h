// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/catalogue.h"
#include "model/register/asset.h"
#include "model/service/session.h"
#include "model/store/recordstore.h"

#include <QSet>

namespace daicho {

template <class Record>
QList<Record> allOf(EntityTable& table, const FieldList<Record>& fields)
{
    const Result<QList<Record>> all = RecordStore<Record>(table, fields).all();
    if (!all) {
        qFatal("%s", qPrintable(all.error().detail));
    }
    return *all;
}

inline QList<Asset> assetsOf(const Session& session)
{
    return allOf(session.tables().asset, assetFields());
}

template <class Record>
QStringList distinct(const QList<Record>& records, QString Record::*member)
{
    QSet<QString> values;
    for (const Record& record : records) {
        values.insert(record.*member);
    }
    QStringList list = values.values();
    list.sort();
    return list;
}

inline QStringList idsOf(const ChoiceSet& set)
{
    QStringList ids;
    for (const Choice& choice : set.items()) {
        ids.append(choice.id);
    }
    ids.sort();
    return ids;
}

/// Every value of a choice field that its set does not have, as "key: value".
template <class Record>
QStringList strayChoices(const QList<Record>& records,
                         const FieldList<Record>& fields,
                         const Catalogue& catalogue)
{
    QSet<QString> stray;
    for (const Field<Record>& field : fields) {
        const ChoiceSet& set = catalogue.choices(field.choices);
        if (field.type != FieldType::Choice || set.items().empty()) {
            continue;
        }
        for (const Record& record : records) {
            const QString value = fieldValue(record, field).toString();
            if (!value.isEmpty() && set.item(value) == nullptr) {
                stray.insert(field.key + QStringLiteral(": ") + value);
            }
        }
    }
    return stray.values();
}

} // namespace daicho
