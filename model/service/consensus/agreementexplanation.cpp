// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/consensus/agreementexplanation.h"

#include "model/core/wareki.h"
#include "model/exchange/stocktaketexts.h"
#include "model/service/consensus/agreementservice.h"
#include "model/service/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgreementExplanation)
};

QString threeDigits(double value)
{
    return QString::number(value, 'f', 3);
}

/// One figure's α with its numbers put in.
ExplainedPart alphaPart(const QString& heading, const ReliabilityData& data)
{
    ExplainedPart part{heading, {}};
    part.lines.append({Words::tr("Compared"),
                       Words::tr("%1 ratings of %2 pairs that two or more raters scored")
                           .arg(data.ratings())
                           .arg(data.units())});
    const auto found = data.disagreement(RatingScale::Ordinal);
    if (!found) {
        part.lines.append({Words::tr("α"), Words::tr("There is nothing to compare.")});
        return part;
    }
    part.lines.append({Words::tr("Disagreement found (Do)"), threeDigits(found->observed)});
    part.lines.append({Words::tr("Disagreement by chance (De)"), threeDigits(found->expected)});
    part.lines.append(
        {Words::tr("α = 1 − Do ÷ De"),
         u"1 − %1 ÷ %2 = %3"_s.arg(threeDigits(found->observed),
                                   threeDigits(found->expected),
                                   threeDigits(1 - found->observed / found->expected))});
    return part;
}

} // namespace

Result<ExplainedFigure> explainAgreement(const Session& session, const ConsensusView& view)
{
    const auto texts = StocktakeTexts::load(session.language(), u":/scoring/texts.json"_s);
    if (!texts) {
        return failure(texts);
    }
    const Language language = session.language();
    ExplainedFigure figure;
    figure.title = Words::tr("Agreement of the raters (Krippendorff's α)");
    figure.value = view.alpha ? u"α "_s + threeDigits(*view.alpha) : Words::tr("no α");
    const auto labelOf = [&](const QString& key) { return view.method.labelOf(key).in(language); };
    const std::initializer_list<std::pair<AgreementFigure, QString>> figures = {
        {AgreementFigure::Value, Words::tr("Risk value")},
        {AgreementFigure::Likelihood, labelOf(view.method.figures.likelihood)},
        {AgreementFigure::Loss, labelOf(view.method.figures.loss)}};
    for (const auto& [which, heading] : figures) {
        if (!heading.isEmpty()) {
            figure.parts.append(alphaPart(heading, reliabilityOf(view.table, which)));
        }
    }
    const bool isJapanese = language == Language::Japanese;
    const QString year =
        formatFiscalYear(view.cycle, isJapanese ? DateStyle::Wareki : DateStyle::Iso);
    ExplainedPart basis{Words::tr("Where it comes from"), {}};
    basis.lines = {
        {Words::tr("Round"), view.round ? year + u' ' + view.round->title : year},
        {Words::tr("Raters"), view.table.raters.join(u", "_s)},
        {Words::tr("Method"),
         Words::tr("%1, version %2")
             .arg(view.method.header.label.in(language), view.method.header.version)},
        {Words::tr("Reading"),
         Words::tr("From %1 reliable, from %2 good enough for tentative conclusions.")
             .arg(threeDigits(view.limits.reliableAlpha), threeDigits(view.limits.tentativeAlpha))},
        {Words::tr("Meaning"), texts->text(u"minutes.alpha_meaning"_s)},
        {Words::tr("Source"), texts->text(u"minutes.alpha_source"_s)}};
    figure.parts.append(basis);
    return figure;
}

} // namespace daicho
