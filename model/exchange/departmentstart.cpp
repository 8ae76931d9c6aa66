// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/departmentsheets.h"
#include "model/exchange/startsheet.h"
#include "model/sheet/cellreference.h"

namespace daicho {

using namespace Qt::StringLiterals;
using namespace departmentcolours;

namespace {

constexpr int kValueColumn = StartSheet::kValueColumn;

class DepartmentStart
{
public:
    DepartmentStart(FormWriter& writer, const DepartmentContext& context)
        : m_writer(writer)
        , m_context(context)
        , m_sheet(writer)
        , m_answer(writer.addFormat(
              {.fill = kAnswer, .size = 12, .boxed = true, .unlocked = true, .filled = true}))
        , m_dateAnswer(writer.addFormat({.kind = ColumnKind::Date,
                                         .align = CellAlign::Left,
                                         .fill = kAnswer,
                                         .size = 12,
                                         .boxed = true,
                                         .unlocked = true,
                                         .filled = true}))
        , m_fixed(writer.addFormat({.align = CellAlign::Left, .text = kPast, .boxed = true}))
        , m_fixedDate(writer.addFormat(
              {.kind = ColumnKind::Date, .align = CellAlign::Left, .text = kPast, .boxed = true}))
    {
    }

    Result<void> write()
    {
        DAICHO_TRY(m_sheet.begin(DepartmentSheets::start().in(m_context.language())));
        const bool isCampaign = m_context.plan.year.has_value();
        DAICHO_TRY(m_sheet.title(word(isCampaign ? u"title"_s : u"title_new"_s)));
        DAICHO_TRY(m_sheet.subtitle(word(u"unit"_s)));
        if (isCampaign) {
            DAICHO_TRY(m_sheet.subtitle(word(u"due"_s)));
        }
        m_sheet.skipLine();
        DAICHO_TRY(heading(u"heading_steps"_s));
        const QStringList steps = isCampaign ? QStringList{u"step_all"_s,
                                                           u"step_check"_s,
                                                           u"step_change"_s,
                                                           u"step_new"_s,
                                                           u"step_sign"_s}
                                             : QStringList{u"step_new_only"_s, u"step_sign"_s};
        for (qsizetype i = 0; i < steps.size(); ++i) {
            DAICHO_TRY(paragraph(QString::number(i + 1), steps[i]));
        }
        m_sheet.skipLine();
        DAICHO_TRY(heading(u"heading_answer"_s));
        DAICHO_TRY(cells(true));
        if (isCampaign) {
            DAICHO_TRY(progress());
        }
        m_sheet.skipLine();
        DAICHO_TRY(heading(u"heading_notes"_s));
        for (const QString& note : {u"note_untouched"_s,
                                    u"note_class"_s,
                                    u"note_locked"_s,
                                    u"note_macro"_s,
                                    u"contact"_s}) {
            DAICHO_TRY(paragraph(u"・"_s, note));
        }
        m_sheet.skipLine();
        return cells(false);
    }

private:
    Result<void> heading(const QString& key) { return m_sheet.heading(word(key)); }

    Result<void> paragraph(const QString& mark, const QString& key)
    {
        return m_sheet.paragraph(mark, word(key));
    }

    Result<void> progress()
    {
        const int column = m_context.layout.find(DepartmentColumn::Kind::Confirm);
        const QString count = QString::number(m_context.order.rows.size());
        const QString behind = word(u"progress_text"_s);
        const QString letters = columnLetters(column);
        // Rows for new assets are not counted: they have no number.
        const QString formula =
            uR"(=IF(daicho_all_unchanged="%1",%2,COUNTA('%3'!$%4$%5:$%4$%6))&"%7")"_s
                .arg(answerLabel(true).in(m_context.language()),
                     count,
                     DepartmentSheets::assets().in(m_context.language()),
                     letters)
                .arg(kDepartmentFirstRow)
                .arg(std::max(kDepartmentFirstRow,
                              departmentLastRow(m_context) - m_context.plan.rowsForNew))
                .arg(behind);
        DAICHO_TRY(m_sheet.label(word(u"progress"_s), 22));
        return m_writer.formula(kValueColumn, formula.toUtf8(), u'0' + behind, m_fixed);
    }

    Result<void> cells(bool answers)
    {
        for (const DepartmentCellInfo& info : departmentCells()) {
            const bool isCampaignOnly = info.cell == DepartmentCell::AllUnchanged ||
                                        info.cell == DepartmentCell::Year ||
                                        info.cell == DepartmentCell::DueDate;
            if (info.isAnswer != answers || (isCampaignOnly && !m_context.plan.year)) {
                continue;
            }
            DAICHO_TRY(m_sheet.label(info.label.in(m_context.language()), 22));
            DAICHO_TRY(value(info));
            DAICHO_TRY(m_writer.name(info.definedName, m_sheet.row(), kValueColumn));
        }
        return {};
    }

    Result<void> value(const DepartmentCellInfo& info)
    {
        const DepartmentOrder& order = m_context.order;
        switch (info.cell) {
        case DepartmentCell::UnitCode:
            return m_writer.text(kValueColumn, order.unitCode, m_fixed);
        case DepartmentCell::UnitName:
            return m_writer.text(kValueColumn, order.unitName, m_fixed);
        case DepartmentCell::Year:
            return m_writer.number(kValueColumn, m_context.plan.year.value_or(0), m_fixed);
        case DepartmentCell::DueDate:
            return m_writer.date(kValueColumn, order.due, m_fixedDate);
        case DepartmentCell::Campaign:
            return m_writer.text(kValueColumn, m_context.plan.campaignUid, m_fixed);
        case DepartmentCell::Register:
            return m_writer.text(kValueColumn, m_context.plan.registerUid, m_fixed);
        default:
            return answer(info);
        }
    }

    Result<void> answer(const DepartmentCellInfo& info)
    {
        FormInput input;
        input.title = info.label.in(m_context.language());
        int format = m_answer;
        if (info.cell == DepartmentCell::AllUnchanged) {
            input.kind = FormInput::Kind::List;
            input.choices = {answerLabel(true).in(m_context.language())};
            input.message = m_context.word(u"messages.all_unchanged"_s);
            input.error = m_context.word(u"messages.wrong"_s);
        } else if (info.cell == DepartmentCell::HeadDate) {
            input.kind = FormInput::Kind::Date;
            input.message = m_context.word(u"messages.head_date"_s);
            input.error = m_context.word(u"messages.wrong_date"_s);
            input.isAdvice = true;
            format = m_dateAnswer;
        } else {
            input.message = m_context.word(u"messages.post"_s);
        }
        DAICHO_TRY(m_writer.text(kValueColumn, QByteArrayView(""), format));
        return m_writer.input({m_sheet.row(), kValueColumn, m_sheet.row(), kValueColumn}, input);
    }

    QString word(const QString& key) const { return m_context.word(u"workbook."_s + key); }

    FormWriter& m_writer;
    const DepartmentContext& m_context;
    StartSheet m_sheet;
    int m_answer;
    int m_dateAnswer;
    int m_fixed;
    int m_fixedDate;
};

} // namespace

Result<void> writeStartSheet(FormWriter& writer, const DepartmentContext& context)
{
    return DepartmentStart(writer, context).write();
}

} // namespace daicho
