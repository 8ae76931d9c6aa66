// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/asset.h"
#include "model/store/recordstore.h"

#include <functional>
#include <memory>

namespace daicho {

/// What imports and lists find an asset by.
struct AssetKeys
{
    AssetId id;
    QString code;
    QString branch;
    QString name;
    UnitId unit;
    QString business;
    QString media;
};

/// The assets of a register.
class AssetStore : public RecordStore<Asset>
{
public:
    explicit AssetStore(EntityTable& table);

    /// Of this number and branch.
    Result<QList<Asset>> ofNumber(const QString& code, const QString& branch) const;
    /// Of this number with any branch: the first two, which tells whether it is the only one.
    Result<QList<Asset>> firstOfCode(const QString& code) const;
    /// The highest n of the numbers A<n>; 0 without any.
    Result<qint64> highestNumber() const;
    /// The number with its branch; '' for an asset that is gone.
    Result<QString> number(AssetId id) const;
    /// All assets by id, without making records of them: a register may hold a million.
    Result<void> visitKeys(const std::function<void(const AssetKeys&)>& visit) const;

private:
    std::unique_ptr<Statement> m_number;
};

} // namespace daicho
