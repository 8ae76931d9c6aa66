// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/merge/returnedfiles.h"

#include "model/service/consensus/memberfile.h"
#include "model/sheet/opentable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergeService)
};

constexpr size_t kReadAhead = 3;

/// Asks the merge whether to stop; how far one file is does not show.
class StopOnly final : public Progress
{
public:
    explicit StopOnly(const Progress& progress)
        : m_progress(progress)
    {
    }

    void report(qint64, qint64) override {}

    bool isCancelled() const override { return m_progress.isCancelled(); }

private:
    const Progress& m_progress;
};

/// Excel and LibreOffice leave such a file beside one that they have open.
bool isBeingEdited(const QFileInfo& file)
{
    const QDir folder = file.dir();
    const QString name = file.fileName();
    return folder.exists(u"~$"_s + name) || folder.exists(u".~lock."_s + name + u'#') ||
           // Word and Excel shorten long names by their first two letters.
           (name.size() > 8 && folder.exists(u"~$"_s + name.mid(2)));
}

bool isRegister(const QString& path)
{
    return path.endsWith(".daicho"_L1, Qt::CaseInsensitive);
}

ReturnedFiles::Read readFile(const QString& path,
                             const DepartmentLayout& layout,
                             const ImportContext& context,
                             const Environment& environment,
                             const Progress& progress)
{
    if (isRegister(path)) {
        return {path, ReturnedWorkbook(), readMemberFile(path, environment)};
    }
    StopOnly stop(progress);
    const QFileInfo file(path);
    if (isBeingEdited(file)) {
        return {path,
                fail(ErrorKind::Unreadable,
                     Words::tr("“%1” is open in Excel or LibreOffice. It was not merged; save and "
                               "close it there first.")
                         .arg(file.fileName()),
                     {},
                     path)};
    }
    const Result<std::unique_ptr<TableSource>> source = openTable(path);
    if (!source) {
        return {path, failure(source)};
    }
    if (isScoringWorkbook(**source)) {
        return {path, ReturnedWorkbook(), readReturnedScores(**source, stop)};
    }
    Result<ReturnedWorkbook> book = readReturnedWorkbook(**source, layout, context, stop);
    if (!book && book.error().kind == ErrorKind::Unreadable) {
        // Sheets may have another name, or be copied into another workbook.
        if (Result<ReturnedScores> scores = readReturnedScores(**source, stop)) {
            return {path, ReturnedWorkbook(), std::move(scores)};
        }
    }
    return {path, std::move(book)};
}

} // namespace

Result<QStringList> returnedFiles(const QStringList& paths, const Clock& clock)
{
    QStringList files;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.exists()) {
            return fail(ErrorKind::Unreadable,
                        Words::tr("There is no file or folder “%1”.").arg(path),
                        {},
                        path);
        }
        if (!info.isDir()) {
            files.append(path);
            continue;
        }
        const QDir folder(path);
        const QStringList names = folder.entryList(
            {u"*.xlsx"_s, u"*.xlsm"_s, u"*.daicho"_s}, QDir::Files | QDir::Readable, QDir::Name);
        for (const QString& name : names) {
            const QString file = folder.filePath(name);
            const bool isLeftBeside = name.startsWith(u"~$"_s) || name.startsWith(u'.');
            if (!isLeftBeside && (!isRegister(name) || isMemberFile(file, clock))) {
                files.append(file);
            }
        }
    }
    return files;
}

ReturnedFiles::ReturnedFiles(QStringList paths,
                             const DepartmentLayout& layout,
                             const ImportContext& context,
                             const Environment& environment,
                             const Progress& progress)
    : m_paths(std::move(paths))
    , m_layout(layout)
    , m_context(context)
    , m_environment(environment)
    , m_progress(progress)
{
    fill();
}

ReturnedFiles::~ReturnedFiles() = default; // a future of std::async waits for its work

void ReturnedFiles::fill()
{
    while (m_started < m_paths.size() && m_running.size() < kReadAhead) {
        m_running.push_back(std::async(std::launch::async, [this, path = m_paths[m_started]] {
            return readFile(path, m_layout, m_context, m_environment, m_progress);
        }));
        ++m_started;
    }
}

ReturnedFiles::Read ReturnedFiles::next()
{
    Read read = m_running.front().get();
    m_running.pop_front();
    fill();
    return read;
}

} // namespace daicho
