// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/merge/resultsheet.h"

#include "model/core/progress.h"
#include "model/core/wareki.h"
#include "model/core/wording.h"
#include "model/service/assetservice.h"
#include "model/service/merge/mergedesk.h"
#include "model/service/session.h"
#include "model/service/unitservice.h"
#include "model/sheet/workbookwriter.h"
#include "model/store/campaignstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergeService)
};

/// Writes the three sheets of one unit.
class Sheets
{
public:
    Sheets(MergeDesk& desk, const Campaign& campaign, UnitId unit, WorkbookWriter& writer)
        : m_desk(desk)
        , m_campaign(campaign)
        , m_unit(unit)
        , m_writer(writer)
        , m_words(desk.session().language())
    {
    }

    Result<qint64> write()
    {
        const Result<QList<UnitId>> covered = m_desk.unitsCovered(m_campaign.uid, m_unit);
        if (!covered) {
            return failure(covered);
        }
        m_covered = *covered;
        const Result<qint64> assets = writeAssets();
        if (!assets) {
            return assets;
        }
        DAICHO_TRY(writeChanges());
        DAICHO_TRY(writeOpen());
        return assets;
    }

private:
    Result<qint64> writeAssets();
    Result<void> writeAsset(const Asset& asset);
    Result<void> writeChanges();
    Result<void> writeChange(const MergedChange& merged);
    Result<void> writeOpen();
    Result<void> line(const QStringList& texts);
    QStringList titles() const;
    QString stateOf(const Asset& asset) const;
    QString wordOf(const MergeItem& item) const;

    MergeDesk& m_desk;
    const Campaign& m_campaign;
    UnitId m_unit;
    WorkbookWriter& m_writer;
    Wording m_words;
    QList<UnitId> m_covered;
    QHash<QString, Asset> m_assets;
};

QStringList Sheets::titles() const
{
    const QDate today = m_desk.session().environment().clock.today();
    return {m_campaign.title,
            m_words(u"%1　%2 現在", u"%1, as of %2")
                .arg(m_desk.names().unitName(m_unit), formatDate(today, DateStyle::Iso))};
}

Result<void> Sheets::line(const QStringList& texts)
{
    DAICHO_TRY(m_writer.beginRow());
    for (int i = 0; i < texts.size(); ++i) {
        if (!texts[i].isEmpty()) {
            DAICHO_TRY(m_writer.text(i, texts[i]));
        }
    }
    return {};
}

QString Sheets::stateOf(const Asset& asset) const
{
    if (asset.isDisposedOf()) {
        return m_words(u"廃止", u"retired");
    }
    return asset.stocktakeYear == m_campaign.year ? m_words(u"確認済", u"confirmed")
                                                  : m_words(u"未確認", u"not confirmed");
}

Result<qint64> Sheets::writeAssets()
{
    SheetSpec sheet{m_words(u"結果", u"Result")};
    for (const auto& [title, width] : {std::pair(m_words(u"資産番号", u"Asset number"), 12.0),
                                       std::pair(m_words(u"資産名", u"Name"), 32.0),
                                       std::pair(m_words(u"機密性", u"Confidentiality"), 8.0),
                                       std::pair(m_words(u"完全性", u"Integrity"), 8.0),
                                       std::pair(m_words(u"可用性", u"Availability"), 8.0),
                                       std::pair(m_words(u"状況", u"State"), 12.0),
                                       std::pair(m_words(u"確認日", u"Confirmed on"), 12.0),
                                       std::pair(m_words(u"確認者", u"Confirmed by"), 20.0)}) {
        sheet.columns.append({title, ColumnKind::Text, width});
    }
    sheet.titles = titles();
    DAICHO_TRY(m_writer.beginSheet(sheet));
    AssetFilter filter;
    QStringList keys;
    for (const UnitId unit : m_covered) {
        keys.append(QString::number(unit.value));
    }
    filter.anyOf.insert(u"unit"_s, keys);
    qint64 count = 0;
    const Result<void> written =
        m_desk.session().assets().visit(filter, {u"code"_s}, [&](const Asset& asset) {
            ++count;
            m_assets.insert(asset.uid, asset);
            return writeAsset(asset);
        });
    return written ? Result<qint64>(count) : Result<qint64>(failure(written));
}

