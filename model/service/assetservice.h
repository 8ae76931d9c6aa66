// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/classifier.h"
#include "model/journal/entry.h"
#include "model/register/asset.h"
#include "model/store/assetquery.h"
#include "model/store/assetstore.h"

#include <QMap>

namespace daicho {

class Session;

/// The asset number of that count: A000001.
QString assetCode(qint64 number);

/// Reading and changing assets: checks, journal entries, conflicts.
class AssetService
{
public:
    explicit AssetService(Session& session);

    /// NotFound where there is none (any more).
    Result<Asset> asset(AssetId id) const;
    /// By asset number, with or without branch (A000012, A000012-1); NotFound names the number.
    Result<Asset> byCode(const QString& code) const;
    /// The assets of these keys, in their order; those that are gone are left out.
    Result<QList<Asset>> assets(const QList<AssetId>& ids) const;
    /// Streams the matching assets in order; the visitor's error ends it.
    Result<void> visit(const AssetFilter& filter,
                       const AssetOrder& order,
                       const std::function<Result<void>(const Asset&)>& visit) const;
    /// The same without making an Asset of each row.
    Result<void> visitStored(const AssetFilter& filter,
                             const AssetOrder& order,
                             const std::function<Result<void>(const StoredRecord&)>& visit) const;
    Result<qint64> count(const AssetFilter& filter = {}) const;

    /// What stands against the values; empty if they can be saved.
    QList<FieldProblem> problems(const Asset& asset) const;

    /// Adds an asset; an empty asset number becomes the next free one. InvalidInput with the
    /// problems, or for a number that is taken.
    Result<Asset> add(const Asset& asset);
    /// Saves what differs from `base`. Conflict with both sides where the record changed meanwhile.
    /// A class that becomes lower needs a reason and an approver as well.
    Result<Asset> update(const Asset& base, const Asset& edited, const QString& reason = {});
    Result<void> remove(const Asset& asset, const QString& reason = {});
    /// One field of many assets, in one entry.
    Result<std::optional<EntryRef>> setField(const QList<AssetId>& ids,
                                             const QString& field,
                                             const QVariant& value,
                                             const QString& reason = {});
    /// Classifies by the answers to the scheme's questions. A lower class than before needs a
    /// reason and the post that approved it (InvalidInput without them).
    Result<ClassificationResult> classify(const Asset& asset,
                                          const QMap<QString, QString>& answers,
                                          const QString& reason = {},
                                          const QString& approver = {});

    /// The next free number of the form A000001.
    Result<QString> nextCode() const;

    const AssetStore& store() const { return m_store; }

private:
    Result<void> checkCodeIsFree(const Asset& asset) const;
    Error conflict(const Asset& base, const Asset& edited, const Error& cause) const;

    Session& m_session;
    AssetStore m_store;
};

} // namespace daicho
