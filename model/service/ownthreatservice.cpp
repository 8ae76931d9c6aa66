// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/ownthreatservice.h"

#include "model/catalogue/threatwriter.h"
#include "model/core/digest.h"
#include "model/service/session.h"
#include "model/store/cataloguestore.h"
#include "model/store/registerstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OwnThreatService)
};

QJsonArray listed(const RegisterInfo& about)
{
    return QJsonDocument::fromJson(about.ownThreats.toUtf8()).array();
}

OwnThreats none()
{
    OwnThreats own;
    own.header.kind = u"threats"_s;
    own.header.id = u"own"_s;
    own.header.version = u"0"_s;
    own.header.label = {u"市の脅威"_s, u"The city's threats"_s};
    own.header.provenance.source = u"own"_s;
    return own;
}

Bilingual completed(const Bilingual& text)
{
    const QString ja = text.ja.trimmed();
    const QString en = text.en.trimmed();
    return {ja.isEmpty() ? en : ja, en.isEmpty() ? ja : en};
}

} // namespace

Result<OwnThreats> OwnThreatService::saved(const RegisterInfo& about) const
{
    const QJsonArray versions = listed(about);
    if (versions.isEmpty()) {
        return none();
    }
    const QJsonObject newest = versions.last().toObject();
    const QString version = newest[u"version"_s].toString();
    const auto kept =
        CatalogueStore(m_session.database()).document(u"threats"_s, u"own"_s, version);
    if (!kept) {
        return failure(kept);
    }
    if (!*kept || sha256Hex((*kept)->json) != newest[u"digest"_s].toString()) {
        return fail(ErrorKind::Damaged,
                    Words::tr("The city's own threats, version %1, are not as they were saved. Use "
                              "the newest backup.")
                        .arg(version));
    }
    return parseOwnThreats((*kept)->json, m_session.environment().catalogue, u"own"_s);
}

Result<QString> OwnThreatService::freeId(const OwnThreats& own) const
{
    const Catalogue& catalogue = m_session.environment().catalogue;
    for (int n = 1; n <= static_cast<int>(Catalogue::kMostOwnThreats); ++n) {
        const QString id = u"Z%1"_s.arg(n, 2, 10, QChar(u'0'));
        const bool isTaken =
            std::ranges::any_of(own.items, [&id](const Threat& threat) { return threat.id == id; });
        if (!isTaken && catalogue.threat(id) == nullptr) {
            return id;
        }
    }
    return fail(
        ErrorKind::InvalidInput,
        Words::tr("A register has at most %1 threats of its own.").arg(Catalogue::kMostOwnThreats));
}

Result<Threat> OwnThreatService::add(const OwnThreatDraft& draft)
{
    const Result<RegisterInfo> about = m_session.info();
    Result<OwnThreats> own = about ? saved(*about) : Result<OwnThreats>(failure(about));
    if (!own) {
        return failure(own);
    }
    const Catalogue& catalogue = m_session.environment().catalogue;
    const ThreatCategory* const category = catalogue.threats().findCategory(draft.category);
    if (category == nullptr) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("There is no threat category “%1”.").arg(draft.category),
                    {},
                    u"category"_s);
    }
    const Result<QString> id =
        draft.id.trimmed().isEmpty() ? freeId(*own) : Result<QString>(draft.id.trimmed());
    if (!id) {
        return failure(id);
    }
    Threat threat;
    threat.id = *id;
    threat.category = draft.category;
    threat.clause = category->clause;
    threat.label = completed(draft.label);
    if (threat.label.ja.isEmpty()) {
        return fail(ErrorKind::InvalidInput, Words::tr("A threat needs a name."), {}, u"label"_s);
    }
    const Bilingual effect = completed(draft.effect);
    threat.effect = effect.ja.isEmpty() ? threat.label : effect;
    threat.properties = draft.properties;
    threat.likelihood3 = draft.likelihood3;
    threat.applies = draft.applies;
    threat.areas = {9};
    threat.provenance.source = u"own"_s;
    threat.isOwn = true;
    own->items.push_back(threat);
    DAICHO_TRY(save(*own, *about, u"threat.add"_s, threat, {}));
    return threat;
}

