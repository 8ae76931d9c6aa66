// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/sample/samplereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

Result<QVariant> reference(const QHash<QString, qint64>& codes, const QString& code)
{
    const qint64 id = codes.value(code);
    if (id == 0) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("The sample data refer to “%1”, which they do not have.").arg(code),
                    {},
                    code);
    }
    return QVariant(static_cast<qlonglong>(id));
}

} // namespace

Result<QJsonObject> readSampleFile(const QString& name)
{
    QFile file(u":/sample/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Unreadable,
                    Words::tr("The sample data “%1” can't be read.").arg(name),
                    file.errorString(),
                    name);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        return fail(ErrorKind::Unreadable,
                    Words::tr("The sample data “%1” can't be read.").arg(name),
                    u"%1 (byte %2)"_s.arg(error.errorString()).arg(error.offset),
                    name);
    }
    return document.object();
}

Result<QVariant>
sampleValue(const FieldInfo& field, const QJsonValue& json, const SampleCodes& codes)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
        return QVariant(json.toString());
    case FieldType::Integer:
    case FieldType::Year:
        return QVariant(static_cast<qlonglong>(json.toInteger()));
    case FieldType::Decimal:
        return QVariant(json.toDouble());
    case FieldType::Date:
        return QVariant(QDate::fromString(json.toString(), Qt::ISODate));
    case FieldType::Flag:
        return QVariant(json.toBool());
    case FieldType::Choices:
        return QVariant(json.toVariant().toStringList());
    case FieldType::Json:
        return QVariant(
            QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact)));
    case FieldType::UnitRef:
        return reference(codes.units, json.toString());
    case FieldType::PlaceRef:
        return reference(codes.places, json.toString());
    case FieldType::AssetRef:
        return reference(codes.assets, json.toString());
    }
    Q_UNREACHABLE();
}

Failure unknownSampleKey(const QString& key)
{
    return fail(ErrorKind::InvalidInput,
                Words::tr("The sample data name “%1”, which is no field.").arg(key),
                {},
                key);
}

Result<void> checkHoldsNoAssets(Tables& tables)
{
    const Result<qint64> count = tables.asset.count();
    if (!count) {
        return failure(count);
    }
    if (*count != 0) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("The register holds assets already. Sample data go into a new one."));
    }
    return {};
}

Failure sampleCancelled()
{
    return fail(ErrorKind::Cancelled, Words::tr("Cancelled. The register is as it was before."));
}

} // namespace daicho
