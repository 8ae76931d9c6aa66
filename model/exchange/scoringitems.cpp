// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/departmentlayout.h"
#include "model/exchange/departmentsheets.h"
#include "model/exchange/rowtoken.h"
#include "model/exchange/scoringformulas.h"
#include "model/exchange/scoringsheets.h"

namespace daicho {

using namespace Qt::StringLiterals;
using namespace departmentcolours;
using Kind = ScoringColumn::Kind;

namespace {

constexpr double kHeaderHeight = 48;
constexpr double kRowHeight = 54;
constexpr int kSmall = 9;

class ItemSheet
{
public:
    ItemSheet(FormWriter& writer, const ScoringContext& context)
        : m_writer(writer)
        , m_context(context)
        , m_formulas(context.method, context.layout, context.language(), writer)
        , m_title(writer.addFormat({.size = 13, .bold = true}))
        , m_legend(writer.addFormat({.text = kPast}))
    {
        for (const ScoringColumn& column : context.layout.columns()) {
            m_headers.push_back(writer.addFormat({.align = CellAlign::Centre,
                                                  .fill = column.isAnswer() ? kAnswer : kHeader,
                                                  .bold = true,
                                                  .wrap = true,
                                                  .boxed = true,
                                                  .filled = true}));
            m_formats.push_back(writer.addFormat(lookOf(column)));
        }
    }

    Result<void> write()
    {
        DAICHO_TRY(begin());
        int row = kScoringFirstRow;
        for (const ScoringRow& facts : m_context.order.rows) {
            DAICHO_TRY(m_writer.beginRow(row, kRowHeight));
            for (size_t i = 0; i < columns().size(); ++i) {
                DAICHO_TRY(writeCell(static_cast<int>(i), row, facts));
            }
            ++row;
        }
        DAICHO_TRY(m_writer.filter(
            {kScoringHeaderRow, 0, row - 1, static_cast<int>(columns().size()) - 1}));
        return row == kScoringFirstRow ? Result<void>() : inputs(row - 1);
    }

private:
    std::span<const ScoringColumn> columns() const { return m_context.layout.columns(); }

    static FormFormat lookOf(const ScoringColumn& column)
    {
        FormFormat look;
        look.boxed = true;
        look.filled = true;
        look.wrap = true;
        look.fill = column.isAnswer() ? kAnswer : kLocked;
        look.unlocked = column.isAnswer();
        switch (column.kind) {
        case Kind::Input:
        case Kind::Line:
        case Kind::AssetNumber:
        case Kind::ThreatId:
        case Kind::HoldsFor:
        case Kind::Unknown:
        case Kind::Risk:
        case Kind::Draft:
        case Kind::Last:
            look.align = CellAlign::Centre;
            break;
        case Kind::Level:
            look.align = CellAlign::Centre;
            look.bold = true;
            break;
        case Kind::Hint:
        case Kind::Class:
            look.size = kSmall;
            break;
        default:
            break;
        }
        return look;
    }

    Result<void> begin()
    {
        FormSheet sheet{ScoringSheets::items().in(m_context.language())};
        for (const ScoringColumn& column : columns()) {
            sheet.columns.append({double(column.width), column.isHidden()});
        }
        sheet.frozenRows = kScoringHeaderRow;
        sheet.frozenColumns = m_context.layout.find(Kind::AssetName) + 1;
        sheet.repeatedRow = kScoringHeaderRow;
        sheet.repeatedColumns = sheet.frozenColumns;
        sheet.pagesWide = 2;
        DAICHO_TRY(m_writer.beginSheet(sheet));
        DAICHO_TRY(m_writer.beginRow(1, 22));
        DAICHO_TRY(m_writer.text(0, m_context.word(u"workbook.sheet_title"_s), m_title));
        DAICHO_TRY(m_writer.beginRow(2, 20));
        DAICHO_TRY(m_writer.text(0, m_context.word(u"workbook.sheet_legend"_s), m_legend));
        DAICHO_TRY(m_writer.beginRow(kScoringHeaderRow, kHeaderHeight));
        for (size_t i = 0; i < columns().size(); ++i) {
            DAICHO_TRY(m_writer.text(
                static_cast<int>(i), columns()[i].title.in(m_context.language()), m_headers[i]));
        }
        return {};
    }

