// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/unitservice.h"
#include "model/store/recordsasof.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace daicho {

class TestRecordsAsOf : public QObject
{
    Q_OBJECT

private slots:

    void everyRecordIsAsItWasAfterEveryEntry()
    {
        RegisterFixture file;
        Session& session = file.create();
        QRandomGenerator random(7);
        QStringList uids;
        QHash<qint64, QHash<QString, Values>> snapshots;
        const auto note = [&] { snapshots.insert(head(session), all(session)); };
        note();

        for (int step = 0; step < 160; ++step) {
            const int choice = static_cast<int>(random.bounded(10));
            const QHash<QString, Values> now = all(session);
            if (choice < 3 || now.isEmpty()) {
                uids.append(add(session, step));
            } else {
                const QString uid = now.keys().at(random.bounded(static_cast<int>(now.size())));
                change(session, uid, choice, step);
            }
            note();
        }

        for (auto snapshot = snapshots.begin(); snapshot != snapshots.end(); ++snapshot) {
            const QHash<QString, Values> rebuilt = asOf(session, uids, snapshot.key());
            QCOMPARE(rebuilt.keys().size(), snapshot->keys().size());
            for (auto record = snapshot->begin(); record != snapshot->end(); ++record) {
                QVERIFY(rebuilt.contains(record.key()));
                QVERIFY(rebuilt.value(record.key()) == *record);
            }
        }
    }

    void onlyRecordsTouchedSinceAreThePast()
    {
        RegisterFixture file;
        Session& session = file.create();
        const QString untouched = add(session, 1);
        const QString touched = add(session, 2);
        const qint64 seq = head(session);
        change(session, touched, 5, 3);

        const RecordsAsOf records(session.tables().asset, session.tables().references);
        const auto present = records.present({untouched, touched, u"nobody"_s});
        QVERIFY_OK(present);
        const auto past = records.past({untouched, touched, u"nobody"_s}, seq, *present);

        QVERIFY_OK(past);
        QCOMPARE(present->size(), 2);
        QCOMPARE(past->keys(), QStringList{touched});
    }

    void aReferenceToWhatIsGoneIsLikeNoRecord()
    {
        RegisterFixture file;
        Session& session = file.create();
        Unit unit;
        unit.code = u"U1"_s;
        unit.name = u"総務課"_s;
        const Result<Unit> made = session.units().add(unit);
        QVERIFY_OK(made);
        Asset asset;
        asset.name = u"名簿"_s;
        asset.kind = u"information"_s;
        asset.unit = made->id;
        const Result<Asset> added = session.assets().add(asset);
        QVERIFY_OK(added);
        const qint64 seq = head(session);
        Asset moved = *added;
        moved.unit = {};
        QVERIFY_OK(session.assets().update(*added, moved));
        QVERIFY_OK(session.units().remove(*made));

        const RecordsAsOf records(session.tables().asset, session.tables().references);
        const auto past = records.past({added->uid}, seq, *records.present({added->uid}));

        QVERIFY_OK(past);
        const Asset then = session.assets().store().fromStored(past->value(added->uid));
        QCOMPARE(then.unit.value, -1);
        QCOMPARE(then.name, u"名簿"_s);
    }

private:
    static qint64 head(Session& session)
    {
        return *session.database().number("SELECT entries FROM register");
    }

    static QString add(Session& session, int step)
    {
        Asset asset;
        asset.name = u"資産%1"_s.arg(step);
        asset.kind = u"information"_s;
        asset.personal = step % 2 == 0;
        const Result<Asset> added = session.assets().add(asset);
        return added ? added->uid : QString();
    }

    static void change(Session& session, const QString& uid, int choice, int step)
    {
        const Asset base = **session.assets().store().byUid(uid);
        Asset edited = base;
        if (choice == 3) {
            QVERIFY_OK(session.assets().remove(base));
            return;
        }
        if (choice % 2 == 0) {
            edited.note = u"第%1回"_s.arg(step);
            edited.retentionUntil = QDate(2027, 3, 31).addDays(step);
        } else {
            edited.name = u"改名%1"_s.arg(step);
            edited.note.clear();
            edited.personal = std::nullopt;
            edited.rtoHours = step * 0.5;
            edited.restrictionsAdded = {u"H01"_s, u"H0%1"_s.arg(step % 9)};
        }
        QVERIFY_OK(session.assets().update(base, edited));
    }

    static QHash<QString, Values> all(Session& session)
    {
        QHash<QString, Values> values;
        const auto visited =
            session.assets().visitStored({}, {u"code"_s}, [&](const StoredRecord& record) {
                values.insert(record.uid, record.values);
                return Result<void>();
            });
        Q_ASSERT(visited.has_value());
        return values;
    }

    static QHash<QString, Values> asOf(Session& session, const QStringList& uids, qint64 seq)
    {
        const RecordsAsOf records(session.tables().asset, session.tables().references);
        const auto present = records.present(uids);
        const auto past = records.past(uids, seq, *present);
        QHash<QString, Values> values;
        for (const StoredRecord& record : *present) {
            values.insert(record.uid, record.values);
        }
        for (const StoredRecord& record : *past) {
            values.insert(record.uid, record.values);
            if (record.values.empty()) {
                values.remove(record.uid);
            }
        }
        return values;
    }
};

DAICHO_TEST(TestRecordsAsOf)

} // namespace daicho

#include "tst_recordsasof.moc"
