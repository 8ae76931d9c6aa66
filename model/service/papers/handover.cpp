// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/papers/handover.h"

#include "model/core/progress.h"
#include "model/core/wording.h"
#include "model/service/assetservice.h"
#include "model/service/changewords.h"
#include "model/service/checks/checkservice.h"
#include "model/service/session.h"
#include "model/service/stocktake/reorganisationservice.h"
#include "model/service/unitscope.h"

#include <QCoreApplication>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

constexpr qsizetype kMostHistories = 3000; ///< assets whose past is looked up
constexpr int kChangesOfAsset = 5;
constexpr qsizetype kChangesShown = 60;

struct AssetColumn
{
    QString field;
    double width;
};

/// By field key; what is left to do stands behind them.
const QList<AssetColumn>& assetColumns()
{
    static const QList<AssetColumn> columns{{u"code"_s, 10},
                                            {u"name"_s, 28},
                                            {u"kind"_s, 11},
                                            {u"unit"_s, 20},
                                            {u"manager"_s, 12},
                                            {u"staff"_s, 12},
                                            {u"media"_s, 22},
                                            {u"place"_s, 22},
                                            {u"location"_s, 14},
                                            {u"confidentiality"_s, 8},
                                            {u"integrity"_s, 8},
                                            {u"availability"_s, 8},
                                            {u"retention"_s, 11},
                                            {u"retention_until"_s, 15},
                                            {u"contractor"_s, 22},
                                            {u"takeout"_s, 18},
                                            {u"confirmed_on"_s, 12},
                                            {u"note"_s, 24}};
    return columns;
}

/// In the language of the document, whatever that of the window.
QString severityText(Severity severity, const Wording& words)
{
    return severity == Severity::Error     ? words(u"エラー", u"Error")
           : severity == Severity::Warning ? words(u"注意", u"Warning")
                                           : words(u"参考", u"Note");
}

Failure stopped()
{
    return fail(ErrorKind::Cancelled, Words::tr("Stopped. No file was written."));
}

QString kindText(ReorganisationKind kind, const Wording& words)
{
    switch (kind) {
    case ReorganisationKind::Rename:
        return words(u"名称等の変更", u"change of name");
    case ReorganisationKind::Merge:
        return words(u"統合", u"merger");
    case ReorganisationKind::Split:
        return words(u"分割", u"split");
    case ReorganisationKind::Close:
        return words(u"廃止", u"closing");
    }
    Q_UNREACHABLE();
}

} // namespace

struct Handover::OpenWork
{
    QList<Finding> findings;
    QList<Asset> unscored;
    QHash<qint64, int> findingsOf; ///< by asset
    QSet<AssetId> isUnscored;
    CheckCounts counts;
};

Result<Handover::OpenWork> Handover::openWork(const UnitHolding& holding, Progress& progress) const
{
    OpenWork open;
    CheckScope scope;
    scope.filter = holding.filter;
    const Result<CheckCounts> counts = CheckService(m_session).visit(
        scope,
        [&open](const Finding& finding) {
            open.findings.append(finding);
            if (finding.subject == "asset"_L1) {
                ++open.findingsOf[finding.id];
            }
            return Result<void>();
        },
        progress);
    if (!counts) {
        return failure(counts);
    }
    open.counts = *counts;
    std::ranges::stable_sort(open.findings, {}, &Finding::severity);
    AssetFilter unscored = holding.filter;
    unscored.scored = false;
    unscored.excluded = false;
    unscored.cycle = m_desk.info().cycle.value_or(0);
    DAICHO_TRY(m_session.assets().visit(unscored, {u"code"_s}, [&open](const Asset& asset) {
        if (!asset.isDisposedOf()) {
            open.unscored.append(asset);
            open.isUnscored.insert(asset.id);
        }
        return Result<void>();
    }));
    return open;
}

Result<QStringList> Handover::planned(const UnitHolding& holding) const
{
    const auto planned = ReorganisationService(m_session).planned();
    const auto scope = unitsBelow(m_session, holding.unit.id);
    if (!planned || !scope) {
        return !planned ? failure(planned) : failure(scope);
    }
    QStringList uids;
    for (const Unit& unit : m_desk.units()) {
        if (scope->contains(unit.id)) {
            uids.append(unit.uid);
        }
    }
    const Wording words(m_session.language());
    QStringList lines;
    for (const PlannedReorganisation& one : *planned) {
        const Result<Reorganisation> change = reorganisationFromJson(one.plan);
        if (!change) {
            return failure(change);
        }
        QStringList involved = change->sources;
        QStringList targets;
        for (const ReorganisationTarget& target : change->targets) {
            involved.append(target.uid);
            targets.append(target.name);
        }
        if (std::ranges::any_of(uids, [&](const QString& u) { return involved.contains(u); })) {
            lines.append(words(u"%1　%2（→ %3）", u"%1: %2 (to %3)")
                             .arg(m_desk.date(change->effectiveOn),
                                  kindText(change->kind, words),
                                  targets.join(words(u"、", u", "))));
        }
    }
    return lines;
}

