// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/schemeservice.h"

#include "model/catalogue/schemewriter.h"
#include "model/service/owndocuments.h"
#include "model/service/session.h"
#include "model/store/cataloguestore.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SchemeService)
};

const QString kKind = u"scheme"_s;

Failure noScheme(const QString& id)
{
    return fail(
        ErrorKind::NotFound, Words::tr("There is no classification scheme “%1”.").arg(id), {}, id);
}

Result<Scheme> readOwn(const QList<CatalogueDocument>& kept, const OwnVersion& own)
{
    const CatalogueDocument* const document = unchangedDocument(kept, kKind, own);
    if (document == nullptr) {
        return fail(ErrorKind::Damaged,
                    Words::tr("The classification scheme “%1” version %2 is not as it was saved. "
                              "Use the newest backup.")
                        .arg(own.id, own.version));
    }
    return parseScheme(document->json, own.id);
}

} // namespace

Result<Scheme> SchemeService::scheme(const QString& id) const
{
    if (const Scheme* scheme = m_session.environment().catalogue.scheme(id)) {
        return *scheme;
    }
    const Result<RegisterInfo> info = m_session.info();
    const auto kept = CatalogueStore(m_session.database()).documents();
    if (!info || !kept) {
        return !info ? failure(info) : failure(kept);
    }
    for (const OwnVersion& own : newestVersions(info->ownSchemes)) {
        if (own.id == id) {
            return readOwn(*kept, own);
        }
    }
    const CatalogueDocument* const document = keptDocument(*kept, kKind, id);
    return document == nullptr ? Result<Scheme>(noScheme(id)) : parseScheme(document->json, id);
}

Result<Scheme> SchemeService::named(const QString& name) const
{
    const QString id = name.section(u'@', 0, 0);
    const QString version = name.section(u'@', 1);
    const Scheme* offered = m_session.environment().catalogue.scheme(id);
    if (offered != nullptr && (version.isEmpty() || offered->header.version == version)) {
        return *offered;
    }
    const auto kept = CatalogueStore(m_session.database()).documents();
    if (!kept) {
        return failure(kept);
    }
    const CatalogueDocument* const document =
        version.isEmpty() ? nullptr : keptDocument(*kept, kKind, id, version);
    return document == nullptr ? scheme(id) : parseScheme(document->json, id);
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
    for (const OwnVersion& own : newestVersions(info->ownSchemes)) {
        const Result<Scheme> read = scheme(own.id);
        if (!read) {
            return failure(read);
        }
        known.append({*read, true, own.id == info->scheme});
    }
    return known;
}

Result<void> SchemeService::keep(const Scheme& scheme) const
{
    return keepOffered(m_session, kKind, scheme.header.id, scheme.header.version);
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
    const auto all = CatalogueStore(m_session.database()).documents();
    if (!all) {
        return failure(all);
    }
    Scheme numbered = scheme;
    numbered.header.version = nextVersion(*all, kKind, id);
    const QByteArray json = writeScheme(numbered);
    Result<Scheme> checked = parseScheme(json, scheme.header.label.ja);
    if (!checked) {
        return checked;
    }
    DAICHO_TRY(
        keepOwn(m_session.database(), kKind, id, numbered.header.version, json, info.ownSchemes));
    return checked;
}

Result<QString> SchemeService::freeId() const
{
    return freeDocumentId(m_session, kKind, u"city"_s);
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
    DAICHO_TRY(saveInfo(session, **recorder, *base, edited));
    return saved;
}

Result<Scheme> takeInScheme(Session& session, const QByteArray& json, const QString& name)
{
    const Result<Scheme> read = parseScheme(json, name);
    return read ? saveScheme(session, *read) : read;
}

} // namespace daicho
