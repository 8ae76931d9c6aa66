// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/departmentinputs.h"

#include "model/exchange/departmentsheets.h"
#include "model/register/asset.h"
#include "model/register/fieldtext.h"
#include "model/sheet/cellreference.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;
using namespace departmentcolours;
using Kind = DepartmentColumn::Kind;

namespace {

FormInput fieldInput(const DepartmentContext& context, const QString& key)
{
    const auto& fields = assetFields();
    const auto field = std::find_if(
        fields.begin(), fields.end(), [&key](const auto& one) { return one.key == key; });
    FormInput input;
    switch (field->type) {
    case FieldType::Choice:
    case FieldType::Flag:
        input.kind = FormInput::Kind::List;
        input.choices = context.texts.choices(*field);
        break;
    case FieldType::PlaceRef:
        input.kind = FormInput::Kind::List;
        input.choices = context.plan.places;
        break;
    case FieldType::Date:
        input.kind = FormInput::Kind::Date;
        input.message = context.word(u"messages.date"_s);
        break;
    case FieldType::Integer:
        input.kind = FormInput::Kind::WholeNumber;
        input.message = context.word(u"messages.number"_s);
        break;
    case FieldType::Decimal:
        input.kind = FormInput::Kind::Number;
        input.message = context.word(u"messages.number"_s);
        break;
    default:
        break;
    }
    if (input.kind == FormInput::Kind::List) {
        input.message = context.word(u"messages.list"_s);
    }
    if (key == "name"_L1) {
        input.message = context.word(u"messages.name"_s);
    }
    return input;
}

FormInput questionInput(const DepartmentContext& context, const QString& id)
{
    FormInput input;
    input.kind = FormInput::Kind::List;
    input.choices = {answerLabel(true).in(context.language()),
                     answerLabel(false).in(context.language())};
    const Question* const question = context.scheme.findQuestion(id);
    const QString hint = question != nullptr ? question->hint.in(context.language()) : QString();
    input.message = context.word(u"messages.question"_s) + (hint.isEmpty() ? hint : u'\n' + hint);
    return input;
}

FormInput inputOf(const DepartmentContext& context, const DepartmentColumn& column)
{
    FormInput input;
    switch (column.kind) {
    case Kind::Field:
        input = fieldInput(context, column.key);
        break;
    case Kind::Question:
        input = questionInput(context, column.key);
        break;
    case Kind::Confirm:
        input.kind = FormInput::Kind::List;
        for (const Confirmation confirmation : kConfirmations) {
            input.choices.append(label(confirmation).in(context.language()));
        }
        input.message = context.word(u"messages.confirm"_s);
        break;
    case Kind::TransferTo:
        input.kind = FormInput::Kind::List;
        input.choices = context.plan.units;
        input.message = context.word(u"messages.transfer"_s);
        break;
    case Kind::Disposal: {
        FieldInfo field;
        field.type = FieldType::Choice;
        field.choices = u"disposal_method"_s;
        input.kind = FormInput::Kind::List;
        input.choices = context.texts.choices(field);
        input.message = context.word(u"messages.disposal"_s);
        break;
    }
    case Kind::DisposedOn:
        input.kind = FormInput::Kind::Date;
        input.message = context.word(u"messages.disposed_on"_s);
        break;
    default:
        return input;
    }
    input.title = column.title.in(context.language());
    input.isAdvice = input.kind != FormInput::Kind::List;
    input.error = context.word(input.kind == FormInput::Kind::List   ? u"messages.wrong"_s
                               : input.kind == FormInput::Kind::Date ? u"messages.wrong_date"_s
                                                                     : u"messages.wrong_number"_s);
    return input;
}

/// The rules that colour the rows by what 確認 says; the first that holds wins.
class Colours
{
public:
    Colours(FormWriter& writer, const DepartmentContext& context)
        : m_writer(writer)
        , m_context(context)
        , m_confirm(cell(Kind::Confirm))
        , m_new(uR"(AND(%1="",%2<>""))"_s.arg(
              cell(Kind::Number),
              u'$' + cellName(kDepartmentFirstRow, context.layout.find(Kind::Field, u"name"_s))))
    {
    }

