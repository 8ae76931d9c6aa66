// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/sample/sample.h"

#include "model/catalogue/catalogue.h"
#include "model/register/place.h"
#include "model/register/registerinfo.h"
#include "model/register/relation.h"
#include "model/register/unit.h"
#include "model/service/sample/sampleclass.h"
#include "model/service/sample/samplereader.h"
#include "model/service/sample/sampletreatment.h"
#include "model/service/sample/scoreforms.h"
#include "model/store/cataloguestore.h"
#include "model/store/recordstore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

/// Fills the register file by file, in the order in which records refer to each other.
class SampleFiller
{
public:
    SampleFiller(Recorder& recorder, Tables& tables, const Scheme& scheme, Progress& progress)
        : m_recorder(recorder)
        , m_tables(tables)
        , m_scheme(scheme)
        , m_progress(progress)
    {
    }

    Result<void> fillUnits();
    Result<void> fillPlaces();
    Result<void> fillRegister(const QJsonObject& document);
    Result<void> fillAssets(const QJsonArray& files);
    Result<void> fillLinks();
    Result<void> fillScores(const QJsonObject& document, const Method& method);
    Result<void> fillTreatment(const QStringList& inputs, const Method& method);

private:
    template <class Record>
    Result<qint64> insert(EntityTable& table, const FieldList<Record>& fields, const Record& record)
    {
        if (m_progress.isCancelled()) {
            return sampleCancelled();
        }
        m_progress.report(m_recorder.changes(), 0);
        return m_recorder.insert(table, fieldValues(record, fields));
    }

    template <class Record>
    Result<qint64>
    insertJson(EntityTable& table, const FieldList<Record>& fields, const QJsonObject& json)
    {
        Record record;
        DAICHO_TRY(setFromSample(record, fields, json, m_codes));
        return insert(table, fields, record);
    }

    Result<void> readBlock(const QJsonObject& block, std::vector<QJsonObject>& assets) const;
    Result<void> insertAsset(QJsonObject json);
    Result<void> fillAssetScores(const QJsonObject& line, int cycle, ScoreForms& forms);

    Recorder& m_recorder;
    Tables& m_tables;
    const Scheme& m_scheme;
    Progress& m_progress;
    SampleCodes m_codes;
    QJsonObject m_templates;
};

Result<void> SampleFiller::fillUnits()
{
    const Result<QJsonObject> document = readSampleFile(u"mihon/units.json"_s);
    if (!document) {
        return failure(document);
    }
    for (const QJsonValue unit : document->value("units"_L1).toArray()) {
        const auto id = insertJson<Unit>(m_tables.unit, unitFields(), unit.toObject());
        if (!id) {
            return failure(id);
        }
        m_codes.units.insert(unit["code"_L1].toString(), *id);
    }
    return {};
}

Result<void> SampleFiller::fillPlaces()
{
    const Result<QJsonObject> document = readSampleFile(u"mihon/places.json"_s);
    if (!document) {
        return failure(document);
    }
    for (const QJsonValue place : document->value("places"_L1).toArray()) {
        const auto id = insertJson<Place>(m_tables.place, placeFields(), place.toObject());
        if (!id) {
            return failure(id);
        }
        m_codes.places.insert(place["code"_L1].toString(), *id);
    }
    return {};
}

Result<void> SampleFiller::fillRegister(const QJsonObject& document)
{
    const RecordStore<RegisterInfo> store(m_tables.registerInfo, registerFields());
    const Result<QList<RegisterInfo>> stored = store.all();
    if (!stored) {
        return failure(stored);
    }
    RegisterInfo info = stored->value(0);
    info.scheme = m_scheme.header.id;
    DAICHO_TRY(setFromSample(info, registerFields(), document["register"_L1].toObject(), m_codes));
    for (const RegisterInfo& before : *stored) {
        DAICHO_TRY(m_recorder.update(
            m_tables.registerInfo, store.toStored(before), fieldValues(info, registerFields())));
    }
    for (const QJsonValue actor : document["actors"_L1].toArray()) {
        const auto id = insertJson<Actor>(m_tables.actor, actorFields(), actor.toObject());
        if (!id) {
            return failure(id);
        }
    }
    return {};
}

/// Lays common values, template and own values of each asset over one another, own ones on top.
Result<void> SampleFiller::readBlock(const QJsonObject& block,
                                     std::vector<QJsonObject>& assets) const
{
    for (const QJsonValue value : block["assets"_L1].toArray()) {
        const QJsonObject own = value.toObject();
        const QString pattern = own["as"_L1].toString();
        if (!m_templates.contains(pattern)) {
            return unknownSampleKey(pattern);
        }
        QJsonObject asset = block["common"_L1].toObject();
        asset.insert("unit"_L1, block["unit"_L1]);
        for (const QJsonObject& layer : {m_templates[pattern].toObject(), own}) {
            for (auto member = layer.begin(); member != layer.end(); ++member) {
                asset.insert(member.key(), member.value());
            }
        }
        asset.remove("as"_L1);
        assets.push_back(asset);
    }
    return {};
}

