// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/scoreform.h"

#include "model/risk/amount.h"
#include "views/score/scaleheader.h"
#include "views/score/scalerow.h"
#include "views/widgets/formfield.h"
#include "views/widgets/grid.h"
#include "views/widgets/lineedit.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kNumberWidth = 200;
constexpr int kFewestLines = 2;
constexpr int kMostLines = 8;
constexpr int kHeadPadding = 16;
constexpr double kLeastCells = 480; // the cells of a row in a window of 1280

} // namespace

ScoreForm::ScoreForm(const Method& method, ScoreSheet& sheet, Language language, QWidget* parent)
    : QWidget(parent)
    , m_method(method)
    , m_sheet(sheet)
    , m_language(language)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"scoreForm"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    for (const MethodInput* input : sheet.asked()) {
        addHeading(*input);
        addInput(*input);
    }
    for (const QString& whole : m_headers.keys()) {
        shareWidths(whole);
    }
    m_column->addStretch(1);
}

/// Columns of a grid are as wide as their longest text asks for, on the scale of areas: the rows
/// become as low as they can.
void ScoreForm::shareWidths(const QString& whole)
{
    const MethodInput* input = m_method.findInput(whole);
    QList<double> shares;
    for (const QString& part : input->insteadOf) {
        const ScaleRow* row = m_rows.value(part);
        const int cells = row == nullptr ? 0 : row->cells();
        shares.resize(std::max<qsizetype>(shares.size(), cells), 1);
        for (int i = 0; i < cells; ++i) {
            shares[i] = std::max(shares[i], std::sqrt(double(row->textWidth(i))));
        }
    }
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    const QStringList labels = labelsOf(*input);
    const QFontMetrics metrics(smallFont());
    double widened = 0;
    for (qsizetype i = 0; i < shares.size(); ++i) {
        // No head of a column is cut where the window is as small as it gets.
        const int label = metrics.horizontalAdvance(labels.value(i)) + kHeadPadding;
        shares[i] = std::max(shares[i] / all, label / kLeastCells);
        widened += shares[i];
    }
    for (double& share : shares) {
        share /= std::max(1.0, widened);
    }
    m_headers.value(whole)->setShares(shares);
    for (const QString& part : input->insteadOf) {
        if (ScaleRow* row = m_rows.value(part)) {
            row->setShares(row->cells() == shares.size() ? shares : QList<double>());
        }
    }
}

/// The names of the steps that stand over a grid.
QStringList ScoreForm::labelsOf(const MethodInput& whole) const
{
    QStringList labels;
    if (const MethodScale* scale = m_method.findScale(whole.scale)) {
        for (const ScaleStep& step : scale->steps) {
            labels.append(step.label.in(m_language));
        }
    }
    return labels;
}

void ScoreForm::addHeading(const MethodInput& part)
{
    for (const MethodInput& whole : m_method.inputs) {
        if (!whole.insteadOf.contains(part.key) || m_heading == whole.key) {
            continue;
        }
        m_heading = whole.key;
        auto* header = new ScaleHeader(
            whole.label.in(m_language), whole.question.in(m_language), labelsOf(whole), this);
        m_headers.insert(whole.key, header);
        m_column->addWidget(header);
    }
}

void ScoreForm::addInput(const MethodInput& input)
{
    if (input.type == InputType::Number) {
        addNumber(input);
        return;
    }
    const bool isPart = m_sheet.isPart(input.key);
    const QString question = input.question.in(m_language);
    auto* row = new ScaleRow(
        input.label.in(m_language), isPart ? QString() : question, cellsOf(input), this);
    row->setObjectName(u"input_"_s + input.key);
    row->setToolTip(question);
    m_rows.insert(input.key, row);
    m_column->addWidget(row);
    if (!isPart) {
        m_column->addSpacing(Grid::kGap);
    }
    connect(row, &ScaleRow::chosen, this, [this, key = input.key](const QString& value) {
        m_sheet.answer(key, value);
        emit answered();
    });
    connect(row, &ScaleRow::typed, this, [this, key = input.key] { goOnFrom(key); });
}

