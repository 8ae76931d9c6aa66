// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/recordjson.h"

#include "model/core/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordJson)
};

QByteArray arrayText(const QStringList& words)
{
    QByteArray text = "[";
    for (const QString& word : words) {
        if (text.size() > 1) {
            text += ',';
        }
        appendJsonString(text, word);
    }
    return text + ']';
}

Result<void> writeField(JsonWriter& writer,
                        const FieldInfo& field,
                        const QVariant& value,
                        References& references)
{
    const QByteArray key = field.key.toLatin1();
    if (!value.isValid()) {
        writer.null(key);
        return {};
    }
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
        writer.text(key, value.toString());
        break;
    case FieldType::Json:
        writer.raw(key, value.toString().toUtf8());
        break;
    case FieldType::Choices:
        writer.raw(key, arrayText(value.toStringList()));
        break;
    case FieldType::Date:
        writer.text(key, value.toDate().toString(Qt::ISODate));
        break;
    case FieldType::Integer:
    case FieldType::Year:
        writer.integer(key, value.toLongLong());
        break;
    case FieldType::Decimal:
        writer.decimal(key, value.toDouble());
        break;
    case FieldType::Flag:
        writer.flag(key, value.toBool());
        break;
    case FieldType::UnitRef:
    case FieldType::PlaceRef:
    case FieldType::AssetRef: {
        const Result<QString> uid = references.uid(field.type, value.toLongLong());
        if (!uid) {
            return failure(uid);
        }
        writer.text(key, *uid);
        break;
    }
    }
    return {};
}

Result<QVariant> readField(const FieldInfo& field, const QJsonValue& json, References& references)
{
    if (json.isNull()) {
        return QVariant();
    }
    switch (field.type) {
    case FieldType::Json:
        return QVariant(
            QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact)));
    case FieldType::Choices:
        return QVariant(json.toVariant().toStringList());
    case FieldType::Date:
        return QVariant(QDate::fromString(json.toString(), Qt::ISODate));
    case FieldType::Integer:
    case FieldType::Year:
        return QVariant(static_cast<qlonglong>(json.toInteger()));
    case FieldType::Decimal:
        return QVariant(json.toDouble());
    case FieldType::Flag:
        return QVariant(json.toBool());
    case FieldType::UnitRef:
    case FieldType::PlaceRef:
    case FieldType::AssetRef: {
        const Result<qint64> id = references.id(field.type, json.toString());
        if (!id) {
            return failure(id);
        }
        return QVariant(static_cast<qlonglong>(*id));
    }
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
        break;
    }
    return QVariant(json.toString());
}

} // namespace

std::vector<size_t> changedFields(const Values& before, const Values& after)
{
    std::vector<size_t> changed;
    for (size_t i = 0; i < before.size(); ++i) {
        if (before[i] != after[i]) {
            changed.push_back(i);
        }
    }
    return changed;
}

Result<QByteArray> recordJson(const std::vector<const FieldInfo*>& fields,
                              const Values& values,
                              References& references)
{
    std::vector<size_t> filled;
    for (size_t i = 0; i < values.size(); ++i) {
        if (values[i].isValid()) {
            filled.push_back(i);
        }
    }
    return fieldsJson(fields, values, filled, references);
}

Result<QByteArray> fieldsJson(const std::vector<const FieldInfo*>& fields,
                              const Values& values,
                              const std::vector<size_t>& which,
                              References& references)
{
    JsonWriter writer;
    for (const size_t i : which) {
        DAICHO_TRY(writeField(writer, *fields[i], values[i], references));
    }
    QByteArray text = writer.take();
    return text.isEmpty() ? QByteArray("{}") : text;
}

Result<QByteArray> FieldsJsonMemory::of(const std::vector<const FieldInfo*>& fields,
                                        const Values& values,
                                        const std::vector<size_t>& which,
                                        References& references)
{
    constexpr size_t kMost = 12;
    for (const Written& written : m_written) {
        bool same = written.which == which;
        for (size_t i = 0; same && i < which.size(); ++i) {
            same = written.values[i] == values[which[i]];
        }
        if (same) {
            return written.json;
        }
    }
    Result<QByteArray> json = fieldsJson(fields, values, which, references);
    if (!json) {
        return json;
    }
    Written written{which, {}, *json};
    for (const size_t field : which) {
        written.values.push_back(values[field]);
    }
    if (m_written.size() < kMost) {
        m_written.push_back(std::move(written));
    } else {
        m_written[m_oldest++ % kMost] = std::move(written);
    }
    return json;
}

Result<void> applyJson(const std::vector<const FieldInfo*>& fields,
                       const QJsonObject& json,
                       Values& values,
                       References& references)
{
    qsizetype known = 0;
    for (size_t i = 0; i < fields.size(); ++i) {
        const auto member = json.constFind(fields[i]->key);
        if (member == json.constEnd()) {
            continue;
        }
        ++known;
        Result<QVariant> value = readField(*fields[i], *member, references);
        if (!value) {
            return failure(value);
        }
        values[i] = std::move(*value);
    }
    if (known != json.size()) {
        return fail(ErrorKind::Damaged,
                    Words::tr("The journal names fields that this version does not know."));
    }
    return {};
}

} // namespace daicho
