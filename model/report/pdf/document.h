// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/bilingual.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <functional>
#include <variant>

class QPainter;
class QRectF;

namespace daicho {

/// What a pill says with its colour; the word in it says the same. Outline is for classes (3A … 1),
/// which are never shown in level colours.
enum class PdfTone { Outline, Low, Medium, High, Critical, Unscored };

/// low, medium, high, critical; everything else is Unscored.
PdfTone toneFromKey(const QString& levelKey);

enum class PdfAlign { Left, Center, Right };
enum class PdfOrientation { Portrait, Landscape };

struct PdfPill
{
    QString text;
    PdfTone tone = PdfTone::Outline;
};

/// A cell of a table. With a pill, the pill stands on the first line and the text below it.
struct PdfCell
{
    QString text;
    PdfPill pill = {};
    bool bold = false;
};

struct PdfColumn
{
    QString title;
    double weight = 1; ///< share of the width
    PdfAlign align = PdfAlign::Left;
};

/// Level 1 to 3. A heading stays on the page of what follows it; it becomes a bookmark and a line
/// of the contents.
struct PdfHeading
{
    int level = 1;
    QString text;
};

enum class PdfTextStyle {
    Body,
    Note,    ///< small and grey
    Finding, ///< what the reader should keep in mind: bold, with a bar at the left
};

struct PdfParagraph
{
    QString text;
    PdfTextStyle style = PdfTextStyle::Body;
};

struct PdfBulletList
{
    QStringList items;
    bool isNumbered = false;
};

/// Label at the left, value at the right.
struct PdfKeyValueTable
{
    struct Row
    {
        QString label;
        PdfCell value;
    };

    QList<Row> rows;
    double labelWeight = 1;
    double valueWeight = 3;
};

/// The header row is repeated on each page. A row is split only when it is taller than a page. The
/// last cell of a row that has fewer cells than there are columns spans the rest, so that one bold
/// cell makes a group heading.
struct PdfTable
{
    QString caption = {};
    QList<PdfColumn> columns;
    QList<QList<PdfCell>> rows = {};
    QString emptyHint = {}; ///< stands in the table when it has no rows
};

/// A vector drawing over the whole width. `paint` is called with a painter whose font is the
/// document's (derive others from painter.font(), sizes in points) and the rectangle to fill in
/// device units: painter.device()->logicalDpiX() of them are an inch. It may be called more than
/// once and must draw the same each time. What it draws with drawText() stays text.
struct PdfDrawing
{
    double heightMm = 60;
    std::function<void(QPainter&, const QRectF&)> paint;
    QString caption = {};
    /// Fills a page of its own to its edges, without header, page number and caption.
    bool isWholeSheet = false;
};

/// What follows begins on a new page, of this orientation.
struct PdfPageBreak
{
    PdfOrientation orientation = PdfOrientation::Portrait;
};

/// The headings down to `depth` with their page numbers.
struct PdfContents
{
    QString title;
    int depth = 2;
};

using PdfBlock = std::variant<PdfHeading,
                              PdfParagraph,
                              PdfBulletList,
                              PdfKeyValueTable,
                              PdfTable,
                              PdfDrawing,
                              PdfPageBreak,
                              PdfContents>;

/// A document without a cover has an empty cover title.
struct PdfCover
{
    struct Meta
    {
        QString label;
        QString value;
    };

    QString title;
    QStringList subtitleLines;
    QList<Meta> meta;
    QString marking; ///< edition and class, in a box at the top right
};

/// Stands on every page but the cover.
struct PdfHeader
{
    QString left;
    QString right; ///< edition and class marking
};

/// A paged document as plain values. The writer knows no asset: whoever fills this in chose the
/// words and their language.
struct PdfDocument
{
    QString title;
    QString subject;
    QString author;
    QString creator;
    Language language = Language::Japanese;
    QDateTime created;
    PdfCover cover;
    PdfHeader header;
    QList<PdfBlock> blocks;
};

} // namespace daicho
