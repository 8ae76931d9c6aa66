// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/papers/reportservice.h"

#include "model/platform/outputfile.h"
#include "model/report/pdf/pdfwriter.h"
#include "model/report/reviewdocument.h"
#include "model/service/assetservice.h"
#include "model/service/figures/riskpicture.h"
#include "model/service/figures/statisticslabels.h"
#include "model/service/papers/reviewwords.h"
#include "model/service/scoringservice.h"
#include "model/service/session.h"
#include "model/service/unitservice.h"
#include "model/store/cataloguestore.h"
#include "model/store/journalstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportService)
};

constexpr int kListed = 50;

/// "発生時の損失は、…= 5。リスク値は、発生の可能性 3 × 発生時の損失 5 = 15。"
QString sentenceOf(const Score& score, const ChoiceSet& roles, const Wording& words)
{
    constexpr std::array kConclusions = {"level"_L1, "acceptance"_L1, "approver"_L1};
    QString sentence;
    for (const ScoreStep& step : score.steps) {
        if (std::ranges::find(kConclusions, step.name) == kConclusions.end()) {
            sentence +=
                words(u"%1は、%2。", u"%1: %2. ")
                    .arg(step.label.in(words.language()), step.formula.in(words.language()));
        }
    }
    if (score.approverRequired.value_or(false) && !score.approver.isEmpty()) {
        sentence += words(u"受容には%1の承認が要る。", u"To be accepted by the %1 only.")
                        .arg(roles.labelOf(score.approver, words.language()));
    }
    return sentence.trimmed();
}

Result<void> writeBytes(const QByteArray& bytes, OutputFile& output)
{
    QFile file(output.path());
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    if (!isWritten) {
        return Failure(output.writeError(file.errorString()));
    }
    file.close();
    return output.commit();
}

} // namespace

ReportService::ReportService(Session& session)
    : m_session(session)
{
}

Result<ReviewData> ReportService::collect(const ReviewOptions& options, Progress& progress) const
{
    const JournalStore journal(m_session.database());
    Result<QString> digest = journal.contentDigest();
    if (!digest) {
        return failure(digest);
    }
    // Another process may commit between two statements: what is printed has to be of one state.
    for (int attempt = 0; attempt < 3; ++attempt) {
        Result<ReviewData> data = collectOnce(options);
        const Result<QString> after = journal.contentDigest();
        if (!data || !after) {
            return !data ? data : failure(after);
        }
        if (progress.isCancelled()) {
            return fail(ErrorKind::Cancelled, Words::tr("Stopped. No report was written."));
        }
        if (*after == *digest) {
            data->digest = *digest;
            return data;
        }
        digest = after;
    }
    return fail(ErrorKind::Locked,
                Words::tr("The register changes all the time. Try the report again when nobody "
                          "imports or edits."));
}

Result<ReviewData> ReportService::collectOnce(const ReviewOptions& options) const
{
    const StatisticsService statistics(m_session);
    const Result<RegisterInfo> info = m_session.info();
    const Result<Scheme> scheme = m_session.scheme();
    const Result<Overview> overview = statistics.overview(options.cycle);
    if (!info || !scheme) {
        return !info ? failure(info) : failure(scheme);
    }
    if (!overview) {
        return failure(overview);
    }
    const Environment& environment = m_session.environment();
    const ReviewWords words(environment.catalogue, m_session.language());
    ReviewData data;
    data.language = m_session.language();
    data.edition = options.edition;
    data.marking = words.marking(options.edition, *scheme);
    data.city = info->city;
    data.created = environment.clock.now();
    data.date = environment.clock.today();
    data.paperInScope = info->paperInScope.value_or(true);
    words.count(*overview, *scheme, data);
    data.scheme = words.criteria(*scheme);
    for (const RiskCounts& counts : overview->methods) {
        const Result<Method> method = methodOf(counts.method);
        if (!method) {
            return failure(method);
        }
        data.methods.append(words.method(*method, counts));
        DAICHO_TRY(addPictures(*method, overview->cycle, options.edition, data.methods.last()));
        data.methodCriteria.append(words.criteria(*method));
    }
    if (options.edition == Edition::Internal) {
        DAICHO_TRY(addNames(*overview, data));
    }
    return data;
}

/// Those of the public edition name neither units nor assets.
Result<void> ReportService::addPictures(const Method& method,
                                        int cycle,
                                        Edition edition,
                                        ReviewMethod& into) const
{
    QList<Picture> wanted{Picture::HeatMap, Picture::Residual, Picture::Categories, Picture::Trend};
    if (edition == Edition::Internal) {
        wanted += {Picture::Units, Picture::TopRisks};
    }
    const auto pictures = riskPictures(m_session, method, cycle, wanted);
    if (!pictures) {
        return failure(pictures);
    }
    for (const RiskPicture& picture : *pictures) {
        // A second map that equals the first says nothing.
        const bool isSame = picture.after && picture.map->cells == picture.after->cells;
        into.pictures.append(picture);
        if (isSame) {
            into.pictures.last().map.reset();
        }
    }
    return {};
}

