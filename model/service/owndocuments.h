// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/document.h"
#include "model/core/result.h"
#include "model/register/registerinfo.h"

namespace daicho {

class Database;
class Recorder;
class Session;

/// A version of a document of the city's own (a scheme, a method), as the register's record lists
/// it.
struct OwnVersion
{
    QString id;
    QString version;
    QString digest;
};

/// As listed, oldest first.
QList<OwnVersion> ownVersions(const QString& listed);
/// The newest of each id, in the order in which the ids came.
QList<OwnVersion> newestVersions(const QString& listed);

/// Of the documents that a register keeps: that version, or the newest for ''. Null if none.
const CatalogueDocument* keptDocument(const QList<CatalogueDocument>& all,
                                      const QString& kind,
                                      const QString& id,
                                      const QString& version = {});
/// The same; null also where it is not as it was saved.
const CatalogueDocument*
unchangedDocument(const QList<CatalogueDocument>& all, const QString& kind, const OwnVersion& own);

/// Within a transaction: a copy of the product's document, if this is the version on offer.
Result<void>
keepOffered(const Session& session, const QString& kind, const QString& id, const QString& version);
/// 1, 2 … after what the register keeps of that document.
QString nextVersion(const QList<CatalogueDocument>& all, const QString& kind, const QString& id);
/// Within a transaction: keeps the text and adds it to the record's list.
Result<void> keepOwn(Database& database,
                     const QString& kind,
                     const QString& id,
                     const QString& version,
                     const QByteArray& json,
                     QString& listed);

/// stem-1, stem-2 …: the first that no document of the kind has.
Result<QString> freeDocumentId(const Session& session, const QString& kind, const QString& stem);

/// Saves the register's record as `edited` in the recorder's entry, and ends it.
Result<void> saveInfo(Session& session,
                      Recorder& recorder,
                      const RegisterInfo& base,
                      const RegisterInfo& edited);

/// The text of a scheme or method that was made elsewhere. Unreadable for what is no file, or much
/// too large for either.
Result<QByteArray> readDocumentFile(const QString& path);

} // namespace daicho
