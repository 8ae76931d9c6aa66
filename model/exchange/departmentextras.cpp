// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/departmentsheets.h"

namespace daicho {

using namespace Qt::StringLiterals;
using namespace departmentcolours;

namespace {

constexpr int kHeaderRow = 3;
constexpr int kFirstRow = 4;
constexpr int kRowsForComments = 20;
constexpr double kHiddenWidth = 12;

struct ExtraColumn
{
    QString key;  ///< of its header among the texts of the sheet
    double width; ///< 0: hidden
};

struct ExtraLooks
{
    explicit ExtraLooks(FormWriter& writer)
        : title(writer.addFormat({.size = 13, .bold = true}))
        , intro(writer.addFormat({.text = kPast}))
        , header(writer.addFormat({.align = CellAlign::Centre,
                                   .fill = kHeader,
                                   .bold = true,
                                   .wrap = true,
                                   .boxed = true,
                                   .filled = true}))
        , fixed(writer.addFormat({.fill = kLocked, .wrap = true, .boxed = true, .filled = true}))
        , past(writer.addFormat(
              {.fill = kLocked, .text = kPast, .wrap = true, .boxed = true, .filled = true}))
        , answer(writer.addFormat({.wrap = true, .boxed = true, .unlocked = true}))
    {
    }

    int title;
    int intro;
    int header;
    int fixed;
    int past;
    int answer;
};

Result<void> beginExtra(FormWriter& writer,
                        const DepartmentContext& context,
                        const ExtraLooks& looks,
                        const QString& sheet,
                        const QList<ExtraColumn>& columns)
{
    FormSheet form{context.word(sheet + u".name"_s)};
    for (const ExtraColumn& column : columns) {
        FormColumn shown{column.width > 0 ? column.width : kHiddenWidth};
        shown.hidden = column.width <= 0;
        form.columns.append(shown);
    }
    form.frozenRows = kHeaderRow;
    form.repeatedRow = kHeaderRow;
    DAICHO_TRY(writer.beginSheet(form));
    DAICHO_TRY(writer.beginRow(1, 22));
    DAICHO_TRY(writer.text(0, context.word(sheet + u".name"_s), looks.title));
    DAICHO_TRY(writer.beginRow(2));
    DAICHO_TRY(writer.text(0, context.word(sheet + u".intro"_s), looks.intro));
    DAICHO_TRY(writer.beginRow(kHeaderRow, 22));
    for (int i = 0; i < columns.size(); ++i) {
        DAICHO_TRY(writer.text(i, context.word(sheet + u'.' + columns[i].key), looks.header));
    }
    return {};
}

} // namespace

Result<void> writeHandlingSheet(FormWriter& writer, const DepartmentContext& context)
{
    const QString sheet = u"sheets.handling"_s;
    const ExtraLooks looks(writer);
    DAICHO_TRY(beginExtra(writer,
                          context,
                          looks,
                          sheet,
                          {{u"number"_s, 9},
                           {u"class"_s, 22},
                           {u"rule"_s, 46},
                           {u"last_year"_s, 18},
                           {u"answer"_s, 18},
                           {u"reason"_s, 48},
                           {u"key"_s, 0}}));
    int row = kFirstRow;
    for (const DepartmentHandling& one : context.order.handling) {
        DAICHO_TRY(writer.beginRow(row++));
        DAICHO_TRY(writer.text(0, one.number, looks.fixed));
        DAICHO_TRY(writer.text(1, one.classLabel, looks.fixed));
        DAICHO_TRY(writer.text(2, one.rule, looks.fixed));
        DAICHO_TRY(writer.text(3, one.lastYear, looks.past));
        DAICHO_TRY(writer.text(4, one.answer, looks.answer));
        DAICHO_TRY(writer.text(5, one.gap, looks.answer));
        DAICHO_TRY(writer.text(6, one.key, looks.fixed));
    }
    if (row == kFirstRow) {
        return {};
    }
    FormInput input;
    input.kind = FormInput::Kind::List;
    input.choices = context.plan.handlingAnswers;
    input.title = context.word(sheet + u".answer"_s);
    input.message = context.word(u"messages.list"_s);
    input.error = context.word(u"messages.wrong"_s);
    return writer.input({kFirstRow, 4, row - 1, 4}, input);
}

Result<void> writeCommentSheet(FormWriter& writer, const DepartmentContext& context)
{
    const ExtraLooks looks(writer);
    DAICHO_TRY(beginExtra(
        writer, context, looks, u"sheets.comments"_s, {{u"subject"_s, 26}, {u"text"_s, 100}}));
    for (int row = kFirstRow; row < kFirstRow + kRowsForComments; ++row) {
        DAICHO_TRY(writer.beginRow(row));
        DAICHO_TRY(writer.text(0, QByteArrayView(""), looks.answer));
        DAICHO_TRY(writer.text(1, QByteArrayView(""), looks.answer));
    }
    return {};
}

} // namespace daicho
