// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/flagword.h"
#include "model/exchange/departmentformulas.h"
#include "model/exchange/departmentinputs.h"
#include "model/exchange/departmentsheets.h"
#include "model/exchange/rowtoken.h"
#include "model/register/asset.h"
#include "model/register/fieldtext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace daicho {

using namespace Qt::StringLiterals;
using namespace departmentcolours;
using Kind = DepartmentColumn::Kind;

namespace {

constexpr double kHeaderHeight = 96;
/// Two lines of a name or note, three of the handling in its smaller letters.
constexpr double kRowHeight = 36;
constexpr int kHandlingSize = 8;
constexpr int kPagesWide = 3;

int fieldIndex(const QString& key)
{
    const auto& fields = assetFields();
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].key == key) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

ColumnKind columnKind(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
        return ColumnKind::Integer;
    case FieldType::Decimal:
        return ColumnKind::Decimal;
    case FieldType::Date:
        return ColumnKind::Date;
    default:
        return ColumnKind::Text;
    }
}

/// What the register says of a row: values by field index, all missing in a row for a new asset.
struct RowFacts
{
    QString uid;
    QString number;
    const std::vector<QVariant>* values = nullptr;
    QMap<QString, bool> answers = {};

    QVariant value(int field) const
    {
        return values == nullptr || field < 0 ? QVariant() : (*values)[static_cast<size_t>(field)];
    }
};

class AssetSheet
{
public:
    AssetSheet(FormWriter& writer, const DepartmentContext& context)
        : m_writer(writer)
        , m_context(context)
        , m_formulas(
              context.scheme,
              context.layout,
              context.language(),
              context.word(u"workbook.missing"_s),
              writer.list(DepartmentFormulas::handlingKeys(context.scheme)),
              writer.list(DepartmentFormulas::handlingTexts(context.scheme, context.language())))
        , m_title(writer.addFormat({.size = 13, .bold = true}))
        , m_legend(writer.addFormat({.text = kPast}))
    {
        for (const DepartmentColumn& column : context.layout.columns()) {
            m_columns.push_back(prepared(column));
        }
    }

    Result<void> write()
    {
        DAICHO_TRY(begin());
        int row = kDepartmentFirstRow;
        for (const DepartmentRow& asset : m_context.order.rows) {
            DAICHO_TRY(writeRow(row++, factsOf(asset)));
        }
        for (int i = 0; i < m_context.plan.rowsForNew; ++i) {
            DAICHO_TRY(writeRow(row++, {}));
        }
        const int last = static_cast<int>(m_columns.size()) - 1;
        DAICHO_TRY(m_writer.filter({kDepartmentHeaderRow, 0, row - 1, last}));
        return addDepartmentInputs(m_writer, m_context);
    }

private:
    struct Column
    {
        const DepartmentColumn* column;
        const daicho::Field<Asset>* field = nullptr;
        int at = -1; ///< of the field
        int header = 0;
        int filled = 0;
        int empty = 0;
        /// Words of choices and flags by id, in UTF-8.
        QHash<QString, QByteArray> words = {};
    };

    Column prepared(const DepartmentColumn& column)
    {
        Column made{&column};
        FormFormat look;
        look.boxed = true;
        look.unlocked = !column.isLocked();
        if (column.kind == Kind::Field) {
            made.at = fieldIndex(column.key);
            made.field = &assetFields()[static_cast<size_t>(made.at)];
            look.kind = columnKind(made.field->type);
            look.wrap = made.field->type == FieldType::LongText || column.key == "name"_L1;
        } else if (column.kind == Kind::DisposedOn) {
            look.kind = ColumnKind::Date;
        }
        const bool isCentred = look.kind == ColumnKind::Date || column.kind == Kind::Confirm ||
                               column.kind == Kind::Question ||
                               column.kind == Kind::PreviousClass || column.kind == Kind::Class ||
                               (made.field != nullptr && made.field->type == FieldType::Flag);
        look.align = isCentred ? CellAlign::Centre : CellAlign::Automatic;
        look.filled = column.isLocked();
        look.fill = kLocked;
        look.bold = column.kind == Kind::Class;
        if (column.kind == Kind::Handling) {
            look.wrap = true;
            look.size = kHandlingSize;
        }
        made.empty = m_writer.addFormat(look);
        const bool isResult = column.kind == Kind::Class || column.kind == Kind::Handling;
        look.text = isResult ? look.text : kPast;
        made.filled = m_writer.addFormat(look);
        const bool isKey = column.kind == Kind::Confirm;
        made.header = m_writer.addFormat({.align = CellAlign::Centre,
                                          .fill = isKey               ? kKeyHeader
                                                  : column.isLocked() ? kLocked
                                                                      : kHeader,
                                          .text = isKey ? 0xffffffU : 0U,
                                          .bold = true,
                                          .wrap = true,
                                          .boxed = true,
                                          .filled = true});
        return made;
    }

    Result<void> begin()
    {
        FormSheet sheet{DepartmentSheets::assets().in(m_context.language())};
        for (const Column& column : m_columns) {
            sheet.columns.append(
                {double(column.column->width), column.column->kind == Kind::Token});
        }
        sheet.frozenRows = kDepartmentHeaderRow;
        sheet.frozenColumns = m_context.layout.find(Kind::Confirm) + 1;
        sheet.repeatedRow = kDepartmentHeaderRow;
        sheet.repeatedColumns = sheet.frozenColumns;
        sheet.pagesWide = kPagesWide;
        DAICHO_TRY(m_writer.beginSheet(sheet));
        DAICHO_TRY(m_writer.beginRow(1, 22));
        DAICHO_TRY(m_writer.text(0, m_context.word(u"workbook.sheet_title"_s), m_title));
        DAICHO_TRY(m_writer.beginRow(2, 20));
        DAICHO_TRY(m_writer.text(0, m_context.word(u"workbook.sheet_legend"_s), m_legend));
        DAICHO_TRY(m_writer.beginRow(kDepartmentHeaderRow, kHeaderHeight));
        for (size_t i = 0; i < m_columns.size(); ++i) {
            DAICHO_TRY(m_writer.text(static_cast<int>(i),
                                     m_columns[i].column->title.in(m_context.language()),
                                     m_columns[i].header));
        }
        return {};
    }

