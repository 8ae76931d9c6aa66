// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/methods/rescoredialog.h"

#include "model/service/methods/rescoretext.h"
#include "model/service/session.h"
#include "model/service/sessionthread.h"
#include "views/methods/rescoretables.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/errorbox.h"
#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kEarliest = 2000;
constexpr int kLatest = 2199;
constexpr int kSideWidth = 340;
constexpr int kCycleWidth = 170;

QString titleFor(RescoreAim aim, const QString& method)
{
    return aim == RescoreAim::Look ? RescoreDialog::tr("What if “%1” had held").arg(method)
                                   : RescoreDialog::tr("What changes with “%1”").arg(method);
}

} // namespace

RescoreDialog::RescoreDialog(const PageServices& services,
                             const Method& method,
                             RescoreAim aim,
                             QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_method(method)
    , m_aim(aim)
    , m_cycle(new QSpinBox(this))
    , m_sentence(new QLabel(this))
    , m_moves(new RescoreMoves(this))
    , m_lines(new RescoreLines(this))
    , m_given(new RescoreGiven(method, services.session.language(), this))
{
    setObjectName(u"rescoreDialog"_s);
    setWindowTitle(titleFor(aim, method.header.label.in(services.session.language())));
    resize(1120, 620);
    const Result<RegisterInfo> info = services.session.info();
    m_cycle->setObjectName(u"rescoreCycle"_s);
    m_cycle->setRange(kEarliest, kLatest);
    m_cycle->setValue(info ? info->cycle.value_or(kEarliest) : kEarliest);
    m_cycle->setPrefix(tr("Fiscal year "));
    m_cycle->setMinimumWidth(kCycleWidth);
    m_cycle->setVisible(aim == RescoreAim::Look);
    m_sentence->setObjectName(u"rescoreSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    setUp();
    connect(m_cycle, &QSpinBox::editingFinished, this, &RescoreDialog::compute);
    connect(m_given, &RescoreGiven::changed, this, &RescoreDialog::compute);
    compute();
}

void RescoreDialog::setUp()
{
    auto* output = new TableOutput(m_lines, m_services, windowTitle());
    connect(
        output, &TableOutput::failed, this, [this](const Error& error) { showError(this, error); });
    auto* head = new QHBoxLayout;
    head->addWidget(m_sentence, 1);
    head->addWidget(m_cycle, 0, Qt::AlignTop);
    auto* side = new QVBoxLayout;
    side->setSpacing(Grid::kGap);
    side->addWidget(m_moves, 2);
    side->addWidget(m_given, 1);
    m_moves->setFixedWidth(kSideWidth);
    m_given->setFixedWidth(kSideWidth);
    m_given->hide();
    auto* list = new QVBoxLayout;
    list->setSpacing(Grid::kGap);
    list->addWidget(new QLabel(tr("Scores that change (Ctrl+C copies; the context menu writes them "
                                  "to a file)"),
                               this));
    list->addWidget(m_lines, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid::kMargin);
    row->addLayout(side);
    row->addLayout(list, 1);
    auto* buttons = new QDialogButtonBox(this);
    addDeeds(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kMargin);
    column->addLayout(head);
    column->addLayout(row, 1);
    column->addWidget(buttons);
}

void RescoreDialog::addDeeds(QWidget* box)
{
    auto* buttons = qobject_cast<QDialogButtonBox*>(box);
    if (m_aim == RescoreAim::Look) {
        buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
        return;
    }
    const bool saves = m_aim == RescoreAim::Save;
    m_plain = buttons->addButton(saves ? tr("Save; scores keep their version")
                                       : tr("Use it for new scores"),
                                 QDialogButtonBox::ActionRole);
    m_plain->setObjectName(u"withoutRescore"_s);
    m_rescore =
        buttons->addButton(saves ? tr("Save and rescore") : tr("Use it and rescore the year"),
                           QDialogButtonBox::ActionRole);
    m_rescore->setObjectName(u"withRescore"_s);
    m_plain->setProperty("primary", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    for (QPushButton* button : {m_plain, m_rescore}) {
        button->setEnabled(false);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, button] {
            m_wantsRescore = button == m_rescore;
            accept();
        });
    }
}

RescoreOrder RescoreDialog::order() const
{
    RescoreOrder order{{}, m_method, m_given->given()};
    if (m_aim == RescoreAim::Save) {
        order.scope.method = m_method.header.id;
    } else {
        order.scope.cycle = m_cycle->value();
    }
    return order;
}

void RescoreDialog::compute()
{
    m_sentence->setText(tr("Reading the stored scores…"));
    const int asked = ++m_asked;
    m_services.reader.run<RescoreReport>(
        [order = order()](Session& session) {
            NoProgress progress;
            return tryRescore(session, order, progress);
        },
        this,
        [this, asked](const Result<RescoreReport>& report) {
            if (asked != m_asked) {
                return;
            }
            if (report) {
                takeReport(*report);
            } else {
                m_sentence->setText(report.error().message);
            }
        });
}

void RescoreDialog::takeReport(const RescoreReport& report)
{
    m_report = report;
    QStringList sentences = rescoreSentences(report);
    if (report.changed > report.lines.size()) {
        sentences.append(
            tr("The list shows the first %1.").arg(locale().toString(report.lines.size())));
    }
    if (m_aim == RescoreAim::Look) {
        sentences.append(tr("Nothing of this is stored."));
    }
    m_sentence->setText(sentences.join(u' '));
    m_moves->show(report);
    m_lines->show(report);
    m_given->show(report);
    if (m_plain != nullptr) {
        m_plain->setEnabled(true);
        m_rescore->setEnabled(report.total > report.impossible);
    }
    emit prepared();
}

} // namespace daicho
