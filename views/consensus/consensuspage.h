// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/consensusmodel.h"
#include "model/service/consensus/scoringexport.h"
#include "model/service/pageservices.h"
#include "model/service/papers/committeepapers.h"
#include "views/shell/page.h"

class QAction;
class QComboBox;
class QStackedWidget;
class QTableView;

namespace daicho {

class AgreementPanel;
class AppContext;
class BannerBar;
class ColumnFitter;
class EmptyState;
class PageHeader;
class SkeletonRows;

/// The committee's agreement: the pairs of a round or cycle, most disputed first, and the value to
/// agree on beside them.
class ConsensusPage final : public Page
{
    Q_OBJECT
public:
    static PageSpec spec();
    ConsensusPage(const PageServices& services, AppContext& context, QWidget* parent = nullptr);

    QList<Command*> commands() const override { return m_commands; }

    void refresh() override;
    /// "round:UID" or a filter: "open", "differing", "equal", "agreed".
    void open(const QString& target) override;
    void applySettings(const Settings& settings) override;

    /// What the panel holds, for the chosen pair; the next open pair follows.
    void agree();
    /// The raters' median, for each chosen pair.
    void agreeOnMedians();
    void agreeWhereEqual();
    void reopen();
    void closeRound();
    /// Prepares a round that takes up again what is still disputed.
    void beginSecondRound();
    void writeFilesTo(const QString& folder, ScoringFormat format);
    void mergeFiles(const QStringList& paths);
    void writePaper(CommitteePaper paper, const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Loaded
    {
        QList<ScoringRound> rounds;
        ConsensusView view;
    };

    static Result<Loaded> load(Session& session, std::optional<QString> round);
    QWidget* makeBar();
    QWidget* makeBody();
    Command* addCommand(const struct CommandSpec& spec,
                        std::function<bool()> can,
                        std::function<void()> run);
    void setUpCommands();
    void setUpAgreementCommands();
    void setUpFileCommands();
    void setUpPaperCommands();
    void connectSignals();
    void showLoaded(Loaded loaded);
    void showState();
    void showChosen();
    void showColumns();
    void showBlindness();
    QString sentence() const;
    AgreementDecision decision() const;
    QList<int> chosenRows() const;
    bool canAgree() const;
    void agreeOn(const QList<AgreementDraft>& drafts);
    void report(const Result<int>& done);
    void tell(const QString& text, const QString& action = {});
    void askPaper(CommitteePaper paper);
    void updateCommands();

    PageServices m_services;
    AppContext& m_context;
    ConsensusModel m_model;
    QList<Command*> m_commands;
    QList<QAction*> m_steps; ///< commands that stand above the table
    PageHeader* m_header;
    QComboBox* m_rounds;
    QComboBox* m_filter;
    BannerBar* m_banner;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    ColumnFitter* m_fitter = nullptr;
    EmptyState* m_empty = nullptr;
    SkeletonRows* m_skeleton = nullptr;
    AgreementPanel* m_panel = nullptr;
    std::optional<QString> m_round; ///< uid, '' for the whole cycle; nothing: the newest
    std::optional<AgreementPair> m_wanted;
    bool m_isLoaded = false;
    bool m_isTelling = false; ///< what was done last, until it is closed
};

} // namespace daicho
