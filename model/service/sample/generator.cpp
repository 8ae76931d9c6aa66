// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/register/place.h"
#include "model/register/registerinfo.h"
#include "model/register/relation.h"
#include "model/register/unit.h"
#include "model/service/sample/assetmaker.h"
#include "model/service/sample/generatorlinks.h"
#include "model/service/sample/sample.h"
#include "model/service/sample/samplereader.h"
#include "model/service/sample/scoremaker.h"
#include "model/store/cataloguestore.h"
#include "model/store/recordstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

constexpr qint64 kAssetsPerUnit = 40;
constexpr qsizetype kMostUnits = 600;
constexpr qsizetype kLeastUnits = 12;
constexpr qint64 kAssetsPerFlow = 100;
constexpr qint64 kReportEach = 256;
constexpr size_t kRemembered = 24;
constexpr double kShaking[] = {13.2, 28.4, 6.5, 2.1, 31.5}; // percent in 30 years

/// An asset that later ones may refer to.
struct Anchor
{
    AssetId id;
    QString zone;
};

/// The newest few of a kind.
class Anchors
{
public:
    void add(const Anchor& anchor)
    {
        if (m_anchors.size() < kRemembered) {
            m_anchors.push_back(anchor);
        } else {
            m_anchors[m_next++ % kRemembered] = anchor;
        }
    }

    bool isEmpty() const { return m_anchors.empty(); }

    const Anchor& one(GeneratorRandom& random) const { return random.one(m_anchors); }

private:
    std::vector<Anchor> m_anchors;
    size_t m_next = 0;
};

class Generator
{
public:
    Generator(Recorder& recorder,
              Tables& tables,
              const GeneratorWords& words,
              const GeneratorOptions& options)
        : m_recorder(recorder)
        , m_tables(tables)
        , m_words(words)
        , m_options(options)
        , m_random(options.seed)
        , m_links(m_random)
        , m_width(qMax(6, static_cast<int>(QString::number(options.assets).size())))
    {
    }

    Result<void> makeUnits();
    Result<void> makeAssets(const Catalogue& catalogue,
                            const RegisterInfo& info,
                            const Scheme& scheme,
                            const Method& method,
                            Progress& progress);

private:
    template <class Record>
    Result<qint64> insert(EntityTable& table, const FieldList<Record>& fields, const Record& record)
    {
        return m_recorder.insert(table, fieldValues(record, fields));
    }

    Result<std::vector<PlaceId>> makeBuilding(const Word& branch, int number);
    Result<void> makeDataCentres();
    Result<UnitId> departmentOf(const Section& section);
    Result<void> makeUnit(const Section& section, size_t branch, const std::vector<PlaceId>& rooms);
    Result<void> makeLinks(const Asset& asset, AssetForm form, qint64 number);
    Result<void> makeFlow(qint64 number);
    Result<void> makeScores(const Asset& asset, const UnitDesk& desk, ScoreMaker& scores);

    Recorder& m_recorder;
    Tables& m_tables;
    const GeneratorWords& m_words;
    const GeneratorOptions& m_options;
    GeneratorRandom m_random;
    GeneratorLinks m_links;
    int m_width;
    int m_cycle = 0;
    std::vector<PlaceId> m_dataCentres;
    QHash<QString, std::pair<UnitId, QString>> m_departments; ///< by name: key and code
    QHash<QString, int> m_sectionsOf;
    qsizetype m_units = 0;
    std::vector<UnitDesk> m_desks;
    Anchors m_systems;
    Anchors m_networks;
    Anchors m_documents;
};

Result<std::vector<PlaceId>> Generator::makeBuilding(const Word& branch, int number)
{
    std::vector<PlaceId> rooms;
    for (const Word& room : m_words.rooms) {
        Place place;
        const auto index = static_cast<int>(rooms.size());
        place.code = u"B%1"_s.arg(number, 2, 10, QChar(u'0'));
        if (index > 0) {
            place.code += u"-%1"_s.arg(index);
            place.parent = rooms.front();
        }
        place.name = branch.text + room.text;
        place.reading = branch.reading + room.reading;
        place.kind = room.kind;
        place.floodDepth = m_random.chance(70) ? 0 : m_random.below(7) * 0.5;
        place.quakeProbability = kShaking[static_cast<size_t>(number) % std::size(kShaking)];
        place.seismic = m_random.chance(80) ? u"新耐震基準"_s : u"耐震補強済"_s;
        const Result<qint64> id = insert(m_tables.place, placeFields(), place);
        if (!id) {
            return failure(id);
        }
        rooms.push_back(PlaceId{*id});
    }
    return rooms;
}

