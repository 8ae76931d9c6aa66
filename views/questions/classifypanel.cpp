// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/questions/classifypanel.h"

#include "model/service/assetservice.h"
#include "model/service/classificationservice.h"
#include "model/service/session.h"
#include "views/questions/classresult.h"
#include "views/questions/loweringfields.h"
#include "views/questions/previewlist.h"
#include "views/questions/questioncard.h"
#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

ClassifyPanel::ClassifyPanel(const PageServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_scroll(new QScrollArea(this))
    , m_questions(nullptr)
    , m_note(new QLabel(this))
    , m_preview(new PreviewList(this))
    , m_result(new ClassResult(this))
    , m_lowering(new LoweringFields(this))
    , m_save(new QPushButton(tr("Classify"), this))
{
    setObjectName(u"classifyPanel"_s);
    setAccessibleName(tr("Classify"));
    setFocusPolicy(Qt::StrongFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_note->setObjectName(u"classNote"_s);
    m_note->setWordWrap(true);
    m_note->setFont(smallFont());
    m_note->setTextFormat(Qt::PlainText);
    m_note->setContentsMargins(Grid::kMargin, Grid::kGap, Grid::kMargin, 0);
    m_save->setObjectName(u"classify"_s);
    m_save->setProperty("primary", true);
    connect(m_save, &QPushButton::clicked, this, &ClassifyPanel::save);
    connect(m_lowering, &LoweringFields::finished, this, &ClassifyPanel::save);

    auto* below = new QVBoxLayout;
    below->setContentsMargins(Grid::kMargin, Grid::kGap, Grid::kMargin, Grid::kMargin);
    below->setSpacing(Grid::kGap);
    below->addWidget(m_preview);
    below->addWidget(m_result);
    below->addWidget(m_lowering);
    below->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addWidget(m_scroll, 1);
    column->addLayout(below);
}

void ClassifyPanel::buildQuestions()
{
    m_cards.clear();
    auto* body = new QWidget(m_scroll);
    m_questions = new QVBoxLayout(body);
    m_questions->setContentsMargins(Grid::kMargin, Grid::kGap, Grid::kMargin, Grid::kGap);
    m_questions->setSpacing(Grid::kGap);
    const Language language = m_services.session.language();
    for (const Property property : m_scheme.gradedProperties()) {
        auto* heading = new QLabel(m_scheme.scale(property).label.in(language), body);
        heading->setFont(sectionFont());
        m_questions->addWidget(heading);
        for (const Question& question : m_scheme.questions) {
            if (question.property != property) {
                continue;
            }
            auto* card = new QuestionCard(question, language, body);
            m_questions->addWidget(card);
            m_cards.append(card);
            connect(card, &QuestionCard::answered, this, [this, card](bool yes) {
                answer(card->question(), yes);
            });
        }
    }
    m_questions->addStretch(1);
    m_scroll->setWidget(body);
    m_schemeShown = ClassificationService::nameOf(m_scheme);
}

void ClassifyPanel::show(const QList<Asset>& assets)
{
    Result<Scheme> scheme = m_services.session.scheme();
    if (!scheme) {
        emit failed(scheme.error());
        return;
    }
    const bool isOtherScheme = m_schemeShown != ClassificationService::nameOf(*scheme);
    if (isOtherScheme) {
        m_scheme = std::move(*scheme);
        buildQuestions();
    }
    const bool isSame = std::ranges::equal(assets, m_assets, {}, &Asset::id, &Asset::id);
    m_assets = assets;
    if (!m_changed || !isSame || isOtherScheme) {
        begin();
    }
    update();
}

/// From the answers that the classes rest on, where all have the same.
void ClassifyPanel::begin()
{
    const bool agree = std::ranges::all_of(m_assets, [this](const Asset& asset) {
        return asset.classAnswers == m_assets.first().classAnswers;
    });
    m_draft = m_assets.isEmpty() || !agree ? ClassificationDraft()
                                           : ClassificationDraft(m_scheme, m_assets.first());
    m_changed = false;
    m_lowering->clear();
    const QString business =
        m_assets.isEmpty()
            ? QString()
            : QStringList{m_assets.first().businessCategory, m_assets.first().business}.join(u' ');
    for (QuestionCard* card : std::as_const(m_cards)) {
        card->showExamplesFor(
            business, *m_scheme.findQuestion(card->question()), m_services.session.language());
    }
    updateNote();
}

void ClassifyPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    update();
}

void ClassifyPanel::answer(const QString& question, std::optional<bool> yes)
{
    m_draft.answer(question, yes);
    m_changed = true;
    update();
    setFocus();
}

void ClassifyPanel::answerCurrent(bool yes)
{
    if (const Question* next = m_draft.next(m_scheme); next != nullptr && !m_readOnly) {
        answer(next->id, yes);
    }
}

void ClassifyPanel::takeBack()
{
    const QList<const Question*> asked = m_draft.asked(m_scheme);
    for (qsizetype i = asked.size(); i-- > 0;) {
        if (m_draft.answerTo(asked[i]->id) && !m_readOnly) {
            answer(asked[i]->id, std::nullopt);
            return;
        }
    }
}

bool ClassifyPanel::lowers() const
{
    return std::ranges::any_of(
        m_assets, [this](const Asset& asset) { return m_draft.lowers(m_scheme, asset); });
}

bool ClassifyPanel::isToReview() const
{
    const QDate today = m_services.session.environment().clock.today();
    return std::ranges::any_of(m_assets, [&](const Asset& asset) {
        return asset.scheme != m_schemeShown ||
               (asset.secrecyUntil.isValid() && asset.secrecyUntil < today);
    });
}

Asset ClassifyPanel::common() const
{
    Asset common = m_assets.isEmpty() ? Asset() : m_assets.first();
    for (const Asset& asset : m_assets) {
        common.confidentiality =
            asset.confidentiality == common.confidentiality ? common.confidentiality : QString();
        common.integrity = asset.integrity == common.integrity ? common.integrity : QString();
        common.availability =
            asset.availability == common.availability ? common.availability : QString();
    }
    return common;
}

void ClassifyPanel::update()
{
    updateCards();
    const bool isDone = m_draft.next(m_scheme) == nullptr;
    m_result->show(m_draft, m_scheme, common(), m_services.session.language());
    m_preview->setVisible(m_assets.size() > 1);
    if (m_assets.size() > 1) {
        m_preview->show(m_assets,
                        {m_draft.classOf(m_scheme, Property::Confidentiality),
                         m_draft.classOf(m_scheme, Property::Integrity),
                         m_draft.classOf(m_scheme, Property::Availability)},
                        m_scheme);
    }
    m_lowering->setVisible(isDone && lowers());
    m_save->setText(m_assets.size() > 1
                        ? tr("Classify %n assets", nullptr, static_cast<int>(m_assets.size()))
                        : tr("Classify"));
    m_save->setEnabled(isDone && !m_readOnly && (m_changed || isToReview()) && !m_assets.isEmpty());
}

void ClassifyPanel::updateCards()
{
    const QList<const Question*> asked = m_draft.asked(m_scheme);
    const Question* next = m_draft.next(m_scheme);
    QuestionCard* current = nullptr;
    for (QuestionCard* card : std::as_const(m_cards)) {
        const bool isAsked = std::ranges::any_of(
            asked, [card](const Question* one) { return one->id == card->question(); });
        card->setReadOnly(m_readOnly || m_assets.isEmpty());
        if (!isAsked) {
            card->hide();
            continue;
        }
        const bool isCurrent = next != nullptr && next->id == card->question();
        card->show(m_draft.answerTo(card->question()), isCurrent);
        current = isCurrent ? card : current;
    }
    if (current != nullptr) {
        // After the layout has seen which cards are there.
        QTimer::singleShot(0, current, [this, current] {
            m_scroll->ensureWidgetVisible(current, 0, Grid::kMargin);
        });
    }
}

void ClassifyPanel::updateNote()
{
    QStringList notes;
    if (m_assets.size() > 1) {
        notes.append(tr("The answers apply to all of the chosen assets, as one entry. Choose only "
                        "assets of one kind."));
    } else if (!m_assets.isEmpty()) {
        const Asset& asset = m_assets.first();
        const Result<PartClasses> parts = ClassificationService(m_services.session).parts(asset);
        if (parts && parts->parts > 0) {
            QStringList highest;
            for (const Property property : m_scheme.gradedProperties()) {
                const QString& id = parts->highest[static_cast<size_t>(property)];
                highest.append(id.isEmpty() ? u"―"_s : id);
            }
            notes.append(tr("It holds or copies %n other assets: answer for the most sensitive of "
                            "them. The highest class among them is %1.",
                            nullptr,
                            parts->parts)
                             .arg(highest.join(u'/')));
        }
        const QDate today = m_services.session.environment().clock.today();
        if (asset.secrecyUntil.isValid()) {
            const QString day = asset.secrecyUntil.toString(Qt::ISODate);
            notes.append(asset.secrecyUntil < today
                             ? tr("Its secrecy ended on %1. Answer anew; the class does not change "
                                  "by itself.")
                                   .arg(day)
                             : tr("Its secrecy ends on %1.").arg(day));
        }
    }
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

void ClassifyPanel::save()
{
    if (!m_save->isEnabled()) {
        return;
    }
    if (lowers() && !m_lowering->isComplete()) {
        const bool hasReason = !m_lowering->reason().isEmpty();
        m_lowering->showProblem(hasReason ? u"class_approver"_s : u"class_reason"_s,
                                tr("A lower class needs a reason and the post that approved it."));
        return;
    }
    const ClassificationOrder order{
        m_draft.answers(m_scheme), m_lowering->reason(), m_lowering->approver()};
    const Result<ClassificationResult> done =
        ClassificationService(m_services.session).classify(m_assets, order);
    if (!done) {
        if (done.error().where.startsWith(u"class_"_s)) {
            m_lowering->show();
            m_lowering->showProblem(done.error().where, done.error().message);
        } else {
            emit failed(done.error());
        }
        return;
    }
    m_changed = false;
    QList<AssetId> ids;
    for (const Asset& asset : std::as_const(m_assets)) {
        ids.append(asset.id);
    }
    emit saved(ids);
}

void ClassifyPanel::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_1:
    case Qt::Key_Y:
        answerCurrent(true);
        break;
    case Qt::Key_2:
    case Qt::Key_N:
        answerCurrent(false);
        break;
    case Qt::Key_Backspace:
        takeBack();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        save();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace daicho
