// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rounds/preparedialog.h"

#include "model/core/wareki.h"
#include "model/service/session.h"
#include "model/service/sessionthread.h"
#include "views/widgets/formfield.h"
#include "views/widgets/grid.h"
#include "views/widgets/lineedit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostItems = 1000;
constexpr int kMostRaters = 50;
constexpr int kWait = 250; // ms without a change before the preview is asked for anew

QSpinBox* spin(const QString& name, int least, int most, int value)
{
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    box->setValue(value);
    return box;
}

QTableWidgetItem* checkItem(const QString& text, bool checked)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    return item;
}

bool isChecked(const QTableWidget& table, int row, int column)
{
    const QTableWidgetItem* const item = table.item(row, column);
    return item != nullptr && item->checkState() == Qt::Checked;
}

QLabel* wrapped(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PrepareDialog::PrepareDialog(const PageServices& services, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_title(new LineEdit)
    , m_due(new LineEdit)
    , m_limit(spin(u"roundLimit"_s, 1, kMostItems, RoundOptions().itemLimit))
    , m_each(spin(u"roundEach"_s, 1, kMostRaters, RoundOptions().ratersPerItem))
    , m_sample(spin(u"roundSample"_s, 0, 100, RoundOptions().samplePercent))
    , m_proposal(new QComboBox)
    , m_follows(new QComboBox)
    , m_blind(new QCheckBox(tr("&Blind: raters do not see each other's scores")))
    , m_raters(new QTableWidget)
    , m_figures(wrapped(u"roundFigures"_s))
    , m_causes(wrapped(u"roundCauses"_s))
    , m_shares(wrapped(u"roundShares"_s))
    , m_problem(wrapped(u"roundProblem"_s))
{
    setWindowTitle(tr("Prepare a round"));
    constexpr QSize kSize(1000, 640);
    resize(kSize);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(Grid::kMargin);
    upper->addWidget(makeSettings(), 2);
    upper->addWidget(makeRaters(), 4);
    upper->addWidget(makePreview(), 3);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_create = buttons->addButton(tr("&Prepare the round"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(u"roundCreate"_s);
    m_create->setDefault(true);
    m_create->setEnabled(false);
    auto* column = new QVBoxLayout(this);
    column->addLayout(upper, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PrepareDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kWait);
    connect(&m_timer, &QTimer::timeout, this, &PrepareDialog::ask);
    const auto later = [this] { m_timer.start(); };
    for (QSpinBox* box : {m_limit, m_each, m_sample}) {
        connect(box, &QSpinBox::valueChanged, this, later);
    }
    connect(m_follows, &QComboBox::currentIndexChanged, this, later);
    connect(m_raters, &QTableWidget::itemChanged, this, later);
    fillFollowed();
    fillRaters();
    ask();
}

QWidget* PrepareDialog::makeSettings()
{
    m_title->setObjectName(u"roundTitle"_s);
    m_due->setObjectName(u"roundDue"_s);
    m_proposal->setObjectName(u"roundProposal"_s);
    m_follows->setObjectName(u"roundFollows"_s);
    m_blind->setChecked(true);
    m_title->setPlaceholderText(tr("by itself, from year and number"));
    const ChoiceSet& shows =
        m_services.session.environment().catalogue.choices(u"round_proposal"_s);
    for (const Choice& choice : shows.items()) {
        m_proposal->addItem(choice.label.in(m_services.session.language()), choice.id);
    }
    m_sample->setSuffix(tr(" %"));
    m_dueField = new FormField(tr("Due date"), m_due);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new FormField(tr("Title"), m_title));
    column->addWidget(m_dueField);
    column->addWidget(new FormField(tr("What is scored"), m_follows));
    column->addWidget(new FormField(tr("Items per rater at most"), m_limit));
    column->addWidget(new FormField(tr("Raters per item"), m_each));
    column->addWidget(new FormField(tr("Sample of what rests"), m_sample));
    column->addWidget(new FormField(tr("The secretariat's draft shows"), m_proposal));
    column->addWidget(m_blind);
    column->addStretch(1);
    return box;
}

QWidget* PrepareDialog::makeRaters()
{
    m_raters->setObjectName(u"roundRaters"_s);
    m_raters->verticalHeader()->hide();
    m_raters->setShowGrid(false);
    // Wide enough for a post beside the boxes.
    constexpr int kLeastWidth = 460;
    m_raters->setMinimumWidth(kLeastWidth);
    return new FormField(tr("Raters and the threats that they know"), m_raters);
}

QWidget* PrepareDialog::makePreview()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new FormField(tr("What the round would hold"), m_figures));
    column->addWidget(new FormField(tr("Why"), m_causes));
    column->addWidget(new FormField(tr("Items per rater"), m_shares));
    column->addStretch(1);
    return box;
}

void PrepareDialog::fillFollowed()
{
    m_follows->addItem(tr("What needs scoring"), QString());
    const Result<QList<ScoringRound>> rounds = RoundService(m_services.session).rounds();
    const Result<RegisterInfo> info = m_services.session.info();
    for (const ScoringRound& round : rounds ? *rounds : QList<ScoringRound>()) {
        const RoundState state = roundState(round);
        if (info && round.cycle == info->cycle &&
            (state == RoundState::Closed || state == RoundState::Agreed)) {
            m_follows->addItem(tr("Disagreements of “%1”").arg(round.title), round.uid);
        }
    }
}

void PrepareDialog::fillRaters()
{
    const Session& session = m_services.session;
    const auto& categories = session.environment().catalogue.threats().categories;
    // The clause is short enough for a column of boxes; its words stand in the tip.
    const int columns = static_cast<int>(categories.size()) + 1;
    m_raters->setColumnCount(columns);
    m_raters->setHorizontalHeaderItem(0, new QTableWidgetItem(tr("Post")));
    m_raters->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < columns; ++column) {
        constexpr int kBoxWidth = 48;
        const ThreatCategory& category = categories[static_cast<size_t>(column - 1)];
        auto* header = new QTableWidgetItem(category.clause);
        header->setToolTip(category.label.in(session.language()));
        m_raters->setHorizontalHeaderItem(column, header);
        m_raters->setColumnWidth(column, kBoxWidth);
    }
    const Result<QList<Actor>> posts = RoundService(m_services.session).posts();
    if (!posts) {
        m_problem->setText(posts.error().message);
        return;
    }
    for (const Actor& actor : *posts) {
        const int row = m_raters->rowCount();
        m_raters->insertRow(row);
        m_raters->setItem(row, 0, checkItem(actor.post, actor.role == "committee_member"_L1));
        for (int column = 1; column < columns; ++column) {
            m_raters->setItem(row, column, checkItem({}, true));
        }
    }
}

