// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/methods/methodtrial.h"

#include "model/risk/amount.h"
#include "views/widgets/grid.h"
#include "views/widgets/levelpill.h"
#include "views/widgets/lineedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace daicho {

MethodTrial::MethodTrial(MethodDraft& draft, Language language, bool isReadOnly, QWidget* parent)
    : MethodPart(draft, language, isReadOnly, parent)
    , m_level(new LevelPill(LevelPill::Big, this))
    , m_outcome(new QLabel(this))
{
    m_level->setObjectName(u"trialLevel"_s);
    m_outcome->setObjectName(u"trialOutcome"_s);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* scroll = new QScrollArea(this);
    auto* inner = new QWidget(scroll);
    m_formPlace = new QVBoxLayout(inner);
    m_formPlace->setContentsMargins(0, 0, Grid::kGap, 0);
    m_formPlace->addStretch(1);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* result = new QVBoxLayout;
    result->setSpacing(Grid::kGap);
    result->addWidget(m_level);
    result->addWidget(m_outcome, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid::kMargin);
    row->addWidget(scroll, 1);
    row->addLayout(result, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kGap);
    auto* about = new QLabel(tr("Choose values and see what comes out. Nothing is stored."), this);
    about->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(about);
    column->addLayout(row, 1);
    reload();
}

void MethodTrial::reload()
{
    ScoreInputs known;
    delete m_form;
    m_form = new QWidget(this);
    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Grid::kGap);
    for (const MethodInput* input : method().askedInputs()) {
        known.insert(input->key, m_values.value(input->key));
        addInput(*input);
    }
    m_formPlace->insertWidget(0, m_form);
    m_values = known;
    evaluateValues();
}

void MethodTrial::addInput(const MethodInput& input)
{
    auto* form = qobject_cast<QFormLayout*>(m_form->layout());
    const QString before = m_values.value(input.key);
    const QString label = input.label.in(language());
    const MethodScale* const scale = method().findScale(input.scale);
    if (input.type == InputType::Number) {
        auto* edit = new LineEdit(before, m_form);
        edit->setObjectName(u"try_"_s + input.key);
        edit->setPlaceholderText(input.unit.in(language()));
        connect(edit, &QLineEdit::textEdited, this, [this, key = input.key](const QString& text) {
            answer(key, text);
        });
        form->addRow(label, edit);
        return;
    }
    auto* box = new QComboBox(m_form);
    box->setObjectName(u"try_"_s + input.key);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem({}, QString());
    if (input.type == InputType::Flag) {
        box->addItem(tr("Yes"), u"yes"_s);
        box->addItem(tr("No"), u"no"_s);
    }
    for (const ScaleStep& step : scale == nullptr ? std::vector<ScaleStep>() : scale->steps) {
        const QString name = step.label.in(language());
        box->addItem(name == step.key() ? name : u"%1 %2"_s.arg(step.key(), name), step.key());
    }
    box->setCurrentIndex(std::max(0, box->findData(before)));
    connect(box, &QComboBox::activated, this, [this, box, key = input.key] {
        answer(key, box->currentData().toString());
    });
    form->addRow(label, box);
}

void MethodTrial::answer(const QString& key, const QString& value)
{
    m_values.insert(key, value);
    evaluateValues();
}

void MethodTrial::evaluateValues()
{
    const Result<Method> checked = draft().checked();
    const Result<Score> score =
        checked ? evaluate(*checked, m_values)
                : Result<Score>(fail(ErrorKind::InvalidInput,
                                     tr("The method is not complete yet: see what stands below.")));
    if (!score) {
        m_level->setLevel({}, tr("Not scored"));
        m_outcome->setText(score.error().message);
        return;
    }
    const RiskLevel* const level = method().findLevel(score->level);
    const QString figure = score->risk ? amountText(*score->risk) : QString();
    m_level->setLevel(score->level.isEmpty() ? u"none"_s : score->level,
                      level == nullptr ? figure
                                       : u"%1 %2"_s.arg(level->label.in(language()), figure));
    QStringList lines;
    for (const ScoreStep& step : score->steps) {
        lines.append(tr("%1: %2").arg(step.label.in(language()), step.formula.in(language())));
    }
    m_outcome->setText(lines.join(u'\n'));
}

} // namespace daicho
