// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/treat/residualdialog.h"

#include "model/catalogue/catalogue.h"
#include "model/service/session.h"
#include "views/widgets/formfield.h"
#include "views/widgets/grid.h"
#include "views/widgets/levelpill.h"
#include "views/widgets/lineedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// What the dialog begins with: the last evaluation, else the present score.
ScoreInputs beginning(const RiskFacts& facts)
{
    QString json = facts.standing ? facts.standing->inputs : QString();
    for (const Treatment& treatment : facts.treatments) {
        json = treatment.expected.isEmpty() ? json : treatment.expected;
    }
    return inputsFromJson(QJsonDocument::fromJson(json.toUtf8()).object());
}

/// The inputs to ask: the parts of a whole where those were given, else the whole.
QList<const MethodInput*> askedOf(const Method& method, const ScoreInputs& given)
{
    QList<const MethodInput*> asked;
    for (const MethodInput& input : method.inputs) {
        const auto isGiven = [&given](const QString& key) { return given.contains(key); };
        const bool hasParts = std::ranges::any_of(input.insteadOf, isGiven);
        const bool isPart = std::ranges::any_of(method.inputs, [&](const MethodInput& whole) {
            return whole.insteadOf.contains(input.key) && !hasParts &&
                   std::ranges::none_of(whole.insteadOf, isGiven);
        });
        if (!isPart && !(hasParts && !given.contains(input.key))) {
            asked.append(&input);
        }
    }
    return asked;
}

} // namespace

ResidualDialog::ResidualDialog(Session& session,
                               const RiskFacts& facts,
                               const Method& method,
                               const QString& title,
                               QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_facts(facts)
    , m_method(method)
    , m_pill(new LevelPill(LevelPill::Big, this))
    , m_hint(new QLabel(this))
    , m_note(new LineEdit(this))
{
    setObjectName(u"residualDialog"_s);
    setWindowTitle(tr("What the measures leave"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Grid::kGap);
    auto* head = new QLabel(title, this);
    head->setWordWrap(true);
    column->addWidget(head);
    m_hint->setWordWrap(true);
    m_hint->setText(facts.hasDoneMeasure()
                        ? tr("A measure is done: this is the residual risk, evaluated anew. The "
                             "forecast is kept beside it.")
                        : tr("No measure is done yet: this is a forecast. Evaluate it again when "
                             "a measure is done."));
    column->addWidget(m_hint);
    const ScoreInputs given = beginning(facts);
    for (const MethodInput* input : askedOf(m_method, given)) {
        addInput(column, *input, given);
    }
    column->addWidget(m_pill, 0, Qt::AlignLeft);
    column->addWidget(new FormField(tr("Note"), m_note, this));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ResidualDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ResidualDialog::reject);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(Grid::kEditor + 4 * Grid::kGroup);
    showResult();
    if (!m_lists.isEmpty()) {
        m_lists.first().second->setFocus();
        setTabOrder(m_lists.last().second, m_note);
    }
}

void ResidualDialog::addInput(QVBoxLayout* column,
                              const MethodInput& input,
                              const ScoreInputs& given)
{
    const Language language = m_session.language();
    const MethodScale* scale = m_method.findScale(input.scale);
    if (scale == nullptr) {
        auto* line = new LineEdit(this);
        line->setObjectName(u"input_"_s + input.key);
        line->setText(given.value(input.key));
        m_lines.append({input.key, line});
        connect(line, &QLineEdit::textChanged, this, &ResidualDialog::showResult);
        column->addWidget(new FormField(input.label.in(language), line, this));
        return;
    }
    auto* list = new QComboBox(this);
    list->setObjectName(u"input_"_s + input.key);
    for (const ScaleStep& step : scale->steps) {
        const QString word = step.label.in(language);
        const QString criterion = step.criterion.in(language);
        const QString text = step.key() == word ? word : step.key() + u' ' + word;
        const bool isSaid = criterion.isEmpty() || criterion == word;
        list->addItem(isSaid ? text : u"%1（%2）"_s.arg(text, criterion), step.key());
    }
    list->setCurrentIndex(list->findData(given.value(input.key)));
    m_lists.append({input.key, list});
    connect(list, &QComboBox::currentIndexChanged, this, &ResidualDialog::showResult);
    column->addWidget(new FormField(input.label.in(language), list, this));
}

ScoreInputs ResidualDialog::inputs() const
{
    ScoreInputs inputs;
    for (const auto& [key, list] : m_lists) {
        if (list->currentIndex() >= 0) {
            inputs.insert(key, list->currentData().toString());
        }
    }
    for (const auto& [key, line] : m_lines) {
        if (!line->text().trimmed().isEmpty()) {
            inputs.insert(key, line->text());
        }
    }
    return inputs;
}

void ResidualDialog::showResult()
{
    const Result<Score> score = daicho::evaluate(m_method, inputs());
    if (!score) {
        m_pill->setLevel({}, tr("Not complete"));
        return;
    }
    const RiskLevel* level = m_method.findLevel(score->level);
    const QString word = level != nullptr ? level->label.in(m_session.language()) : QString();
    m_pill->setLevel(score->level,
                     score->risk ? (word + u' ' + figureText(*score->risk)).trimmed() : word);
}

void ResidualDialog::accept()
{
    const Result<Score> saved =
        TreatmentService(m_session).saveResidual(m_facts.pair, inputs(), m_note->text().trimmed());
    if (!saved) {
        m_hint->setText(saved.error().message);
        emit failed(saved.error());
        return;
    }
    QDialog::accept();
}

} // namespace daicho
