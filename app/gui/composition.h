// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/assetsource.h"
#include "app/gui/openregister.h"
#include "model/service/membermark.h"
#include "translations/uitexts.h"
#include "views/shell/appcontext.h"
#include "views/shell/mainwindow.h"

#include <functional>
#include <future>

namespace daicho {

class HistoryService;
class Progress;
struct EntryRef;
struct JournalEntry;
struct NewRegisterDraft;

/// What the program meets outside itself; tests hand in their own.
struct Desktop
{
    const Clock& clock;
    QString systemLocale;
    bool isDark = false;
    QString folder; ///< where new registers are proposed and the sample is kept
    std::function<void(const Settings&)> saveSettings;
    std::function<void(QWidget*, const Error&)> showError;
};

/// The one place that creates and joins objects: window, register, pages. Answers what commands and
/// pages ask of the application.
class Composition final : public QObject, public AppContext
{
    Q_OBJECT
public:
    Composition(Desktop desktop, const Settings& settings);
    ~Composition() override;

    /// Shows the window with this register, else the one that was open last, else the start page.
    /// Fails only where the product's own catalogue is damaged.
    Result<void> start(const QString& file = {}, const QString& page = {});

    MainWindow* window() const { return m_window.get(); }

    OpenRegister* openedRegister() const { return m_register.get(); }

    bool isRegisterOpen() const override { return m_register != nullptr; }

    bool isReadOnly() const override;
    bool isBusy() const override;

    bool canUndo() const override { return m_canUndo; }

    bool canRedo() const override { return m_canRedo; }

    QString undoLabel() const override { return m_undoLabel; }

    QString redoLabel() const override { return m_redoLabel; }

    QString currentPage() const override;

    void newRegister() override;
    void openRegister() override;
    void openRegisterAt(const QString& path) override;
    void openSample() override;
    void closeRegister() override;
    void importLedger() override;
    void exportRegister() override;
    void exportRisks() override;
    void writeReport() override;
    void changeActor() override;
    void undo() override;
    void redo() override;
    void focusSearch() override;
    void refresh() override;
    void showPage(const QString& page, const QString& target) override;
    void showPalette() override;
    void showSettings() override;
    void showHelp() override;
    void showAbout() override;
    void showError(const Error& error) override;
    void quit() override;
    bool mayClose() override;

private:
    // composition.cpp: objects and their lives
    void applyLanguage();
    void buildWindow();
    void makePages();
    void rebuild();
    Environment environment() const;
    ActingPost actor() const;
    void adopt(std::unique_ptr<OpenRegister> opened, const QString& page);
    void dropRegister();
    void follow(OpenRegister& opened);
    void showState();
    void showJob();
    void readHistory();
    void remember(const Settings& settings);
    void checkFile();
    bool needsWholeRegister();
    // registerdeeds.cpp: what the user asks for
    void askForNew(const std::function<void()>& afterwards);
    Result<std::unique_ptr<OpenRegister>> make(const NewRegisterDraft& draft);
    void fillSampleInto(std::unique_ptr<OpenRegister> opened);
    void take(const Settings& settings);
    using HistoryStep = std::function<Result<EntryRef>(HistoryService&, Progress&)>;
    void takeStep(const Result<std::optional<JournalEntry>>& entry,
                  const QString& title,
                  const HistoryStep& step);
    // writtenfiles.cpp: files that leave the register
    void exportTable(bool risks);
    void askForTarget(const QString& title,
                      const QString& name,
                      const QString& types,
                      const std::function<void(const QString&)>& chosen);
    /// `rows` below 0: no table, but documents.
    void noteRows(const QString& path, qint64 rows);
    void noteWritten(const QString& sentence, const QString& path);
    void openWritten();

    Desktop m_desktop;
    Settings m_settings;
    Settings m_saved; // what the store holds
    UiTexts m_texts;
    Language m_language = Language::Japanese;
    std::future<Result<Catalogue>> m_loading; // begun while the window is built
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<OpenRegister> m_register;
    std::optional<MemberMark> m_member;      // where the file is one rater's part of a round
    std::unique_ptr<OpenRegister> m_filling; // the sample while a job fills it
    AssetSource m_assets{*this, [this] { return m_member ? nullptr : m_register.get(); }};
    std::unique_ptr<MainWindow> m_window; // its pages use the register: it goes first
    QString m_written;                    // the file that the banner offers to open
    QString m_undoLabel;
    QString m_redoLabel;
    bool m_canUndo = false;
    bool m_canRedo = false;
};

} // namespace daicho
