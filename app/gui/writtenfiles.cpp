// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/composition.h"
#include "model/service/papers/reportservice.h"
#include "model/service/transfer/exportservice.h"
#include "views/charts/paperpainter.h"
#include "views/widgets/bannerbar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace daicho {

using namespace Qt::StringLiterals;

void Composition::askForTarget(const QString& title,
                               const QString& name,
                               const QString& types,
                               const std::function<void(const QString&)>& chosen)
{
    const QFileInfo file(m_register->path());
    const QString stamp = m_desktop.clock.today().toString(u"yyyyMMdd"_s);
    auto* dialog = new QFileDialog(m_window.get(), title, file.absolutePath(), types);
    dialog->setObjectName(u"targetDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const auto takeSuffix = [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).section(u')', 0, 0));
    };
    connect(dialog, &QFileDialog::filterSelected, dialog, takeSuffix);
    takeSuffix(dialog->selectedNameFilter());
    dialog->selectFile(u"%1_%2_%3"_s.arg(file.completeBaseName(), name, stamp));
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void Composition::exportRegister()
{
    exportTable(false);
}

void Composition::exportRisks()
{
    exportTable(true);
}

void Composition::exportTable(bool risks)
{
    if (needsWholeRegister()) {
        return;
    }
    //: Part of a file name.
    const QString name = risks ? tr("risks") : tr("register");
    const QString title = risks ? tr("Export the list of risks") : tr("Export the register");
    const auto write = [this, risks, title](const QString& path) {
        ExportOptions options;
        options.what = risks ? ExportWhat::Risks : ExportWhat::Register;
        options.path = path;
        options.withFindings = true;
        m_register->jobs().start<qint64>(
            title,
            [options](Session& session, Progress& progress) {
                return ExportService(session).write(options, progress);
            },
            m_window.get(),
            [this, path](const Result<qint64>& rows) {
                if (!rows) {
                    showError(rows.error());
                    return;
                }
                noteRows(path, *rows);
            });
    };
    askForTarget(title, name, tr("Workbooks (*.xlsx);;CSV tables (*.csv);;JSON (*.json)"), write);
}

void Composition::writeReport()
{
    if (needsWholeRegister()) {
        return;
    }
    const auto write = [this](const QString& path) {
        m_register->jobs().start<QString>(
            tr("Writing the review report"),
            [path](Session& session, Progress& progress) -> Result<QString> {
                const PaperPainter charts;
                const Result<WrittenReport> written =
                    ReportService(session).writeReview(path, {}, charts, progress);
                return written ? written->path : Result<QString>(failure(written));
            },
            m_window.get(),
            [this](const Result<QString>& written) {
                if (!written) {
                    showError(written.error());
                    return;
                }
                noteWritten(
                    tr("Wrote the review report to “%1”.").arg(QDir::toNativeSeparators(*written)),
                    *written);
            });
    };
    //: Part of a file name.
    askForTarget(tr("Write the review report"), tr("review"), tr("PDF documents (*.pdf)"), write);
}

void Composition::noteRows(const QString& path, qint64 rows)
{
    const QString place = QDir::toNativeSeparators(path);
    noteWritten(rows < 0 ? tr("Wrote “%1”.").arg(place)
                         : tr("Wrote %n rows to “%1”.", nullptr, int(rows)).arg(place),
                path);
}

void Composition::noteWritten(const QString& sentence, const QString& path)
{
    m_written = path;
    m_window->banner()->setClosable(true);
    m_window->banner()->showBanner(BannerBar::Info, sentence, tr("Open"));
}

void Composition::openWritten()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_written))) {
        showError({ErrorKind::Io,
                   tr("No program on this machine opens “%1”. The file was written.")
                       .arg(QDir::toNativeSeparators(m_written))});
    }
}

} // namespace daicho
