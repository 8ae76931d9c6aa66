// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench.h"

#include "model/platform/process.h"
#include "model/service/sample/sample.h"
#include "tests/bench/blocktimer.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace daicho {

BenchPlace::BenchPlace(QString folder, qint64 assets, qint64 rows)
    : m_folder(std::move(folder))
    , m_assets(assets)
    , m_rows(rows)
    , m_catalogue(std::make_unique<Catalogue>(required(Catalogue::load())))
    , m_environment(std::make_unique<Environment>(Environment{m_clock, *m_catalogue}))
{
    QDir().mkpath(m_folder);
}

QString BenchPlace::registerOf(qint64 assets) const
{
    const QString file = path(u"register-%1.daicho"_s.arg(assets));
    if (QFile::exists(file)) {
        return file;
    }
    const QString draft = file + u".part"_s;
    QFile::remove(draft);
    {
        auto session = required(
            Session::create(draft, {u"計測市"_s, {}, {}, true}, {u"計測"_s}, *m_environment));
        auto recorder = required(session->record(u"sample.fill"_s));
        NoProgress progress;
        accomplished(generate(*recorder, session->tables(), *m_catalogue, {assets, 1}, progress));
        required(session->commit(*recorder));
    }
    require(QFile::rename(draft, file), file);
    return file;
}

std::unique_ptr<Session> BenchPlace::open(const QString& file) const
{
    return required(Session::open(file, {}, {u"計測"_s}, *m_environment));
}

void require(bool holds, const QString& what)
{
    if (!holds) {
        qFatal("benchmark: %s", qPrintable(what));
    }
}

double secondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double percentile(std::vector<double> values, double share)
{
    require(!values.empty(), u"no values"_s);
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<size_t>(last * share + 0.5)];
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

namespace {

struct Named
{
    const char* name;
    BenchRow (*run)(const BenchPlace&);
};

constexpr Named kRows[] = {{"start", benchStart},
                           {"open", benchOpen},
                           {"jump", benchJump},
                           {"filter", benchFilter},
                           {"export", benchExport},
                           {"department", benchDepartment},
                           {"merge", benchMerge},
                           {"import", benchImport},
                           {"score", benchScore},
                           {"consensus", benchConsensus},
                           {"typing", benchTyping},
                           {"bulk", benchBulk},
                           {"inherit", benchInherit},
                           {"rescore", benchRescore},
                           {"stats", benchStats},
                           {"walk", benchWalk},
                           {"undo", benchUndo}};

constexpr auto kHeader = "row       ours s   limit s   ratio  aim    peak MiB  remark\n";

void print(const BenchRow& row)
{
    constexpr double kMiB = 1024 * 1024;
    std::printf("%-8s %8.4f %9.4f %7.2f  ≤%-4.1f %9.0f  %s\n",
                qPrintable(row.name),
                row.ours,
                row.limit,
                row.ours / row.limit,
                row.aim,
                static_cast<double>(row.peakBytes) / kMiB,
                qPrintable(row.remark));
    std::fflush(stdout);
}

/// Each row in a process of its own, so that its peak of memory is its own.
int runAll(const QStringList& names, const QStringList& sizes)
{
    std::printf("%s", kHeader);
    std::fflush(stdout);
    int failures = 0;
    for (const QString& name : names) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(),
                      sizes + QStringList{u"--row"_s, name});
        process.waitForFinished(-1);
        failures += process.exitCode() == 0 ? 0 : 1;
    }
    return failures;
}

} // namespace

} // namespace daicho

int main(int argc, char** argv)
{
    using namespace daicho;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    BlockTimer application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"assets"_s, u"Size of the large register."_s, u"n"_s, u"1000000"_s},
                       {u"rows"_s, u"Rows of the export and the import."_s, u"n"_s, u"100000"_s},
                       {u"folder"_s,
                        u"Where the registers are kept between runs."_s,
                        u"path"_s,
                        QDir::tempPath() + u"/daicho-bench"_s},
                       {u"row"_s, u"Runs one row in this process."_s, u"name"_s}});
    parser.addPositionalArgument(u"rows"_s,
                                 u"start open jump filter export import score typing bulk undo; "
                                 u"all without."_s);
    parser.process(application);
    const QStringList sizes = {u"--assets"_s,
                               parser.value(u"assets"_s),
                               u"--rows"_s,
                               parser.value(u"rows"_s),
                               u"--folder"_s,
                               parser.value(u"folder"_s)};
    const QString only = parser.value(u"row"_s);
    if (only.isEmpty()) {
        QStringList names = parser.positionalArguments();
        for (const auto& row : kRows) {
            if (parser.positionalArguments().isEmpty()) {
                names.append(QString::fromLatin1(row.name));
            }
        }
        return runAll(names, sizes);
    }
    const BenchPlace place(parser.value(u"folder"_s),
                           parser.value(u"assets"_s).toLongLong(),
                           parser.value(u"rows"_s).toLongLong());
    if (only == "export-limit"_L1) {
        const BenchRow row = benchExportLimit(place);
        std::printf("%.6f %lld\n", row.limit, static_cast<long long>(peakMemoryBytes()));
        return 0;
    }
    for (const auto& row : kRows) {
        if (only == QLatin1StringView(row.name)) {
            BenchRow result = row.run(place);
            result.name = only;
            if (result.peakBytes == 0) {
                result.peakBytes = peakMemoryBytes();
            }
            print(result);
            return 0;
        }
    }
    std::fprintf(stderr, "There is no row “%s”.\n", qPrintable(only));
    return 2;
}
