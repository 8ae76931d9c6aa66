// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/membermark.h"

#include "model/core/digest.h"
#include "model/store/cataloguestore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

const QString kKind = u"member_file"_s;
const QString kVersion = u"1"_s;

} // namespace

Result<std::optional<MemberMark>> memberMark(Database& database)
{
    const auto kept = CatalogueStore(database).document(kKind, kKind, kVersion);
    if (!kept) {
        return failure(kept);
    }
    if (!*kept) {
        return std::optional<MemberMark>();
    }
    const QJsonObject json = QJsonDocument::fromJson((*kept)->json).object();
    return std::optional(MemberMark{json.value("register"_L1).toString(),
                                    json.value("city"_L1).toString(),
                                    json.value("round"_L1).toString(),
                                    json.value("title"_L1).toString(),
                                    json.value("rater"_L1).toString(),
                                    json.value("seq"_L1).toInteger()});
}

CatalogueDocument memberDocument(const MemberMark& mark)
{
    const QByteArray json = QJsonDocument(QJsonObject{{u"register"_s, mark.registerUid},
                                                      {u"city"_s, mark.city},
                                                      {u"round"_s, mark.roundUid},
                                                      {u"title"_s, mark.round},
                                                      {u"rater"_s, mark.rater},
                                                      {u"seq"_s, mark.seq}})
                                .toJson(QJsonDocument::Compact);
    return {kKind, kKind, kVersion, json, sha256Hex(json)};
}

} // namespace daicho
