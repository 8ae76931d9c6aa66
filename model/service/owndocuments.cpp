// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/owndocuments.h"

#include "model/core/digest.h"
#include "model/service/session.h"
#include "model/store/cataloguestore.h"
#include "model/store/registerstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OwnDocuments)
};

/// The largest of the product's own has a hundredth of this.
constexpr qint64 kMostBytes = 4 * 1024 * 1024;

} // namespace

QList<OwnVersion> ownVersions(const QString& listed)
{
    QList<OwnVersion> versions;
    const QJsonArray array = QJsonDocument::fromJson(listed.toUtf8()).array();
    for (const QJsonValue& each : array) {
        versions.append({each[u"id"_s].toString(),
                         each[u"version"_s].toString(),
                         each[u"digest"_s].toString()});
    }
    return versions;
}

QList<OwnVersion> newestVersions(const QString& listed)
{
    QList<OwnVersion> newest;
    for (const OwnVersion& own : ownVersions(listed)) {
        const auto known = std::ranges::find(newest, own.id, &OwnVersion::id);
        if (known == newest.end()) {
            newest.append(own);
        } else {
            *known = own;
        }
    }
    return newest;
}

const CatalogueDocument* keptDocument(const QList<CatalogueDocument>& all,
                                      const QString& kind,
                                      const QString& id,
                                      const QString& version)
{
    const CatalogueDocument* best = nullptr;
    for (const CatalogueDocument& each : all) {
        const bool fits =
            each.kind == kind && each.id == id && (version.isEmpty() || each.version == version);
        if (fits && (best == nullptr || each.version.toInt() >= best->version.toInt())) {
            best = &each;
        }
    }
    return best;
}

const CatalogueDocument*
unchangedDocument(const QList<CatalogueDocument>& all, const QString& kind, const OwnVersion& own)
{
    const CatalogueDocument* const kept = keptDocument(all, kind, own.id, own.version);
    return kept != nullptr && sha256Hex(kept->json) == own.digest ? kept : nullptr;
}

Result<void>
keepOffered(const Session& session, const QString& kind, const QString& id, const QString& version)
{
    const auto* document = session.environment().catalogue.document(kind, id);
    return document == nullptr || document->version != version
               ? Result<void>()
               : CatalogueStore(session.database()).keep(*document);
}

QString nextVersion(const QList<CatalogueDocument>& all, const QString& kind, const QString& id)
{
    const CatalogueDocument* const newest = keptDocument(all, kind, id);
    return QString::number(newest == nullptr ? 1 : newest->version.toInt() + 1);
}

Result<void> keepOwn(Database& database,
                     const QString& kind,
                     const QString& id,
                     const QString& version,
                     const QByteArray& json,
                     QString& listed)
{
    const QString digest = sha256Hex(json);
    DAICHO_TRY(CatalogueStore(database).keep({kind, id, version, json, digest}));
    QJsonArray array = QJsonDocument::fromJson(listed.toUtf8()).array();
    array.append(QJsonObject{{u"id"_s, id}, {u"version"_s, version}, {u"digest"_s, digest}});
    listed = QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    return {};
}

Result<QString> freeDocumentId(const Session& session, const QString& kind, const QString& stem)
{
    const Result<QList<CatalogueDocument>> all = CatalogueStore(session.database()).documents();
    if (!all) {
        return failure(all);
    }
    for (int n = 1;; ++n) {
        const QString id = u"%1-%2"_s.arg(stem).arg(n);
        if (keptDocument(*all, kind, id) == nullptr) {
            return id;
        }
    }
}

Result<void>
saveInfo(Session& session, Recorder& recorder, const RegisterInfo& base, const RegisterInfo& edited)
{
    const RegisterStore store(session.tables().registerInfo);
    DAICHO_TRY(recorder.update(session.tables().registerInfo,
                               store.toStored(base),
                               fieldValues(edited, registerFields())));
    const auto entry = session.commit(recorder);
    return entry ? Result<void>() : Result<void>(failure(entry));
}

Result<QByteArray> readDocumentFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Unreadable,
                    Words::tr("The file “%1” can't be read: %2").arg(path, file.errorString()),
                    {},
                    path);
    }
    const QByteArray text = file.read(kMostBytes + 1);
    if (text.size() > kMostBytes) {
        return fail(ErrorKind::Unreadable,
                    Words::tr("The file “%1” is too large for a method or a scheme. Choose the "
                              "JSON file that was written out for it.")
                        .arg(path),
                    {},
                    path);
    }
    const bool isWide = text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff");
    if (text.isEmpty() || isWide) {
        return fail(ErrorKind::Unreadable,
                    (text.isEmpty() ? Words::tr("The file “%1” is empty.")
                                    : Words::tr("The file “%1” is written in UTF-16. Save it as "
                                                "UTF-8 and try again."))
                        .arg(path),
                    {},
                    path);
    }
    return text;
}

} // namespace daicho
