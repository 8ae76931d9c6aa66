// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/risklist.h"

#include "model/core/progress.h"
#include "model/service/exportnames.h"
#include "model/service/session.h"
#include "model/store/riskstore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RiskList)
};

enum Column {
    CodeColumn,
    NameColumn,
    UnitColumn,
    ClassColumn,
    CategoryColumn,
    ThreatIdColumn,
    ThreatColumn,
    LikelihoodColumn,
    LossColumn,
    ValueColumn,
    LevelColumn,
    AcceptableColumn,
    CycleColumn,
    RaterColumn,
    MethodColumn,
    InputsColumn,
    NoteColumn,
    ColumnCount
};

ColumnSpec
column(const Bilingual& title, Language language, double width, ColumnKind kind = ColumnKind::Text)
{
    ColumnSpec spec;
    spec.title = title.in(language);
    spec.width = width;
    spec.kind = kind;
    return spec;
}

/// Titles are data in both languages, like those of the fields: an import finds them again.
QList<ColumnSpec> columnSpecs(Language language)
{
    QList<ColumnSpec> specs = {
        column({u"資産番号"_s, u"Asset number"_s}, language, 12),
        column({u"資産名"_s, u"Name"_s}, language, 30),
        column({u"所属"_s, u"Unit"_s}, language, 20),
        column({u"分類"_s, u"Class"_s}, language, 10),
        column({u"脅威区分"_s, u"Threat category"_s}, language, 16),
        column({u"脅威ID"_s, u"Threat ID"_s}, language, 8),
        column({u"脅威"_s, u"Threat"_s}, language, 30),
        column({u"発生の可能性"_s, u"Likelihood"_s}, language, 12, ColumnKind::Decimal),
        column({u"発生時の損失"_s, u"Loss"_s}, language, 12, ColumnKind::Decimal),
        column({u"リスク値"_s, u"Risk value"_s}, language, 9, ColumnKind::Decimal),
        column({u"リスクレベル"_s, u"Level"_s}, language, 12),
        column({u"受容できるか"_s, u"Acceptable"_s}, language, 12),
        column({u"年度"_s, u"Fiscal year"_s}, language, 8, ColumnKind::Integer),
        column({u"評価者"_s, u"Rater"_s}, language, 16),
        column({u"評価の方法"_s, u"Method"_s}, language, 14),
        column({u"入力"_s, u"Inputs"_s}, language, 40),
        column({u"備考"_s, u"Note"_s}, language, 30),
    };
    specs[ClassColumn].align = CellAlign::Centre;
    specs[LevelColumn].align = CellAlign::Centre;
    specs[NoteColumn].wrap = true;
    return specs;
}

/// Words for ids of one method: levels with their place in styles().
struct LevelWord
{
    QString label;
    int style = -1;
};

QHash<QString, LevelWord> levelWords(const Catalogue& catalogue, Language language)
{
    QHash<QString, LevelWord> words;
    const qsizetype styles = RiskList::styles().size();
    for (const Method& method : catalogue.methods()) {
        const auto count = static_cast<qsizetype>(method.levels.size());
        for (qsizetype i = 0; i < count; ++i) {
            const RiskLevel& level = method.levels[static_cast<size_t>(i)];
            // Three levels take the first, second and fourth style: the highest is always red.
            const qsizetype style = i + 1 == count ? styles - 1 : i;
            words.insert(method.header.id + u'/' + level.id,
                         {level.label.in(language), static_cast<int>(std::min(style, styles - 1))});
        }
    }
    return words;
}

class RiskRowWriter
{
public:
    RiskRowWriter(const Session& session, const ExportNames& names, TableWriter& writer)
        : m_catalogue(session.environment().catalogue)
        , m_language(session.language())
        , m_names(names)
        , m_writer(writer)
        , m_levels(levelWords(m_catalogue, m_language))
    {
    }

