// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/papers/unitdocuments.h"

#include "model/core/progress.h"
#include "model/core/wareki.h"
#include "model/report/pdf/pdfwriter.h"
#include "model/service/folderdelivery.h"
#include "model/service/papers/handover.h"
#include "model/service/papers/unitpapers.h"
#include "model/service/session.h"
#include "model/service/unitservice.h"
#include "model/sheet/workbookwriter.h"
#include "model/store/restrictionstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UnitDocuments)
};

/// Passes only the wish to stop on: the whole counts units, not pages.
class PartProgress final : public Progress
{
public:
    explicit PartProgress(const Progress& whole)
        : m_whole(whole)
    {
    }

    void report(qint64, qint64) override {}

    bool isCancelled() const override { return m_whole.isCancelled(); }

private:
    const Progress& m_whole;
};

Failure nothingFor(UnitDocument document, const QString& unit)
{
    const bool isLabels = document == UnitDocument::Labels;
    const QString message =
        unit.isEmpty()
            ? (isLabels ? Words::tr("No unit has paper or media to label.")
                        : Words::tr("No unit has assets to write about."))
            : (isLabels ? Words::tr("The unit “%1” has no paper or media to label.").arg(unit)
                        : Words::tr("The unit “%1” has no assets to write about.").arg(unit));
    return fail(ErrorKind::NotFound, message, {}, unit);
}

/// The unit that is named, else all that have assets of their own.
Result<QList<Unit>> unitsFor(const Session& session, const DocumentDesk& desk, const QString& code)
{
    if (!code.isEmpty()) {
        const Result<Unit> unit = session.units().unit(code);
        return unit ? Result<QList<Unit>>(QList<Unit>{*unit}) : Result<QList<Unit>>(failure(unit));
    }
    const Result<QHash<UnitId, qint64>> assets = session.units().assetsByUnit();
    if (!assets) {
        return failure(assets);
    }
    QList<Unit> units;
    for (const Unit& unit : desk.units()) {
        if (assets->value(unit.id) > 0) {
            units.append(unit);
        }
    }
    return units;
}

} // namespace

QString toKey(UnitDocument document)
{
    switch (document) {
    case UnitDocument::HandlingCard:
        return u"handling-card"_s;
    case UnitDocument::Labels:
        return u"labels"_s;
    case UnitDocument::Handover:
        return u"handover"_s;
    }
    Q_UNREACHABLE();
}

std::optional<UnitDocument> unitDocumentFromKey(const QString& key)
{
    for (const UnitDocument document :
         {UnitDocument::HandlingCard, UnitDocument::Labels, UnitDocument::Handover}) {
        if (key == toKey(document)) {
            return document;
        }
    }
    return std::nullopt;
}

QString fileSuffix(UnitDocument document)
{
    return document == UnitDocument::Handover ? u".xlsx"_s : u".pdf"_s;
}

Result<UnitDocumentResult> UnitDocuments::write(const UnitDocumentOptions& options,
                                                Progress& progress)
{
    const QString suffix = fileSuffix(options.document);
    const bool isFile = FolderDelivery::isFileName(options.path, suffix);
    const bool isOtherFile =
        !isFile && !QFileInfo(options.path).suffix().isEmpty() && !QFileInfo(options.path).isDir();
    if (isOtherFile || (isFile && options.unit.isEmpty())) {
        return fail(
            ErrorKind::InvalidInput,
            isOtherFile
                ? Words::tr("“%1” is no file that can be written. Name a folder, or for one "
                            "unit a file that ends in %2.")
                      .arg(QFileInfo(options.path).fileName(), suffix)
                : Words::tr("One file per unit is written: name a folder, or one unit for "
                            "a single file."),
            {},
            options.path);
    }
    const auto desk = DocumentDesk::create(m_session);
    if (!desk) {
        return failure(desk);
    }
    const Result<QList<Unit>> units = unitsFor(m_session, **desk, options.unit);
    if (!units) {
        return failure(units);
    }
    if (units->isEmpty()) {
        return nothingFor(options.document, {});
    }
    auto delivery = FolderDelivery::begin(options.path, suffix);
    if (!delivery) {
        return failure(delivery);
    }
    UnitDocumentResult result;
    for (qsizetype i = 0; i < units->size(); ++i) {
        if (progress.isCancelled()) {
            return fail(ErrorKind::Cancelled, Words::tr("Stopped. No file was written."));
        }
        const Result<UnitHolding> holding = (*desk)->holding(units->at(i));
        if (!holding) {
            return failure(holding);
        }
        const Result<qint64> told =
            writeOne(options.document, **desk, *holding, *delivery, progress);
        if (!told) {
            return failure(told);
        }
        result.files += *told > 0 ? 1 : 0;
        result.assets += *told;
        progress.report(i + 1, units->size());
    }
    if (result.files == 0) {
        return nothingFor(options.document, options.unit);
    }
    DAICHO_TRY(delivery->finish());
    if (!m_session.file().isReadOnly()) {
        DAICHO_TRY(note(options, result.files));
    }
    return result;
}

