// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/documenthead.h"
#include "model/report/pdf/document.h"

#include <array>

namespace daicho {

/// When in the life of an asset a restriction is to be thought of.
enum class HandlingOccasion { Keep, Use, Send, Carry, Dispose, Prepare };

inline constexpr std::array kHandlingOccasions = {HandlingOccasion::Keep,
                                                  HandlingOccasion::Use,
                                                  HandlingOccasion::Send,
                                                  HandlingOccasion::Carry,
                                                  HandlingOccasion::Dispose,
                                                  HandlingOccasion::Prepare};

/// The occasions that the words of a restriction speak of, in Japanese; Use where they speak of
/// none. Works for restrictions that a city worded itself.
QList<HandlingOccasion> occasionsOf(const QString& restriction);

struct HandlingRule
{
    QString id;
    QString text;
    QList<HandlingOccasion> occasions;

    bool operator==(const HandlingRule&) const = default;
};

/// Some assets and a few names of them.
struct HeldAssets
{
    qint64 count = 0;
    QStringList examples;

    /// Keeps the name as an example where there is room.
    void add(const QString& name);
};

struct HandlingClass
{
    QString property; ///< 機密性; classes of one property follow each other
    QString label;
    QString criterion;
    HeldAssets held;
    QList<HandlingRule> rules;
};

/// A restriction that single assets have beyond that of their class.
struct AddedRestriction
{
    QString text;
    HeldAssets held;
};

struct HandlingCardData
{
    DocumentHead head;
    qint64 assets = 0;
    QList<HandlingClass> classes; ///< held here, strictest first
    QList<AddedRestriction> added;
    HeldAssets unclassified;
};

/// 取扱いカード: how what a unit holds is kept, used, sent, carried and disposed of, for people who
/// never heard of classes.
PdfDocument handlingCard(const HandlingCardData& data);

} // namespace daicho
