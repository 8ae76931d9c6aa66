// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/fieldcontext.h"
#include "model/items/plannedriskmodel.h"
#include "model/service/pageservices.h"
#include "model/service/transfer/exportservice.h"
#include "views/shell/page.h"

class QSplitter;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace daicho {

class AcceptancePanel;
class AppContext;
class AskDialog;
class BannerBar;
class EmptyState;
class MeasurePanel;
class PageHeader;
class PlanFilterBar;
class RiskCard;
class SkeletonRows;

/// Treatment (リスク対応): which risks ask for a decision, the plan of measures, what is accepted.
class TreatPage final : public Page
{
    Q_OBJECT
public:
    static PageSpec spec();
    TreatPage(const PageServices& services, AppContext& context, QWidget* parent = nullptr);

    QList<Command*> commands() const override { return m_commands; }

    void refresh() override;
    void focusSearch() override;
    /// "filter:without-plan", "filter:overdue", "filter:expiring", "tab:measures",
    /// "tab:acceptances", "risk:42:A04", "measure:UID",
    /// "acceptance:UID".
    void open(const QString& target) override;
    void applySettings(const Settings& settings) override;

    QList<RiskPair> chosenRisks() const;
    void choose(const RiskPair& risk);

    /// The dialogs; their parent is the page. A new measure treats the chosen risks.
    AskDialog* newMeasure();
    AskDialog* editMeasure(const Measure& measure);
    void assign();
    /// Asks which of the measures against the chosen risks no longer treats them.
    void release();
    void evaluate();
    AskDialog* accept(const QString& kind);
    AskDialog* editAcceptance(const RiskAcceptance& acceptance);
    AskDialog* renewAcceptance(const RiskAcceptance& acceptance);
    void endAcceptance(const QString& reason);
    /// Writes the plan, or what the measures ask for, in a job.
    void writeTo(ExportWhat what, const QString& path);

private:
    struct Loaded
    {
        QList<PlanRow> rows;
        TreatmentProgress progress;
        QList<Measure> measures;
        QHash<QString, qint64> risks;
        QList<RiskAcceptance> acceptances;
        QHash<AssetId, QString> names;
        QStringList posts;
    };

    static Result<Loaded> load(Session& session, const PlanFilter& filter);
    QWidget* makeRisks();
    void connectSignals();
    void setUpCommands();
    void setUpMeasureCommands();
    void setUpAcceptanceCommands();
    void setUpFurtherCommands();
    void
    addCommand(const struct CommandSpec& spec, std::function<bool()> can, void (TreatPage::*run)());
    void showLoaded(const Loaded& loaded);
    void showCurrent();
    void updateCommands();
    void askMeasure();
    void askAccept();
    void askExcept();
    void askEdit();
    void askEnd();
    void askEditAcceptance();
    void askRenew();
    void showAcceptanceHistory();
    void showMeasureHistory();
    void showHistory(const QString& title, const QStringList& uids);
    void removeMeasure();
    void savePlan();
    void saveBudget();
    void askTarget(ExportWhat what, const QString& title, const QString& name);
    /// The dialog of one record; a field behind the values is the reason of the change.
    AskDialog* ask(const QString& title,
                   const QString& hint,
                   const std::vector<const FieldInfo*>& fields,
                   std::vector<QVariant> values,
                   std::function<Result<void>(const std::vector<QVariant>&)> save);
    Measure draftFor(const QList<RiskPair>& risks) const;
    QString riskSentence(const QList<RiskPair>& risks) const;

    PageServices m_services;
    AppContext& m_context;
    FormContext m_fields;
    PlannedRiskModel m_model;
    QList<Command*> m_commands;
    QList<QAction*> m_cardActions;
    QList<QAction*> m_measureActions;
    QList<QAction*> m_acceptanceActions;
    PageHeader* m_header;
    BannerBar* m_banner;
    QTabWidget* m_tabs;
    PlanFilterBar* m_filter = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    RiskCard* m_card = nullptr;
    EmptyState* m_empty = nullptr;
    SkeletonRows* m_skeleton = nullptr;
    MeasurePanel* m_measures = nullptr;
    AcceptancePanel* m_acceptances = nullptr;
    QList<Measure> m_all;
    QStringList m_posts; // known ones, for fields that ask for one
    DateStyle m_dateStyle = DateStyle::Wareki;
    std::optional<RiskPair> m_wanted; // to be chosen when it is listed
    bool m_isLoaded = false;
};

} // namespace daicho
