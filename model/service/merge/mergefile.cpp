// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/merge/mergefile.h"

#include "model/core/wareki.h"
#include "model/service/session.h"
#include "model/store/campaignstore.h"
#include "model/store/recordjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergeService)
};

const std::vector<size_t>& confirmationFields()
{
    static const std::vector<size_t> fields{MergeDesk::at(u"stocktake_year"),
                                            MergeDesk::at(u"confirmed_on"),
                                            MergeDesk::at(u"confirmed_by")};
    return fields;
}

} // namespace

MergeFile::MergeFile(MergeDesk& desk,
                     Recorder& recorder,
                     const MergeOptions& options,
                     const QString& fileName,
                     ReturnedWorkbook book)
    : m_desk(desk)
    , m_recorder(recorder)
    , m_options(options)
    , m_book(std::move(book))
    , m_records(desk.session().tables().asset, desk.session().tables().references)
    , m_bulk(desk.session().database(), desk.session().tables().asset)
    , m_answered(m_book.headDate.isValid() ? m_book.headDate
                                           : desk.session().environment().clock.today())
{
    m_report.file = fileName;
    m_report.answeredBy = m_book.headPost.isEmpty() ? m_book.filledBy : m_book.headPost;
    m_campaign = m_book.campaign.isEmpty() ? mostCommon(&RowToken::campaign) : m_book.campaign;
    m_report.campaign = m_campaign;
    m_year = m_campaign.isEmpty() && m_book.year ? *m_book.year : desk.stocktakeYear(m_campaign);
}

QString MergeFile::mostCommon(QString RowToken::*member) const
{
    QHash<QString, int> counts;
    QString best;
    for (const ReturnedRow& row : m_book.rows) {
        if (row.token && ++counts[(*row.token).*member] > counts.value(best)) {
            best = (*row.token).*member;
        }
    }
    return best;
}

Result<std::optional<Error>> MergeFile::refusal()
{
    const auto refused = [this](const QString& message) {
        return std::optional(Error{ErrorKind::Conflict, message, {}, m_report.file});
    };
    const QString own =
        m_book.registerUid.isEmpty() ? mostCommon(&RowToken::registerUid) : m_book.registerUid;
    if (!own.isEmpty() && own != m_desk.registerUid()) {
        return refused(Words::tr("“%1” was sent out from another register. It was not merged.")
                           .arg(m_report.file));
    }
    DAICHO_TRY(findUnit());
    if (m_campaign.isEmpty()) {
        return std::optional<Error>();
    }
    const QList<Campaign>& campaigns = m_desk.campaigns();
    const auto asked = std::find_if(campaigns.begin(), campaigns.end(), [this](const Campaign& c) {
        return c.uid == m_campaign;
    });
    if (asked == campaigns.end()) {
        return refused(Words::tr("“%1” belongs to a stock-take that this register does not have. "
                                 "It was not merged.")
                           .arg(m_report.file));
    }
    bool older = asked->closedOn.isValid();
    QString newer;
    for (auto campaign = campaigns.begin(); campaign != asked && !older; ++campaign) {
        const auto same = m_desk.campaignUnit(campaign->uid, m_unit);
        if (!same) {
            return failure(same);
        }
        older = same->has_value();
        newer = campaign->title;
    }
    if (older) {
        return refused(
            newer.isEmpty()
                ? Words::tr("“%1” belongs to the stock-take “%2”, which is closed. It was not "
                            "merged.")
                      .arg(m_report.file, asked->title)
                : Words::tr("“%1” belongs to the older stock-take “%2”; “%3” followed it. It was "
                            "not merged.")
                      .arg(m_report.file, asked->title, newer));
    }
    return std::optional<Error>();
}

QJsonObject MergeFile::arguments() const
{
    return {{u"file"_s, m_report.file},
            {u"campaign"_s, m_campaign},
            {u"unit"_s, m_report.unitName},
            {u"by"_s, m_book.filledBy},
            {u"head"_s, m_book.headPost},
            {u"on"_s, m_answered.toString(Qt::ISODate)}};
}

Result<void> MergeFile::findUnit()
{
    for (const QString& text : {m_book.unitCode, m_book.unitName}) {
        const Resolution found = text.isEmpty() ? Resolution{} : m_desk.units().resolve(text);
        if (!m_unit && found.outcome == Resolution::Outcome::Found) {
            m_unit.value = found.id;
        }
    }
    if (!m_unit) {
        // The first sheet is gone: the unit that most of the rows belong to.
        DAICHO_TRY(loadRecords());
        QHash<qint64, int> counts;
        qint64 best = 0;
        for (const StoredRecord& record : m_present) {
            const qint64 unit = MergeDesk::value(record.values, u"unit").toLongLong();
            if (unit != 0 && ++counts[unit] > counts.value(best)) {
                best = unit;
            }
        }
        m_unit.value = best;
    }
    if (!m_unit) {
        return {};
    }
    const Result<QString> uid =
        m_desk.session().tables().references.uid(FieldType::UnitRef, m_unit.value);
    if (!uid) {
        return failure(uid);
    }
    m_unitUid = *uid;
    m_report.unitName = m_desk.names().unitName(m_unit);
    m_report.unitCode = m_book.unitCode;
    return {};
}

