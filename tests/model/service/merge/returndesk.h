// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/progress.h"
#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/merge/mergeservice.h"
#include "model/service/unitservice.h"
#include "model/store/campaignstore.h"
#include "model/store/mergeitemstore.h"
#include "tests/support/registerfixture.h"
#include "tests/support/returnedbook.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

namespace daicho {

/// Two units: A000001 to A000003 are of 総務課, A000004 is of 市民課.
class ReturnDesk : public RegisterFixture
{
public:
    ReturnDesk()
    {
        create();
        general = *session().units().add(unit(u"U001"_s, u"総務課"_s));
        citizens = *session().units().add(unit(u"U002"_s, u"市民課"_s));
        for (const QString& name :
             {u"文書目録"_s, u"職員名簿"_s, u"入札予定価格"_s, u"住民記録"_s}) {
            Asset asset;
            asset.name = name;
            asset.kind = u"information"_s;
            asset.business = u"総務"_s;
            asset.personCount = 100;
            asset.unit = name == u"住民記録" ? citizens.id : general.id;
            assets.append(*session().assets().add(asset));
        }
        campaign = makeCampaign(session(), 2026, {general, citizens});
    }

    static Unit unit(const QString& code, const QString& name)
    {
        Unit made;
        made.code = code;
        made.name = name;
        return made;
    }

    ReturnedBook book(const Unit& of)
    {
        ReturnedBook book(session(), campaign.uid, of);
        book.start[4].second = u"総務係長"_s;
        book.start[5].second = u"総務課長"_s;
        book.start[6].second = u"令和8年5月20日"_s;
        return book;
    }

    Asset asset(const QString& code) { return *session().assets().byCode(code); }

    /// Changes one field in the register, after the workbook was sent.
    void change(const QString& code, QString Asset::*member, const QString& value)
    {
        const Asset base = asset(code);
        Asset edited = base;
        edited.*member = value;
        QVERIFY_OK(session().assets().update(base, edited));
    }

    MergeReport merge(const ReturnedBook& book,
                      const MergeOptions& options = {},
                      const QString& name = u"総務課.xlsx"_s)
    {
        book.write(path(name));
        NoProgress progress;
        const auto reports = MergeService(session()).merge({path(name)}, options, progress);
        if (!reports) {
            qFatal(
                "%s / %s", qPrintable(reports.error().message), qPrintable(reports.error().detail));
        }
        return reports->first();
    }

    qint64 entries() { return *session().database().number("SELECT entries FROM register"); }

    QStringList waiting()
    {
        QStringList lines;
        const auto answers = MergeService(session()).waiting();
        if (!answers) {
            qFatal("%s", qPrintable(answers.error().message));
        }
        for (const WaitingAnswer& answer : *answers) {
            lines.append(QStringList{answer.item.what,
                                     answer.unit,
                                     answer.code,
                                     answer.field,
                                     answer.base,
                                     answer.ours,
                                     answer.theirs}
                             .join(u'|'));
        }
        return lines;
    }

    QStringList waitingUids()
    {
        QStringList uids;
        const auto items = MergeItemStore(session().tables().mergeItem).waiting();
        for (const MergeItem& item : *items) {
            uids.append(item.uid);
        }
        return uids;
    }

    QString status(const Unit& of)
    {
        return (*CampaignUnitStore(session().tables().campaignUnit).of(campaign.uid, of.id))
            ->status;
    }

    bool isSound()
    {
        NoProgress progress;
        const auto problems = session().history().verify(progress);
        return problems && problems->isEmpty();
    }

    Unit general;
    Unit citizens;
    QList<Asset> assets;
    Campaign campaign;
};

/// "row code what", one per answer that waits.
inline QStringList whats(const MergeReport& report)
{
    QStringList words;
    for (const MergeWaiting& item : report.waiting) {
        words.append(u"%1 %2 %3"_s.arg(item.row).arg(item.code, toKey(item.what)));
    }
    return words;
}

} // namespace daicho
