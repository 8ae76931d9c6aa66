// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/sample/generatorwords.h"

#include "model/service/sample/samplereader.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

Word wordOf(const QJsonValue& json)
{
    return {json["text"_L1].toString(), json["reading"_L1].toString(), json["kind"_L1].toString()};
}

std::vector<Word> wordsOf(const QJsonValue& json)
{
    std::vector<Word> words;
    for (const QJsonValue word : json.toArray()) {
        words.push_back(wordOf(word));
    }
    return words;
}

Section sectionOf(const QJsonValue& json)
{
    Section section;
    section.name = wordOf(json);
    section.body = json["body"_L1].toString();
    section.parent = {json["parent"_L1].toString(), json["parent_reading"_L1].toString(), {}};
    section.exclusion = json["exclusion"_L1].toString();
    for (const QJsonValue business : json["businesses"_L1].toArray()) {
        section.businesses.push_back({wordOf(business),
                                      business["zone"_L1].toString(),
                                      business["class"_L1].toString(),
                                      business["ground"_L1].toString(),
                                      business["excluded"_L1].toBool()});
    }
    return section;
}

} // namespace

Result<GeneratorWords> readGeneratorWords()
{
    const Result<QJsonObject> document = readSampleFile(u"generator.json"_s);
    if (!document) {
        return failure(document);
    }
    GeneratorWords words;
    words.city = document->value("city"_L1).toString();
    words.branches = wordsOf(document->value("branches"_L1));
    words.areas = wordsOf(document->value("areas"_L1));
    words.rooms = wordsOf(document->value("rooms"_L1));
    words.dataCentres = wordsOf(document->value("data_centres"_L1));
    const QJsonObject objects = document->value("objects"_L1).toObject();
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        words.objects.insert(object.key(), wordsOf(object.value()));
    }
    for (const QJsonValue section : document->value("sections"_L1).toArray()) {
        words.sections.push_back(sectionOf(section));
    }
    for (const auto& key : {u"contractors"_s,
                            u"providers"_s,
                            u"retentions"_s,
                            u"backups"_s,
                            u"users"_s,
                            u"purposes"_s,
                            u"class_reasons"_s,
                            u"notes"_s}) {
        words.lists.insert(key, document->value(key).toVariant().toStringList());
    }
    const QJsonObject reasons = document->value("exclusion_reasons"_L1).toObject();
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason) {
        words.exclusionReasons.insert(reason.key(), reason.value().toString());
    }
    return words;
}

} // namespace daicho