    Result<void> writeCell(int at, int row, const ScoringRow& facts)
    {
        const ScoringColumn& column = columns()[static_cast<size_t>(at)];
        const int format = m_formats[static_cast<size_t>(at)];
        switch (column.kind) {
        case Kind::Line:
            return m_writer.number(at, facts.line, format);
        case Kind::HoldsFor:
            return m_writer.number(at, facts.holdsFor, format);
        case Kind::Input:
            return writeInput(at, facts.given.value(column.key), column.key, format);
        case Kind::Given:
            return m_writer.formula(at,
                                    m_formulas.given(*m_context.method.findInput(column.key), row),
                                    facts.given.value(column.key),
                                    format);
        case Kind::Step:
            return m_writer.formula(
                at, m_formulas.step(*m_context.method.findStep(column.key), row), {}, format);
        case Kind::Risk:
            return m_writer.formula(at, m_formulas.risk(row), facts.risk, format);
        case Kind::Level:
            return m_writer.formula(at, m_formulas.level(row), facts.level, format);
        case Kind::Token:
            return m_writer.text(
                at,
                writeRowToken({m_context.order.registerUid,
                               writeScoringMark({m_context.order.roundUid, m_context.order.rater}),
                               facts.item,
                               m_context.order.seq},
                              scoringRowKey(facts.code, facts.threatId)),
                format);
        default:
            return m_writer.text(at, textOf(column.kind, facts), format);
        }
    }

    /// Numbers as numbers, so that formulas and drop-down lists know them.
    Result<void> writeInput(int at, const QString& value, const QString& key, int format)
    {
        const MethodInput* const input = m_context.method.findInput(key);
        if (input->type == InputType::Flag && !value.isEmpty()) {
            return m_writer.text(
                at, answerLabel(value == "yes"_L1).in(m_context.language()), format);
        }
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        return isNumber ? m_writer.number(at, number, format) : m_writer.text(at, value, format);
    }

    QString textOf(Kind kind, const ScoringRow& facts) const
    {
        switch (kind) {
        case Kind::AssetNumber:
            return facts.code;
        case Kind::AssetName:
            return facts.name;
        case Kind::Unit:
            return facts.unit;
        case Kind::Class:
            return facts.classes;
        case Kind::ThreatId:
            return facts.threatId;
        case Kind::Threat:
            return facts.threat;
        case Kind::Hint:
            return facts.hint;
        case Kind::Draft:
            return facts.draft;
        case Kind::Last:
            return facts.last;
        case Kind::Unknown:
            return facts.isUnknown ? answerLabel(true).in(m_context.language()) : QString();
        case Kind::Note:
            return facts.note;
        default:
            return {};
        }
    }

    Result<void> inputs(int lastRow)
    {
        for (size_t i = 0; i < columns().size(); ++i) {
            const ScoringColumn& column = columns()[i];
            if (!column.isAnswer()) {
                continue;
            }
            const int at = static_cast<int>(i);
            DAICHO_TRY(m_writer.input({kScoringFirstRow, at, lastRow, at}, inputOf(column)));
        }
        return {};
    }

    FormInput inputOf(const ScoringColumn& column) const
    {
        FormInput input;
        input.title = column.title.in(m_context.language());
        input.error = m_context.word(u"messages.wrong"_s);
        if (column.kind == Kind::Unknown) {
            input.kind = FormInput::Kind::List;
            input.choices = {answerLabel(true).in(m_context.language())};
            input.message = m_context.word(u"messages.unknown"_s);
            return input;
        }
        if (column.kind == Kind::Note) {
            input.message = m_context.word(u"messages.note"_s);
            return input;
        }
        const MethodInput& asked = *m_context.method.findInput(column.key);
        const QStringList figures = figuresOf(m_context.method, asked);
        input.choices =
            figures.isEmpty() ? choicesOf(m_context.method, asked, m_context.language()) : figures;
        input.kind = !figures.isEmpty()        ? FormInput::Kind::Figures
                     : input.choices.isEmpty() ? FormInput::Kind::Number
                                               : FormInput::Kind::List;
        input.message = messageOf(asked);
        return input;
    }

