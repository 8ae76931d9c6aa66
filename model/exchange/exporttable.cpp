// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/exporttable.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

ColumnKind kindOf(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
        return ColumnKind::Amount;
    case FieldType::Year:
        return ColumnKind::Integer;
    case FieldType::Decimal:
        return ColumnKind::Decimal;
    case FieldType::Date:
        return ColumnKind::Date;
    default:
        return ColumnKind::Text;
    }
}

} // namespace

ExportTable::ExportTable(const std::vector<FieldInfo>& fields,
                         const FieldTexts& texts,
                         const QStringList& extraHeaders)
    : m_fields(fields)
    , m_texts(texts)
    , m_extraHeaders(extraHeaders)
{
    constexpr double kExtraWidth = 16;
    for (size_t i = 0; i < fields.size(); ++i) {
        const FieldInfo& field = fields[i];
        if (field.has(Hidden)) {
            continue;
        }
        Column column{static_cast<int>(i), field.type, {}};
        ColumnSpec spec;
        spec.title = field.label.in(texts.language());
        spec.kind = kindOf(field.type);
        spec.width = field.width;
        spec.wrap = field.type == FieldType::LongText;
        if (field.type == FieldType::Flag || field.type == FieldType::Choice) {
            spec.choices = texts.choices(field);
        }
        m_columns.append(spec);
        m_sources.push_back(std::move(column));
    }
    for (const QString& header : extraHeaders) {
        ColumnSpec spec;
        spec.title = header;
        spec.width = kExtraWidth;
        m_columns.append(spec);
    }
}

Result<void> ExportTable::writeRow(TableWriter& writer,
                                   const std::vector<QVariant>& values,
                                   const QString& extra)
{
    DAICHO_TRY(writer.beginRow());
    for (size_t at = 0; at < m_sources.size(); ++at) {
        const QVariant& value = values[static_cast<size_t>(m_sources[at].field)];
        if (value.isValid()) {
            DAICHO_TRY(writeValue(writer, static_cast<int>(at), value));
        }
    }
    return extra.isEmpty() ? Result<void>() : writeExtra(writer, extra);
}

Result<void> ExportTable::writeValue(TableWriter& writer, int at, const QVariant& value)
{
    Column& column = m_sources[static_cast<size_t>(at)];
    const FieldInfo& field = m_fields[static_cast<size_t>(column.field)];
    switch (column.type) {
    case FieldType::Integer:
    case FieldType::Year:
        return writer.number(at, static_cast<double>(value.toLongLong()));
    case FieldType::Decimal:
        return writer.number(at, value.toDouble());
    case FieldType::Date:
        return writer.date(at, value.toDate());
    case FieldType::Flag:
    case FieldType::Choice: {
        const QString id = value.toString();
        auto word = column.words.constFind(id);
        if (word == column.words.constEnd()) {
            word = column.words.insert(id, m_texts.text(field, value).toUtf8());
        }
        return writer.text(at, QByteArrayView(*word));
    }
    default:
        return writer.text(at, m_texts.text(field, value));
    }
}

Result<void> ExportTable::writeExtra(TableWriter& writer, const QString& extra)
{
    const QJsonObject object = QJsonDocument::fromJson(extra.toUtf8()).object();
    for (qsizetype i = 0; i < m_extraHeaders.size(); ++i) {
        const QJsonValue value = object.value(m_extraHeaders[i]);
        if (value.isString()) {
            DAICHO_TRY(writer.text(static_cast<int>(m_sources.size()) + static_cast<int>(i),
                                   value.toString()));
        }
    }
    return {};
}

} // namespace daicho