HandoverSheet Handover::overview(const UnitHolding& holding,
                                 const OpenWork& open,
                                 const QStringList& planned) const
{
    const Wording words(m_session.language());
    const DocumentHead head = m_desk.head(holding.unit);
    const auto of = [&holding](auto claim) {
        return qint64(std::ranges::count_if(holding.assets, claim));
    };
    QStringList contractors;
    for (const Asset& asset : holding.assets) {
        contractors.append({asset.contractor, asset.subcontractor});
    }
    contractors.removeAll(QString());
    contractors.sort();
    contractors.removeDuplicates();
    const QString none = words(u"なし", u"none");
    HandoverSheet sheet;
    sheet.spec.name = words(u"引継書", u"Hand-over");
    sheet.spec.titles = {
        words(u"情報資産 引継書　%1", u"Hand-over of information assets: %1").arg(head.unit)};
    sheet.spec.filter = false;
    sheet.spec.columns = {
        {.title = words(u"項目", u"Item"), .width = 30},
        {.title = words(u"内容", u"Content"), .width = 70, .wrap = true, .align = CellAlign::Left}};
    const QDate soon = head.date.addYears(1);
    sheet.rows = {
        {words(u"団体", u"City"), head.city},
        {words(u"所属", u"Unit"), head.unit},
        {words(u"所属長", u"Head"), head.post},
        {words(u"作成日", u"Date"), m_desk.date(head.date)},
        {words(u"情報資産の数", u"Information assets"), qint64(holding.assets.size())},
        {words(u"　うち適用除外", u"of these out of scope"),
         of([](const Asset& asset) { return asset.isExcluded(); })},
        {words(u"　うち個人情報を含む", u"of these with personal data"),
         of([](const Asset& asset) { return asset.personal.value_or(false); })},
        {words(u"　うち分類が未定", u"of these without a class"),
         of([](const Asset& asset) { return !asset.isExcluded() && !asset.isClassified(); })},
        {words(u"　うちリスク値が未評価", u"of these not scored"), qint64(open.unscored.size())},
        {words(u"1年以内に保存期限が来るもの", u"Retention ends within a year"),
         of([soon](const Asset& asset) {
             return asset.retentionUntil.isValid() && asset.retentionUntil <= soon;
         })},
        {words(u"点検の指摘", u"Findings of the checks"),
         words(u"エラー %1件、注意 %2件、参考 %3件", u"%1 errors, %2 warnings, %3 notes")
             .arg(open.counts.errors)
             .arg(open.counts.warnings)
             .arg(open.counts.notes)},
        {words(u"委託先", u"Contractors"),
         contractors.isEmpty() ? none : contractors.join(words(u"、", u", "))},
        {words(u"予定されている組織改編", u"Planned reorganisations"),
         planned.isEmpty() ? none : planned.join(u'\n')},
        {words(u"口頭で引き継ぐこと", u"To be told in person"), QString()},
        {words(u"引き継いだ人（職名・日付）", u"Handed over by (post, date)"), QString()},
        {words(u"引き継がれた人（職名・日付）", u"Taken over by (post, date)"), QString()}};
    return sheet;
}

HandoverSheet Handover::assets(const UnitHolding& holding, const OpenWork& open) const
{
    const Wording words(m_session.language());
    HandoverSheet sheet;
    sheet.spec.name = words(u"情報資産", u"Information assets");
    for (const auto& [key, width] : assetColumns()) {
        const bool isDate = key == "retention_until"_L1 || key == "confirmed_on"_L1;
        sheet.spec.columns.append({.title = m_desk.label(key),
                                   .kind = isDate ? ColumnKind::Date : ColumnKind::Text,
                                   .width = width,
                                   .wrap = true});
    }
    sheet.spec.columns.append(
        {.title = words(u"残っていること", u"Still to do"), .width = 26, .wrap = true});
    for (const Asset& asset : holding.assets) {
        QVariantList row;
        for (const auto& [key, width] : assetColumns()) {
            row.append(key == "code"_L1              ? QVariant(asset.displayCode())
                       : key == "retention_until"_L1 ? QVariant(asset.retentionUntil)
                       : key == "confirmed_on"_L1    ? QVariant(asset.confirmedOn)
                                                     : QVariant(m_desk.text(asset, key)));
        }
        QStringList left;
        if (asset.isExcluded()) {
            left.append(words(u"適用除外", u"out of scope"));
        } else if (!asset.isClassified()) {
            left.append(words(u"分類が未定", u"no class"));
        }
        if (open.isUnscored.contains(asset.id)) {
            left.append(words(u"リスク値が未評価", u"not scored"));
        }
        if (const int found = open.findingsOf.value(asset.id.value); found > 0) {
            left.append(words(u"指摘 %1件", u"%1 findings").arg(found));
        }
        row.append(left.join(words(u"、", u", ")));
        sheet.rows.append(row);
    }
    return sheet;
}

