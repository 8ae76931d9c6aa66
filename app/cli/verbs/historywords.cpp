// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/historywords.h"

#include "model/service/session.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

} // namespace

HistoryWords::HistoryWords(Session& session, const Scheme& scheme)
    : m_session(session)
    , m_texts(session.environment().catalogue, scheme, m_names, session.language())
{
}

QStringList HistoryWords::changeLines(const RecordHistory& record) const
{
    const EntityTable* const table = m_session.tables().find(record.entity);
    QStringList lines;
    for (const FieldInfo* field : table->fields()) {
        for (const FieldChange& change : record.fields) {
            if (change.field != field->key || field->has(Hidden)) {
                continue;
            }
            const QString label = field->label.in(m_session.language());
            const QString after = valueText(*field, change.after);
            lines.append(record.created ? u"      %1: %2"_s.arg(label, after)
                                        : u"      %1: %2 → %3"_s.arg(
                                              label, valueText(*field, change.before), after));
        }
    }
    return lines;
}

QString HistoryWords::valueText(const FieldInfo& field, const QVariant& value) const
{
    if (!value.isValid() || value.isNull()) {
        return Words::tr("(empty)");
    }
    if (field.isReference()) {
        return referenceText(field.type, value.toString());
    }
    return m_texts.text(field, field.type == FieldType::Date ? value.toDate() : value);
}

QString HistoryWords::referenceText(FieldType type, const QString& uid) const
{
    Tables& tables = m_session.tables();
    EntityTable& table = type == FieldType::UnitRef    ? tables.unit
                         : type == FieldType::PlaceRef ? tables.place
                                                       : tables.asset;
    const auto record = table.byUid(uid);
    if (!record || !*record) {
        return uid; // removed meanwhile
    }
    for (size_t i = 0; i < table.fields().size(); ++i) {
        if (table.fields()[i]->key == "name"_L1) {
            return (*record)->values[i].toString();
        }
    }
    return uid;
}

} // namespace daicho
