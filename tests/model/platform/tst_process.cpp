// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/platform/process.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QProcess>

#include <limits>

using namespace Qt::StringLiterals;

namespace daicho {

class TestProcess : public QObject
{
    Q_OBJECT

private slots:
    void thisProcessIsAlive();
    void aProcessThatEndedIsNot();
    void idsThatNameNoProcessAreNotAlive();
    void hostAndAccountHaveNames();
    void thePeakCountsWhatWasHeld();
    void aPlatformThatWasNamedIsADisplay();
};

void TestProcess::thisProcessIsAlive()
{
    QVERIFY(processId() > 0);
    QVERIFY(isProcessAlive(processId()));
}

void TestProcess::aProcessThatEndedIsNot()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"-functions"_s});
    QVERIFY(process.waitForStarted());
    const qint64 id = process.processId();
    QVERIFY(isProcessAlive(id));

    QVERIFY(process.waitForFinished());

    QVERIFY(!isProcessAlive(id));
}

void TestProcess::idsThatNameNoProcessAreNotAlive()
{
    QVERIFY(!isProcessAlive(0));
    QVERIFY(!isProcessAlive(-1));
    QVERIFY(!isProcessAlive(std::numeric_limits<qint64>::max()));
}

void TestProcess::hostAndAccountHaveNames()
{
    QVERIFY(!hostName().isEmpty());
    QVERIFY(!accountName().isEmpty());
}

void TestProcess::thePeakCountsWhatWasHeld()
{
    constexpr qsizetype kHeld = 64 * 1024 * 1024;
    {
        const QByteArray held(kHeld, 'x');
        QCOMPARE(held.back(), 'x');
    }

    QVERIFY(peakMemoryBytes() > kHeld);
}

void TestProcess::aPlatformThatWasNamedIsADisplay()
{
    const QByteArray before = qgetenv("QT_QPA_PLATFORM");
    qputenv("QT_QPA_PLATFORM", "offscreen");

    QVERIFY(hasDisplay());

    qputenv("QT_QPA_PLATFORM", before);
}

DAICHO_TEST(TestProcess)

} // namespace daicho

#include "tst_process.moc"
