// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"

#include <QDir>
#include <QFileSystemWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 120'000; // milliseconds; sanitizers are slow

bool isJapanese(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana;
    });
}

} // namespace

/// The program from outside; what the verbs do is tested in their own process.
class TestBinary : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_surroundings = QProcessEnvironment::systemEnvironment();
        m_surroundings.insert(u"LC_ALL"_s, u"C"_s);
        m_surroundings.insert(u"DAICHO_NOW"_s, u"2026-04-01T00:00:00Z"_s);
        m_surroundings.remove(u"QT_QPA_PLATFORM"_s);
    }

    void speaksJapaneseInTheCLocale()
    {
        QProcess program;

        run(program, {u"--help"_s});

        QCOMPARE(program.exitCode(), 0);
        QVERIFY(isJapanese(QString::fromUtf8(program.readAllStandardOutput())));
        QCOMPARE(program.readAllStandardError(), QByteArray());
    }

    void speaksEnglishWhenAsked()
    {
        QProcess program;

        run(program, {u"--help"_s, u"--lang"_s, u"en"_s});

        QVERIFY(!isJapanese(QString::fromUtf8(program.readAllStandardOutput())));
    }

    void readsAndWritesJapaneseNamesInTheCLocale()
    {
        const QString path = m_folder->filePath(u"台帳.daicho"_s);
        QProcess program;

        run(program, {u"new"_s, path, u"--city"_s, u"みほん市"_s});
        QCOMPARE(program.readAllStandardError(), QByteArray());
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(QString::fromUtf8(program.readAllStandardOutput()).contains(u"みほん市"_s));

        run(program, {u"history"_s, path, u"--json"_s});
        const QJsonDocument json = QJsonDocument::fromJson(program.readAllStandardOutput());
        QCOMPARE(json[u"entries"_s][0][u"instant"_s], u"2026-04-01T00:00:00.000Z"_s);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"台帳.daicho"_s});
    }

    void saysErrorsOnTheOtherStream()
    {
        QProcess program;

        run(program, {u"info"_s, m_folder->filePath(u"none.daicho"_s)});

        QCOMPARE(program.exitCode(), 4);
        QCOMPARE(program.readAllStandardOutput(), QByteArray());
        QVERIFY(isJapanese(QString::fromUtf8(program.readAllStandardError())));
    }

    void anAnswerThatCannotBeWrittenIsAFailure()
    {
        const QString full = u"/dev/full"_s;
        if (!QFile::exists(full)) {
            QSKIP("There is no device that is always full.");
        }
        QProcess program;
        program.setStandardOutputFile(full);

        run(program, {u"methods"_s});

        QCOMPARE(program.exitCode(), 5);
    }

    void anInterruptionLeavesNoRegister_data()
    {
        QTest::addColumn<QString>("signal");

        QTest::newRow("Ctrl+C") << u"-INT"_s;
        QTest::newRow("asked to end") << u"-TERM"_s;
    }

    void anInterruptionLeavesNoRegister()
    {
        QFETCH(QString, signal);
        const QString path = m_folder->filePath(u"large.daicho"_s);
        QFileSystemWatcher watcher({m_folder->path()});
        QSignalSpy changed(&watcher, &QFileSystemWatcher::directoryChanged);
        QProcess program;
        start(program, {u"new"_s, path, u"--assets"_s, u"1000000"_s});
        while (!QFile::exists(path)) {
            QVERIFY(changed.wait(kPatience));
        }

        const QString pid = QString::number(program.processId());
        if (QProcess::execute(u"kill"_s, {signal, pid}) != 0) {
            program.kill();
            QSKIP("Signals can't be sent here.");
        }
        QVERIFY(program.waitForFinished(kPatience));

        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 5);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

private:
    void start(QProcess& program, const QStringList& arguments) const
    {
        program.setProcessEnvironment(m_surroundings);
        program.start(QStringLiteral(DAICHO_CLI), arguments);
    }

    void run(QProcess& program, const QStringList& arguments) const
    {
        start(program, arguments);
        QVERIFY(program.waitForFinished(kPatience));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_surroundings;
};

DAICHO_TEST(TestBinary)

} // namespace daicho

#include "tst_binary.moc"