Result<void> Sheets::writeAsset(const Asset& asset)
{
    return line({asset.displayCode(),
                 asset.name,
                 asset.confidentiality,
                 asset.integrity,
                 asset.availability,
                 stateOf(asset),
                 formatDate(asset.confirmedOn, DateStyle::Iso),
                 asset.confirmedBy});
}

Result<void> Sheets::writeChanges()
{
    SheetSpec sheet{m_words(u"変更", u"Changes")};
    for (const auto& [title, width] : {std::pair(m_words(u"日付", u"Date"), 12.0),
                                       std::pair(m_words(u"資産番号", u"Asset number"), 12.0),
                                       std::pair(m_words(u"資産名", u"Name"), 28.0),
                                       std::pair(m_words(u"項目", u"Field"), 18.0),
                                       std::pair(m_words(u"変更前", u"Before"), 24.0),
                                       std::pair(m_words(u"変更後", u"After"), 24.0),
                                       std::pair(m_words(u"回答者", u"Answered by"), 20.0),
                                       std::pair(m_words(u"登録者", u"Taken over by"), 20.0)}) {
        sheet.columns.append({title, ColumnKind::Text, width});
    }
    DAICHO_TRY(m_writer.beginSheet(sheet));
    const Result<qint64> begun = m_desk.items().addedBy(m_campaign.uid);
    if (!begun) {
        return failure(begun);
    }
    for (const UnitId unit : m_covered) {
        DAICHO_TRY(m_desk.items().visitChanges(
            unit, *begun, [this](const MergedChange& merged) { return writeChange(merged); }));
    }
    return {};
}

Result<void> Sheets::writeChange(const MergedChange& merged)
{
    const Asset asset = m_assets.value(merged.change.uid);
    const QJsonObject after = QJsonDocument::fromJson(merged.change.after).object();
    const QJsonObject before = QJsonDocument::fromJson(merged.change.before).object();
    const QString answered =
        QJsonDocument::fromJson(merged.arguments.toUtf8()).object().value(u"by"_s).toString();
    const auto one = [this](const QJsonObject& object, const QString& key) {
        const QJsonObject member{{key, object.value(key)}};
        return m_desk.words(
            QString::fromUtf8(QJsonDocument(member).toJson(QJsonDocument::Compact)));
    };
    for (const Field<Asset>& field : assetFields()) {
        // That a row was confirmed stands on the first sheet.
        static const QSet<QString> kConfirmation{
            u"stocktake_year"_s, u"confirmed_on"_s, u"confirmed_by"_s};
        if (!after.contains(field.key) || field.has(Hidden) || kConfirmation.contains(field.key)) {
            continue;
        }
        DAICHO_TRY(line({merged.instant.left(10),
                         asset.displayCode(),
                         asset.name,
                         field.label.in(m_desk.session().language()),
                         before.contains(field.key) ? one(before, field.key) : QString(),
                         one(after, field.key),
                         answered,
                         merged.actorPost}));
    }
    return {};
}

QString Sheets::wordOf(const MergeItem& item) const
{
    switch (mergeStateFromKey(item.state)) {
    case MergeState::Rejected:
        return m_words(u"採用せず", u"not taken over");
    case MergeState::Waiting:
        return m_words(u"確認中", u"being decided");
    case MergeState::Accepted:
    case MergeState::Replaced:
        break;
    }
    return {};
}

