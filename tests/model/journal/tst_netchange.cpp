// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/journal/netchange.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QMap>
#include <QRandomGenerator>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

using State = QMap<QString, QJsonObject>; // by uid; empty fields are left out

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Writes changes as the recorder does and keeps the state after each.
class Script
{
public:
    void set(const QString& uid, const QJsonObject& target)
    {
        const bool existed = m_state.contains(uid);
        const QJsonObject now = m_state.value(uid);
        QJsonObject before;
        QJsonObject after = existed ? QJsonObject() : target;
        for (const QString& key : now.keys() + target.keys()) {
            if (existed && now.value(key) != target.value(key)) {
                before.insert(key, now.contains(key) ? now.value(key) : QJsonValue());
                after.insert(key, target.contains(key) ? target.value(key) : QJsonValue());
            }
        }
        if (!existed || !before.isEmpty()) {
            write(uid, existed ? compact(before) : QByteArray(), compact(after));
            m_state.insert(uid, target);
        }
        m_states.append(m_state);
    }

    void remove(const QString& uid)
    {
        if (m_state.contains(uid)) {
            write(uid, compact(m_state.value(uid)), {});
            m_state.remove(uid);
        }
        m_states.append(m_state);
    }

    NetChange net(const QString& uid, qint64 from, qint64 to) const
    {
        NetChange net;
        for (const JournalChange& change : m_changes) {
            if (change.uid == uid && change.seq > from && change.seq <= to) {
                net.add(change);
            }
        }
        return net;
    }

    const State& state(qint64 seq) const { return m_states[seq]; }

    qint64 steps() const { return m_states.size() - 1; }

private:
    void write(const QString& uid, const QByteArray& before, const QByteArray& after)
    {
        m_changes.append({m_states.size(), 1, u"asset"_s, uid, before, after});
    }

    State m_state;
    QList<State> m_states{State()}; // by seq
    QList<JournalChange> m_changes;
};

void apply(State& state, const QString& uid, const NetChange& net)
{
    if (!net.kind()) {
        return;
    }
    if (*net.kind() == NetKind::Removed) {
        state.remove(uid);
        return;
    }
    QJsonObject record = state.value(uid);
    const QJsonObject before = net.before();
    const QJsonObject after = net.after();
    for (const QString& key : before.keys()) {
        record.remove(key);
    }
    for (auto member = after.begin(); member != after.end(); ++member) {
        record.insert(member.key(), *member);
    }
    state.insert(uid, record);
}

} // namespace

class TestNetChange : public QObject
{
    Q_OBJECT

private slots:

    void aChangeAndItsInverseLeaveNothing()
    {
        Script script;
        script.set(u"a"_s, {{u"name"_s, u"一"_s}});
        script.set(u"a"_s, {{u"name"_s, u"二"_s}, {u"note"_s, u"x"_s}});
        script.set(u"a"_s, {{u"name"_s, u"一"_s}});
        QCOMPARE(script.net(u"a"_s, 1, 3).kind(), std::nullopt);
        QCOMPARE(script.net(u"a"_s, 1, 2).kind(), std::optional(NetKind::Changed));
        QCOMPARE(script.net(u"a"_s, 1, 2).before(), (QJsonObject{{u"name"_s, u"一"_s}}));
        QCOMPARE(script.net(u"a"_s, 1, 2).after(),
                 (QJsonObject{{u"name"_s, u"二"_s}, {u"note"_s, u"x"_s}}));
    }

    void whatCameAndWentInBetweenVanishes()
    {
        Script script;
        script.set(u"a"_s, {{u"name"_s, u"一"_s}});
        script.set(u"a"_s, {{u"name"_s, u"二"_s}});
        script.remove(u"a"_s);
        QCOMPARE(script.net(u"a"_s, 0, 3).kind(), std::nullopt);
        QCOMPARE(script.net(u"a"_s, 1, 3).kind(), std::optional(NetKind::Removed));
        QCOMPARE(script.net(u"a"_s, 1, 3).before(), (QJsonObject{{u"name"_s, u"一"_s}}));
        QCOMPARE(script.net(u"a"_s, 0, 2).after(), (QJsonObject{{u"name"_s, u"二"_s}}));
    }

    void aRecordThatWasBroughtBackIsComparedWithWhatItWas()
    {
        Script script;
        script.set(u"a"_s, {{u"name"_s, u"一"_s}});
        script.remove(u"a"_s);
        script.set(u"a"_s, {{u"name"_s, u"一"_s}, {u"note"_s, u"x"_s}});
        script.set(u"a"_s, {{u"name"_s, u"一"_s}, {u"note"_s, u"y"_s}});
        const NetChange net = script.net(u"a"_s, 1, 4);
        QCOMPARE(net.kind(), std::optional(NetKind::Changed));
        QCOMPARE(net.before(), QJsonObject());
        QCOMPARE(net.after(), (QJsonObject{{u"note"_s, u"y"_s}}));
    }

    void applyingTheNetChangesGivesTheLaterState_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }

    void applyingTheNetChangesGivesTheLaterState()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const QStringList uids{u"a"_s, u"b"_s, u"c"_s};
        const QStringList keys{u"k"_s, u"l"_s, u"m"_s};
        Script script;
        for (int step = 0; step < 40; ++step) {
            const QString uid = uids[random.bounded(3)];
            if (random.bounded(5) == 0) {
                script.remove(uid);
                continue;
            }
            QJsonObject target;
            for (const QString& key : keys) {
                if (const int value = random.bounded(3)) {
                    target.insert(key, value);
                }
            }
            script.set(uid, target);
        }
        for (qint64 from = 0; from <= script.steps(); ++from) {
            for (qint64 to = from; to <= script.steps(); ++to) {
                State state = script.state(from);
                for (const QString& uid : uids) {
                    apply(state, uid, script.net(uid, from, to));
                }
                QCOMPARE(state, script.state(to));
            }
        }
    }
};

DAICHO_TEST(TestNetChange)

} // namespace daicho

#include "tst_netchange.moc"
