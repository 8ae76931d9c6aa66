// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/methodservice.h"

#include "model/catalogue/catalogue.h"
#include "model/catalogue/methodwriter.h"
#include "model/risk/methodfindings.h"
#include "model/service/owndocuments.h"
#include "model/service/session.h"
#include "model/store/cataloguestore.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MethodService)
};

const QString kKind = u"method"_s;

Result<Method> readOwn(const QList<CatalogueDocument>& kept, const OwnVersion& own)
{
    const CatalogueDocument* const document = unchangedDocument(kept, kKind, own);
    if (document == nullptr) {
        return fail(ErrorKind::Damaged,
                    Words::tr("The scoring method “%1” version %2 is not as it was saved. Use the "
                              "newest backup.")
                        .arg(own.id, own.version));
    }
    return parseMethod(document->json, own.id);
}

/// What is wrong with a method although its document reads well.
Result<Method> examined(Result<Method> method)
{
    if (!method) {
        return method;
    }
    for (const MethodFinding& finding : examineMethod(*method)) {
        if (finding.isError) {
            return fail(ErrorKind::InvalidInput,
                        u"%1: %2"_s.arg(method->header.id, sentenceOf(finding)),
                        {},
                        finding.path);
        }
    }
    return method;
}

} // namespace

QStringList firstMethods()
{
    return {u"policy-5x5"_s, u"ipa-3.1"_s, u"jipdec-36"_s};
}

std::vector<const Method*> listedMethods(const std::vector<Method>& methods)
{
    std::vector<const Method*> listed;
    const QStringList first = firstMethods();
    for (const QString& id : first) {
        const auto found = std::ranges::find_if(
            methods, [&id](const Method& method) { return method.header.id == id; });
        if (found != methods.end()) {
            listed.push_back(&*found);
        }
    }
    for (const Method& method : methods) {
        if (!first.contains(method.header.id)) {
            listed.push_back(&method);
        }
    }
    return listed;
}

Result<Method> MethodService::method(const QString& id) const
{
    if (const Method* method = m_session.environment().catalogue.method(id)) {
        return *method;
    }
    const Result<RegisterInfo> info = m_session.info();
    const auto kept = CatalogueStore(m_session.database()).documents();
    if (!info || !kept) {
        return !info ? failure(info) : failure(kept);
    }
    const QList<OwnVersion> versions = newestVersions(info->ownMethods);
    for (const OwnVersion& own : versions) {
        if (own.id == id) {
            return readOwn(*kept, own);
        }
    }
    if (const CatalogueDocument* const document = keptDocument(*kept, kKind, id)) {
        return parseMethod(document->json, id);
    }
    QStringList known;
    for (const Method* each : listedMethods(m_session.environment().catalogue.methods())) {
        known.append(each->header.id);
    }
    for (const OwnVersion& own : versions) {
        known.append(own.id);
    }
    return fail(
        ErrorKind::NotFound,
        Words::tr("There is no scoring method “%1”. Known: %2.").arg(id, known.join(u", "_s)),
        {},
        id);
}

Result<Method> MethodService::named(const QString& name) const
{
    const QString id = name.section(u'@', 0, 0);
    const QString version = name.section(u'@', 1);
    const Method* const offered = m_session.environment().catalogue.method(id);
    if (version.isEmpty() || (offered != nullptr && offered->header.version == version)) {
        return method(id);
    }
    const auto kept = CatalogueStore(m_session.database()).documents();
    if (!kept) {
        return failure(kept);
    }
    if (const CatalogueDocument* const document = keptDocument(*kept, kKind, id, version)) {
        return parseMethod(document->json, id);
    }
    return fail(ErrorKind::NotFound,
                Words::tr("There is no version %1 of the scoring method “%2”.").arg(version, id),
                {},
                name);
}

