// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/changewords.h"

#include "model/register/fieldtext.h"
#include "model/service/session.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString kindWord(const QString& entity)
{
    const QHash<QString, QString> words{
        {u"asset"_s, Words::tr("Asset")},
        {u"unit"_s, Words::tr("Unit")},
        {u"place"_s, Words::tr("Place")},
        {u"relation"_s, Words::tr("Relation")},
        {u"class_override"_s, Words::tr("Overridden class")},
        {u"flow"_s, Words::tr("Flow")},
        {u"assessment"_s, Words::tr("Score")},
        {u"actor"_s, Words::tr("Actor")},
        {u"import_word"_s, Words::tr("Word of imports")},
        {u"campaign"_s, Words::tr("Stock-take")},
        {u"merge_item"_s, Words::tr("Answer to decide on")},
        {u"campaign_unit"_s, Words::tr("Stock-take of a unit")},
        {u"pair_exclusion"_s, Words::tr("Threat ruled out")},
        {u"site_likelihood"_s, Words::tr("Likelihood of a place")},
        {u"scoring_round"_s, Words::tr("Scoring round")},
        {u"round_rater"_s, Words::tr("Rater of a round")},
        {u"round_item"_s, Words::tr("Item of a round")},
        {u"rating_note"_s, Words::tr("Rater's note")},
        {u"measure"_s, Words::tr("Measure")},
        {u"treatment"_s, Words::tr("Treatment")},
        {u"acceptance"_s, Words::tr("Accepted risk")},
        {u"restriction_check"_s, Words::tr("Check of a restriction")},
        {u"register"_s, Words::tr("Register")}};
    return words.value(entity, entity);
}

/// References come as uids, which the writer looks up itself.
class NoNames final : public ReferenceNames
{
public:
    QString unitName(UnitId) const override { return {}; }

    QString placeName(PlaceId) const override { return {}; }

    QString assetName(AssetId) const override { return {}; }
};

} // namespace

class ChangeWriter
{
public:
    ChangeWriter(Session& session, const Scheme& scheme, DateStyle dateStyle)
        : m_session(session)
        , m_texts(session.environment().catalogue, scheme, m_names, session.language(), dateStyle)
    {
    }

    RecordWords words(const RecordHistory& record)
    {
        RecordWords words{
            record.entity, kindWord(record.entity), {}, record.created, record.removed, {}};
        QHash<QString, QString> texts;
        const EntityTable* table = m_session.tables().find(record.entity);
        for (const FieldChange& change : record.fields) {
            const FieldInfo* info = find(table, change.field);
            if (info == nullptr) {
                continue;
            }
            const FieldWords field{info->label.in(m_session.language()),
                                   text(*info, change.before),
                                   text(*info, change.after)};
            texts.insert(change.field, record.removed ? field.before : field.after);
            if (!info->has(Hidden) && (!field.before.isEmpty() || !field.after.isEmpty())) {
                words.fields.append(field);
            }
        }
        words.name = nameOf(record, texts);
        return words;
    }

private:
    static const FieldInfo* find(const EntityTable* table, const QString& key)
    {
        for (const FieldInfo* field :
             table != nullptr ? table->fields() : std::vector<const FieldInfo*>()) {
            if (field->key == key) {
                return field;
            }
        }
        return nullptr;
    }

    QString text(const FieldInfo& field, const QVariant& value)
    {
        if (!value.isValid() || value.isNull()) {
            return {};
        }
        if (field.isReference()) {
            EntityTable& table = field.type == FieldType::UnitRef    ? m_session.tables().unit
                                 : field.type == FieldType::PlaceRef ? m_session.tables().place
                                                                     : m_session.tables().asset;
            const QString name = storedName(table, value.toString());
            return name.isEmpty() ? value.toString() : name;
        }
        if (field.key == "threat"_L1) {
            const Threat* threat = m_session.environment().catalogue.threat(value.toString());
            return threat != nullptr
                       ? value.toString() + u' ' + threat->label.in(m_session.language())
                       : value.toString();
        }
        return m_texts.text(field, field.type == FieldType::Date ? value.toDate() : value);
    }

    QString nameOf(const RecordHistory& record, const QHash<QString, QString>& texts)
    {
        if (record.created || record.removed) {
            const QString code = texts.value(u"code"_s);
            for (const QString& key : {u"name"_s, u"title"_s, u"threat"_s, u"post"_s, u"city"_s}) {
                if (!texts.value(key).isEmpty()) {
                    return (code + u' ' + texts.value(key)).trimmed();
                }
            }
            return code;
        }
        EntityTable* table = m_session.tables().find(record.entity);
        return table != nullptr ? storedName(*table, record.uid) : QString();
    }

    /// Number and name of a record as it stands now; '' where it is gone.
    static QString storedName(EntityTable& table, const QString& uid)
    {
        const auto stored = table.byUid(uid);
        if (!stored || !*stored) {
            return {};
        }
        QString code;
        for (size_t i = 0; i < table.fields().size(); ++i) {
            const QString& key = table.fields()[i]->key;
            if (key == "code"_L1) {
                code = (*stored)->values[i].toString();
            } else if (key == "name"_L1 || key == "title"_L1 || key == "threat"_L1 ||
                       key == "post"_L1 || key == "city"_L1) {
                return (code + u' ' + (*stored)->values[i].toString()).trimmed();
            }
        }
        return code;
    }

    Session& m_session;
    NoNames m_names;
    FieldTexts m_texts;
};

ChangeWording::ChangeWording(Session& session, const Scheme& scheme, DateStyle dateStyle)
    : m_writer(std::make_unique<ChangeWriter>(session, scheme, dateStyle))
{
}

ChangeWording::~ChangeWording() = default;

RecordWords ChangeWording::words(const RecordHistory& record)
{
    return m_writer->words(record);
}

Result<QList<RecordWords>>
changeWords(Session& session, const JournalEntry& entry, int limit, DateStyle dateStyle)
{
    const Result<Scheme> scheme = session.scheme();
    if (!scheme) {
        return failure(scheme);
    }
    const Result<QList<RecordHistory>> changes = session.history().changesOf(entry, limit);
    if (!changes) {
        return failure(changes);
    }
    ChangeWriter writer(session, *scheme, dateStyle);
    QList<RecordWords> list;
    for (const RecordHistory& change : *changes) {
        list.append(writer.words(change));
    }
    return list;
}

} // namespace daicho