Result<void> MergeFile::loadRecords()
{
    if (!m_present.isEmpty()) {
        return {};
    }
    QMap<qint64, QStringList> bySeq;
    QStringList uids;
    for (const ReturnedRow& row : m_book.rows) {
        if (row.token && !row.token->assetUid.isEmpty()) {
            uids.append(row.token->assetUid);
            bySeq[row.token->seq].append(row.token->assetUid);
        }
        m_seq = row.token ? std::max(m_seq, row.token->seq) : m_seq;
    }
    Result<RecordsAsOf::Records> present = m_records.present(uids);
    if (!present) {
        return failure(present);
    }
    m_present = std::move(*present);
    for (auto group = bySeq.begin(); group != bySeq.end(); ++group) {
        const Result<RecordsAsOf::Records> past = m_records.past(*group, group.key(), m_present);
        if (!past) {
            return failure(past);
        }
        m_past.insert(*past);
    }
    return {};
}

const Values& MergeFile::baseOf(const StoredRecord& ours, bool byNumber) const
{
    const auto past = m_past.constFind(ours.uid);
    // An asset that did not exist when the workbook was written has no base but itself.
    return past == m_past.constEnd() || past->values.empty() || (byNumber && m_seq == 0)
               ? ours.values
               : past->values;
}

Result<MergeReport> MergeFile::merge()
{
    DAICHO_TRY(loadRecords());
    for (const ImportProblem& problem : m_book.problems) {
        m_report.rejected.append(problem);
    }
    if (m_book.filledBy.isEmpty() && m_book.headPost.isEmpty()) {
        m_report.warnings.append(
            Words::tr("The workbook does not say who filled it in and who confirmed it."));
    } else if (m_book.headPost.isEmpty()) {
        m_report.warnings.append(Words::tr("The head of the unit has not confirmed it yet."));
    }
    for (const ReturnedRow& row : m_book.rows) {
        DAICHO_TRY(takeRow(row));
    }
    DAICHO_TRY(writeConfirmations());
    DAICHO_TRY(takeHandling());
    DAICHO_TRY(dropStale());
    DAICHO_TRY(noteReturn());
    return std::move(m_report);
}

Result<void> MergeFile::takeRow(const ReturnedRow& row)
{
    ++m_report.rows;
    const bool marked = row.token && !row.token->assetUid.isEmpty() &&
                        row.token->registerUid == m_desk.registerUid() && !row.parted;
    if (!marked) {
        return row.number.isEmpty() ? takeNew(row) : takeNumbered(row);
    }
    const auto ours = m_present.constFind(row.token->assetUid);
    if (ours == m_present.constEnd()) {
        MergeItem item = draft(row, MergeWhat::Check, row.token->assetUid);
        item.reason =
            Words::tr("The asset %1 was removed from the register meanwhile.").arg(row.number);
        const Result<MergeState> state = raise(item);
        if (state && *state == MergeState::Waiting) {
            tellWaiting(item, row.number);
        }
        return state ? Result<void>() : Result<void>(failure(state));
    }
    return m_spoken.contains(ours->uid) ? takeDuplicate(row, *ours) : takeAsset(row, *ours, false);
}

/// The hidden mark is gone, damaged or another row's: the asset number is left.
Result<void> MergeFile::takeNumbered(const ReturnedRow& row)
{
    const Result<AssetId> id = m_desk.assetNumbered(row.number);
    if (!id) {
        return failure(id);
    }
    if (!*id) {
        return takeNew(row);
    }
    const Result<std::optional<StoredRecord>> stored =
        m_desk.session().tables().asset.byId(id->value);
    if (!stored) {
        return failure(stored);
    }
    const StoredRecord& ours = m_numbered.emplace_back(**stored);
    const Result<std::optional<MergeItem>> claimed = m_desk.items().ofMark(claim(row, ours).mark);
    if (!claimed) {
        return failure(claimed);
    }
    const Result<QList<UnitId>> covered = m_desk.unitsCovered(m_campaign, m_unit);
    if (!covered) {
        return failure(covered);
    }
    const UnitId holder{MergeDesk::value(ours.values, u"unit").toLongLong()};
    if (m_unit && (!covered->contains(holder) || *claimed)) {
        return takeClaim(row, ours);
    }
    if (m_spoken.contains(ours.uid)) {
        return takeDuplicate(row, ours);
    }
    if (m_seq > 0) {
        const auto past = m_records.past({ours.uid}, m_seq, {{ours.uid, ours}});
        if (!past) {
            return failure(past);
        }
        m_past.insert(*past);
    }
    return takeAsset(row, ours, true);
}