/// A method that is not on offer any more is read from the register's copy.
Result<Method> ReportService::methodOf(const QString& id) const
{
    Result<Method> offered = m_session.method(id);
    const auto kept = CatalogueStore(m_session.database()).documents();
    if (offered || !kept) {
        return offered;
    }
    const auto copy = std::ranges::find_if(*kept, [&id](const CatalogueDocument& document) {
        return document.kind == "method"_L1 && document.id == id;
    });
    return copy == kept->end() ? offered : parseMethod(copy->json, id);
}

/// What the public edition leaves out: which assets are excluded, at risk, or waiting.
Result<void> ReportService::addNames(const Overview& overview, ReviewData& data) const
{
    const Result<QList<Unit>> units = m_session.units().units();
    if (!units) {
        return failure(units);
    }
    QHash<UnitId, QString> unitNames;
    for (const Unit& unit : *units) {
        unitNames.insert(unit.id, unit.name);
    }
    for (qsizetype i = 0; i < overview.methods.size(); ++i) {
        for (const TopRisk& top : overview.methods[i].top) {
            const Result<ReviewRisk> risk = this->risk(top, data.methods[i], unitNames);
            if (!risk) {
                return failure(risk);
            }
            data.methods[i].top.append(*risk);
        }
    }
    AssetFilter excluded;
    excluded.excluded = true;
    const ChoiceSet& grounds = m_session.environment().catalogue.choices(u"exclusion"_s);
    DAICHO_TRY(m_session.assets().visit(excluded, {u"code"_s, false}, [&](const Asset& asset) {
        if (data.exclusions.size() < kListed) {
            data.exclusions.append({asset.displayCode(),
                                    asset.name,
                                    unitNames.value(asset.unit),
                                    asset.isExcluded()
                                        ? grounds.labelOf(asset.exclusion, data.language)
                                        : paperOnlyWord(data.language),
                                    asset.exclusionReason,
                                    asset.exclusionDecidedBy,
                                    asset.exclusionDecidedOn});
        }
        return Result<void>();
    }));
    const Result<MissingAssets> missing =
        StatisticsService(m_session).missing(kListed, overview.cycle);
    if (!missing) {
        return failure(missing);
    }
    for (const MissingAsset& asset : missing->unclassified) {
        data.unclassifiedAssets.append({asset.code, asset.name, asset.unit});
    }
    for (const MissingAsset& asset : missing->unscored) {
        data.unscoredAssets.append({asset.code, asset.name, asset.unit});
    }
    return {};
}

Result<ReviewRisk> ReportService::risk(const TopRisk& top,
                                       const ReviewMethod& method,
                                       const QHash<UnitId, QString>& unitNames) const
{
    const RecordStore<Assessment> store(m_session.tables().assessment, assessmentFields());
    const Result<std::optional<Assessment>> stored = store.byId(top.assessment);
    const Result<Asset> asset = m_session.assets().asset(AssetId{top.asset});
    if (!stored || !asset) {
        return !stored ? failure(stored) : failure(asset);
    }
    ReviewRisk risk;
    risk.code = asset->displayCode();
    risk.asset = asset->name;
    risk.unit = unitNames.value(asset->unit);
    risk.threat = top.threat;
    if (const Threat* threat = m_session.environment().catalogue.threat(top.threat)) {
        risk.threat = top.threat + u' ' + threat->label.in(m_session.language());
        risk.clause = threat->clause;
    }
    risk.value = top.value ? figureText(*top.value) : u"–"_s;
    const auto level = std::ranges::find(method.levels, top.level, &ReviewLevel::id);
    risk.level = level == method.levels.end() ? ReviewLevel{top.level, top.level} : *level;
    if (*stored) {
        const Result<Score> score = m_session.scoring().evaluate(**stored);
        if (!score) {
            return failure(score);
        }
        const ChoiceSet& roles = m_session.environment().catalogue.choices(u"actor_role"_s);
        risk.explanation = sentenceOf(*score, roles, Wording(m_session.language()));
    }
    return risk;
}

Result<WrittenReport> ReportService::writeReview(const QString& path,
                                                 const ReviewOptions& options,
                                                 const ChartPainter& charts,
                                                 Progress& progress)
{
    if (QFileInfo(path).suffix().compare("pdf"_L1, Qt::CaseInsensitive) != 0) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("“%1” is no PDF. The report is written as PDF for now; give a name "
                              "that ends in .pdf.")
                        .arg(path),
                    {},
                    path);
    }
    Result<OutputFile> output = OutputFile::create(path);
    if (!output) {
        return failure(output);
    }
    const Result<ReviewData> data = collect(options, progress);
    if (!data) {
        return failure(data);
    }
    const Result<QByteArray> bytes = renderPdf(reviewDocument(*data, charts), progress);
    if (!bytes) {
        return failure(bytes);
    }
    WrittenReport written{path, {}};
    if (m_session.file().isReadOnly()) {
        DAICHO_TRY(writeBytes(*bytes, *output));
        return written;
    }
    // The entry is begun before the file gets its name, so that no report goes out unrecorded.
    auto recorder = m_session.record(
        u"report"_s,
        {{u"file"_s, QFileInfo(path).fileName()}, {u"edition"_s, toKey(options.edition)}},
        {},
        EntryKind::Export);
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY(writeBytes(*bytes, *output));
    const Result<std::optional<EntryRef>> entry = m_session.commit(**recorder);
    if (!entry) {
        return failure(entry);
    }
    if (*entry) {
        written.entry = (*entry)->seq;
    }
    return written;
}

} // namespace daicho
