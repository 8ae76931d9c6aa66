// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/register/classifypanel.h"

#include "model/items/assettablemodel.h"
#include "model/service/assetservice.h"
#include "model/service/assetwindow.h"
#include "views/register/classresult.h"
#include "views/register/questioncard.h"
#include "views/widgets/formfield.h"
#include "views/widgets/grid.h"
#include "views/widgets/lineedit.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace daicho {

ClassifyPanel::ClassifyPanel(const PageServices& services,
                             AssetWindow& window,
                             const AssetTableModel& model,
                             QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_window(window)
    , m_model(model)
    , m_scroll(new QScrollArea(this))
    , m_questions(nullptr)
    , m_result(new ClassResult(this))
    , m_reason(new LineEdit(this))
    , m_reasonField(new FormField(tr("Reason for the lower class"), m_reason, this))
    , m_save(new QPushButton(tr("Classify"), this))
{
    setObjectName(u"classifyPanel"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_reason->setObjectName(u"classReason"_s);
    m_save->setObjectName(u"classify"_s);
    m_save->setProperty("primary", true);
    connect(m_save, &QPushButton::clicked, this, &ClassifyPanel::save);
    connect(m_reason, &QLineEdit::textChanged, m_reasonField, [this] {
        m_reasonField->setProblem({});
    });

    auto* below = new QVBoxLayout;
    below->setContentsMargins(Grid::kMargin, Grid::kGap, Grid::kMargin, Grid::kMargin);
    below->setSpacing(Grid::kGap);
    below->addWidget(m_result);
    below->addWidget(m_reasonField);
    below->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
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
    const Scheme& scheme = m_model.scheme();
    const Language language = m_model.session().language();
    for (const Property property : kProperties) {
        auto* heading = new QLabel(scheme.scale(property).label.in(language), body);
        heading->setFont(sectionFont());
        m_questions->addWidget(heading);
        for (const Question& question : scheme.questions) {
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
    m_schemeShown = scheme.header.id + scheme.header.version;
}

void ClassifyPanel::show(const Asset& asset)
{
    const Scheme& scheme = m_model.scheme();
    if (m_schemeShown != scheme.header.id + scheme.header.version) {
        buildQuestions();
    }
    if (m_changed && asset.id == m_asset.id) {
        m_asset = asset; // answers being given stay
    } else {
        m_asset = asset;
        m_draft = ClassificationDraft(scheme, asset);
        m_changed = false;
        m_reason->clear();
    }
    update();
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
    if (const Question* next = m_draft.next(m_model.scheme()); next != nullptr && !m_readOnly) {
        answer(next->id, yes);
    }
}

void ClassifyPanel::takeBack()
{
    const QList<const Question*> asked = m_draft.asked(m_model.scheme());
    for (qsizetype i = asked.size(); i-- > 0;) {
        if (m_draft.answerTo(asked[i]->id) && !m_readOnly) {
            answer(asked[i]->id, std::nullopt);
            return;
        }
    }
}

void ClassifyPanel::update()
{
    const Scheme& scheme = m_model.scheme();
    const QList<const Question*> asked = m_draft.asked(scheme);
    const Question* next = m_draft.next(scheme);
    QuestionCard* current = nullptr;
    for (QuestionCard* card : std::as_const(m_cards)) {
        const bool isAsked = std::any_of(asked.begin(), asked.end(), [card](const Question* one) {
            return one->id == card->question();
        });
        card->setReadOnly(m_readOnly);
        if (!isAsked) {
            card->hide();
            continue;
        }
        const bool isCurrent = next != nullptr && next->id == card->question();
        card->show(m_draft.answerTo(card->question()), isCurrent);
        current = isCurrent ? card : current;
    }
    m_result->show(m_draft, scheme, m_asset, m_model.session().language());
    m_reasonField->setVisible(next == nullptr && m_draft.lowers(scheme, m_asset));
    m_save->setEnabled(next == nullptr && !m_readOnly && m_changed);
    if (current != nullptr) {
        // After the layout has seen which cards are there.
        QTimer::singleShot(0, current, [this, current] {
            m_scroll->ensureWidgetVisible(current, 0, Grid::kMargin);
        });
    }
}

void ClassifyPanel::save()
{
    const Result<ClassificationResult> saved = m_services.session.assets().classify(
        m_asset, m_draft.answers(m_model.scheme()), m_reason->text().trimmed());
    if (!saved) {
        if (saved.error().where == u"class_reason"_s) {
            m_reasonField->setVisible(true);
            m_reasonField->setProblem(saved.error().message);
            m_reason->setFocus();
        } else {
            emit failed(saved.error());
        }
        return;
    }
    m_changed = false;
    const Result<Asset> now = m_services.session.assets().asset(m_asset.id);
    if (now) {
        m_window.noteSaved(*now);
        show(*now);
    }
    emit this->saved();
}

void ClassifyPanel::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Y:
        answerCurrent(true);
        break;
    case Qt::Key_N:
        answerCurrent(false);
        break;
    case Qt::Key_Backspace:
        takeBack();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_save->isEnabled()) {
            save();
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace daicho
