// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/composition.h"
#include "app/gui/helpdialog.h"
#include "app/gui/pages.h"
#include "app/gui/registerchoices.h"
#include "model/core/progress.h"
#include "model/service/historyservice.h"
#include "model/service/sample/sample.h"
#include "views/shell/aboutdialog.h"
#include "views/shell/actordialog.h"
#include "views/shell/page.h"
#include "views/shell/settingsdialog.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kStepAtOnce = 2'000; // records that are taken back without a job

} // namespace

void Composition::newRegister()
{
    askForNew({});
}

void Composition::askForNew(const std::function<void()>& afterwards)
{
    NewRegisterChoices choices = newRegisterChoices(*m_catalogue, m_language);
    choices.folder = m_desktop.folder;
    auto* dialog = new NewRegisterDialog(choices, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, afterwards] {
        auto made = make(dialog->draft());
        if (!made) {
            showError(made.error());
            return;
        }
        adopt(std::move(*made), {});
        if (afterwards) {
            afterwards();
        }
    });
    dialog->open();
}

Result<std::unique_ptr<OpenRegister>> Composition::make(const NewRegisterDraft& draft)
{
    m_settings.actor = draft.actor;
    return OpenRegister::create(QFileInfo(draft.path).absoluteFilePath(),
                                {draft.city, draft.scheme, draft.method, true},
                                actor(),
                                environment());
}

void Composition::openRegister()
{
    auto* dialog = new QFileDialog(
        m_window.get(), tr("Open a register"), m_desktop.folder, tr("Daicho registers (*.daicho)"));
    dialog->setObjectName(u"openDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Composition::openRegisterAt);
    dialog->open();
}

void Composition::openRegisterAt(const QString& path)
{
    if (isBusy() || (m_window->currentPage() && !m_window->currentPage()->mayLeave())) {
        return;
    }
    auto opened = OpenRegister::open(QFileInfo(path).absoluteFilePath(), actor(), environment());
    if (opened) {
        adopt(std::move(*opened), {});
        return;
    }
    if (!QFileInfo::exists(path)) {
        forgetRegister(m_settings, path);
        remember(m_settings);
        m_window->setSettings(m_settings);
    }
    showError(opened.error());
}

void Composition::openSample()
{
    const QString path = QDir(m_desktop.folder).filePath(u"みほん市.daicho"_s);
    if (isBusy()) {
        return;
    }
    if (QFileInfo::exists(path)) {
        openRegisterAt(path);
        return;
    }
    if (!QDir().mkpath(m_desktop.folder)) {
        showError({ErrorKind::Io,
                   tr("The folder “%1” could not be made, so that there is no place for the sample "
                      "city.")
                       .arg(QDir::toNativeSeparators(m_desktop.folder))});
        return;
    }
    auto made = OpenRegister::create(path, {u"みほん市"_s, {}, {}, true}, actor(), environment());
    if (!made) {
        showError(made.error());
        return;
    }
    fillSampleInto(std::move(*made));
}

void Composition::fillSampleInto(std::unique_ptr<OpenRegister> opened)
{
    m_filling = std::move(opened);
    follow(*m_filling);
    m_filling->jobs().start<qint64>(
        tr("Filling the sample city"),
        [](Session& session, Progress& progress) -> Result<qint64> {
            auto recorder = session.record(u"sample.fill"_s);
            if (!recorder) {
                return failure(recorder);
            }
            const Catalogue& catalogue = session.environment().catalogue;
            DAICHO_TRY(fillSample(**recorder, session.tables(), catalogue, progress));
            const auto entry = session.commit(**recorder);
            return entry && *entry ? (*entry)->seq : Result<qint64>(0);
        },
        this,
        [this](const Result<qint64>& filled) {
            // The runner that called this is not deleted before it has returned.
            QMetaObject::invokeMethod(
                this,
                [this, filled] {
                    std::unique_ptr<OpenRegister> ready = std::move(m_filling);
                    disconnect(&ready->feed(), nullptr, this, nullptr);
                    const QString path = ready->path();
                    ready.reset();
                    showJob();
                    if (filled) {
                        openRegisterAt(path);
                    } else {
                        QFile::remove(path);
                        showError(filled.error());
                    }
                },
                Qt::QueuedConnection);
        });
}

void Composition::closeRegister()
{
    if (m_window->currentPage() && !m_window->currentPage()->mayLeave()) {
        return;
    }
    dropRegister();
    m_settings.lastRegister.clear();
    remember(m_settings);
    m_window->setSettings(m_settings);
    showState();
}

void Composition::importLedger()
{
    if (!m_register) {
        askForNew([this] { importLedger(); });
        return;
    }
    if (needsWholeRegister()) {
        return;
    }
    showImportWizard(*m_window, m_register->services());
}

void Composition::changeActor()
{
    if (!m_register || isBusy() || needsWholeRegister()) {
        return;
    }
    auto* dialog = new ActorDialog(offeredUnits(m_register->session()),
                                   offeredRoles(*m_catalogue, m_language),
                                   m_window.get());
    ActorDraft now = m_settings.actor;
    now.post = m_register->session().actor().post;
    now.role = m_register->session().actor().role;
    dialog->setDraft(now);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_settings.actor = dialog->draft();
        remember(m_settings);
        // Sessions act under the post with which they were opened.
        QMetaObject::invokeMethod(this, &Composition::rebuild, Qt::QueuedConnection);
    });
    dialog->open();
}

