// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/risklist.h"

#include "model/core/progress.h"
#include "model/exchange/scorefields.h"
#include "model/risk/ranking.h"
#include "model/risk/score.h"
#include "model/service/exportnames.h"
#include "model/service/methods/ratedmethods.h"
#include "model/service/methodservice.h"
#include "model/service/session.h"
#include "model/store/riskstore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RiskList)
};

ColumnKind kindOf(ScoreField field)
{
    switch (field) {
    case ScoreField::Likelihood:
    case ScoreField::Loss:
    case ScoreField::Value:
        return ColumnKind::Decimal;
    case ScoreField::Cycle:
        return ColumnKind::Integer;
    default:
        return ColumnKind::Text;
    }
}

QList<ColumnSpec> columnSpecs(Language language)
{
    QList<ColumnSpec> specs;
    for (size_t i = 0; i < scoreFields().size(); ++i) {
        const FieldInfo& field = scoreFields()[i];
        const auto place = static_cast<ScoreField>(i);
        const bool centred = place == ScoreField::Class || place == ScoreField::Level;
        ColumnSpec spec;
        spec.title = field.label.in(language);
        spec.kind = kindOf(place);
        spec.width = field.width;
        spec.align = centred ? CellAlign::Centre : CellAlign::Automatic;
        spec.wrap = field.type == FieldType::LongText;
        specs.append(spec);
    }
    return specs;
}

/// Words for ids of one method: levels with their place in styles().
struct LevelWord
{
    QString label;
    int style = -1;
};

QHash<QString, LevelWord> levelWords(const QList<Method>& methods, Language language)
{
    QHash<QString, LevelWord> words;
    const qsizetype styles = RiskList::styles().size();
    for (const Method& method : methods) {
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
    RiskRowWriter(const Session& session,
                  const ExportNames& names,
                  const QList<Method>& methods,
                  TableWriter& writer)
        : m_catalogue(session.environment().catalogue)
        , m_language(session.language())
        , m_names(names)
        , m_writer(writer)
        , m_levels(levelWords(methods, m_language))
        , m_standings(m_catalogue.choices(u"assessment_standing"_s))
    {
    }

    Result<void> write(const RiskRow& row)
    {
        DAICHO_TRY(m_writer.beginRow());
        DAICHO_TRY(text(ScoreField::Asset, row.code));
        DAICHO_TRY(text(ScoreField::AssetName, row.name));
        DAICHO_TRY(text(ScoreField::Unit, m_names.unitName(row.unit)));
        DAICHO_TRY(text(ScoreField::Class, classText(row)));
        DAICHO_TRY(writeThreat(row.assessment.threat));
        DAICHO_TRY(writeScore(row.assessment));
        return writeRank(row.assessment);
    }

    /// Scores of this method, the highest first, are numbered in a last column.
    void rank(const QString& method) { m_ranked = method; }

private:
    Result<void> writeRank(const Assessment& score)
    {
        if (m_ranked.isEmpty() || score.method != m_ranked || !score.value) {
            return {};
        }
        return m_writer.number(static_cast<int>(scoreFields().size()),
                               m_ranking.next(*score.value));
    }

    Result<void> text(ScoreField column, const QString& value, int style = -1)
    {
        return value.isEmpty() ? Result<void>()
                               : m_writer.text(static_cast<int>(column), value, style);
    }

    Result<void> number(ScoreField column, std::optional<double> value)
    {
        return value ? m_writer.number(static_cast<int>(column), *value) : Result<void>();
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
            DAICHO_TRY(text(ScoreField::ThreatCategory,
                            category != nullptr ? category->label.in(m_language) : QString()));
        }
        DAICHO_TRY(text(ScoreField::ThreatId, id));
        return text(ScoreField::Threat,
                    threat != nullptr ? threat->label.in(m_language) : QString());
    }

    Result<void> writeScore(const Assessment& score)
    {
        DAICHO_TRY(number(ScoreField::Likelihood, score.likelihood));
        DAICHO_TRY(number(ScoreField::Loss, score.loss));
        DAICHO_TRY(number(ScoreField::Value, score.value));
        const LevelWord level =
            m_levels.value(score.method + u'/' + score.level, LevelWord{score.level, -1});
        DAICHO_TRY(text(ScoreField::Level, level.label, level.style));
        if (score.acceptable) {
            DAICHO_TRY(text(ScoreField::Acceptable,
                            *score.acceptable ? Words::tr("yes") : Words::tr("no")));
        }
        DAICHO_TRY(number(ScoreField::Cycle,
                          score.cycle ? std::optional<double>(*score.cycle) : std::nullopt));
        DAICHO_TRY(text(ScoreField::Rater, score.rater));
        DAICHO_TRY(text(ScoreField::Method, score.method));
        DAICHO_TRY(text(ScoreField::Inputs, inputsText(score.inputs)));
        DAICHO_TRY(text(ScoreField::Note, score.note));
        return text(ScoreField::Standing, m_standings.labelOf(score.standing, m_language));
    }

    const Catalogue& m_catalogue;
    Language m_language;
    const ExportNames& m_names;
    TableWriter& m_writer;
    QHash<QString, LevelWord> m_levels;
    QString m_ranked;
    DenseRank m_ranking;
    const ChoiceSet& m_standings;
};

} // namespace

QString inputsText(const QString& json)
{
    const QJsonObject inputs = QJsonDocument::fromJson(json.toUtf8()).object();
    QStringList parts;
    for (auto input = inputs.begin(); input != inputs.end(); ++input) {
        const QJsonValue value = *input;
        parts.append(
            input.key() + u'=' +
            (value.isDouble() ? figureText(value.toDouble()) : value.toVariant().toString()));
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
    const Result<QHash<QString, RatedMethod>> methods = ratedMethods(m_session);
    const Result<QList<Method>> known = MethodService(m_session).every();
    if (!methods || !known) {
        return !methods ? failure(methods) : failure(known);
    }
    ExportNames names(m_session);
    DAICHO_TRY(names.load());
    const bool isStanding = options.what == ExportWhat::Risks;
    SheetSpec sheet;
    sheet.name = isStanding ? Words::tr("Risk list") : Words::tr("Scores");
    sheet.columns = columnSpecs(m_session.language());
    RiskRowWriter rows(m_session, names, *known, writer);
    const bool isRanked = isStanding && std::ranges::any_of(*known, [&info](const Method& method) {
                              return method.isRanking && method.header.id == info->method;
                          });
    if (isRanked) {
        ColumnSpec rank;
        rank.title = Words::tr("Rank");
        rank.kind = ColumnKind::Integer;
        rank.width = 8;
        sheet.columns.append(rank);
        rows.rank(info->method);
    }
    DAICHO_TRY(writer.beginSheet(sheet));
    qint64 done = 0;
    const int cycle = options.cycle.value_or(info->cycle.value_or(0));
    const auto write = [&](const RiskRow& row) -> Result<void> {
        if (++done % 256 == 0) {
            if (progress.isCancelled()) {
                return fail(ErrorKind::Cancelled, Words::tr("Stopped. No file was written."));
            }
            progress.report(done, 0);
        }
        return rows.write(row);
    };
    const RiskStore store(m_session.tables().assessment);
    DAICHO_TRY(isStanding ? store.visitStanding(cycle, options.filter, *methods, write)
                          : store.visit(cycle, options.filter, write));
    return done;
}

} // namespace daicho