Result<void> Generator::makeDataCentres()
{
    for (const Word& word : m_words.dataCentres) {
        Place place;
        place.code = u"DC%1"_s.arg(m_dataCentres.size() + 1);
        place.name = word.text;
        place.reading = word.reading;
        place.kind = word.kind;
        place.lineCount = 2;
        place.quakeProbability = kShaking[3];
        const Result<qint64> id = insert(m_tables.place, placeFields(), place);
        if (!id) {
            return failure(id);
        }
        m_dataCentres.push_back(PlaceId{*id});
    }
    return {};
}

Result<UnitId> Generator::departmentOf(const Section& section)
{
    const auto found = m_departments.constFind(section.parent.text);
    if (found != m_departments.constEnd()) {
        return found->first;
    }
    Unit unit;
    unit.code = u"%1"_s.arg(m_departments.size() + 1, 2, 10, QChar(u'0'));
    unit.name = section.parent.text;
    unit.reading = section.parent.reading;
    unit.bodyKind = section.body;
    unit.head = unit.name + u"長"_s;
    unit.position = ++m_units;
    const Result<qint64> id = insert(m_tables.unit, unitFields(), unit);
    if (!id) {
        return failure(id);
    }
    m_departments.insert(unit.name, {UnitId{*id}, unit.code});
    return UnitId{*id};
}

Result<void>
Generator::makeUnit(const Section& section, size_t branch, const std::vector<PlaceId>& rooms)
{
    const Result<UnitId> department = departmentOf(section);
    if (!department) {
        return failure(department);
    }
    const Word& place = m_words.branches[branch];
    const QString departmentCode = m_departments.value(section.parent.text).second;
    UnitDesk desk;
    desk.section = &section;
    desk.branch = &place;
    desk.name = section.name;
    if (branch > 0) {
        desk.name.text += place.text + u"分室"_s;
        desk.name.reading += place.reading + u"ぶんしつ"_s;
    }
    desk.head = desk.name.text + u"長"_s;
    desk.office = rooms[1];
    desk.archive = rooms[2];
    desk.machineRoom = rooms[3];
    Unit unit;
    const int number = ++m_sectionsOf[departmentCode];
    unit.code = departmentCode + u"%1"_s.arg(number, 3, 10, QChar(u'0'));
    unit.name = desk.name.text;
    unit.reading = desk.name.reading;
    unit.parent = *department;
    unit.head = desk.head;
    unit.position = ++m_units;
    const Result<qint64> id = insert(m_tables.unit, unitFields(), unit);
    if (!id) {
        return failure(id);
    }
    desk.unit = UnitId{*id};
    m_desks.push_back(desk);
    return {};
}

Result<void> Generator::makeUnits()
{
    DAICHO_TRY(makeDataCentres());
    const qsizetype wanted =
        qBound<qsizetype>(kLeastUnits, m_options.assets / kAssetsPerUnit, kMostUnits);
    for (size_t branch = 0; branch < m_words.branches.size() && m_units < wanted; ++branch) {
        const auto rooms = makeBuilding(m_words.branches[branch], static_cast<int>(branch) + 1);
        if (!rooms) {
            return failure(rooms);
        }
        for (const Section& section : m_words.sections) {
            if (m_units >= wanted) {
                break;
            }
            DAICHO_TRY(makeUnit(section, branch, *rooms));
        }
    }
    return {};
}

Result<void> Generator::makeAssets(const Catalogue& catalogue,
                                   const RegisterInfo& info,
                                   const Scheme& scheme,
                                   const Method& method,
                                   Progress& progress)
{
    AssetMaker maker(m_words, scheme, m_dataCentres, m_random);
    ScoreMaker scores(catalogue, method, m_random);
    m_cycle = info.cycle.value_or(0);
    for (qint64 number = 0; number < m_options.assets; ++number) {
        if (number % kReportEach == 0) {
            if (progress.isCancelled()) {
                return sampleCancelled();
            }
            progress.report(number, m_options.assets);
        }
        const auto count = static_cast<qint64>(m_desks.size());
        const UnitDesk& desk = m_desks[static_cast<size_t>(number * count / m_options.assets)];
        const bool isFirst = m_systems.isEmpty();
        const AssetForm form = isFirst ? AssetForm::System : maker.someForm();
        const AssetId system =
            !isFirst && m_random.chance(60) ? m_systems.one(m_random).id : AssetId();
        Asset asset = maker.make(desk, form, system);
        asset.code = u"A%1"_s.arg(number + 1, m_width, 10, QChar(u'0'));
        const Result<qint64> id = insert(m_tables.asset, assetFields(), asset);
        if (!id) {
            return failure(id);
        }
        asset.id = AssetId{*id};
        DAICHO_TRY(makeLinks(asset, form, number));
        if (asset.isClassified() && m_random.chance(20)) {
            DAICHO_TRY(makeScores(asset, desk, scores));
        }
    }
    progress.report(m_options.assets, m_options.assets);
    return {};
}

