// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sheet/documentproperties.h"
#include "model/sheet/sheetlayout.h"
#include "model/sheet/tablewriter.h"

#include <memory>

namespace daicho {

/// How cells of a form look and whether they can be filled in. Colours as 0xRRGGBB.
struct FormFormat
{
    ColumnKind kind = ColumnKind::Text;
    CellAlign align = CellAlign::Automatic;
    quint32 fill = 0xffffff;
    quint32 text = 0x000000;
    int size = 0; ///< in points, 0 for the usual
    bool bold = false;
    bool wrap = false;
    bool boxed = false;
    bool unlocked = false;
    bool filled = false; ///< `fill` counts
};

/// What may be typed into cells, and what Excel says beside them.
struct FormInput
{
    /// Figures: a short list of numbers, which may be typed as well as chosen.
    enum class Kind { Any, List, Figures, Date, WholeNumber, Number };
    Kind kind = Kind::Any;
    QStringList choices = {};
    QString title = {};   ///< at most 32 characters count
    QString message = {}; ///< at most 255
    QString error = {};
    /// Other values are asked about instead of refused.
    bool isAdvice = false;
};

/// Another look of the cells for which a formula holds; written for the first cell of the range.
struct FormRule
{
    CellRange range;
    QString formula;
    FormFormat format;
    bool strikeOut = false;
};

struct FormColumn
{
    double width = 12;
    bool hidden = false;
};

struct FormSheet
{
    QString name;
    QList<FormColumn> columns = {};
    bool portrait = false;
    int frozenRows = 0;
    int frozenColumns = 0;
    int repeatedRow = 0;     ///< on each printed page; as Excel counts, 0 for none
    int repeatedColumns = 0; ///< the first ones, on each printed page
    int pagesWide = 1;       ///< how many pages the columns spread over
};

/// Writes workbooks that people fill in: protected without a password, cells locked or not, input
/// messages, drop-down lists on a hidden sheet. Rows from top to bottom, cells from left to right.
class FormWriter
{
public:
    static Result<std::unique_ptr<FormWriter>>
    create(const QString& path, const DocumentProperties& properties, const QString& pageHeader);
    ~FormWriter();

    int addFormat(const FormFormat& format);

    /// Ends the sheet before.
    Result<void> beginSheet(const FormSheet& sheet);
    /// Goes to a row, as Excel counts; `height` in points, 0 for the usual.
    Result<void> beginRow(int row, double height = 0);
    /// `utf8` ends with a NUL behind its last byte. An empty text is a cell with a look only.
    Result<void> text(int column, QByteArrayView utf8, int format);
    Result<void> text(int column, const QString& value, int format);
    Result<void> number(int column, double value, int format);
    Result<void> date(int column, QDate value, int format);
    /// `value`: what the formula gives at present, for readers that do not calculate.
    Result<void> formula(int column, const QByteArray& formula, const QString& value, int format);

    Result<void> input(const CellRange& range, const FormInput& input);
    Result<void> rule(const FormRule& rule);
    Result<void> filter(const CellRange& range);
    /// Names a cell of the present sheet for the whole workbook.
    Result<void> name(const QByteArray& name, int row, int column);
    /// Puts a column on the list sheet and tells its range: lists!$A$1:$A$20.
    QString list(const QStringList& values);

    Result<void> finish();

private:
    struct State;

    explicit FormWriter(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace daicho