HandoverSheet Handover::toDo(const OpenWork& open) const
{
    const Wording words(m_session.language());
    HandoverSheet sheet;
    sheet.spec.name = words(u"残っていること", u"Still to do");
    sheet.spec.columns = {{.title = words(u"重大さ", u"Severity"), .width = 10},
                          {.title = words(u"対象の番号", u"Number"), .width = 14},
                          {.title = words(u"対象", u"What"), .width = 30, .wrap = true},
                          {.title = words(u"内容", u"Finding"), .width = 52, .wrap = true},
                          {.title = words(u"すること", u"What to do"), .width = 52, .wrap = true}};
    for (const Finding& finding : open.findings) {
        sheet.rows.append({severityText(finding.severity, words),
                           finding.code,
                           finding.name,
                           finding.message,
                           finding.advice});
    }
    for (const Asset& asset : open.unscored) {
        sheet.rows.append({severityText(Severity::Note, words),
                           asset.displayCode(),
                           asset.name,
                           words(u"この年度のリスク値がありません。", u"Has no score this year."),
                           words(u"脅威ごとにリスクを評価してください。",
                                 u"Score its risks, threat by threat.")});
    }
    return sheet;
}

Result<HandoverSheet> Handover::changes(const UnitHolding& holding, Progress& progress) const
{
    const Wording words(m_session.language());
    HandoverSheet sheet;
    sheet.spec.name = words(u"最近の変更", u"Latest changes");
    sheet.spec.columns = {{.title = words(u"日付", u"Date"), .kind = ColumnKind::Date, .width = 13},
                          {.title = words(u"変更した人（職名）", u"By (post)"), .width = 20},
                          {.title = words(u"資産", u"Asset"), .width = 32, .wrap = true},
                          {.title = words(u"変更の内容", u"Change"), .width = 60, .wrap = true},
                          {.title = words(u"理由", u"Reason"), .width = 30, .wrap = true}};
    QList<RecordHistory> past;
    for (const Asset& asset :
         holding.assets.first(std::min(kMostHistories, holding.assets.size()))) {
        if (progress.isCancelled()) {
            return stopped();
        }
        const auto history = m_session.history().historyOf(asset.uid, kChangesOfAsset);
        if (!history) {
            return failure(history);
        }
        past += *history;
    }
    std::ranges::stable_sort(
        past, std::ranges::greater(), [](const RecordHistory& record) { return record.entry.seq; });
    past.resize(std::min(past.size(), kChangesShown));
    const bool isJapanese = m_session.language() == Language::Japanese;
    ChangeWording wording(
        m_session, m_desk.scheme(), isJapanese ? DateStyle::Wareki : DateStyle::Iso);
    for (const RecordHistory& record : std::as_const(past)) {
        const RecordWords change = wording.words(record);
        QStringList lines;
        for (const FieldWords& field : change.fields) {
            lines.append(
                words(u"%1：%2 → %3", u"%1: %2 → %3")
                    .arg(field.label,
                         field.before.isEmpty() ? words(u"（空）", u"(empty)") : field.before,
                         field.after.isEmpty() ? words(u"（空）", u"(empty)") : field.after));
        }
        const Result<ParsedDate> day = parseDate(record.entry.instant);
        sheet.rows.append({day ? QVariant(day->date) : QVariant(),
                           record.entry.actorPost,
                           change.name,
                           record.created   ? words(u"登録", u"registered")
                           : record.removed ? words(u"削除", u"removed")
                                            : lines.join(u'\n'),
                           record.entry.head.reason});
    }
    return sheet;
}

Result<QList<HandoverSheet>> Handover::sheets(const UnitHolding& holding, Progress& progress) const
{
    const Result<OpenWork> open = openWork(holding, progress);
    const Result<QStringList> planned = this->planned(holding);
    Result<HandoverSheet> changed = changes(holding, progress);
    if (!open || !planned || !changed) {
        return !open ? failure(open) : !planned ? failure(planned) : failure(changed);
    }
    return QList<HandoverSheet>{overview(holding, *open, *planned),
                                assets(holding, *open),
                                toDo(*open),
                                std::move(*changed)};
}

Result<void> Handover::write(const QList<HandoverSheet>& sheets, TableWriter& writer)
{
    for (const HandoverSheet& sheet : sheets) {
        DAICHO_TRY(writer.beginSheet(sheet.spec));
        for (const QVariantList& row : sheet.rows) {
            DAICHO_TRY(writer.beginRow());
            for (int column = 0; column < row.size(); ++column) {
                const QVariant& value = row[column];
                if (value.typeId() == QMetaType::QDate) {
                    if (value.toDate().isValid()) {
                        DAICHO_TRY(writer.date(column, value.toDate()));
                    }
                } else if (value.typeId() == QMetaType::LongLong) {
                    DAICHO_TRY(writer.number(column, double(value.toLongLong())));
                } else if (!value.toString().isEmpty()) {
                    DAICHO_TRY(writer.text(column, value.toString()));
                }
            }
        }
    }
    return {};
}

} // namespace daicho