Result<void> OwnThreatService::retire(const QString& id, const QString& reason)
{
    return setRetired(id, true, reason);
}

Result<void> OwnThreatService::reinstate(const QString& id)
{
    return setRetired(id, false, {});
}

Result<void> OwnThreatService::setRetired(const QString& id, bool retired, const QString& reason)
{
    const Result<RegisterInfo> about = m_session.info();
    Result<OwnThreats> own = about ? saved(*about) : Result<OwnThreats>(failure(about));
    if (!own) {
        return failure(own);
    }
    const Threat* const threat = m_session.environment().catalogue.threat(id);
    if (threat == nullptr) {
        return fail(ErrorKind::NotFound,
                    Words::tr("There is no threat “%1” in the catalogue.").arg(id),
                    {},
                    id);
    }
    if (threat->isRetired == retired) {
        return fail(ErrorKind::InvalidInput,
                    retired ? Words::tr("The threat “%1” is retired already.").arg(id)
                            : Words::tr("The threat “%1” is on offer already.").arg(id),
                    {},
                    id);
    }
    const auto item = std::ranges::find(own->items, id, &Threat::id);
    if (item != own->items.end()) {
        item->isRetired = retired;
    } else if (retired) {
        own->retired.append(id);
    } else if (own->retired.removeAll(id) == 0) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("The catalogue itself has retired “%1”; the city can't offer it "
                              "again.")
                        .arg(id),
                    {},
                    id);
    }
    const Threat named = *threat;
    return save(*own, *about, retired ? u"threat.retire"_s : u"threat.reinstate"_s, named, reason);
}

Result<void> OwnThreatService::save(const OwnThreats& own,
                                    const RegisterInfo& base,
                                    const QString& label,
                                    const Threat& about,
                                    const QString& reason)
{
    // An undone version keeps its number: numbers follow those of the documents kept.
    const Result<QList<CatalogueDocument>> all = CatalogueStore(m_session.database()).documents();
    if (!all) {
        return failure(all);
    }
    int newest = 0;
    for (const CatalogueDocument& each : *all) {
        if (each.kind == "threats"_L1 && each.id == own.header.id) {
            newest = std::max(newest, each.version.toInt());
        }
    }
    OwnThreats numbered = own;
    numbered.header.version = QString::number(newest + 1);
    const QByteArray json = writeOwnThreats(numbered);
    const auto checked =
        parseOwnThreats(json, m_session.environment().catalogue, own.header.label.ja);
    if (!checked) {
        Error error = checked.error();
        error.kind = ErrorKind::InvalidInput;
        return Failure{error};
    }
    auto recorder = m_session.record(
        label,
        {{u"threat"_s, about.id}, {u"ja"_s, about.label.ja}, {u"en"_s, about.label.en}},
        reason);
    if (!recorder) {
        return failure(recorder);
    }
    const QString digest = sha256Hex(json);
    CatalogueStore store(m_session.database());
    DAICHO_TRY(store.keep({u"threats"_s, own.header.id, numbered.header.version, json, digest}));
    QJsonArray versions = listed(base);
    versions.append(QJsonObject{
        {u"id"_s, own.header.id}, {u"version"_s, numbered.header.version}, {u"digest"_s, digest}});
    RegisterInfo edited = base;
    edited.ownThreats = QString::fromUtf8(QJsonDocument(versions).toJson(QJsonDocument::Compact));
    const RegisterStore registers(m_session.tables().registerInfo);
    DAICHO_TRY((*recorder)->update(m_session.tables().registerInfo,
                                   registers.toStored(base),
                                   fieldValues(edited, registerFields())));
    DAICHO_TRY(m_session.commit(**recorder));
    return {};
}

} // namespace daicho