RoundOptions PrepareDialog::options() const
{
    RoundOptions options;
    options.title = m_title->text().trimmed();
    options.itemLimit = m_limit->value();
    options.ratersPerItem = m_each->value();
    options.samplePercent = m_sample->value();
    options.showsProposalFirst = m_proposal->currentData().toString() != "after"_L1;
    options.isBlind = m_blind->isChecked();
    options.follows = m_follows->currentData().toString();
    if (const Result<ParsedDate> due = parseDate(m_due->text())) {
        options.due = due->date;
    }
    const auto& categories = m_services.session.environment().catalogue.threats().categories;
    for (int row = 0; row < m_raters->rowCount(); ++row) {
        if (!isChecked(*m_raters, row, 0)) {
            continue;
        }
        RaterChoice choice{m_raters->item(row, 0)->text(), {}};
        for (size_t i = 0; i < categories.size(); ++i) {
            if (isChecked(*m_raters, row, static_cast<int>(i) + 1)) {
                choice.expertise.append(categories[i].id);
            }
        }
        if (choice.expertise.size() == static_cast<qsizetype>(categories.size())) {
            choice.expertise.clear();
        } else if (choice.expertise.isEmpty()) {
            continue; // knows nothing that is scored
        }
        options.raters.append(choice);
    }
    return options;
}

void PrepareDialog::ask()
{
    m_preview.reset();
    m_create->setEnabled(false);
    const RoundOptions wanted = options();
    if (wanted.raters.isEmpty()) {
        m_figures->setText(tr("Choose at least one rater."));
        m_causes->clear();
        m_shares->clear();
        return;
    }
    m_figures->setText(tr("Finding out…"));
    m_services.reader.run<RoundPreview>(
        [wanted](Session& session) { return RoundPreparation(session).prepare(wanted); },
        this,
        [this, asked = ++m_asked](const Result<RoundPreview>& preview) {
            if (asked == m_asked) {
                showPreview(preview);
            }
        });
}

QString PrepareDialog::causeText(const RoundPreview& preview) const
{
    const Session& session = m_services.session;
    const ChoiceSet& words = session.environment().catalogue.choices(u"round_cause"_s);
    QStringList lines;
    for (const CauseCount& cause : preview.plan.causes) {
        lines.append(tr("%1: %2 of %3")
                         .arg(words.labelOf(cause.cause, session.language()))
                         .arg(cause.items)
                         .arg(cause.candidates));
    }
    if (preview.plan.leftAside > 0) {
        lines.append(tr("%n find no room; their drafts stand.",
                        nullptr,
                        static_cast<int>(preview.plan.leftAside)));
    }
    return lines.join(u'\n');
}

QString PrepareDialog::raterText(const RoundPreview& preview) const
{
    QStringList lines;
    for (const RoundRater& rater : preview.raters) {
        const auto own = std::ranges::count_if(preview.items, [&rater](const RoundItem& item) {
            return item.raters.contains(rater.rater);
        });
        lines.append(tr("%1: %2").arg(rater.rater).arg(own));
    }
    return lines.join(u'\n');
}

void PrepareDialog::showPreview(const Result<RoundPreview>& preview)
{
    m_problem->clear();
    if (!preview) {
        m_figures->setText(preview.error().message);
        m_causes->clear();
        m_shares->clear();
        return;
    }
    m_preview = *preview;
    const RoundPlan& plan = preview->plan;
    m_figures->setText(tr("%n items", nullptr, static_cast<int>(preview->items.size())) + u'\n' +
                       tr("from %1 pairs in %2 groups of alike assets; %3 decisions stand")
                           .arg(plan.pairs)
                           .arg(plan.groups)
                           .arg(plan.settled));
    m_causes->setText(causeText(*preview));
    m_shares->setText(raterText(*preview));
    m_create->setEnabled(!preview->items.isEmpty());
    m_create->setDefault(true);
}

void PrepareDialog::accept()
{
    if (!m_preview) {
        return;
    }
    const bool hasDue = !m_due->text().trimmed().isEmpty();
    const Result<ParsedDate> due = parseDate(m_due->text());
    m_dueField->setProblem(hasDue && !due ? due.error().message : QString());
    if (hasDue && !due) {
        return;
    }
    const RoundOptions wanted = options();
    RoundPreview preview = *m_preview;
    preview.round.title = wanted.title.isEmpty() ? preview.round.title : wanted.title;
    preview.round.due = wanted.due;
    preview.round.proposal = wanted.showsProposalFirst ? u"before"_s : u"after"_s;
    preview.round.isBlind = wanted.isBlind;
    const Result<ScoringRound> made = RoundPreparation(m_services.session).create(preview);
    if (!made) {
        m_problem->setText(made.error().message);
        return;
    }
    m_round = *made;
    QDialog::accept();
}

} // namespace daicho
