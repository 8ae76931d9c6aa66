// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/roundservice.h"
#include "model/service/scoring/roundpreparation.h"
#include "model/service/session.h"
#include "views/consensus/agreementpanel.h"
#include "views/consensus/consensuspage.h"
#include "views/shell/appcontext.h"
#include "views/shell/pagecommand.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/pageheader.h"

#include <QAction>
#include <QKeyEvent>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

Command* ConsensusPage::addCommand(const CommandSpec& spec,
                                   std::function<bool()> can,
                                   std::function<void()> run)
{
    auto* command = new PageCommand(spec, std::move(can), std::move(run), this);
    m_commands.append(command);
    return command;
}

void ConsensusPage::setUpCommands()
{
    setUpAgreementCommands();
    setUpFileCommands();
}

void ConsensusPage::setUpAgreementCommands()
{
    const auto canWrite = [this] { return !m_context.isReadOnly() && !m_context.isBusy(); };
    const auto isRound = [this](const QString& state) {
        return m_model.view().round && m_model.view().round->state == state;
    };
    auto* equal = addCommand(
        {.id = u"consensus.equal"_s,
         .text = tr("Agree where &all gave the same"),
         .icon = u"check"_s,
         .menu = Menu::Edit,
         .beginsGroup = true},
        [this] { return canAgree() && m_model.view().equal > 0; },
        [this] { agreeWhereEqual(); });
    addCommand(
        {.id = u"consensus.median"_s,
         .text = tr("Agree on the &medians of the chosen pairs"),
         .menu = Menu::Edit},
        [this] { return canAgree() && !chosenRows().isEmpty(); },
        [this] { agreeOnMedians(); });
    addCommand(
        {.id = u"consensus.reopen"_s,
         .text = tr("&Reopen the chosen pairs"),
         .icon = u"undo"_s,
         .menu = Menu::Edit},
        [this] { return canAgree() && !chosenRows().isEmpty(); },
        [this] { reopen(); });
    auto* close = addCommand(
        {.id = u"consensus.close"_s,
         .text = tr("&Close the round"),
         .menu = Menu::Edit,
         .beginsGroup = true},
        [canWrite, isRound] { return canWrite() && isRound(u"open"_s); },
        [this] { closeRound(); });
    auto* second = addCommand(
        {.id = u"consensus.second"_s, .text = tr("&Second round"), .menu = Menu::Edit},
        [this, canWrite, isRound] {
            return canWrite() && isRound(u"closed"_s) && m_model.view().differing > 0;
        },
        [this] { beginSecondRound(); });
    m_header->setPrimaryAction(equal->action());
    m_steps = {close->action(), second->action()};
}

AgreementDecision ConsensusPage::decision() const
{
    const ConsensusView& view = m_model.view();
    return {{view.round ? view.round->uid : QString(), view.cycle},
            m_panel->decidedBy(),
            m_panel->decidedOn()};
}

QList<int> ConsensusPage::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    return rows;
}

/// A round that is closed, or pairs outside of rounds.
bool ConsensusPage::canAgree() const
{
    const std::optional<ScoringRound>& round = m_model.view().round;
    const bool isClosed = !round || round->state == "closed"_L1 || round->state == "agreed"_L1;
    return isClosed && !m_context.isReadOnly() && !m_context.isBusy();
}

void ConsensusPage::agreeOn(const QList<AgreementDraft>& drafts)
{
    const Result<int> done = AgreementService(m_services.session).agree(drafts, decision());
    if (!done) {
        m_wanted.reset();
    }
    report(done);
}

void ConsensusPage::agree()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || !canAgree()) {
        return;
    }
    const AgreementPair pair = m_model.key(current.row());
    // What comes next is the pair below, wherever the order puts the agreed one.
    m_wanted = m_model.key(std::min(current.row() + 1, m_model.rowCount() - 1));
    agreeOn({{pair.asset, pair.threat, m_panel->inputs(), m_panel->reason()}});
}

void ConsensusPage::agreeOnMedians()
{
    QList<AgreementDraft> drafts;
    const AgreementService service(m_services.session);
    for (const int row : chosenRows()) {
        const AgreementPair pair = m_model.key(row);
        const Result<PairRatings> given = service.ratings(pair, decision().scope);
        if (!given) {
            m_context.showError(given.error());
            return;
        }
        if (!given->ratings.isEmpty()) {
            drafts.append({pair.asset, pair.threat, given->median, {}});
        }
    }
    if (!drafts.isEmpty()) {
        agreeOn(drafts);
    }
}

void ConsensusPage::agreeWhereEqual()
{
    report(AgreementService(m_services.session).agreeWhereEqual(decision()));
}

void ConsensusPage::reopen()
{
    QList<AgreementPair> pairs;
    for (const int row : chosenRows()) {
        if (m_model.pair(row).isAgreed()) {
            pairs.append(m_model.key(row));
        }
    }
    if (!pairs.isEmpty()) {
        report(AgreementService(m_services.session).reopen(pairs, decision().scope));
    }
}

void ConsensusPage::report(const Result<int>& done)
{
    if (!done) {
        m_context.showError(done.error());
    }
}

void ConsensusPage::tell(const QString& text, const QString& action)
{
    m_isTelling = true;
    m_banner->showBanner(BannerBar::Info, text, action);
}

void ConsensusPage::closeRound()
{
    if (const std::optional<ScoringRound> round = m_model.view().round) {
        const Result<ScoringRound> closed = RoundService(m_services.session).close(*round);
        if (!closed) {
            m_context.showError(closed.error());
        }
    }
}

void ConsensusPage::beginSecondRound()
{
    const std::optional<ScoringRound> first = m_model.view().round;
    if (!first) {
        return;
    }
    RoundService rounds(m_services.session);
    RoundOptions options;
    options.cycle = first->cycle;
    options.follows = first->uid;
    options.isBlind = first->isBlind.value_or(true);
    const Result<RoundPreview> preview = RoundPreparation(m_services.session).prepare(options);
    if (!preview) {
        m_context.showError(preview.error());
        return;
    }
    const Result<ScoringRound> made = RoundPreparation(m_services.session).create(*preview);
    const Result<ScoringRound> opened = made ? rounds.open(*made) : made;
    if (!opened) {
        m_context.showError(opened.error());
        return;
    }
    m_round = opened->uid;
    tell(tr("“%1” is open: it takes up again what the raters differed on.").arg(opened->title));
    refresh();
}

QString ConsensusPage::sentence() const
{
    const ConsensusView& view = m_model.view();
    const int pairs = int(view.table.pairs.size());
    if (m_model.isConcealed()) {
        return tr("%n pair(s) are being scored", nullptr, pairs);
    }
    QString text = tr("%n pair(s), %1 agreed, %2 differing, %3 the same", nullptr, pairs)
                       .arg(view.agreed)
                       .arg(view.differing)
                       .arg(view.equal);
    if (view.alpha) {
        text = tr("%1 · agreement α %2").arg(text, QString::number(*view.alpha, 'f', 3));
    }
    return text;
}

bool ConsensusPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain =
            (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && canAgree();
        if (isPlain && key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9) {
            return m_panel->typeFigure(key->key() - Qt::Key_0);
        }
        if (isPlain && key->key() == Qt::Key_M) {
            m_panel->takeMedian();
            return true;
        }
        if (isPlain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            agree();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace daicho