Result<void> SampleFiller::fillAssets(const QJsonArray& files)
{
    const Result<QJsonObject> templates = readSampleFile(u"mihon/templates.json"_s);
    if (!templates) {
        return failure(templates);
    }
    m_templates = *templates;
    std::vector<QJsonObject> waiting;
    for (const QJsonValue file : files) {
        const Result<QJsonObject> document = readSampleFile(u"mihon/"_s + file.toString());
        if (!document) {
            return failure(document);
        }
        for (const QJsonValue block : document->value("blocks"_L1).toArray()) {
            DAICHO_TRY(readBlock(block.toObject(), waiting));
        }
    }
    // A system goes in before what refers to it; an asset whose system never comes fails there.
    for (size_t before = 0; waiting.size() != before;) {
        before = waiting.size();
        std::vector<QJsonObject> later;
        for (const QJsonObject& asset : waiting) {
            const QString system = asset["system"_L1].toString();
            if (system.isEmpty() || m_codes.assets.contains(system)) {
                DAICHO_TRY(insertAsset(asset));
            } else {
                later.push_back(asset);
            }
        }
        waiting = std::move(later);
    }
    return waiting.empty() ? Result<void>() : insertAsset(waiting.front());
}

Result<void> SampleFiller::insertAsset(QJsonObject json)
{
    const QString classes = json.take("class"_L1).toString();
    Asset asset;
    DAICHO_TRY(setFromSample(asset, assetFields(), json, m_codes));
    classifyAs(asset, classes, m_scheme);
    const Result<qint64> id = insert(m_tables.asset, assetFields(), asset);
    if (!id) {
        return failure(id);
    }
    m_codes.assets.insert(asset.code, *id);
    return {};
}

Result<void> SampleFiller::fillLinks()
{
    const Result<QJsonObject> document = readSampleFile(u"mihon/links.json"_s);
    if (!document) {
        return failure(document);
    }
    for (const QJsonValue json : document->value("relations"_L1).toArray()) {
        const auto id = insertJson<Relation>(m_tables.relation, relationFields(), json.toObject());
        if (!id) {
            return failure(id);
        }
    }
    for (const QJsonValue json : document->value("flows"_L1).toArray()) {
        const auto id = insertJson<Flow>(m_tables.flow, flowFields(), json.toObject());
        if (!id) {
            return failure(id);
        }
    }
    return {};
}

Result<void> SampleFiller::fillAssetScores(const QJsonObject& line, int cycle, ScoreForms& forms)
{
    const QJsonObject scores = line["scores"_L1].toObject();
    const qint64 asset = m_codes.assets.value(line["asset"_L1].toString());
    if (asset == 0) {
        return unknownSampleKey(line["asset"_L1].toString());
    }
    for (auto score = scores.begin(); score != scores.end(); ++score) {
        const Result<const Assessment*> form = forms.form(score.value().toString());
        if (!form) {
            return failure(form);
        }
        Assessment assessment = **form;
        assessment.asset.value = asset;
        assessment.threat = score.key();
        assessment.cycle = cycle;
        assessment.rater = line["rater"_L1].toString();
        assessment.scoredAt = line["scored_at"_L1].toString();
        assessment.note = line["notes"_L1][score.key()].toString();
        const auto id = insert(m_tables.assessment, assessmentFields(), assessment);
        if (!id) {
            return failure(id);
        }
    }
    return {};
}

Result<void> SampleFiller::fillScores(const QJsonObject& document, const Method& method)
{
    ScoreForms forms(method, document["inputs"_L1].toVariant().toStringList());
    for (const QJsonValue cycle : document["cycles"_L1].toArray()) {
        for (const QJsonValue line : cycle["assets"_L1].toArray()) {
            DAICHO_TRY(fillAssetScores(line.toObject(), cycle["cycle"_L1].toInt(), forms));
        }
    }
    return {};
}

Result<void> SampleFiller::fillTreatment(const QStringList& inputs, const Method& method)
{
    const Result<QJsonObject> document = readSampleFile(u"mihon/treatment.json"_s);
    return document ? SampleTreatment(m_recorder, m_tables, method, inputs, m_codes).fill(*document)
                    : Result<void>(failure(document));
}

} // namespace

Result<void>
fillSample(Recorder& recorder, Tables& tables, const Catalogue& catalogue, Progress& progress)
{
    DAICHO_TRY(checkHoldsNoAssets(tables));
    const Result<QJsonObject> city = readSampleFile(u"mihon/register.json"_s);
    const Result<QJsonObject> scores = readSampleFile(u"mihon/scores.json"_s);
    if (!city || !scores) {
        return !city ? failure(city) : failure(scores);
    }
    const QString schemeId = city->value("scheme"_L1).toString();
    const QString methodId = scores->value("method"_L1).toString();
    const Scheme* scheme = catalogue.scheme(schemeId);
    const Method* method = catalogue.method(methodId);
    if (scheme == nullptr || method == nullptr) {
        return fail(ErrorKind::NotFound,
                    Words::tr("The catalogue lacks “%1”, by which the sample city is judged.")
                        .arg(scheme == nullptr ? schemeId : methodId));
    }
    CatalogueStore kept(tables.asset.database());
    DAICHO_TRY(kept.keep(*catalogue.document(u"scheme"_s, schemeId)));
    DAICHO_TRY(kept.keep(*catalogue.document(u"method"_s, methodId)));
    SampleFiller filler(recorder, tables, *scheme, progress);
    DAICHO_TRY(filler.fillUnits());
    DAICHO_TRY(filler.fillPlaces());
    DAICHO_TRY(filler.fillRegister(*city));
    DAICHO_TRY(filler.fillAssets(city->value("assets"_L1).toArray()));
    DAICHO_TRY(filler.fillLinks());
    DAICHO_TRY(filler.fillScores(*scores, *method));
    return filler.fillTreatment(scores->value("inputs"_L1).toVariant().toStringList(), *method);
}

} // namespace daicho