/// To the next question that has no answer yet; on the last one the hand stays for Enter.
void ScoreForm::goOnFrom(const QString& key)
{
    const auto& asked = m_sheet.asked();
    auto at = std::ranges::find(asked, key, &MethodInput::key);
    while (at != asked.end() && ++at != asked.end()) {
        if (m_sheet.value((*at)->key).isEmpty()) {
            focusInput((*at)->key);
            return;
        }
    }
}

void ScoreForm::choose(const QString& key, const QString& value)
{
    if (ScaleRow* row = m_rows.value(key)) {
        m_sheet.answer(key, value);
        row->setValue(value);
        emit answered();
        goOnFrom(key);
    }
}

void ScoreForm::addNumber(const MethodInput& input)
{
    auto* line = new QWidget(this);
    auto* edit = new LineEdit(line);
    edit->setObjectName(u"input_"_s + input.key);
    edit->setFixedWidth(kNumberWidth);
    edit->setAlignment(Qt::AlignRight);
    edit->setAccessibleName(input.label.in(m_language));
    edit->installEventFilter(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid::kGap);
    row->addWidget(edit);
    row->addWidget(new QLabel(input.unit.in(m_language), line));
    row->addStretch(1);
    line->setFocusProxy(edit);
    //: A question that need not be answered.
    const QString label = input.isOptional ? tr("%1 (may be left out)") : u"%1"_s;
    auto* field = new FormField(label.arg(input.label.in(m_language)), line, this);
    field->setHint(input.question.in(m_language));
    m_numbers.insert(input.key, {edit, field});
    m_column->addWidget(field);
    m_column->addSpacing(Grid::kGap);
    connect(edit, &QLineEdit::textEdited, this, [this, key = input.key](const QString& text) {
        m_sheet.answer(key, text.trimmed());
        m_numbers[key].field->setProblem({});
        emit answered();
    });
    connect(
        edit, &QLineEdit::editingFinished, this, [this, key = input.key] { settleNumber(key); });
}

/// As it is understood, or why it is not.
void ScoreForm::settleNumber(const QString& key)
{
    const NumberField& number = m_numbers[key];
    QString problem;
    for (const FieldProblem& each : checkInputs(m_method, m_sheet.answers())) {
        problem = each.field == key && !each.value.isEmpty() ? each.reason : problem;
    }
    number.field->setProblem(problem);
    number.edit->setProperty("problem", !problem.isEmpty());
    number.edit->update();
    if (problem.isEmpty()) {
        number.edit->setText(shownNumber(key));
    }
}

/// The answer with its thousands parted.
QString ScoreForm::shownNumber(const QString& key) const
{
    const QString answer = m_sheet.value(key);
    const Bilingual& unit = m_method.findInput(key)->unit;
    const std::optional<double> amount = readAmount(answer, unit.ja);
    const std::optional<double> other = amount ? amount : readAmount(answer, unit.en);
    return other ? amountText(*other) : answer;
}

/// Letters mean nothing in a number: there they are the keys of the walk too.
bool ScoreForm::eventFilter(QObject* watched, QEvent* event)
{
    auto* edit = qobject_cast<LineEdit*>(watched);
    if (edit == nullptr || event->type() != QEvent::KeyPress || edit->isComposing()) {
        return QWidget::eventFilter(watched, event);
    }
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isPlain = !(key->modifiers() & ~Qt::ShiftModifier);
    const bool isLetter = key->text().size() == 1 && key->text().front().isLetter();
    const bool leaves = key->key() == Qt::Key_Backspace && edit->text().isEmpty();
    if (isPlain && (isLetter || leaves)) {
        keyPressEvent(key);
        return true;
    }
    if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
        focusNextPrevChild(key->key() == Qt::Key_Down);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QList<ScaleCell> ScoreForm::cellsOf(const MethodInput& input) const
{
    QList<ScaleCell> cells;
    if (input.type == InputType::Flag) {
        return {{u"yes"_s, u"1"_s, tr("Yes")}, {u"no"_s, u"2"_s, tr("No")}};
    }
    const MethodScale* scale = m_method.findScale(input.scale);
    for (const ScaleStep& step : scale->steps) {
        const QString label = step.label.in(m_language);
        const QString criterion = step.criterion.in(m_language);
        // In a grid the heads of the columns carry the labels.
        const bool needsLabel = criterion.isEmpty() || !m_sheet.isPart(input.key);
        QString text = needsLabel ? label : criterion;
        if (needsLabel && !criterion.isEmpty() && criterion != label) {
            text += u' ' + criterion;
        }
        cells.append({step.key(), QString::number(cells.size() + 1), text});
    }
    return cells;
}

void ScoreForm::show(const std::vector<InputProposal>& proposals)
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        (*row)->setValue(m_sheet.value(row.key()));
        (*row)->setProposal({});
    }
    for (auto number = m_numbers.cbegin(); number != m_numbers.cend(); ++number) {
        number->edit->setText(shownNumber(number.key()));
        number->edit->setPlaceholderText({});
        number->field->setProblem({});
    }
    for (const InputProposal& proposal : proposals) {
        if (ScaleRow* row = m_rows.value(proposal.key)) {
            row->setProposal(proposal.value);
        } else if (QLineEdit* edit = m_numbers.value(proposal.key).edit) {
            edit->setPlaceholderText(proposal.value);
        }
    }
}

