// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/documenthead.h"
#include "model/report/pdf/document.h"

#include <QStringList>

#include <optional>

namespace daicho {

/// What one rater gave, in words.
struct PaperRating
{
    QString rater;
    QString inputs; ///< 発生の可能性 3、発生時の損失 4
    QString value;  ///< 12 高
    bool isFarOff = false;
    QString note;
};

/// A value with its level, as papers show it.
struct PaperScore
{
    QString inputs;
    QString value; ///< 12
    QString level; ///< label
    QString levelId;

    bool isEmpty() const { return value.isEmpty() && level.isEmpty(); }
};

/// One pair before the committee.
struct PaperRisk
{
    int line = 0;
    QString code;
    QString asset;
    QString unit;
    QString threat;
    int holdsFor = 1;
    QList<PaperRating> ratings;
    QString range; ///< 8–25, median 12
    PaperScore median;
    PaperScore agreed;
    QString reason;
    QString decidedBy;
    QDate decidedOn;
};

/// How far one rater got.
struct PaperRater
{
    QString rater;
    int items = 0;
    int scored = 0;
    int unknown = 0;
};

struct PaperLevel
{
    QString id;
    QString label;
    int pairs = 0;
};

/// Agreement of one figure over all pairs.
struct PaperAlpha
{
    QString figure;
    std::optional<double> alpha;
    QString verdict;
};

struct ConsensusPaper
{
    DocumentHead head;
    QString body;  ///< the deciding body
    QString round; ///< title; empty for a cycle without rounds
    QString method;
    qint64 pairs = 0;
    qint64 agreed = 0;
    qint64 equal = 0;
    qint64 differing = 0;
    qint64 unrated = 0;
    QList<PaperRater> raters;
    QList<PaperLevel> levels; ///< by the agreed value, else the median; lowest first
    QList<PaperRisk> focus;   ///< to be talked about
    QList<PaperRisk> decided; ///< agreed, by line
    QList<PaperAlpha> alphas;
    qint64 alphaPairs = 0;
    QString alphaMeaning;
    QString alphaSource;
};

/// 委員会資料: one page of overview, then the risks in focus with a proposed decision each.
PdfDocument committeePapers(const ConsensusPaper& paper);

/// 議事録: what was agreed, why and by whom; how far the raters agreed, in the appendix.
PdfDocument minutes(const ConsensusPaper& paper);

} // namespace daicho