Result<void> Generator::makeLinks(const Asset& asset, AssetForm form, qint64 number)
{
    const Anchors& partners = form == AssetForm::System     ? m_networks
                              : form == AssetForm::Network  ? m_documents
                              : form == AssetForm::Document ? m_documents
                                                            : m_systems;
    Relation relation;
    if (m_random.chance(52) && !partners.isEmpty()) {
        relation.from = asset.id;
        relation.to = partners.one(m_random).id;
        relation.kind = form == AssetForm::System     ? u"runs_on"_s
                        : form == AssetForm::Network  ? u"documented_by"_s
                        : form == AssetForm::Document ? u"part_of"_s
                        : form == AssetForm::Data     ? u"stored_in"_s
                                                      : u"processed_by"_s;
        const Result<qint64> id = insert(m_tables.relation, relationFields(), relation);
        if (!id) {
            return failure(id);
        }
    }
    for (const Relation& link : m_links.of(asset.id, form)) {
        if (link == relation) {
            continue; // two assets are related in a way once
        }
        const Result<qint64> id = insert(m_tables.relation, relationFields(), link);
        if (!id) {
            return failure(id);
        }
    }
    if (form == AssetForm::System) {
        m_systems.add({asset.id, asset.zone});
    } else if (form == AssetForm::Network) {
        m_networks.add({asset.id, asset.zone});
    } else if (form == AssetForm::Document) {
        m_documents.add({asset.id, asset.zone});
    }
    return (number + 1) % kAssetsPerFlow == 0 ? makeFlow((number + 1) / kAssetsPerFlow)
                                              : Result<void>();
}

Result<void> Generator::makeFlow(qint64 number)
{
    const Anchor from = m_systems.one(m_random);
    const Anchor to = m_systems.one(m_random);
    Flow flow;
    flow.code = u"F%1"_s.arg(number, m_width - 1, 10, QChar(u'0'));
    flow.from = from.id;
    flow.to = to.id;
    flow.fromZone = from.zone;
    flow.toZone = to.zone;
    const int of10 = m_random.below(10);
    flow.carrier = of10 < 7 ? u"network"_s : of10 < 9 ? u"media"_s : u"manual"_s;
    const bool isFromOutside = from.zone == "internet"_L1 && to.zone != "internet"_L1;
    flow.sanitize = !isFromOutside        ? u"none"_s
                    : m_random.chance(50) ? u"cdr"_s
                    : m_random.chance(50) ? u"text"_s
                                          : u"none"_s;
    flow.purpose = m_random.one(*m_words.lists.constFind(u"purposes"_s));
    const Result<qint64> id = insert(m_tables.flow, flowFields(), flow);
    return id ? Result<void>() : Result<void>(failure(id));
}

Result<void> Generator::makeScores(const Asset& asset, const UnitDesk& desk, ScoreMaker& scores)
{
    Result<std::vector<Assessment>> made = scores.scores(asset);
    if (!made) {
        return failure(made);
    }
    for (Assessment& assessment : *made) {
        assessment.asset = asset.id;
        assessment.cycle = m_cycle;
        assessment.rater = desk.head;
        assessment.scoredAt = m_recorder.clock().instant();
        const Result<qint64> id = insert(m_tables.assessment, assessmentFields(), assessment);
        if (!id) {
            return failure(id);
        }
    }
    return {};
}

} // namespace

Result<void> generate(Recorder& recorder,
                      Tables& tables,
                      const Catalogue& catalogue,
                      const GeneratorOptions& options,
                      Progress& progress)
{
    DAICHO_TRY(checkHoldsNoAssets(tables));
    const Result<GeneratorWords> words = readGeneratorWords();
    const RecordStore<RegisterInfo> store(tables.registerInfo, registerFields());
    const Result<QList<RegisterInfo>> infos = store.all();
    if (!words || !infos) {
        return !words ? failure(words) : failure(infos);
    }
    const RegisterInfo info = infos->value(0);
    RegisterInfo named = info;
    named.city = info.city.isEmpty() ? words->city : info.city;
    const Scheme* scheme = catalogue.scheme(info.scheme);
    const Method* method = catalogue.method(info.method);
    if (scheme == nullptr || method == nullptr) {
        return fail(ErrorKind::NotFound,
                    Words::tr("The catalogue lacks “%1”, by which the register is judged.")
                        .arg(scheme == nullptr ? info.scheme : info.method));
    }
    DAICHO_TRY(recorder.update(
        tables.registerInfo, store.toStored(info), fieldValues(named, registerFields())));
    CatalogueStore kept(tables.asset.database());
    DAICHO_TRY(kept.keep(*catalogue.document(u"scheme"_s, info.scheme)));
    DAICHO_TRY(kept.keep(*catalogue.document(u"method"_s, info.method)));
    Generator generator(recorder, tables, *words, options);
    DAICHO_TRY(generator.makeUnits());
    return generator.makeAssets(catalogue, info, *scheme, *method, progress);
}

} // namespace daicho