    Result<void> add()
    {
        const QString gone =
            u"OR(%1,%2)"_s.arg(says(Confirmation::Retired), says(Confirmation::Transferred));
        const FormFormat asked{.fill = kAnswer, .filled = true};
        DAICHO_TRY(each(Kind::TransferTo, says(Confirmation::Transferred), asked));
        DAICHO_TRY(each(Kind::Disposal, says(Confirmation::Retired), asked));
        DAICHO_TRY(each(Kind::DisposedOn, says(Confirmation::Retired), asked));
        for (const Property property : m_context.scheme.gradedProperties()) {
            const int column = m_context.layout.find(Kind::Class, toKey(property));
            DAICHO_TRY(rule(column,
                            column,
                            uR"($%1="%2")"_s.arg(cellName(kDepartmentFirstRow, column),
                                                 m_context.word(u"workbook.missing"_s)),
                            {.fill = kMissing, .bold = true, .filled = true}));
        }
        const int name = m_context.layout.find(Kind::Field);
        const int confirm = m_context.layout.find(Kind::Confirm);
        const int firstField = m_context.layout.find(Kind::DisposedOn) + 1;
        const int lastField = m_context.layout.find(Kind::PreviousClass) - 1;
        const QString changed = u"OR(%1,%2)"_s.arg(says(Confirmation::Changed), m_new);
        const QString done = uR"(OR(%1,AND(%2="",$%3<>"",daicho_all_unchanged="%4")))"_s.arg(
            says(Confirmation::Unchanged),
            m_confirm,
            cellName(kDepartmentFirstRow, m_context.layout.find(Kind::Number)),
            answerLabel(true).in(m_context.language()));
        for (const auto& [first, last] : {std::pair(name, name),
                                          std::pair(confirm, confirm),
                                          std::pair(firstField, lastField)}) {
            DAICHO_TRY(rule(first, last, gone, {.text = kPast}, true));
            DAICHO_TRY(rule(first, last, changed, asked));
            if (m_context.plan.year) {
                DAICHO_TRY(rule(first, last, done, {.fill = kDone, .filled = true}));
            }
        }
        return {};
    }

private:
    QString cell(Kind kind) const
    {
        return u'$' + cellName(kDepartmentFirstRow, m_context.layout.find(kind));
    }

    QString says(Confirmation confirmation) const
    {
        return uR"(%1="%2")"_s.arg(m_confirm, label(confirmation).in(m_context.language()));
    }

    Result<void> each(Kind kind, const QString& formula, const FormFormat& format)
    {
        const int column = m_context.layout.find(kind);
        return rule(column, column, formula, format);
    }

    Result<void> rule(int first,
                      int last,
                      const QString& formula,
                      const FormFormat& format,
                      bool strikeOut = false)
    {
        return m_writer.rule({{kDepartmentFirstRow, first, departmentLastRow(m_context), last},
                              u'=' + formula,
                              format,
                              strikeOut});
    }

    FormWriter& m_writer;
    const DepartmentContext& m_context;
    QString m_confirm;
    QString m_new;
};

} // namespace

Result<void> addDepartmentInputs(FormWriter& writer, const DepartmentContext& context)
{
    const int lastRow = departmentLastRow(context);
    int at = 0;
    for (const DepartmentColumn& column : context.layout.columns()) {
        const FormInput input = inputOf(context, column);
        const bool isUseful = input.kind != FormInput::Kind::Any || !input.message.isEmpty();
        const bool isEmptyList = input.kind == FormInput::Kind::List && input.choices.isEmpty();
        if (isUseful && !isEmptyList && lastRow >= kDepartmentFirstRow) {
            DAICHO_TRY(writer.input({kDepartmentFirstRow, at, lastRow, at}, input));
        }
        ++at;
    }
    return Colours(writer, context).add();
}

} // namespace daicho
