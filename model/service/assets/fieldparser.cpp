// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assets/fieldparser.h"

#include "model/exchange/valuereader.h"
#include "model/service/assetservice.h"
#include "model/service/session.h"
#include "model/service/unitservice.h"

#include <QCoreApplication>

namespace daicho {

namespace {

struct FieldParserText
{
    Q_DECLARE_TR_FUNCTIONS(FieldParser)
};

/// Parents before children, whatever order they were stored in.
template <class Record>
void fill(ReferenceIndex& index, QList<Record> records)
{
    QSet<qint64> known = {0};
    while (!records.isEmpty()) {
        const qsizetype before = records.size();
        for (qsizetype i = 0; i < records.size();) {
            if (known.contains(records[i].parent.value)) {
                const Record& record = records[i];
                index.add(record.id.value, record.code, record.name, record.parent.value);
                known.insert(record.id.value);
                records.removeAt(i);
            } else {
                ++i;
            }
        }
        if (records.size() == before) {
            return;
        }
    }
}

} // namespace

FieldParser::FieldParser(const Session& session)
    : m_session(session)
{
}

Result<void> FieldParser::reload()
{
    const Result<Scheme> scheme = m_session.scheme();
    if (!scheme) {
        return failure(scheme);
    }
    const Result<QList<Unit>> units = m_session.units().units();
    if (!units) {
        return failure(units);
    }
    const Result<QList<Place>> places = m_session.units().places();
    if (!places) {
        return failure(places);
    }
    m_scheme = *scheme;
    m_units = {};
    m_places = {};
    fill(m_units, *units);
    fill(m_places, *places);
    return {};
}

Result<QVariant> FieldParser::parse(const FieldInfo& field, const QString& text) const
{
    if (text.trimmed().isEmpty()) {
        return QVariant();
    }
    if (field.isReference()) {
        return reference(field, text.trimmed());
    }
    const ImportContext context = {
        m_session.environment().catalogue, m_scheme, m_session.language()};
    const ReadValue read = ValueReader(field, context).readText(text);
    if (!read.problem.isEmpty()) {
        return fail(ErrorKind::InvalidInput, read.problem, {}, field.key);
    }
    return read.value;
}

Result<QVariant> FieldParser::reference(const FieldInfo& field, const QString& text) const
{
    if (field.type == FieldType::AssetRef) {
        const Result<Asset> asset = m_session.assets().byCode(text);
        if (!asset) {
            return failure(asset);
        }
        return QVariant(static_cast<qlonglong>(asset->id.value));
    }
    const Resolution found = (field.type == FieldType::UnitRef ? m_units : m_places).resolve(text);
    switch (found.outcome) {
    case Resolution::Outcome::Found:
        return QVariant(static_cast<qlonglong>(found.id));
    case Resolution::Outcome::Ambiguous:
        return fail(ErrorKind::InvalidInput,
                    FieldParserText::tr("“%1” names several records. Give the code or the names "
                                        "from the top.")
                        .arg(text),
                    {},
                    field.key);
    case Resolution::Outcome::Unknown:
        break;
    }
    return fail(
        ErrorKind::InvalidInput,
        FieldParserText::tr("There is no “%1” in the register. Choose one of the list.").arg(text),
        {},
        field.key);
}

} // namespace daicho
