// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interrupt.h"
#include "app/cli/program.h"
#include "model/platform/standardstreams.h"

#include <QFile>
#include <QGuiApplication>
#include <QLocale>

#include <clocale>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// A C locale is as good as any here, so that Qt's warning about it would only disturb.
void ignoreMessage(QtMsgType, const QMessageLogContext&, const QString&)
{
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    QStringList typed; // good enough to find the verb; on Windows other words may be garbled
    for (int i = 1; i < argc; ++i) {
        typed.append(QString::fromLocal8Bit(argv[i]));
    }
    const QtMessageHandler before = qInstallMessageHandler(ignoreMessage);
    std::unique_ptr<QCoreApplication> application;
    if (daicho::needsFonts(typed)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    qInstallMessageHandler(before);
    return application;
}

} // namespace

int main(int argc, char** argv)
{
    daicho::makeStandardStreamsUtf8();
    daicho::watchForInterruption();
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    // Qt takes the user's locale over; the writing libraries shall not write decimal commas.
    std::setlocale(LC_NUMERIC, "C");

    QFile answers;
    QFile words;
    if (!answers.open(stdout, QIODevice::WriteOnly) ||
        !words.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return static_cast<int>(daicho::ExitCode::Stopped);
    }
    daicho::Streams streams(answers, words, daicho::isTerminal(daicho::StandardStream::Error));
    const daicho::Surroundings surroundings{
        QProcessEnvironment::systemEnvironment(), QLocale::system().name(), daicho::interruption()};
    const int code = daicho::runProgram(application->arguments().mid(1), surroundings, streams);
    const bool written = answers.flush() && streams.isSound();
    return written || code != 0 ? code : static_cast<int>(daicho::ExitCode::Stopped);
}
