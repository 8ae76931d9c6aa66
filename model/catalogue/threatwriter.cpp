// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/threatwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QJsonObject both(const Bilingual& text)
{
    return {{u"ja"_s, text.ja}, {u"en"_s, text.en}};
}

QJsonObject threatJson(const Threat& threat)
{
    QJsonArray areas;
    for (const int area : threat.areas) {
        areas.append(area);
    }
    QJsonObject applies;
    for (auto it = threat.applies.cbegin(); it != threat.applies.cend(); ++it) {
        applies.insert(it.key(), QJsonArray::fromStringList(it.value()));
    }
    QJsonObject json{{u"id"_s, threat.id},
                     {u"category"_s, threat.category},
                     {u"label"_s, both(threat.label)},
                     {u"clause"_s, threat.clause},
                     {u"causes"_s, QJsonArray::fromStringList(threat.causes)},
                     {u"effect"_s, both(threat.effect)},
                     {u"properties"_s, threat.properties},
                     {u"areas"_s, areas},
                     {u"likelihood3"_s, threat.likelihood3},
                     {u"applies"_s, applies},
                     {u"retired"_s, threat.isRetired},
                     {u"source"_s, threat.provenance.source},
                     {u"verified"_s, threat.provenance.verified}};
    if (!threat.secondary.isEmpty()) {
        json.insert(u"secondary"_s, threat.secondary);
    }
    if (!threat.hint.ja.isEmpty()) {
        json.insert(u"hint"_s, both(threat.hint));
    }
    return json;
}

} // namespace

QByteArray writeOwnThreats(const OwnThreats& own)
{
    QJsonArray items;
    for (const Threat& threat : own.items) {
        items.append(threatJson(threat));
    }
    QJsonObject json{{u"kind"_s, u"threats"_s},
                     {u"id"_s, own.header.id},
                     {u"version"_s, own.header.version},
                     {u"label"_s, both(own.header.label)},
                     {u"source"_s, own.header.provenance.source},
                     {u"verified"_s, own.header.provenance.verified},
                     {u"retired"_s, QJsonArray::fromStringList(own.retired)}};
    if (!items.isEmpty()) {
        json.insert(u"items"_s, items);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace daicho
