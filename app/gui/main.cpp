// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/composition.h"
#include "app/gui/firstpaint.h"
#include "app/gui/settings.h"
#include "model/core/clockchoice.h"
#include "model/platform/standardstreams.h"
#include "views/widgets/errorbox.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

QString registerFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return documents.isEmpty() ? QDir::homePath() : documents;
}

void print(std::FILE* stream, const QString& text)
{
    QFile out;
    if (out.open(stream, QIODevice::WriteOnly)) {
        out.write(text.toUtf8());
    }
}

struct Typed
{
    QString file;
    QString page;
    bool quitsAfterPaint = false;
    std::optional<int> exitCode; ///< set: nothing is to be shown
};

Typed readArguments(const QStringList& arguments)
{
    const QCommandLineOption page(
        u"page"_s, Words::tr("show this page: home, register, score, journal"), u"ID"_s);
    const QCommandLineOption measure(
        u"exit-after-first-paint"_s,
        Words::tr(
            "for measuring: end once the window and the first rows of its table are painted"));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Information asset register and risk analysis for municipalities"));
    parser.addPositionalArgument(
        u"FILE"_s, Words::tr("the register to open (.daicho)"), u"[FILE]"_s);
    parser.addOptions({page, measure});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    Typed typed;
    if (!parser.parse(arguments) || parser.positionalArguments().size() > 1) {
        print(stderr, parser.errorText() + u'\n' + parser.helpText());
        typed.exitCode = 2;
    } else if (parser.isSet(help)) {
        print(stdout, parser.helpText());
        typed.exitCode = 0;
    } else if (parser.isSet(version)) {
        print(stdout, u"daicho "_s + QApplication::applicationVersion() + u'\n');
        typed.exitCode = 0;
    }
    typed.file = parser.positionalArguments().value(0);
    typed.page = parser.value(page);
    typed.quitsAfterPaint = parser.isSet(measure);
    return typed;
}

int run(QApplication& application)
{
    const QString now = qEnvironmentVariable("DAICHO_NOW");
    const Result<std::unique_ptr<Clock>> clock = clockFor(now);
    const SystemClock system;
    const Clock& present = clock ? **clock : static_cast<const Clock&>(system);
    Composition composition(
        {.clock = present,
         .systemLocale = QLocale::system().name(),
         .isDark = systemPrefersDark(QApplication::palette()),
         .folder = registerFolder(),
         .saveSettings = saveUserSettings,
         .showError = [](QWidget* parent, const Error& error) { showError(parent, error); }},
        loadUserSettings());
    const Typed typed = readArguments(application.arguments());
    if (typed.exitCode) {
        return *typed.exitCode;
    }
    if (!clock) {
        // Asked once more: only now the sentence is in the user's language.
        showError(nullptr, clockFor(now).error());
        return 2;
    }
    const Result<void> started = composition.start(typed.file, typed.page);
    if (!started) {
        showError(nullptr, started.error());
        return 1;
    }
    if (typed.quitsAfterPaint) {
        const auto* paint = new FirstPaint(*composition.window(), FirstPaint::Rows);
        QObject::connect(paint, &FirstPaint::happened, &application, [] {
            print(stdout, u"painted\n"_s);
            QApplication::quit();
        });
    }
    return QApplication::exec();
}

} // namespace

} // namespace daicho

int main(int argc, char** argv)
{
    daicho::makeStandardStreamsUtf8();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Daicho"_s);
    QApplication::setOrganizationName(u"Daicho"_s);
    QApplication::setApplicationVersion(QStringLiteral(DAICHO_VERSION));
    return daicho::run(application);
}
