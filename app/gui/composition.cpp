// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/composition.h"

#include "app/gui/commands.h"
#include "app/gui/firstpaint.h"
#include "app/gui/pages.h"
#include "app/gui/registerchoices.h"
#include "model/journal/label.h"
#include "model/service/historyservice.h"
#include "views/shell/jobbar.h"
#include "views/shell/page.h"
#include "views/shell/startpage.h"
#include "views/shell/statusbar.h"
#include "views/widgets/bannerbar.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTimer>

namespace daicho {

using namespace Qt::StringLiterals;

Composition::Composition(Desktop desktop, const Settings& settings)
    : m_desktop(std::move(desktop))
    , m_settings(settings)
{
    applyLanguage();
    m_saved = m_settings;
    m_loading = std::async(std::launch::async, [] { return Catalogue::load(); });
    applyTheme(*qApp, resolveTheme(m_settings.theme, m_desktop.isDark));
}

Composition::~Composition()
{
    m_window.reset();
    m_filling.reset();
    m_register.reset();
}

Result<void> Composition::start(const QString& file, const QString& page)
{
    buildWindow();
    Result<Catalogue> catalogue = m_loading.get();
    if (!catalogue) {
        return failure(catalogue);
    }
    m_catalogue = std::make_unique<Catalogue>(std::move(*catalogue));
    const bool reopens = file.isEmpty() && QFileInfo::exists(m_settings.lastRegister);
    const QString path = reopens ? m_settings.lastRegister : file;
    std::optional<Error> problem;
    if (!path.isEmpty()) {
        auto opened =
            OpenRegister::open(QFileInfo(path).absoluteFilePath(), actor(), environment());
        if (opened) {
            adopt(std::move(*opened), page);
        } else {
            problem = opened.error();
        }
    }
    m_window->show();
    if (problem) {
        // After the window: the message stands over the start page.
        QMetaObject::invokeMethod(
            this, [this, problem] { showError(*problem); }, Qt::QueuedConnection);
    }
    return {};
}

void Composition::applyLanguage()
{
    m_language = resolveLanguage(m_settings.language, m_desktop.systemLocale);
    m_texts.use(m_language);
    m_settings.dateStyle = resolveDates(m_settings.dates, m_language);
    QLocale::setDefault(m_language == Language::Japanese
                            ? QLocale(QLocale::Japanese, QLocale::Japan)
                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void Composition::buildWindow()
{
    m_window = std::make_unique<MainWindow>(m_settings, *this);
    for (std::unique_ptr<Command>& command : windowCommands()) {
        m_window->addCommand(std::move(command));
    }
    m_window->buildMenus();
    m_window->addPaletteSource(&m_assets);
    const StartPage* start = m_window->startPage();
    connect(start, &StartPage::sampleRequested, this, &Composition::openSample);
    connect(start, &StartPage::newRequested, this, &Composition::newRegister);
    connect(start, &StartPage::openRequested, this, &Composition::openRegister);
    connect(start, &StartPage::importRequested, this, &Composition::importLedger);
    connect(m_window.get(), &MainWindow::recentRequested, this, &Composition::openRegisterAt);
    connect(m_window.get(), &MainWindow::settingsChanged, this, &Composition::remember);
    connect(m_window->status(), &StatusBar::actorClicked, this, &Composition::changeActor);
    JobBar* bar = m_window->status()->jobBar();
    connect(bar, &JobBar::cancelRequested, bar, &JobBar::showCancelling);
    const BannerBar* banner = m_window->banner();
    connect(banner, &BannerBar::actionTriggered, this, &Composition::openWritten);
    connect(banner, &BannerBar::closed, this, &Composition::showState);
}

void Composition::rebuild()
{
    const QString path = m_register ? m_register->path() : QString();
    const QString page = currentPage();
    const QByteArray geometry = m_window->saveGeometry();
    dropRegister();
    m_window.reset();
    m_settings.geometry = geometry;
    applyLanguage();
    buildWindow();
    if (!path.isEmpty()) {
        auto opened = OpenRegister::open(path, actor(), environment());
        if (opened) {
            adopt(std::move(*opened), page);
        } else {
            showError(opened.error());
        }
    }
    m_window->show();
}

Environment Composition::environment() const
{
    return {m_desktop.clock, *m_catalogue, m_language};
}

ActingPost Composition::actor() const
{
    return actingPost(m_settings.actor, *m_catalogue, m_language);
}

void Composition::adopt(std::unique_ptr<OpenRegister> opened, const QString& page)
{
    dropRegister();
    m_register = std::move(opened);
    follow(*m_register);
    m_member.reset();
    const auto mark = memberMark(m_register->session().database());
    if (mark && *mark) {
        m_member.emplace(**mark);
    }
    m_member ? addMemberPages(*m_window, m_register->services())
             : addPages(*m_window, m_register->services(), *this);
    rememberRegister(m_settings, m_register->path());
    m_settings.lastRegister = m_register->path();
    remember(m_settings);
    readHistory();
    m_window->setRegisterOpen(true);
    m_window->setSettings(m_settings);
    m_window->showPage(m_window->page(page) != nullptr ? page : m_member ? u"score"_s : u"home"_s);
    const auto* paint = new FirstPaint(*m_window, FirstPaint::Frame);
    connect(paint, &FirstPaint::happened, m_window.get(), [this] { makePages(); });
    showState();
    if (!m_register->session().file().wasClosedCleanly()) {
        checkFile();
    }
}

/// The pages that are not shown yet, one between two events, so that nobody waits for them.
void Composition::makePages()
{
    if (m_window->makeNextPage()) {
        QTimer::singleShot(0, m_window.get(), [this] { makePages(); });
    }
}

void Composition::dropRegister()
{
    if (m_window) {
        m_window->removePages();
        m_settings.pages = m_window->settings().pages;
        m_window->banner()->hide();
    }
    m_register.reset();
    m_member.reset();
    m_written.clear();
    m_canUndo = false;
    m_canRedo = false;
}

void Composition::follow(OpenRegister& opened)
{
    connect(&opened.feed(), &ChangeFeed::committed, this, [this] {
        readHistory();
        showState();
    });
    JobRunner* jobs = &opened.jobs();
    connect(jobs, &JobRunner::started, this, &Composition::showJob);
    connect(jobs, &JobRunner::finished, this, &Composition::showJob);
    connect(jobs, &JobRunner::fileWritten, this, &Composition::noteRows);
    JobBar* bar = m_window->status()->jobBar();
    connect(jobs, &JobRunner::progressed, bar, &JobBar::setProgress);
    connect(bar, &JobBar::cancelRequested, jobs, &JobRunner::cancel);
}

void Composition::showJob()
{
    OpenRegister* opened = m_filling ? m_filling.get() : m_register.get();
    JobBar* bar = m_window->status()->jobBar();
    if (opened != nullptr && isBusy()) {
        bar->showJob(opened->jobs().title(), true);
    } else {
        bar->finishJob();
    }
    m_window->updateCommands();
}

void Composition::showState()
{
    m_window->updateCommands();
    if (!m_register) {
        m_window->setWindowTitle(tr("Daicho"));
        m_window->status()->setInfo({});
        m_window->setRegisterOpen(false);
        return;
    }
    Session& session = m_register->session();
    const RegisterInfo info = session.info().value_or(RegisterInfo());
    const QString file = QFileInfo(m_register->path()).completeBaseName();
    const QString name = info.city.isEmpty() ? file : info.city;
    //: Title of the window: the municipality and the product.
    m_window->setWindowTitle(tr("%1 – Daicho").arg(name));
    m_window->status()->setInfo(
        {.registerName = name,
         .path = QDir::toNativeSeparators(m_register->path()),
         .fiscalYear = info.cycle ? formatFiscalYear(*info.cycle, m_settings.dateStyle) : QString(),
         .actor = session.actor().post,
         .saved = isReadOnly() ? SavedState::ReadOnly : SavedState::Saved});
    if (isReadOnly() && m_written.isEmpty()) {
        m_window->banner()->setClosable(false);
        m_window->banner()->showBanner(BannerBar::Warning, session.file().readOnlyReason());
    } else if (m_member && m_written.isEmpty()) {
        m_window->banner()->setClosable(false);
        m_window->banner()->showBanner(
            BannerBar::Info,
            tr("This file is the part of %1 in “%2”. It holds these items and nothing of what "
               "others gave. Score them, close the file and send it back to the secretariat.")
                .arg(m_member->rater, m_member->round));
    }
}

/// A rater's part holds too little for lists, imports and reports; says so.
bool Composition::needsWholeRegister()
{
    if (m_member) {
        showError({ErrorKind::InvalidInput,
                   tr("This file holds only the items of %1 in “%2”. Do this in the register that "
                      "it came from.")
                       .arg(m_member->rater, m_member->round)});
    }
    return m_member.has_value();
}

void Composition::readHistory()
{
    if (!m_register) {
        return;
    }
    const HistoryService& history = m_register->session().history();
    const auto undoable = history.undoable();
    const auto redoable = history.redoable();
    m_canUndo = undoable && *undoable;
    m_canRedo = redoable && *redoable;
    m_undoLabel = m_canUndo ? labelText((*undoable)->head) : QString();
    m_redoLabel = m_canRedo ? labelText((*redoable)->head) : QString();
}

void Composition::remember(const Settings& settings)
{
    m_settings = settings;
    if (m_settings != m_saved) {
        m_saved = m_settings;
        m_desktop.saveSettings(m_settings);
    }
}

void Composition::checkFile()
{
    m_register->jobs().start<QString>(
        tr("Checking the register"),
        [](Session& session, Progress&) {
            return RegisterFile::checkIntegrity(session.database());
        },
        m_window.get(),
        [this](const Result<QString>& said) {
            if (!said) {
                showError(said.error());
            } else if (!said->isEmpty()) {
                m_window->banner()->setClosable(false);
                m_window->banner()->showBanner(
                    BannerBar::Error,
                    tr("The register is damaged. Make no further changes; use the newest backup. "
                       "What was found: %1")
                        .arg(*said));
            }
        });
}

bool Composition::isReadOnly() const
{
    return m_register && m_register->session().file().isReadOnly();
}

bool Composition::isBusy() const
{
    return m_filling != nullptr || (m_register && m_register->jobs().isRunning());
}

QString Composition::currentPage() const
{
    const Page* page = m_register ? m_window->currentPage() : nullptr;
    return page != nullptr ? page->id() : QString();
}

} // namespace daicho