Result<void> Sheets::writeOpen()
{
    SheetSpec sheet{m_words(u"採用しなかった回答", u"Not taken over")};
    for (const auto& [title, width] :
         {std::pair(m_words(u"行", u"Row"), 8.0),
          std::pair(m_words(u"資産番号", u"Asset number"), 12.0),
          std::pair(m_words(u"回答", u"Answer"), 40.0),
          std::pair(m_words(u"状況", u"State"), 14.0),
          std::pair(m_words(u"理由", u"Reason"), 40.0),
          std::pair(m_words(u"決定者", u"Decided by"), 20.0),
          std::pair(m_words(u"決定の理由", u"Why decided so"), 40.0)}) {
        sheet.columns.append({title, ColumnKind::Text, width});
    }
    DAICHO_TRY(m_writer.beginSheet(sheet));
    const Result<QList<MergeItem>> items = m_desk.items().ofUnit(m_campaign.uid, m_unit);
    if (!items) {
        return failure(items);
    }
    for (const MergeItem& item : *items) {
        const QString word = wordOf(item);
        if (!word.isEmpty()) {
            DAICHO_TRY(line({QString::number(item.line.value_or(0)),
                             m_assets.value(item.asset).displayCode(),
                             m_desk.words(item.theirs),
                             word,
                             item.reason,
                             item.decidedBy,
                             item.decisionReason}));
        }
    }
    return {};
}

} // namespace

Result<qint64>
writeResultSheet(Session& session, const Campaign& campaign, UnitId unit, const QString& path)
{
    MergeDesk desk(session);
    DAICHO_TRY(desk.load());
    WorkbookOptions options;
    options.properties.created = session.environment().clock.now();
    const Result<std::unique_ptr<WorkbookWriter>> writer = WorkbookWriter::create(path, options);
    if (!writer) {
        return failure(writer);
    }
    const Result<qint64> assets = Sheets(desk, campaign, unit, **writer).write();
    if (!assets) {
        return assets;
    }
    DAICHO_TRY((*writer)->finish());
    return assets;
}

Result<QStringList> writeResultSheets(Session& session,
                                      const QString& campaignUid,
                                      const QString& folder,
                                      Progress& progress)
{
    const Result<std::optional<Campaign>> campaign =
        CampaignStore(session.tables().campaign).byUid(campaignUid);
    const Result<QList<Unit>> units = session.units().units();
    const Result<QList<CampaignUnit>> asked =
        CampaignUnitStore(session.tables().campaignUnit).of(campaignUid);
    if (!campaign || !units || !asked) {
        return !campaign ? failure(campaign) : !units ? failure(units) : failure(asked);
    }
    if (!*campaign) {
        return fail(ErrorKind::NotFound,
                    Words::tr("The register does not have this stock-take."),
                    {},
                    campaignUid);
    }
    if (!QDir().mkpath(folder)) {
        return fail(
            ErrorKind::Io, Words::tr("The folder “%1” could not be made.").arg(folder), {}, folder);
    }
    QHash<UnitId, QString> names;
    static const QRegularExpression kNoFileName(u"[\\\\/:*?\"<>|\\s]"_s);
    for (const Unit& unit : *units) {
        QString name = unit.code + u'_' + unit.name;
        names.insert(unit.id, name.replace(kNoFileName, u"_"_s));
    }
    QStringList files;
    for (const CampaignUnit& one : *asked) {
        const ReturnStatus status = returnStatusFromKey(one.status);
        if (status != ReturnStatus::Returned && status != ReturnStatus::Accepted) {
            continue;
        }
        if (progress.isCancelled()) {
            return fail(ErrorKind::Cancelled,
                        Words::tr("Stopped. The register is as it was before."));
        }
        const QString name = names.value(one.unit) + u"_結果票.xlsx"_s;
        const Result<qint64> written =
            writeResultSheet(session, **campaign, one.unit, folder + u'/' + name);
        if (!written) {
            return failure(written);
        }
        files.append(name);
        progress.report(files.size(), asked->size());
    }
    return files;
}

} // namespace daicho