Result<QList<KnownMethod>> MethodService::methods() const
{
    const Result<RegisterInfo> info = m_session.info();
    const auto kept = CatalogueStore(m_session.database()).documents();
    if (!info || !kept) {
        return !info ? failure(info) : failure(kept);
    }
    QList<KnownMethod> known;
    QList<KnownMethod> others;
    const QStringList first = firstMethods();
    for (const Method* method : listedMethods(m_session.environment().catalogue.methods())) {
        const bool isFirst = first.contains(method->header.id);
        (isFirst ? known : others)
            .append({*method, false, method->header.id == info->method, isFirst});
    }
    for (const OwnVersion& own : newestVersions(info->ownMethods)) {
        Result<Method> method = readOwn(*kept, own);
        if (!method) {
            return failure(method);
        }
        known.append({std::move(*method), true, own.id == info->method, true});
    }
    return known + others;
}

Result<QList<Method>> MethodService::every() const
{
    const auto kept = CatalogueStore(m_session.database()).documents();
    if (!kept) {
        return failure(kept);
    }
    QList<Method> all;
    QSet<QString> ids;
    for (const Method& method : m_session.environment().catalogue.methods()) {
        all.append(method);
        ids.insert(method.header.id);
    }
    for (const CatalogueDocument& document : *kept) {
        if (document.kind != kKind || ids.contains(document.id)) {
            continue;
        }
        ids.insert(document.id);
        Result<Method> method =
            parseMethod(keptDocument(*kept, kKind, document.id)->json, document.id);
        if (!method) {
            return failure(method);
        }
        all.append(std::move(*method));
    }
    return all;
}

Result<void> MethodService::keep(const Method& method) const
{
    return keepOffered(m_session, kKind, method.header.id, method.header.version);
}

Result<Method> MethodService::addVersion(const Method& method, RegisterInfo& info) const
{
    const QString id = method.header.id;
    if (m_session.environment().catalogue.method(id) != nullptr) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("“%1” is a method of the product and can't be changed. Make a copy "
                              "of it with an id of its own.")
                        .arg(id),
                    {},
                    id);
    }
    const auto all = CatalogueStore(m_session.database()).documents();
    if (!all) {
        return failure(all);
    }
    Method numbered = method;
    numbered.header.isDefault = false;
    numbered.header.version = nextVersion(*all, kKind, id);
    const QByteArray json = writeMethod(numbered);
    Result<Method> checked = examined(parseMethod(json, method.header.label.ja));
    if (!checked) {
        return checked;
    }
    DAICHO_TRY(
        keepOwn(m_session.database(), kKind, id, numbered.header.version, json, info.ownMethods));
    return checked;
}

Result<QString> MethodService::freeId() const
{
    return freeDocumentId(m_session, kKind, u"city-method"_s);
}

namespace {

QJsonObject labelOf(const Method& method)
{
    return {{u"ja"_s, method.header.label.ja}, {u"en"_s, method.header.label.en}};
}

} // namespace

Result<Method> saveMethod(Session& session, const Method& method, const QString& reason)
{
    const Result<RegisterInfo> base = session.info();
    if (!base) {
        return failure(base);
    }
    auto recorder = session.record(u"method.save"_s, labelOf(method), reason);
    if (!recorder) {
        return failure(recorder);
    }
    RegisterInfo edited = *base;
    Result<Method> saved = MethodService(session).addVersion(method, edited);
    if (!saved) {
        return saved;
    }
    DAICHO_TRY(saveInfo(session, **recorder, *base, edited));
    return saved;
}

Result<Method> takeInMethod(Session& session, const QByteArray& json, const QString& name)
{
    const Result<Method> read = parseMethod(json, name);
    return read ? saveMethod(session, *read) : read;
}

Result<void> chooseMethod(Session& session, const QString& id, const QString& reason)
{
    const Result<RegisterInfo> base = session.info();
    const MethodService methods(session);
    const Result<Method> method = methods.method(id);
    if (!base || !method) {
        return !base ? failure(base) : failure(method);
    }
    auto recorder = session.record(u"method.choose"_s, labelOf(*method), reason);
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY(methods.keep(*method));
    RegisterInfo edited = *base;
    edited.method = id;
    return saveInfo(session, **recorder, *base, edited);
}

} // namespace daicho