    RowFacts factsOf(const DepartmentRow& asset) const
    {
        RowFacts facts{asset.uid, {}, &asset.values};
        facts.number = facts.value(m_code).toString();
        const QString branch = facts.value(m_branch).toString();
        facts.number += branch.isEmpty() ? QString() : u'-' + branch;
        facts.answers = answersOf(facts);
        return facts;
    }

    /// The answers in the register, unless the class was settled otherwise since.
    QMap<QString, bool> answersOf(const RowFacts& facts) const
    {
        QMap<QString, bool> answers;
        const QVariant stored = facts.value(m_answers);
        if (!stored.isValid()) {
            return answers;
        }
        const QJsonObject given = QJsonDocument::fromJson(stored.toString().toUtf8()).object();
        for (const Question& question : m_context.scheme.questions) {
            const auto answer = parseFlag(given.value(question.id).toVariant().toString());
            if (answer) {
                answers.insert(question.id, *answer);
            }
        }
        for (const Property property : m_context.scheme.gradedProperties()) {
            const QString stands = facts.value(m_classes[size_t(property)]).toString();
            if (m_formulas.classValue(property, answers, stands) != stands) {
                return {};
            }
        }
        return answers;
    }

    Result<void> writeRow(int row, const RowFacts& facts)
    {
        DAICHO_TRY(m_writer.beginRow(row, kRowHeight));
        QStringList classes;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            DAICHO_TRY(writeCell(row, static_cast<int>(i), facts, classes));
        }
        return {};
    }

    Result<void> writeCell(int row, int at, const RowFacts& facts, QStringList& classes)
    {
        Column& column = m_columns[static_cast<size_t>(at)];
        switch (column.column->kind) {
        case Kind::Number:
            return m_writer.text(at, facts.number, column.filled);
        case Kind::Token:
            return m_writer.text(at,
                                 writeRowToken({m_context.plan.registerUid,
                                                m_context.plan.campaignUid,
                                                facts.uid,
                                                m_context.order.seq},
                                               facts.number),
                                 column.filled);
        case Kind::Field:
            return writeField(at, column, facts.value(column.at));
        case Kind::Question: {
            const auto answer = facts.answers.constFind(column.column->key);
            return answer == facts.answers.constEnd()
                       ? m_writer.text(at, QByteArrayView(""), column.empty)
                       : m_writer.text(
                             at, answerLabel(*answer).in(m_context.language()), column.filled);
        }
        case Kind::PreviousClass:
            return m_writer.text(at, previous(facts, column.column->key), column.filled);
        case Kind::Class: {
            const Property property = *propertyFromKey(column.column->key);
            classes.append(m_formulas.classValue(
                property, facts.answers, previous(facts, column.column->key)));
            return m_writer.formula(
                at, m_formulas.classFormula(property, row), classes.last(), column.filled);
        }
        case Kind::Handling:
            return m_writer.formula(at,
                                    m_formulas.handlingFormula(row),
                                    m_formulas.handlingValue(classes),
                                    column.filled);
        default:
            return m_writer.text(at, QByteArrayView(""), column.empty);
        }
    }

    QString previous(const RowFacts& facts, const QString& property) const
    {
        return facts.value(m_classes[size_t(*propertyFromKey(property))]).toString();
    }

    Result<void> writeField(int at, Column& column, const QVariant& value)
    {
        if (!value.isValid()) {
            return m_writer.text(at, QByteArrayView(""), column.empty);
        }
        switch (column.field->type) {
        case FieldType::Integer:
            return m_writer.number(at, double(value.toLongLong()), column.filled);
        case FieldType::Decimal:
            return m_writer.number(at, value.toDouble(), column.filled);
        case FieldType::Date:
            return m_writer.date(at, value.toDate(), column.filled);
        case FieldType::Flag:
        case FieldType::Choice: {
            const QString id = value.toString();
            auto word = column.words.constFind(id);
            if (word == column.words.constEnd()) {
                word = column.words.insert(id, m_context.texts.text(*column.field, value).toUtf8());
            }
            return m_writer.text(at, QByteArrayView(*word), column.filled);
        }
        default:
            return m_writer.text(at, m_context.texts.text(*column.field, value), column.filled);
        }
    }

    FormWriter& m_writer;
    const DepartmentContext& m_context;
    DepartmentFormulas m_formulas;
    int m_title;
    int m_legend;
    std::vector<Column> m_columns;
    int m_code = fieldIndex(u"code"_s);
    int m_branch = fieldIndex(u"branch"_s);
    int m_answers = fieldIndex(u"class_answers"_s);
    std::array<int, 3> m_classes = {fieldIndex(u"confidentiality"_s),
                                    fieldIndex(u"integrity"_s),
                                    fieldIndex(u"availability"_s)};
};

} // namespace

Result<void> writeAssetSheet(FormWriter& writer, const DepartmentContext& context)
{
    return AssetSheet(writer, context).write();
}

} // namespace daicho