void Composition::undo()
{
    takeStep(m_register->session().history().undoable(),
             tr("Taking back: %1").arg(m_undoLabel),
             [](HistoryService& history, Progress& progress) { return history.undo(progress); });
}

void Composition::redo()
{
    takeStep(m_register->session().history().redoable(),
             tr("Doing again: %1").arg(m_redoLabel),
             [](HistoryService& history, Progress& progress) { return history.redo(progress); });
}

/// A step of a few records at once, one of many as a job that can be stopped.
void Composition::takeStep(const Result<std::optional<JournalEntry>>& entry,
                           const QString& title,
                           const HistoryStep& step)
{
    const auto end = [this](const Result<EntryRef>& done) {
        if (!done) {
            showError(done.error());
        }
    };
    if (!entry || !*entry || (*entry)->changes <= kStepAtOnce) {
        NoProgress progress;
        end(step(m_register->session().history(), progress));
        return;
    }
    m_register->jobs().start<EntryRef>(
        title,
        [step](Session& session, Progress& progress) { return step(session.history(), progress); },
        this,
        end);
}

void Composition::focusSearch()
{
    if (Page* page = m_window->currentPage()) {
        page->focusSearch();
    }
}

void Composition::refresh()
{
    if (Page* page = m_window->currentPage()) {
        page->refresh();
    }
}

void Composition::showPage(const QString& page, const QString& target)
{
    m_window->showPage(page, target);
}

void Composition::showPalette()
{
    m_window->showPalette();
}

void Composition::showSettings()
{
    auto* dialog = new SettingsDialog(m_settings, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::themePreviewed, this, [this](ThemeChoice theme) {
        applyTheme(*qApp, resolveTheme(theme, m_desktop.isDark));
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(dialog->settings()); });
    dialog->open();
}

void Composition::take(const Settings& settings)
{
    const bool speaksAnew = settings.language != m_settings.language;
    remember(settings);
    m_settings.dateStyle = resolveDates(m_settings.dates, m_language);
    applyTheme(*qApp, resolveTheme(settings.theme, m_desktop.isDark));
    if (speaksAnew) {
        // Not from within the dialog, which belongs to the window that goes.
        QMetaObject::invokeMethod(this, &Composition::rebuild, Qt::QueuedConnection);
    } else {
        m_window->setSettings(m_settings);
        showState();
    }
}

void Composition::showHelp()
{
    const Page* page = m_window->currentPage();
    auto* dialog = new HelpDialog(
        *m_window,
        page != nullptr ? page->title() : QString(),
        HelpDialog::readerOf(page != nullptr ? page->id() : QString(), m_settings.actor.role));
    dialog->show(); // beside the window: people read and work
}

void Composition::showAbout()
{
    QStringList versions;
    for (const CatalogueDocument& document : m_catalogue->documents()) {
        versions << document.id + u' ' + document.version;
    }
    auto* dialog = new AboutDialog({.version = QStringLiteral(DAICHO_VERSION),
                                    .qtVersion = QString::fromLatin1(qVersion()),
                                    .catalogue = versions.join(u", "_s)},
                                   m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Composition::showError(const Error& error)
{
    m_desktop.showError(m_window.get(), error);
}

void Composition::quit()
{
    m_window->close();
}

bool Composition::mayClose()
{
    if (isBusy()) {
        showError({ErrorKind::Locked,
                   tr("A job is still running. Stop it in the status bar or wait until it has "
                      "ended, then close the window.")});
        return false;
    }
    return true;
}

} // namespace daicho
