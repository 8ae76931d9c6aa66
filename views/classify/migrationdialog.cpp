// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/classify/migrationdialog.h"

#include "model/service/jobrunner.h"
#include "model/service/session.h"
#include "model/service/sessionthread.h"
#include "views/classify/migrationtables.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/formfield.h"
#include "views/widgets/grid.h"
#include "views/widgets/lineedit.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kCountsWidth = 340;

} // namespace

MigrationDialog::MigrationDialog(const PageServices& services,
                                 const Scheme& to,
                                 bool isNewVersion,
                                 QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_stack(new QStackedLayout)
    , m_waiting(new QLabel(tr("Preparing the migration…"), this))
    , m_sentence(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_groups(new MigrationGroups(m_plan, services.session.language(), this))
    , m_assets(new MigrationAssets(m_plan, services.session, this))
    , m_counts(new MigrationCounts(m_plan, services.session.language(), this))
    , m_reason(new LineEdit(this))
    , m_approver(new LineEdit(this))
    , m_approverField(new FormField(tr("Approved by (post)"), m_approver, this))
    , m_takeAll(new QPushButton(tr("Take all proposals"), this))
    , m_apply(new QPushButton(tr("Change over"), this))
{
    setObjectName(u"migrationDialog"_s);
    setWindowTitle(tr("Change over to “%1”").arg(to.header.label.in(services.session.language())));
    resize(1120, 660);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(makeDesk());
    setUpOutput();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_apply, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_apply->setObjectName(u"applyMigration"_s);
    m_apply->setProperty("primary", true);
    m_apply->setAutoDefault(false);
    m_apply->setEnabled(false);
    connect(m_apply, &QPushButton::clicked, this, &MigrationDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kGap);
    column->addLayout(m_stack, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    services.reader.run<MigrationPlan>(
        [to, isNewVersion](Session& session) {
            NoProgress progress;
            return planMigration(session, to, isNewVersion, progress);
        },
        this,
        [this](const Result<MigrationPlan>& plan) {
            if (plan) {
                takePlan(*plan);
            } else {
                showProblem(plan.error());
            }
        });
}

QWidget* MigrationDialog::makeDesk()
{
    auto* desk = new QWidget(this);
    m_sentence->setObjectName(u"migrationSentence"_s);
    m_sentence->setWordWrap(true);
    m_problem->setObjectName(u"migrationProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, tonesOf(palette).error);
    m_problem->setPalette(palette);
    m_takeAll->setObjectName(u"takeProposals"_s);
    m_takeAll->setAutoDefault(false);
    m_reason->setObjectName(u"migrationReason"_s);
    m_approver->setObjectName(u"migrationApprover"_s);
    m_counts->setFixedWidth(kCountsWidth);
    connect(m_takeAll, &QPushButton::clicked, this, [this] {
        m_plan.takeProposals();
        m_groups->reload();
        m_assets->show(m_groups->group());
        showState();
    });
    connect(m_groups, &QTableWidget::currentCellChanged, this, [this] {
        m_assets->show(m_groups->group());
    });
    connect(m_groups, &MigrationGroups::decided, this, [this] {
        m_assets->show(m_groups->group());
        showState();
    });
    connect(m_assets, &MigrationAssets::decided, this, &MigrationDialog::showState);
    connect(m_approver, &QLineEdit::textChanged, this, &MigrationDialog::showState);
    auto* head = new QHBoxLayout;
    head->addWidget(m_sentence, 1);
    head->addWidget(m_takeAll);
    auto* left = new QVBoxLayout;
    left->setSpacing(Grid::kGap);
    left->addWidget(m_groups, 3);
    left->addWidget(new QLabel(tr("Assets of the chosen row, each of which can be decided "
                                  "differently"),
                               desk));
    left->addWidget(m_assets, 2);
    auto* right = new QVBoxLayout;
    right->setSpacing(Grid::kGap);
    right->addWidget(m_counts, 1);
    right->addWidget(new FormField(tr("Reason"), m_reason, desk));
    right->addWidget(m_approverField);
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid::kMargin);
    row->addLayout(left, 1);
    row->addLayout(right);
    auto* column = new QVBoxLayout(desk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kGap);
    column->addLayout(head);
    column->addLayout(row, 1);
    return desk;
}

void MigrationDialog::setUpOutput()
{
    const auto add = [this](QTableWidget* table, const QString& title) {
        table->setAccessibleName(title);
        auto* output = new TableOutput(table, m_services, title);
        connect(output, &TableOutput::failed, this, &MigrationDialog::showProblem);
        return output;
    };
    add(m_groups, tr("Classes to decide on"));
    add(m_counts, tr("Classes before and after"));
    add(m_assets, tr("Assets of the chosen row"))->setWhole([this] {
        return WholeTable{{},
                          [plan = m_plan, group = m_groups->group()](Session& session, Progress&) {
                              return migrationAssetRows(session, plan, group);
                          }};
    });
}

void MigrationDialog::takePlan(const MigrationPlan& plan)
{
    m_plan = plan;
    m_groups->reload();
    m_assets->show(m_groups->group());
    showState();
    m_stack->setCurrentIndex(1);
    emit prepared();
}

void MigrationDialog::showState()
{
    const auto number = [this](qint64 count) { return locale().toString(count); };
    const qint64 asked = std::ranges::count_if(
        m_plan.groups, [](const MigrationGroup& group) { return group.needsDecision(); });
    const qint64 open = m_plan.openAssets();
    const QString sentence =
        asked == 0 ? tr("Every class follows by itself.")
        : open > 0
            ? tr("%1 assets are open: they become unclassified and are settled by the questions "
                 "afterwards, unless you decide now.")
                  .arg(number(open))
            : tr("All %1 assets are decided.").arg(number(qint64(m_plan.rows.size())));
    m_sentence->setText(sentence);
    m_counts->reload();
    m_takeAll->setEnabled(asked > 0);
    const bool needsApprover = m_plan.loweredAssets() > 0;
    m_approverField->setRequired(needsApprover);
    m_approverField->setHint(needsApprover ? tr("Some classes are decided below what is proposed.")
                                           : QString());
    m_apply->setEnabled(!m_services.session.file().isReadOnly() &&
                        (!needsApprover || !m_approver->text().trimmed().isEmpty()));
}

void MigrationDialog::showProblem(const Error& error)
{
    m_problem->setText(error.message);
    m_problem->show();
    m_waiting->clear();
}

void MigrationDialog::apply()
{
    m_apply->setEnabled(false);
    m_problem->hide();
    const MigrationOrder order{m_reason->text().trimmed(), m_approver->text().trimmed()};
    m_services.jobs.start<std::optional<EntryRef>>(
        tr("Changing over the classification scheme"),
        [plan = m_plan, order](Session& session, Progress& progress) {
            return applyMigration(session, plan, order, progress);
        },
        this,
        [this](const Result<std::optional<EntryRef>>& entry) {
            if (entry) {
                accept();
            } else {
                showProblem(entry.error());
                showState();
            }
        });
}

} // namespace daicho
