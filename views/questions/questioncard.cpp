// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/questions/questioncard.h"

#include "model/catalogue/scheme.h"
#include "model/core/textfold.h"
#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

/// Whether the business of an asset is one of those that the example names: "福祉・保健".
bool isOf(const QString& business, const QString& named)
{
    const QString own = foldText(business);
    const QStringList words =
        foldText(named).split(QRegularExpression(u"[・、, ]+"_s), Qt::SkipEmptyParts);
    return !own.isEmpty() && std::ranges::any_of(words, [&own](const QString& word) {
        return own.contains(word) || word.contains(own);
    });
}

} // namespace

QuestionCard::QuestionCard(const Question& question, Language language, QWidget* parent)
    : QFrame(parent)
    , m_id(question.id)
    , m_help(new QLabel(this))
    , m_yes(new QPushButton(tr("Yes (1, Y)"), this))
    , m_no(new QPushButton(tr("No (2, N)"), this))
{
    setObjectName(u"question_"_s + question.id);
    auto* text = new QLabel(question.text.in(language), this);
    text->setWordWrap(true);
    m_help->setWordWrap(true);
    m_help->setFont(smallFont());
    m_help->setForegroundRole(QPalette::PlaceholderText);

    auto* answers = new QHBoxLayout;
    answers->setSpacing(Grid::kGap);
    for (QPushButton* button : {m_yes, m_no}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
        answers->addWidget(button);
    }
    m_yes->setObjectName(u"yes"_s);
    m_no->setObjectName(u"no"_s);
    answers->addStretch(1);
    connect(m_yes, &QPushButton::clicked, this, [this] { emit answered(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { emit answered(false); });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, Grid::kGap, 12, Grid::kGap);
    column->setSpacing(Grid::kGap);
    column->addWidget(text);
    column->addWidget(m_help);
    column->addLayout(answers);
    showExamplesFor({}, question, language);
}

void QuestionCard::showExamplesFor(const QString& business,
                                   const Question& question,
                                   Language language)
{
    std::vector<QuestionExample> examples = question.examples;
    std::ranges::stable_partition(examples, [&](const QuestionExample& example) {
        return isOf(business, example.business.ja) || isOf(business, example.business.en);
    });
    QStringList help;
    if (!question.hint.in(language).isEmpty()) {
        help.append(question.hint.in(language));
    }
    for (const QuestionExample& example : examples) {
        //: An example of a question: yes or no, the business, the case.
        const QString line = example.answer ? tr("Yes: %1 (%2)") : tr("No: %1 (%2)");
        help.append(line.arg(example.text.in(language), example.business.in(language)));
    }
    m_help->setText(help.join(u'\n'));
}

void QuestionCard::show(std::optional<bool> answer, bool current)
{
    m_current = current;
    m_yes->setChecked(answer == true);
    m_no->setChecked(answer == false);
    m_help->setVisible(current && !m_help->text().isEmpty());
    setVisible(true);
    update();
}

void QuestionCard::setReadOnly(bool readOnly)
{
    m_yes->setEnabled(!readOnly);
    m_no->setEnabled(!readOnly);
}

void QuestionCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones tones = tonesOf(palette());
    painter.setPen(QPen(m_current ? tones.accent : tones.border, m_current ? 1.5 : 1));
    painter.setBrush(tones.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Grid::kRadius, Grid::kRadius);
}

} // namespace daicho