    Result<void> write(const RiskRow& row)
    {
        DAICHO_TRY(m_writer.beginRow());
        DAICHO_TRY(text(CodeColumn, row.code));
        DAICHO_TRY(text(NameColumn, row.name));
        DAICHO_TRY(text(UnitColumn, m_names.unitName(row.unit)));
        DAICHO_TRY(text(ClassColumn, classText(row)));
        DAICHO_TRY(writeThreat(row.assessment.threat));
        return writeScore(row.assessment);
    }

private:
    Result<void> text(Column column, const QString& value, int style = -1)
    {
        return value.isEmpty() ? Result<void>() : m_writer.text(column, value, style);
    }

    Result<void> number(Column column, std::optional<double> value)
    {
        return value ? m_writer.number(column, *value) : Result<void>();
    }

    static QString classText(const RiskRow& row)
    {
        return row.confidentiality.isEmpty()
                   ? QString()
                   : row.confidentiality + u'/' + row.integrity + u'/' + row.availability;
    }

    Result<void> writeThreat(const QString& id)
    {
        const Threat* threat = m_catalogue.threat(id);
        if (threat != nullptr) {
            const ThreatCategory* category = m_catalogue.threats().findCategory(threat->category);
            DAICHO_TRY(text(CategoryColumn,
                            category != nullptr ? category->label.in(m_language) : QString()));
        }
        DAICHO_TRY(text(ThreatIdColumn, id));
        return text(ThreatColumn, threat != nullptr ? threat->label.in(m_language) : QString());
    }

    Result<void> writeScore(const Assessment& score)
    {
        DAICHO_TRY(number(LikelihoodColumn, score.likelihood));
        DAICHO_TRY(number(LossColumn, score.loss));
        DAICHO_TRY(number(ValueColumn, score.value));
        const LevelWord level =
            m_levels.value(score.method + u'/' + score.level, LevelWord{score.level, -1});
        DAICHO_TRY(text(LevelColumn, level.label, level.style));
        if (score.acceptable) {
            DAICHO_TRY(
                text(AcceptableColumn, *score.acceptable ? Words::tr("yes") : Words::tr("no")));
        }
        DAICHO_TRY(
            number(CycleColumn, score.cycle ? std::optional<double>(*score.cycle) : std::nullopt));
        DAICHO_TRY(text(RaterColumn, score.rater));
        DAICHO_TRY(text(MethodColumn, score.method));
        DAICHO_TRY(text(InputsColumn, inputsText(score.inputs)));
        return text(NoteColumn, score.note);
    }

    const Catalogue& m_catalogue;
    Language m_language;
    const ExportNames& m_names;
    TableWriter& m_writer;
    QHash<QString, LevelWord> m_levels;
};

} // namespace

QString inputsText(const QString& json)
{
    const QJsonObject inputs = QJsonDocument::fromJson(json.toUtf8()).object();
    QStringList parts;
    for (auto input = inputs.begin(); input != inputs.end(); ++input) {
        parts.append(input.key() + u'=' + input->toVariant().toString());
    }
    return parts.join(u' ');
}

QList<CellStyle> RiskList::styles()
{
    return {{0x2e7d6b, 0xffffff, true},
            {0xc79a00, 0x000000, true},
            {0xd9730d, 0x000000, true},
            {0xb3261e, 0xffffff, true}};
}

Result<qint64>
RiskList::write(TableWriter& writer, const ExportOptions& options, Progress& progress)
{
    const Result<RegisterInfo> info = m_session.info();
    if (!info) {
        return failure(info);
    }
    ExportNames names(m_session);
    DAICHO_TRY(names.load());
    SheetSpec sheet;
    sheet.name = Words::tr("Risk list");
    sheet.columns = columnSpecs(m_session.language());
    DAICHO_TRY(writer.beginSheet(sheet));
    RiskRowWriter rows(m_session, names, writer);
    qint64 done = 0;
    const int cycle = options.cycle.value_or(info->cycle.value_or(0));
    DAICHO_TRY(
        RiskStore(m_session.tables().assessment)
            .visit(cycle, options.filter, [&](const RiskRow& row) {
                if (++done % 256 == 0) {
                    if (progress.isCancelled()) {
                        return Result<void>(
                            fail(ErrorKind::Cancelled, Words::tr("Stopped. No file was written.")));
                    }
                    progress.report(done, 0);
                }
                return rows.write(row);
            }));
    return done;
}

} // namespace daicho
