// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One pair after the other: what is shown of it, and what Enter does.

#include "model/service/scoring/ratingnotes.h"
#include "views/score/scoredesk.h"
#include "views/score/scoregrid.h"
#include "views/score/scorepage.h"
#include "views/score/scorequeuepanel.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/errorbox.h"
#include "views/widgets/keyhints.h"
#include "views/widgets/pageheader.h"

#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

/// The keys of this method: amounts are typed, steps chosen.
void ScorePage::showHints()
{
    QList<KeyHint> hints{{u"1–5"_s, tr("choose")}, {u"↑↓←→"_s, tr("change")}};
    if (m_desk->asksNumbers()) {
        hints = {{u"0–9"_s, tr("type the number")}, {u"↑↓ Tab"_s, tr("next question")}};
    }
    hints += {{u"Enter"_s, tr("save and go on")},
              {u"Backspace"_s, tr("back")},
              {u"P"_s, tr("take the proposal")}};
    if (!m_desk->asksNumbers()) {
        hints += {{u"H"_s, tr("help with the likelihood")}};
    }
    hints += {{u"S"_s, tr("skip")}, {u"D"_s, tr("don't know")}, {u"F9"_s, tr("why")}};
    m_hints->setHints(hints);
}

void ScorePage::showGrid()
{
    m_isShown = false;
    if (const Result<void> read = m_grid->reload(); !read) {
        showError(this, read.error());
        return;
    }
    m_stack->setCurrentIndex(GridSheet);
    m_grid->focusTable();
}

void ScorePage::showSentence()
{
    QString sentence = tr("%1 of %2 scores are open.").arg(m_open).arg(m_total);
    if (m_path->order() == WalkOrder::Round && m_round) {
        sentence = tr("%1: %2 of %3 scored.")
                       .arg(m_round->round.title)
                       .arg(m_round->done())
                       .arg(m_round->items.size());
    }
    if (m_path->order() == WalkOrder::ByThreat && m_path->length() > 0) {
        sentence = tr("%1: %2 of %3 assets scored.")
                       .arg(m_path->threat())
                       .arg(m_path->done())
                       .arg(m_path->length());
    }
    m_header->setSentence(sentence);
    setStatusSentence(sentence);
}

QString ScorePage::placeText() const
{
    const QString place = u"%1/%2"_s.arg(m_path->position() + 1).arg(m_path->length());
    switch (m_path->order()) {
    case WalkOrder::ByAsset:
        return tr("threat %1").arg(place);
    case WalkOrder::ByThreat:
        return tr("asset %1").arg(place);
    case WalkOrder::Round:
    case WalkOrder::Grid:
        break;
    }
    return tr("item %1").arg(place);
}

void ScorePage::showPair()
{
    const AssetId asset = m_path->asset();
    if (m_desk->asset().id != asset || m_path->order() != WalkOrder::ByAsset) {
        if (const Result<QStringList> opened = m_desk->openAsset(asset); !opened) {
            showError(this, opened.error());
            return;
        }
    }
    const bool isItem = m_path->order() == WalkOrder::Round && m_round &&
                        m_path->position() < m_round->items.size();
    m_desk->showThreat(
        m_path->threat(), placeText(), isItem ? &m_round->items[m_path->position()].item : nullptr);
    m_isShown = true;
    showSentence();
    m_stack->setCurrentIndex(PairSheet);
    m_queue->markCurrent(asset, m_path->threat(), m_path->position());
    m_desk->focusFirst();
    askAlike();
}

/// Beside the window: the next pair does not wait for it.
void ScorePage::askAlike()
{
    const AssetId asset = m_path->asset();
    const QString threat = m_path->threat();
    const QString key = u"%1/%2"_s.arg(asset.value).arg(threat);
    if (const auto known = m_alike.constFind(key); known != m_alike.cend()) {
        m_desk->showAlike(*known);
        return;
    }
    m_services.reader.run<QList<GroupLevel>>(
        [asset, threat](Session& session) { return alikeScores(session, asset, threat); },
        this,
        [this, asset, threat, key](const Result<QList<GroupLevel>>& levels) {
            if (levels) {
                m_alike.insert(key, *levels);
                if (m_path->asset() == asset && m_path->threat() == threat) {
                    m_desk->showAlike(*levels);
                }
            }
        });
}

void ScorePage::showEnd()
{
    m_isShown = false;
    const bool isEmpty = m_path->isEmpty();
    m_empty->setText(isEmpty ? tr("Nothing here waits for a score.")
                             : tr("You have been through all of this list."),
                     isEmpty ? tr("All assets of this unit are scored, or the register holds none "
                                  "in scope yet.")
                             : tr("Choose another unit, or look at what is scored already."));
    if (m_isMemberFile) {
        m_empty->setText(tr("You have been through all of your items."),
                         tr("Close the file and send it back to the secretariat. Until then you "
                            "can look at what you gave, and change it."));
    }
    m_empty->setAction(m_isMemberFile ? tr("Show all items") : tr("Show all assets"));
    m_stack->setCurrentIndex(EmptySheet);
}

void ScorePage::confirm()
{
    const bool wasChanged = m_desk->isChanged() || m_desk->own() == nullptr;
    const Result<ScoreDesk::Outcome> outcome = m_desk->confirm();
    if (!outcome) {
        showError(this, outcome.error());
        return;
    }
    if (*outcome == ScoreDesk::Outcome::Stay) {
        return;
    }
    m_ownCommits += wasChanged ? 1 : 0;
    countScore();
    if (*outcome == ScoreDesk::Outcome::GoOn) {
        m_path->next();
    }
}

void ScorePage::countScore()
{
    const Threat* threat = m_services.session.environment().catalogue.threat(m_path->threat());
    if (m_path->isScored() || m_desk->own() == nullptr || threat == nullptr) {
        return;
    }
    m_path->setScored();
    const bool isItem = m_path->order() == WalkOrder::Round;
    m_queue->countScore(m_path->asset(), *threat, isItem ? m_path->position() : -1);
    if (isItem && m_round) {
        m_round->items[m_path->position()].isScored = true;
    }
    m_open = std::max<qint64>(0, m_open - 1);
    showSentence();
}

} // namespace daicho
