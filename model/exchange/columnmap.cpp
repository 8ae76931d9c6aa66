// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/columnmap.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct ColumnMapText
{
    Q_DECLARE_TR_FUNCTIONS(ColumnMap)
};

Failure badMap(const QString& message, const QString& where)
{
    return fail(ErrorKind::InvalidInput, message, {}, where);
}

Failure notText(const QString& key)
{
    return badMap(ColumnMapText::tr("The value of \"%1\" in the map must be a text.").arg(key),
                  key);
}

Failure notObject(const QString& key)
{
    return badMap(ColumnMapText::tr("\"%1\" in the map must be an object {\"…\": \"…\"}.").arg(key),
                  key);
}

Result<void> readColumns(const QJsonValue& value, ColumnMap& map)
{
    if (!value.isObject()) {
        return notObject(u"columns"_s);
    }
    const QJsonObject columns = value.toObject();
    for (auto entry = columns.begin(); entry != columns.end(); ++entry) {
        if (!entry->isString() && !entry->isNull()) {
            return notText(u"columns."_s + entry.key());
        }
        map.columns.append({entry.key(), entry->toString()});
    }
    return {};
}

Result<void> readValues(const QJsonValue& value, ColumnMap& map)
{
    if (!value.isObject()) {
        return notObject(u"values"_s);
    }
    const QJsonObject fields = value.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!field->isObject()) {
            return notObject(u"values."_s + field.key());
        }
        const QJsonObject words = field->toObject();
        for (auto word = words.begin(); word != words.end(); ++word) {
            if (!word->isString()) {
                return notText(u"values."_s + field.key() + u'.' + word.key());
            }
            map.values[field.key()].insert(word.key(), word->toString());
        }
    }
    return {};
}

Result<void> readSheet(const QJsonValue& value, ColumnMap& map)
{
    if (!value.isString() && !value.isDouble()) {
        return notText(u"sheet"_s);
    }
    map.sheet = value.isDouble() ? QString::number(value.toInt()) : value.toString();
    return {};
}

Result<void> readHeaderRow(const QJsonValue& value, ColumnMap& map)
{
    map.headerRow = value.toInt();
    if (map.headerRow < 1 || map.headerRow != value.toDouble()) {
        return badMap(
            ColumnMapText::tr("\"header_row\" in the map must be the number of a row, from 1."),
            u"header_row"_s);
    }
    return {};
}

} // namespace

bool ColumnMap::isEmpty() const
{
    return *this == ColumnMap();
}

Result<ColumnMap> ColumnMap::parse(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return fail(ErrorKind::InvalidInput,
                    ColumnMapText::tr("The map is no JSON object: %1 at byte %2.")
                        .arg(error.error == QJsonParseError::NoError
                                 ? ColumnMapText::tr("it does not begin with {")
                                 : error.errorString())
                        .arg(error.offset));
    }
    const QHash<QString, Result<void> (*)(const QJsonValue&, ColumnMap&)> readers = {
        {u"columns"_s, readColumns},
        {u"values"_s, readValues},
        {u"sheet"_s, readSheet},
        {u"header_row"_s, readHeaderRow}};
    ColumnMap map;
    const QJsonObject root = document.object();
    for (auto entry = root.begin(); entry != root.end(); ++entry) {
        const auto reader = readers.value(entry.key(), nullptr);
        if (reader == nullptr) {
            return badMap(ColumnMapText::tr("The map has the key \"%1\", which is none of columns, "
                                            "values, sheet and header_row.")
                              .arg(entry.key()),
                          entry.key());
        }
        DAICHO_TRY(reader(*entry, map));
    }
    return map;
}

Result<ColumnMap> ColumnMap::load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            ErrorKind::InvalidInput,
            ColumnMapText::tr("The map %1 can't be read: %2.").arg(path, file.errorString()),
            {},
            path);
    }
    QByteArray json = file.readAll();
    if (json.startsWith("\xef\xbb\xbf")) {
        json.remove(0, 3);
    }
    return parse(json);
}

QByteArray ColumnMap::toJson() const
{
    QJsonObject columnObject;
    for (const Entry& entry : columns) {
        columnObject.insert(entry.column, entry.field);
    }
    QJsonObject valueObject;
    for (auto field = values.begin(); field != values.end(); ++field) {
        QJsonObject words;
        for (auto word = field->begin(); word != field->end(); ++word) {
            words.insert(word.key(), word.value());
        }
        valueObject.insert(field.key(), words);
    }
    QJsonObject root{{u"columns"_s, columnObject}, {u"values"_s, valueObject}};
    if (!sheet.isEmpty()) {
        root.insert(u"sheet"_s, sheet);
    }
    if (headerRow > 0) {
        root.insert(u"header_row"_s, headerRow);
    }
    return QJsonDocument(root).toJson();
}

} // namespace daicho