bool MergeFile::isConfirmed(const Subject& subject) const
{
    return subject.row.confirmation != Confirmation::None || subject.touched || m_book.allUnchanged;
}

void MergeFile::confirm(Subject& subject)
{
    if (!isConfirmed(subject)) {
        ++m_report.unconfirmed;
        return;
    }
    if (subject.row.confirmation == Confirmation::Retired ||
        subject.row.confirmation == Confirmation::Transferred) {
        return;
    }
    ++m_report.confirmed;
    putConfirmation(subject.after);
}

void MergeFile::putConfirmation(Values& values) const
{
    const std::vector<size_t>& fields = confirmationFields();
    const QVariant year(qlonglong{m_year});
    if (values[fields[0]] == year) {
        return; // by an earlier return of this stock-take
    }
    values[fields[0]] = year;
    values[fields[1]] = m_answered;
    values[fields[2]] = m_report.answeredBy.isEmpty() ? QVariant() : QVariant(m_report.answeredBy);
}

/// All at once: most rows of a stock-take are confirmed and nothing else.
Result<void> MergeFile::writeConfirmations()
{
    EntityTable& table = m_desk.session().tables().asset;
    References& references = m_desk.session().tables().references;
    Values after(assetFields().size());
    putConfirmation(after);
    for (auto group = m_confirmed.begin(); group != m_confirmed.end(); ++group) {
        const std::vector<size_t>& fields = group.key();
        const Result<QByteArray> fresh = fieldsJson(table.fields(), after, fields, references);
        if (!fresh) {
            return failure(fresh);
        }
        QSet<AssetId> ids;
        qint64 first = std::numeric_limits<qint64>::max();
        qint64 last = 0;
        for (const StoredRecord* record : *group) {
            ids.insert(AssetId{record->id});
            first = std::min(first, record->id);
            last = std::max(last, record->id);
            const Result<QByteArray> old =
                fieldsJson(table.fields(), record->values, fields, references);
            if (!old) {
                return failure(old);
            }
            DAICHO_TRY(m_recorder.note(table, record->id, record->uid.toUtf8(), *old, *fresh));
        }
        DAICHO_TRY(m_bulk.choose(ids));
        const Result<qint64> written = m_bulk.setAll(first, last, after, fields);
        if (!written) {
            return failure(written);
        }
    }
    return {};
}

/// What an earlier return of the same rows asked for, and this one does not any more.
Result<void> MergeFile::dropStale()
{
    const Result<QList<MergeItem>> waiting = m_desk.items().waitingOf(m_campaign, m_unit);
    if (!waiting) {
        return failure(waiting);
    }
    for (const MergeItem& item : *waiting) {
        if (!item.asset.isEmpty() && m_spoken.contains(item.asset) &&
            !m_raised.contains(item.uid)) {
            DAICHO_TRY(m_desk.replace(m_recorder, item));
        }
    }
    return {};
}

Result<void> MergeFile::noteReturn()
{
    if (m_campaign.isEmpty() || !m_unit) {
        return {};
    }
    const auto asked = m_desk.campaignUnit(m_campaign, m_unit);
    if (!asked) {
        return failure(asked);
    }
    if (!*asked) {
        m_report.warnings.append(
            Words::tr("“%1” is not among the units of this stock-take.").arg(m_report.unitName));
        return {};
    }
    CampaignUnit returned = **asked;
    const ReturnStatus before = returnStatusFromKey(returned.status);
    if (before != ReturnStatus::Returned && before != ReturnStatus::Accepted) {
        returned.status = toKey(ReturnStatus::Returned);
        returned.returnedOn = m_desk.session().environment().clock.today();
    }
    returned.answeredBy = m_book.filledBy;
    returned.confirmedBy = m_book.headPost;
    returned.confirmedOn = m_book.headDate;
    const CampaignUnitStore store(m_desk.session().tables().campaignUnit);
    DAICHO_TRY(m_recorder.update(
        store.table(), store.toStored(**asked), fieldValues(returned, campaignUnitFields())));
    return m_report.isSettled() ? m_desk.settleUnit(m_recorder, m_campaign, m_unit)
                                : Result<void>();
}

} // namespace daicho
