// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/classifier.h"
#include "model/register/lowering.h"

#include <QMap>

namespace daicho {

class Session;

/// Answers to the scheme's questions for one asset or for several of one kind.
struct ClassificationOrder
{
    QMap<QString, QString> answers;
    QString reason = {};   ///< why the class becomes lower
    QString approver = {}; ///< the post that approved it
};

/// What an order does to one asset.
struct ClassPreview
{
    Asset asset;
    std::array<QString, 3> after; ///< by Property
    QList<Lowering> lowerings;

    bool changes() const
    {
        return after != std::array{asset.confidentiality, asset.integrity, asset.availability};
    }
};

/// The strictest classes among the parts of an asset: what it holds, and the original that it is a
/// copy or printout of. '' where there is none.
struct PartClasses
{
    std::array<QString, 3> highest; ///< by Property
    int parts = 0;
};

/// Classifying by the register's scheme.
class ClassificationService
{
public:
    explicit ClassificationService(Session& session)
        : m_session(session)
    {
    }

    Result<QList<ClassPreview>> preview(const QList<Asset>& assets,
                                        const QMap<QString, QString>& answers) const;
    /// All or none of them, in one entry. InvalidInput where a lower class lacks its reason or
    /// approver; `where` is then class_reason or class_approver.
    Result<ClassificationResult> classify(const QList<Asset>& assets,
                                          const ClassificationOrder& order);

    /// What is to be known before answering: an asset has at least the highest class of its parts.
    Result<PartClasses> parts(const Asset& asset) const;

    /// A class set by hand: refused where it is lower without reason and approver; else `edited`
    /// says by whom and by which scheme, and drops the reason of the class before.
    Result<void> takeByHand(const Asset& base, Asset& edited, const QString& reason) const;

    /// "id@version" of the register's scheme, as each asset names it.
    static QString nameOf(const Scheme& scheme);

private:
    Asset classified(const Asset& base,
                     const Scheme& scheme,
                     const ClassificationResult& result,
                     const ClassificationOrder& order) const;

    Session& m_session;
};

} // namespace daicho
