// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/migrator.h"
#include "model/store/registerfile.h"
#include "model/store/transaction.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace daicho;

/// Opening: what is no register, and what can't be opened, gets its own error and stays untouched.
class TestRegisterFile : public QObject
{
    Q_OBJECT

private:
    QString write(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("can't write %s", qPrintable(path));
        }
        file.write(bytes);
        return path;
    }

    QByteArray content(const QString& path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString newRegister() const
    {
        const QString path = m_folder->filePath(u"r.daicho"_s);
        const auto created = RegisterFile::create(path, m_clock);
        if (!created) {
            qFatal("%s", qPrintable(created.error().detail));
        }
        return path;
    }

    ErrorKind kindOfOpening(const QString& path) const
    {
        const auto opened = RegisterFile::open(path, {}, m_clock);
        return opened ? ErrorKind::Cancelled : opened.error().kind;
    }

private slots:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aClosedRegisterIsOneFileWithoutLog()
    {
        const QString path = newRegister();

        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"r.daicho"_s});
        QCOMPARE(content(path).at(18), char(1)); // 1: rollback journal, 2: write-ahead log
    }

    void aNewRegisterIsForItsOwnerOnly()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows has no file modes");
#endif
        const auto permissions = QFile::permissions(newRegister());

        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void creatingOverAnExistingFileIsRefused()
    {
        const QString path = write(u"x.daicho"_s, "precious");

        const auto created = RegisterFile::create(path, m_clock);

        QVERIFY(!created);
        QCOMPARE(created.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(content(path), QByteArray("precious"));
    }

    void creatingWhereNothingCanBeWrittenLeavesNothing()
    {
        const auto created =
            RegisterFile::create(m_folder->filePath(u"no/such/x.daicho"_s), m_clock);

        QVERIFY(!created);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void aMistypedPathIsNotFound()
    {
        const QString path = m_folder->filePath(u"nowhere.daicho"_s);

        QCOMPARE(kindOfOpening(path), ErrorKind::NotFound);
        QVERIFY(!QFile::exists(path));
    }

    void whatIsNoRegisterIsRefusedAndStays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("これは台帳ではありません\n").repeated(300);
        QTest::newRow("short text") << QByteArray("x");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zip") << QByteArray("PK\x03\x04").repeated(5000);
    }

    void whatIsNoRegisterIsRefusedAndStays()
    {
        QFETCH(const QByteArray, bytes);
        const QString path = write(u"x.daicho"_s, bytes);

        QCOMPARE(kindOfOpening(path), ErrorKind::NotARegister);
        QCOMPARE(content(path), bytes);
    }

    void anotherProgramsDatabaseIsNoRegister()
    {
        const QString path = write(u"x.daicho"_s, {});
        {
            auto database = *Database::open(path, {});
            QVERIFY_OK(database->execute("CREATE TABLE t (x); PRAGMA user_version = 1"));
        }
        const QByteArray before = content(path);

        QCOMPARE(kindOfOpening(path), ErrorKind::NotARegister);
        QCOMPARE(content(path), before);
    }

    void aNewerRegisterIsRefusedAndStays()
    {
        const QString path = newRegister();
        {
            auto database = *Database::open(path, {});
            QVERIFY_OK(database->execute("PRAGMA user_version = 99"));
        }
        const QByteArray before = content(path);

        QCOMPARE(kindOfOpening(path), ErrorKind::NewerSchema);
        QCOMPARE(content(path), before);
    }

    void aForeignTriggerShows()
    {
        const QString path = newRegister();
        {
            auto database = *Database::open(path, {});
            QVERIFY_OK(database->execute("CREATE TRIGGER evil AFTER UPDATE ON asset BEGIN "
                                         "DELETE FROM asset; END"));
        }

        QCOMPARE(kindOfOpening(path), ErrorKind::Damaged);
    }

    void aDamagedRegisterIsRefused()
    {
        const QString path = newRegister();
        QByteArray bytes = content(path);
        bytes.replace(100, 3000, QByteArray(3000, '\x5a'));
        QFile::remove(path);
        write(u"r.daicho"_s, bytes);

        QCOMPARE(kindOfOpening(path), ErrorKind::Damaged);
        QCOMPARE(content(path), bytes);
    }

    void aPostgresLocationIsRefusedForNow()
    {
        QCOMPARE(kindOfOpening(u"postgresql://host/db"_s), ErrorKind::NotARegister);
    }

    void twoConnectionsWorkTogether()
    {
        const QString path = newRegister();
        const auto first = RegisterFile::open(path, {}, m_clock);
        QVERIFY_OK(first);
        const auto second = RegisterFile::open(path, {}, m_clock);
        QVERIFY_OK(second);
        const qint64 version = *(*second)->database().dataVersion();

        QVERIFY_OK((*first)->database().execute(
            "INSERT INTO actor (uid, revision, post) VALUES ('u', 1, 'p')"));

        QVERIFY(*(*second)->database().dataVersion() != version);
        QCOMPARE(*(*second)->database().number("SELECT count(*) FROM actor"), 1);
        QVERIFY(!(*second)->wasClosedCleanly());
    }

    void onAShareAnotherProcessReadsAndIsToldWho()
    {
        const QString path = newRegister();
        write(u"r.daicho.lock"_s,
              R"({"host":"pc1","account":"soumu","since":"2026-03-31T23:00:00.000Z",
                  "heartbeat":"2026-03-31T23:59:00.000Z","process":1})");
        RegisterOptions share;
        share.onShare = true;

        const auto opened = RegisterFile::open(path, share, m_clock);

        QVERIFY_OK(opened);
        QVERIFY((*opened)->isReadOnly());
        QVERIFY((*opened)->readOnlyReason().contains(u"pc1"_s));
        QVERIFY((*opened)->readOnlyReason().contains(u"soumu"_s));
    }

    void onAShareTheSessionsOfOneProcessShareTheLock()
    {
        const QString path = newRegister();
        RegisterOptions share;
        share.onShare = true;
        auto first = RegisterFile::open(path, share, m_clock);
        QVERIFY_OK(first);
        QCOMPARE(*(*first)->database().text("PRAGMA journal_mode"), u"delete"_s);
        {
            const auto second = RegisterFile::open(path, share, m_clock);
            QVERIFY_OK(second);
            QVERIFY(!(*second)->isReadOnly());
        }
        QVERIFY(QFile::exists(ShareLock::lockPath(path)));
        first->reset();
        QVERIFY(!QFile::exists(ShareLock::lockPath(path)));
    }

    void aLockWithoutHeartbeatIsTakenOver()
    {
        const QString path = newRegister();
        write(u"r.daicho.lock"_s, R"({"host":"pc1","account":"x","since":"2026-03-31T00:00:00.000Z",
                                     "heartbeat":"2026-03-31T23:54:00.000Z"})");
        RegisterOptions share;
        share.onShare = true;

        const auto opened = RegisterFile::open(path, share, m_clock);

        QVERIFY_OK(opened);
        QVERIFY(!(*opened)->isReadOnly());
    }

    void readOnlyOpeningWritesNothing()
    {
        const QString path = newRegister();
        const QByteArray before = content(path);
        RegisterOptions options;
        options.readOnly = true;
        {
            const auto opened = RegisterFile::open(path, options, m_clock);
            QVERIFY_OK(opened);
            QVERIFY((*opened)->isReadOnly());
            QVERIFY(!(*opened)->readOnlyReason().isEmpty());
            const Result<void> written = (*opened)->database().execute("DELETE FROM actor");
            QVERIFY(!written);
            QCOMPARE(written.error().kind, ErrorKind::ReadOnly);
        }
        QCOMPARE(content(path), before);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC)};
};

DAICHO_TEST(TestRegisterFile)
#include "tst_registerfile.moc"