/// How many assets it tells of; 0: there is nothing to write, and no file.
Result<qint64> UnitDocuments::writeOne(UnitDocument document,
                                       const DocumentDesk& desk,
                                       const UnitHolding& holding,
                                       FolderDelivery& delivery,
                                       Progress& progress)
{
    PartProgress part(progress);
    qint64 assets = holding.assets.size();
    if (assets == 0) {
        return assets;
    }
    switch (document) {
    case UnitDocument::HandlingCard: {
        const int year =
            desk.info().cycle.value_or(fiscalYear(m_session.environment().clock.today()));
        const auto checks =
            RestrictionStore(m_session.tables().restrictionCheck).of(year, holding.unit.id);
        if (!checks) {
            return failure(checks);
        }
        const HandlingCardData data = handlingCardData(desk, holding, *checks);
        if (data.assets > 0) {
            DAICHO_TRY(writePdf(handlingCard(data), delivery.pathFor(holding.unit), part));
        }
        return data.assets;
    }
    case UnitDocument::Labels: {
        const AssetLabelsData data = assetLabelsData(desk, holding);
        if (!data.labels.isEmpty()) {
            DAICHO_TRY(writePdf(assetLabels(data), delivery.pathFor(holding.unit), part));
        }
        return qint64(data.labels.size());
    }
    case UnitDocument::Handover:
        DAICHO_TRY(writeHandover(desk, holding, delivery.pathFor(holding.unit), part));
        return assets;
    }
    Q_UNREACHABLE();
}

Result<void> UnitDocuments::writeHandover(const DocumentDesk& desk,
                                          const UnitHolding& holding,
                                          const QString& path,
                                          Progress& progress)
{
    const auto sheets = Handover(m_session, desk).sheets(holding, progress);
    if (!sheets) {
        return failure(sheets);
    }
    const DocumentHead head = desk.head(holding.unit);
    WorkbookOptions options;
    options.properties.title = sheets->first().spec.titles.value(0);
    options.properties.author = m_session.actor().post;
    options.properties.company = head.city;
    options.properties.created = head.created;
    options.pageHeader = head.marking;
    const auto writer = WorkbookWriter::create(path, options);
    if (!writer) {
        return failure(writer);
    }
    DAICHO_TRY(Handover::write(*sheets, **writer));
    return (*writer)->finish();
}

Result<void> UnitDocuments::note(const UnitDocumentOptions& options, int files)
{
    auto recorder =
        m_session.record(u"export"_s,
                         {{u"what"_s, toKey(options.document)},
                          {u"file"_s, QFileInfo(QDir::cleanPath(options.path)).fileName()},
                          {u"files"_s, files}},
                         {},
                         EntryKind::Export);
    if (!recorder) {
        return failure(recorder);
    }
    const auto entry = m_session.commit(**recorder);
    return entry ? Result<void>() : Result<void>(failure(entry));
}

} // namespace daicho