    /// The question, or as many of the steps' criteria as Excel shows.
    QString messageOf(const MethodInput& asked) const
    {
        const MethodScale* const scale = m_context.method.findScale(asked.scale);
        if (scale == nullptr) {
            return asked.question.in(m_context.language());
        }
        QStringList lines;
        for (const ScaleStep& step : scale->steps) {
            const QString criterion = step.criterion.in(m_context.language());
            lines.append(step.key() + u' ' +
                         (criterion.isEmpty() ? step.label.in(m_context.language()) : criterion));
        }
        constexpr qsizetype kShown = 255;
        const QString all = lines.join(u'\n');
        return all.size() <= kShown ? all : asked.question.in(m_context.language());
    }

    FormWriter& m_writer;
    const ScoringContext& m_context;
    ScoringFormulas m_formulas;
    int m_title;
    int m_legend;
    std::vector<int> m_headers;
    std::vector<int> m_formats;
};

} // namespace

QStringList figuresOf(const Method& method, const MethodInput& input)
{
    const MethodScale* const scale = method.findScale(input.scale);
    QStringList figures;
    if (scale != nullptr && !scale->hasIds()) {
        for (const ScaleStep& step : scale->steps) {
            figures.append(step.key());
        }
    }
    constexpr qsizetype kLongest = 250; // Excel's limit of a literal list
    return figures.join(u',').size() <= kLongest ? figures : QStringList();
}

QStringList choicesOf(const Method& method, const MethodInput& input, Language language)
{
    if (input.type == InputType::Flag) {
        return {answerLabel(true).in(language), answerLabel(false).in(language)};
    }
    QStringList choices;
    if (const MethodScale* const scale = method.findScale(input.scale)) {
        for (const ScaleStep& step : scale->steps) {
            choices.append(step.key());
        }
    }
    return choices;
}

Result<void> writeScoringItems(FormWriter& writer, const ScoringContext& context)
{
    return ItemSheet(writer, context).write();
}

Result<void> writeScoringCriteria(FormWriter& writer, const ScoringContext& context)
{
    const int title = writer.addFormat({.size = 13, .bold = true});
    const int header = writer.addFormat(
        {.align = CellAlign::Centre, .fill = kHeader, .bold = true, .boxed = true, .filled = true});
    const int text = writer.addFormat({.wrap = true, .boxed = true});
    const int centred = writer.addFormat({.align = CellAlign::Centre, .boxed = true});
    FormSheet sheet{ScoringSheets::criteria().in(context.language())};
    sheet.columns = {{20}, {8}, {22}, {60}};
    sheet.portrait = true;
    sheet.frozenRows = 2;
    DAICHO_TRY(writer.beginSheet(sheet));
    DAICHO_TRY(writer.beginRow(1, 22));
    DAICHO_TRY(writer.text(0, context.word(u"workbook.criteria_title"_s), title));
    DAICHO_TRY(writer.beginRow(2, 20));
    int column = 0;
    for (const QString& key : {u"input"_s, u"step"_s, u"label"_s, u"meaning"_s}) {
        DAICHO_TRY(writer.text(column++, context.word(u"workbook.criteria_"_s + key), header));
    }
    int row = 2;
    for (const MethodInput& input : context.method.inputs) {
        const MethodScale* const scale = context.method.findScale(input.scale);
        if (scale == nullptr) {
            continue;
        }
        for (const ScaleStep& step : scale->steps) {
            DAICHO_TRY(writer.beginRow(++row, 20));
            DAICHO_TRY(writer.text(0, input.label.in(context.language()), text));
            DAICHO_TRY(writer.text(1, step.key(), centred));
            DAICHO_TRY(writer.text(2, step.label.in(context.language()), text));
            DAICHO_TRY(writer.text(3, step.criterion.in(context.language()), text));
        }
    }
    return {};
}

} // namespace daicho
