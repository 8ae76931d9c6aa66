// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/xlsxreader.h"

#include "model/core/progress.h"
#include "model/sheet/commentspart.h"
#include "model/sheet/propertiespart.h"
#include "model/sheet/relationships.h"
#include "model/sheet/sharedstrings.h"
#include "model/sheet/sheethandler.h"
#include "model/sheet/styletable.h"
#include "model/sheet/workbookpart.h"
#include "model/sheet/zippackage.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace daicho {

namespace {

using namespace Qt::StringLiterals;

struct XlsxReaderText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

/// The shared texts are no part of the progress that is shown: the rows alone go from 0 to 100.
class CancelOnly final : public Progress
{
public:
    explicit CancelOnly(const Progress& progress)
        : m_progress(progress)
    {
    }

    void report(qint64, qint64) override {}

    bool isCancelled() const override { return m_progress.isCancelled(); }

private:
    const Progress& m_progress;
};

} // namespace

struct XlsxReader::State
{
    explicit State(const ReadBudget& budget)
        : meter(budget)
    {
    }

    BudgetMeter meter;
    std::optional<ZipPackage> package;
    WorkbookPart workbook;
    std::optional<SharedStrings> strings;
    std::optional<StyleTable> styles;
    QHash<int, SheetLayout> layouts;
    QList<SheetProblem> problems;
};

XlsxReader::XlsxReader(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

XlsxReader::~XlsxReader() = default;

Result<std::unique_ptr<TableSource>> XlsxReader::open(const QString& path, const ReadBudget& budget)
{
    auto state = std::make_unique<State>(budget);
    Result<ZipPackage> package = ZipPackage::open(path, state->meter);
    if (!package) {
        return failure(package);
    }
    state->package.emplace(std::move(*package));
    Result<WorkbookPart> workbook = WorkbookPart::read(*state->package);
    if (!workbook) {
        return failure(workbook);
    }
    state->workbook = std::move(*workbook);
    return std::unique_ptr<TableSource>(new XlsxReader(std::move(state)));
}

QString XlsxReader::format() const
{
    return u"xlsx"_s;
}

QString XlsxReader::encoding() const
{
    return u"UTF-8"_s;
}

const QList<SheetInfo>& XlsxReader::sheets() const
{
    return m_state->workbook.sheets;
}

const QList<SheetProblem>& XlsxReader::problems() const
{
    return m_state->problems;
}

Result<QString> XlsxReader::partOfSheet(int sheet) const
{
    const WorkbookPart& workbook = m_state->workbook;
    if (sheet < 0 || sheet >= workbook.sheets.size()) {
        return fail(ErrorKind::NotFound, XlsxReaderText::tr("The workbook has no such sheet."));
    }
    const QString& part = workbook.sheetParts[sheet];
    if (part.isEmpty()) {
        return fail(ErrorKind::Unreadable,
                    XlsxReaderText::tr("The workbook is damaged: the content of its sheet “%1” is "
                                       "missing. Open it in Excel and save it again.")
                        .arg(workbook.sheets[sheet].name));
    }
    return part;
}

Result<void> XlsxReader::loadShared(Progress& progress)
{
    CancelOnly cancel(progress);
    const WorkbookPart& workbook = m_state->workbook;
    if (!m_state->strings) {
        SharedStrings strings;
        if (!workbook.sharedStringsPart.isEmpty()) {
            Result<PartStream> part = m_state->package->part(workbook.sharedStringsPart);
            if (!part) {
                return failure(part);
            }
            Result<SharedStrings> read = SharedStrings::read(*part, m_state->meter, cancel);
            if (!read) {
                return failure(read);
            }
            strings = std::move(*read);
        }
        m_state->strings.emplace(std::move(strings));
    }
    if (!m_state->styles) {
        StyleTable styles;
        if (!workbook.stylesPart.isEmpty()) {
            Result<PartStream> part = m_state->package->part(workbook.stylesPart);
            if (!part) {
                return failure(part);
            }
            Result<StyleTable> read = StyleTable::read(*part);
            if (!read) {
                return failure(read);
            }
            styles = std::move(*read);
        }
        m_state->styles.emplace(std::move(styles));
    }
    return {};
}

Result<void> XlsxReader::run(int sheet, const RowVisitor* visit, Progress& progress)
{
    const Result<QString> name = partOfSheet(sheet);
    if (!name) {
        return failure(name);
    }
    if (sheets()[sheet].kind != SheetKind::Worksheet) {
        m_state->layouts.insert(sheet, {});
        return {};
    }
    m_state->meter.restart();
    DAICHO_TRY(loadShared(progress));
    Result<PartStream> part = m_state->package->part(*name);
    if (!part) {
        return failure(part);
    }
    const SheetContext context{
        *m_state->strings, *m_state->styles, m_state->meter, m_state->workbook.date1904};
    SheetHandler handler(context, visit);
    DAICHO_TRY(parseXml(*part, handler, progress));
    if (!handler.wasLeftByVisitor()) {
        m_state->layouts.insert(sheet, handler.layout());
    }
    return {};
}

Result<void> XlsxReader::readRows(int sheet, const RowVisitor& visit, Progress& progress)
{
    return run(sheet, &visit, progress);
}

Result<SheetLayout> XlsxReader::layout(int sheet, Progress& progress)
{
    if (!m_state->layouts.contains(sheet)) {
        DAICHO_TRY(run(sheet, nullptr, progress));
    }
    return m_state->layouts.value(sheet);
}

Result<QList<SheetComment>> XlsxReader::comments(int sheet)
{
    const Result<QString> name = partOfSheet(sheet);
    if (!name) {
        return failure(name);
    }
    m_state->meter.restart();
    const Result<Relationships> links = Relationships::of(*m_state->package, *name);
    if (!links) {
        return failure(links);
    }
    const QString target = links->targetOfKind(u"comments");
    if (!m_state->package->contains(target)) {
        return QList<SheetComment>();
    }
    Result<PartStream> part = m_state->package->part(target);
    return part ? readComments(*part) : failure(part);
}

Result<DocumentProperties> XlsxReader::properties()
{
    m_state->meter.restart();
    const Result<Relationships> root = Relationships::of(*m_state->package, {});
    if (!root) {
        return failure(root);
    }
    DocumentProperties properties;
    for (const QStringView kind : {u"core-properties", u"extended-properties"}) {
        const QString target = root->targetOfKind(kind);
        if (!m_state->package->contains(target)) {
            continue;
        }
        Result<PartStream> part = m_state->package->part(target);
        if (!part) {
            return failure(part);
        }
        DAICHO_TRY(readProperties(*part, properties));
    }
    return properties;
}

} // namespace daicho
