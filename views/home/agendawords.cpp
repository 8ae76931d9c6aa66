// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/home/agendawords.h"

#include "model/journal/label.h"
#include "model/risk/riskfilter.h"

#include <QCoreApplication>
#include <QLocale>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgendaWords)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString assetTarget(const MissingAsset& asset)
{
    return u"asset:%1"_s.arg(asset.id.value);
}

QString assetName(const MissingAsset& asset)
{
    return (asset.code + u' ' + asset.name).trimmed();
}

/// Of measures and acceptances.
AgendaLink treatmentLink(const DueItem& item)
{
    AgendaLink link{.icon = u"warning"_s,
                    .text = Words::tr("Measures past their due date"),
                    .detail = number(item.count),
                    .page = u"treat"_s,
                    .target = u"tab:measures"_s};
    if (item.kind != DueKind::MeasuresOverdue) {
        const bool isOver = item.kind == DueKind::AcceptancesExpired;
        link.text = isOver ? Words::tr("Accepted risks whose acceptance is over")
                           : Words::tr("Acceptances that end within 60 days");
        link.target = u"filter:expiring"_s;
    }
    return link;
}

} // namespace

NextStepWords nextStepWords(const Agenda& agenda)
{
    const int count = int(agenda.nextCount);
    switch (agenda.next) {
    case NextStep::Fill:
        return {Words::tr("Enter the information assets of the municipality."),
                Words::tr("Import the Excel or CSV ledger you have: you see the result before it "
                          "is saved. Or add the first asset by hand."),
                Words::tr("Import a ledger")};
    case NextStep::Classify:
        return {Words::tr("Classify %n assets.", nullptr, count),
                Words::tr("Confidentiality, integrity and availability decide how an asset is "
                          "handled and what is at stake. A few questions per asset are enough."),
                Words::tr("Classify")};
    case NextStep::Score:
        return {Words::tr("Score the risks of %n assets.", nullptr, count),
                Words::tr("One asset after the other, threat by threat: how likely is it, and how "
                          "great would the loss be?"),
                Words::tr("Score")};
    case NextStep::Report:
        break;
    }
    return {Words::tr("Write the review report."),
            Words::tr("All assets in scope are classified and scored. The report puts the year's "
                      "result on paper."),
            Words::tr("Write the report")};
}

AgendaLink dueLink(const DueItem& item)
{
    switch (item.kind) {
    case DueKind::Unclassified:
        return {.icon = u"classify"_s,
                .text = Words::tr("Not classified"),
                .detail = number(item.count),
                .page = u"classify"_s,
                .target = u"filter:unclassified"_s};
    case DueKind::SecrecyEnded:
        return {.icon = u"warning"_s,
                .text = Words::tr("Time-limited secrecy is over: review the class"),
                .detail = number(item.count),
                .page = u"classify"_s,
                .target = u"filter:secrecy"_s};
    case DueKind::SecrecyEnding:
        return {.icon = u"classify"_s,
                .text = Words::tr("Time-limited secrecy ends within 90 days"),
                .detail = number(item.count),
                .page = u"classify"_s,
                .target = u"filter:secrecy"_s};
    case DueKind::MeasuresOverdue:
    case DueKind::AcceptancesExpired:
    case DueKind::AcceptancesExpiring:
        return treatmentLink(item);
    case DueKind::Unscored:
        return {.icon = u"score"_s,
                .text = Words::tr("Not scored in this cycle"),
                .detail = number(item.count),
                .page = u"score"_s,
                .target = u"filter:unscored"_s};
    case DueKind::HighRisks:
        return {.icon = u"warning"_s,
                .text = Words::tr("Assets at the highest level of risk"),
                .detail = number(item.count),
                .page = u"pictures"_s,
                .target = RiskFilter{.level = item.level}.toKey()};
    case DueKind::SeveralRaters:
        return {.icon = u"actor"_s,
                .text = Words::tr("Scores on which several raters are to agree"),
                .detail = number(item.count),
                .page = u"consensus"_s,
                .target = u"open"_s};
    case DueKind::UnclassifiedAsset:
        return {.icon = u"classify"_s,
                .text = Words::tr("Classify: %1").arg(assetName(item.asset)),
                .detail = item.asset.unit,
                .page = u"classify"_s,
                .target = assetTarget(item.asset)};
    case DueKind::UnscoredAsset:
        break;
    }
    return {.icon = u"register"_s,
            .text = Words::tr("Score: %1").arg(assetName(item.asset)),
            .detail = item.asset.unit,
            .page = u"score"_s,
            .target = assetTarget(item.asset)};
}

AgendaLink entryLink(const JournalEntry& entry, const QString& time)
{
    return {.icon = u"journal"_s,
            .text = labelText(entry.head),
            .detail = time,
            .page = u"journal"_s,
            .target = u"entry:%1"_s.arg(entry.seq)};
}

QString countsSentence(const Agenda& agenda)
{
    const AssetCounts& assets = agenda.overview.assets;
    if (assets.total == 0) {
        return Words::tr("There is no asset in the register yet.");
    }
    if (assets.excluded == 0) {
        return Words::tr("%1 assets, all in scope").arg(number(assets.total));
    }
    return Words::tr("%1 assets, %2 of them in scope")
        .arg(number(assets.total), number(assets.inScope));
}

} // namespace daicho
