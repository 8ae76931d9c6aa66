// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/schemeservice.h"

#include "model/catalogue/schemewriter.h"
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
    Q_DECLARE_TR_FUNCTIONS(SchemeService)
};

const QString kKind = u"scheme"_s;

/// A version of a scheme of the city's own, as the register's record lists it.
struct OwnVersion
{
    QString id;
    QString version;
    QString digest;
};

QList<OwnVersion> ownVersions(const RegisterInfo& info)
{
    QList<OwnVersion> versions;
    const QJsonArray listed = QJsonDocument::fromJson(info.ownSchemes.toUtf8()).array();
    for (const QJsonValue& each : listed) {
        versions.append({each[u"id"_s].toString(),
                         each[u"version"_s].toString(),
                         each[u"digest"_s].toString()});
    }
    return versions;
}

Failure noScheme(const QString& id)
{
    return fail(
        ErrorKind::NotFound, Words::tr("There is no classification scheme “%1”.").arg(id), {}, id);
}

Result<Scheme> readOwn(Database& database, const OwnVersion& own)
{
    const auto kept = CatalogueStore(database).document(kKind, own.id, own.version);
    if (!kept) {
        return failure(kept);
    }
    if (!*kept || sha256Hex((*kept)->json) != own.digest) {
        return fail(ErrorKind::Damaged,
                    Words::tr("The classification scheme “%1” version %2 is not as it was saved. "
                              "Use the newest backup.")
                        .arg(own.id, own.version));
    }
    return parseScheme((*kept)->json, own.id);
}

/// Of the documents that a register keeps, by number where versions are numbers.
Result<Scheme> readKept(Database& database, const QString& id, const QString& version)
{
    const Result<QList<CatalogueDocument>> all = CatalogueStore(database).documents();
    if (!all) {
        return failure(all);
    }
    const CatalogueDocument* best = nullptr;
    for (const CatalogueDocument& each : *all) {
        const bool fits =
            each.kind == kKind && each.id == id && (version.isEmpty() || each.version == version);
        if (fits && (best == nullptr || each.version.toInt() >= best->version.toInt())) {
            best = &each;
        }
    }
    return best == nullptr ? Result<Scheme>(noScheme(id)) : parseScheme(best->json, id);
}

} // namespace

Result<Scheme> SchemeService::scheme(const QString& id) const
{
    if (const Scheme* scheme = m_session.environment().catalogue.scheme(id)) {
        return *scheme;
    }
    const Result<RegisterInfo> info = m_session.info();
    if (!info) {
        return failure(info);
    }
    const QList<OwnVersion> versions = ownVersions(*info);
    for (auto own = versions.crbegin(); own != versions.crend(); ++own) {
        if (own->id == id) {
            return readOwn(m_session.database(), *own);
        }
    }
    return readKept(m_session.database(), id, {});
}

Result<Scheme> SchemeService::named(const QString& name) const
{
    const QString id = name.section(u'@', 0, 0);
    const QString version = name.section(u'@', 1);
    const Scheme* offered = m_session.environment().catalogue.scheme(id);
    if (offered != nullptr && (version.isEmpty() || offered->header.version == version)) {
        return *offered;
    }
    if (!version.isEmpty()) {
        if (Result<Scheme> kept = readKept(m_session.database(), id, version)) {
            return kept;
        }
    }
    return scheme(id);
}

Result<QList<KnownScheme>> SchemeService::schemes() const
{
    const Result<RegisterInfo> info = m_session.info();
    if (!info) {
        return failure(info);
    }
    QList<KnownScheme> known;
    for (const Scheme& scheme : m_session.environment().catalogue.schemes()) {
        known.append({scheme, false, scheme.header.id == info->scheme});
    }
    QStringList ids;
    for (const OwnVersion& own : ownVersions(*info)) {
        if (!ids.contains(own.id)) {
            ids.append(own.id);
        }
    }
    for (const QString& id : ids) {
        const Result<Scheme> own = scheme(id);
        if (!own) {
            return failure(own);
        }
        known.append({*own, true, id == info->scheme});
    }
    return known;
}

Result<void> SchemeService::keep(const Scheme& scheme) const
{
    const auto* document = m_session.environment().catalogue.document(kKind, scheme.header.id);
    return document == nullptr || document->version != scheme.header.version
               ? Result<void>()
               : CatalogueStore(m_session.database()).keep(*document);
}

Result<Scheme> SchemeService::addVersion(const Scheme& scheme, RegisterInfo& info) const
{
    const QString id = scheme.header.id;
    if (m_session.environment().catalogue.scheme(id) != nullptr) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("“%1” is a scheme of the product and can't be changed. Make a copy "
                              "of it with an id of its own.")
                        .arg(id),
                    {},
                    id);
    }
    CatalogueStore store(m_session.database());
    const Result<QList<CatalogueDocument>> all = store.documents();
    if (!all) {
        return failure(all);
    }
    int newest = 0;
    for (const CatalogueDocument& each : *all) {
        if (each.kind == kKind && each.id == id) {
            newest = std::max(newest, each.version.toInt());
        }
    }
    Scheme numbered = scheme;
    numbered.header.version = QString::number(newest + 1);
    const QByteArray json = writeScheme(numbered);
    Result<Scheme> checked = parseScheme(json, scheme.header.label.ja);
    if (!checked) {
        return checked;
    }
    const QString digest = sha256Hex(json);
    DAICHO_TRY(store.keep({kKind, id, numbered.header.version, json, digest}));
    QJsonArray listed = QJsonDocument::fromJson(info.ownSchemes.toUtf8()).array();
    listed.append(
        QJsonObject{{u"id"_s, id}, {u"version"_s, numbered.header.version}, {u"digest"_s, digest}});
    info.ownSchemes = QString::fromUtf8(QJsonDocument(listed).toJson(QJsonDocument::Compact));
    return checked;
}

Result<QString> SchemeService::freeId() const
{
    const Result<QList<CatalogueDocument>> all = CatalogueStore(m_session.database()).documents();
    if (!all) {
        return failure(all);
    }
    for (int n = 1;; ++n) {
        const QString id = u"city-%1"_s.arg(n);
        if (std::ranges::none_of(*all, [&id](const CatalogueDocument& document) {
                return document.kind == kKind && document.id == id;
            })) {
            return id;
        }
    }
}

Result<Scheme> saveScheme(Session& session, const Scheme& scheme, const QString& reason)
{
    const Result<RegisterInfo> base = session.info();
    if (!base) {
        return failure(base);
    }
    if (base->scheme == scheme.header.id) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("The register is judged by “%1”. A new version of it takes the "
                              "assets along: use the migration.")
                        .arg(scheme.header.label.in(session.language())));
    }
    auto recorder =
        session.record(u"scheme.save"_s,
                       {{u"ja"_s, scheme.header.label.ja}, {u"en"_s, scheme.header.label.en}},
                       reason);
    if (!recorder) {
        return failure(recorder);
    }
    RegisterInfo edited = *base;
    Result<Scheme> saved = SchemeService(session).addVersion(scheme, edited);
    if (!saved) {
        return saved;
    }
    const RegisterStore store(session.tables().registerInfo);
    DAICHO_TRY((*recorder)->update(session.tables().registerInfo,
                                   store.toStored(*base),
                                   fieldValues(edited, registerFields())));
    DAICHO_TRY(session.commit(**recorder));
    return saved;
}

Result<Scheme> takeInScheme(Session& session, const QByteArray& json, const QString& name)
{
    const Result<Scheme> read = parseScheme(json, name);
    return read ? saveScheme(session, *read) : read;
}

} // namespace daicho
