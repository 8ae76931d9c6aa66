// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/departmentsheets.h"
#include "model/register/asset.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;
using namespace departmentcolours;

namespace {

constexpr int kHeaderRow = 3;
constexpr int kFirstRow = 4;
constexpr int kRowsForComments = 20;

struct ExtraColumn
{
    QString key; ///< of its header among the texts of the sheet
    double width;
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
        , answer(writer.addFormat({.wrap = true, .boxed = true, .unlocked = true}))
    {
    }

    int title;
    int intro;
    int header;
    int fixed;
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
        form.columns.append(FormColumn{column.width});
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

/// The classes that the unit's assets have, by property.
std::array<QStringList, 3> classesHeld(const DepartmentContext& context)
{
    std::array<QStringList, 3> held;
    const auto& fields = assetFields();
    for (size_t i = 0; i < fields.size(); ++i) {
        const auto property = propertyFromKey(fields[i].key);
        for (const DepartmentRow& row : context.order.rows) {
            const QString id = property ? row.values[i].toString() : QString();
            if (!id.isEmpty() && !held[size_t(*property)].contains(id)) {
                held[size_t(*property)].append(id);
            }
        }
    }
    return held;
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
                           {u"answer"_s, 16},
                           {u"reason"_s, 48}}));
    const auto held = classesHeld(context);
    int row = kFirstRow;
    for (const HandlingRestriction& restriction : context.scheme.restrictions) {
        for (const Property property : context.scheme.gradedProperties()) {
            for (const SchemeClass& one : context.scheme.scale(property).classes) {
                if (!restriction.classes[size_t(property)].contains(one.id) ||
                    !held[size_t(property)].contains(one.id)) {
                    continue;
                }
                DAICHO_TRY(writer.beginRow(row++));
                DAICHO_TRY(writer.text(0, restriction.id, looks.fixed));
                DAICHO_TRY(writer.text(1, one.label.in(context.language()), looks.fixed));
                DAICHO_TRY(writer.text(2, restriction.label.in(context.language()), looks.fixed));
                DAICHO_TRY(writer.text(3, QByteArrayView(""), looks.answer));
                DAICHO_TRY(writer.text(4, QByteArrayView(""), looks.answer));
            }
        }
    }
    if (row == kFirstRow) {
        return {};
    }
    FormInput input;
    input.kind = FormInput::Kind::List;
    input.choices = {answerLabel(true).in(context.language()),
                     answerLabel(false).in(context.language()),
                     context.word(sheet + u".not_applicable"_s)};
    input.title = context.word(sheet + u".answer"_s);
    input.message = context.word(u"messages.list"_s);
    input.error = context.word(u"messages.wrong"_s);
    return writer.input({kFirstRow, 3, row - 1, 3}, input);
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