void ScoreForm::setReadOnly(bool readOnly)
{
    for (ScaleRow* row : std::as_const(m_rows)) {
        row->setReadOnly(readOnly);
    }
    for (const NumberField& number : std::as_const(m_numbers)) {
        number.edit->setReadOnly(readOnly);
    }
}

/// What is no row of steps takes its room whatever happens.
int ScoreForm::fixedHeight() const
{
    int height = 0;
    for (int i = 0; i < m_column->count(); ++i) {
        const QLayoutItem* item = m_column->itemAt(i);
        const bool isRow = qobject_cast<const ScaleRow*>(item->widget()) != nullptr;
        height += isRow ? 0 : item->sizeHint().height();
    }
    return height;
}

/// Line by line more for the rows that are cut, as long as there is room, also for the one that
/// unfolds once it has the focus.
void ScoreForm::setRoom(const QSize& room)
{
    struct Choice
    {
        ScaleRow* row;
        QList<int> heights; // with 0 (all), 1, 2 … lines
        int lines;
    };

    QList<Choice> choices;
    for (const MethodInput* input : m_sheet.asked()) {
        if (ScaleRow* row = m_rows.value(input->key)) {
            QList<int> heights;
            for (int lines = 0; lines <= kMostLines; ++lines) {
                heights.append(row->heightAt(room.width(), lines));
            }
            choices.append({row, heights, kFewestLines});
        }
    }
    const int fixed = fixedHeight();
    const auto fits = [&] {
        int needed = fixed;
        int unfolded = 0;
        for (const Choice& each : std::as_const(choices)) {
            needed += each.heights[each.lines];
            unfolded = std::max(unfolded, each.heights[0] - each.heights[each.lines]);
        }
        return needed + unfolded <= room.height();
    };
    for (int lines = kFewestLines + 1; lines <= kMostLines; ++lines) {
        for (Choice& each : choices) {
            const int before = std::exchange(each.lines, lines);
            each.lines = fits() ? lines : before;
        }
    }
    for (const Choice& each : std::as_const(choices)) {
        each.row->setMostLines(each.heights[each.lines] < each.heights[0] ? each.lines : 0);
    }
}

void ScoreForm::focusInput(const QString& key)
{
    if (auto* widget = findChild<QWidget*>(u"input_"_s + key)) {
        widget->setFocus(Qt::OtherFocusReason);
    }
}

void ScoreForm::focusFirst()
{
    if (!m_sheet.asked().empty()) {
        focusInput(m_sheet.asked().front()->key);
    }
}

void ScoreForm::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit confirmed();
        return;
    case Qt::Key_Backspace:
        emit wentBack();
        return;
    case Qt::Key_S:
        emit skipped();
        return;
    case Qt::Key_P:
        emit proposalAccepted();
        return;
    case Qt::Key_H:
        emit helpWanted();
        return;
    case Qt::Key_D:
        emit unknownWanted();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace daicho
