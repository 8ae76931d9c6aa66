// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/wareki.h"
#include "model/risk/score.h"
#include "model/service/figures/explanationparts.h"
#include "model/service/figures/riskpicture.h"
#include "model/service/figures/statisticsservice.h"
#include "model/service/session.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureExplanation)
};

constexpr int kNamed = 5; // risks behind a mark

QString number(qint64 value)
{
    return QLocale().toString(value);
}

ExplainedPart countingPart(const RiskPicture& picture, const Method& method, Language language)
{
    ExplainedPart how{Words::tr("How it is counted"), {}};
    add(how, {}, picture.title);
    add(how, Words::tr("What counts"), picture.note);
    add(how,
        Words::tr("Method"),
        Words::tr("%1, version %2").arg(method.header.label.in(language), method.header.version));
    add(how,
        Words::tr("Left out"),
        Words::tr("Assets out of scope, and pairs without a score. Scores of other methods are "
                  "never added up."));
    if (picture.after) {
        add(how,
            picture.afterTitle,
            Words::tr("Each treated risk moves to what its measures leave; without a measure done "
                      "this is a forecast."));
    }
    if (picture.kind == Picture::Units) {
        add(how,
            Words::tr("Units"),
            Words::tr("Each unit counts with all the units below it, so that the units of one "
                      "level add up to the unit above."));
    }
    return how;
}

ExplainedPart figuresPart(const RiskPicture& picture, int mark)
{
    ExplainedPart figures{Words::tr("The figures"), {}};
    for (qsizetype row = 0; row < picture.rows.size(); ++row) {
        const QStringList& cells = picture.rows[row];
        if (mark < 0) {
            add(figures, cells.value(0), cells.mid(1).join(u" · "_s));
        } else if (row == mark) {
            for (qsizetype i = 0; i < cells.size(); ++i) {
                add(figures, picture.header.value(i), cells[i]);
            }
        }
    }
    return figures;
}

/// The highest of the risks that a mark counts, each with who scored it.
Result<ExplainedPart> behindPart(Session& session, const RiskFilter& filter)
{
    const auto lines = risksBehind(session, filter, kNamed);
    if (!lines) {
        return failure(lines);
    }
    ExplainedPart part{Words::tr("The highest of them"), {}};
    const Language language = session.language();
    for (const RiskLine& line : *lines) {
        const Threat* threat = session.environment().catalogue.threat(line.threat);
        const QString what = threat == nullptr ? line.threat : threat->label.in(language);
        add(part,
            line.value ? figureText(*line.value) : line.level,
            //: Asset × threat, and who scored it.
            Words::tr("%1 × %2 (%3)")
                .arg(line.code + u' ' + line.name,
                     what,
                     line.isAgreed ? Words::tr("agreed by the committee") : line.rater));
    }
    return part;
}

ExplainedPart assetsPart(const AssetCounts& counts)
{
    ExplainedPart part{Words::tr("Assets"), {}};
    const auto of = [](qint64 count, const QString& rule) {
        return Words::tr("%1: %2").arg(number(count), rule);
    };
    add(part, Words::tr("In the register"), of(counts.total, Words::tr("every record")));
    QStringList grounds;
    for (const KeyCount& ground : counts.exclusions) {
        grounds.append(ground.label + u' ' + number(ground.count));
    }
    add(part,
        Words::tr("Out of scope"),
        of(counts.excluded,
           grounds.isEmpty() ? Words::tr("none was excluded") : grounds.join(u" · "_s)));
    add(part,
        Words::tr("In scope"),
        Words::tr("%1 − %2 = %3")
            .arg(number(counts.total), number(counts.excluded), number(counts.inScope)));
    add(part,
        Words::tr("Not classified"),
        of(counts.unclassified, Words::tr("in scope, and at least one of the three classes open")));
    add(part,
        Words::tr("Not scored"),
        of(counts.unscored, Words::tr("in scope, and no threat scored in this cycle")));
    return part;
}

} // namespace

Result<ExplainedFigure> explainPicture(Session& session, const RiskPicture& picture, int mark)
{
    const Result<Method> method = session.method();
    const Result<ExplainedPart> basis = basisPart(session);
    if (!method || !basis) {
        return !method ? failure(method) : failure(basis);
    }
    const Language language = session.language();
    const RiskFilter filter = picture.marks.value(mark);
    const bool isMark = mark >= 0 && mark < picture.rows.size() && !filter.isEmpty();
    ExplainedFigure figure;
    figure.title = pictureName(picture.kind);
    if (isMark) {
        figure.parts.append(figuresPart(picture, mark));
        const Result<ExplainedPart> behind = behindPart(session, filter);
        if (!behind) {
            return failure(behind);
        }
        if (!behind->lines.isEmpty()) {
            figure.parts.append(*behind);
        }
    }
    figure.parts.append(countingPart(picture, *method, language));
    if (!isMark) {
        figure.parts.append(figuresPart(picture, -1));
    }
    figure.parts.append(*basis);
    return figure;
}

Result<ExplainedFigure> explainStanding(Session& session)
{
    const Result<AssetCounts> counts = StatisticsService(session).assetCounts();
    const Result<RiskPicture> picture = riskPicture(session, Picture::HeatMap);
    const Result<Scheme> scheme = session.scheme();
    if (!counts || !picture || !scheme) {
        return !counts ? failure(counts) : !picture ? failure(picture) : failure(scheme);
    }
    Result<ExplainedFigure> figure = explainPicture(session, *picture);
    if (!figure) {
        return figure;
    }
    figure->title = Words::tr("The figures of Home");
    const Language language = session.language();
    ExplainedPart classes{Words::tr("Classes and kinds"), {}};
    add(classes,
        Words::tr("Scheme"),
        Words::tr("%1, version %2").arg(scheme->header.label.in(language), scheme->header.version));
    for (const KeyCount& one : counts->classes[0]) {
        add(classes, one.label.isEmpty() ? one.key : one.label, number(one.count));
    }
    for (const KeyCount& kind : counts->kinds) {
        add(classes, kind.label.isEmpty() ? kind.key : kind.label, number(kind.count));
    }
    figure->parts.prepend(classes);
    figure->parts.prepend(assetsPart(*counts));
    return figure;
}

} // namespace daicho
