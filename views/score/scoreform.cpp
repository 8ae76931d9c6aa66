// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/scoreform.h"

#include "views/score/scaleheader.h"
#include "views/score/scalerow.h"
#include "views/widgets/formfield.h"
#include "views/widgets/grid.h"
#include "views/widgets/lineedit.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace daicho {

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
    for (double& share : shares) {
        share /= all;
    }
    m_headers.value(whole)->setShares(shares);
    for (const QString& part : input->insteadOf) {
        if (ScaleRow* row = m_rows.value(part)) {
            row->setShares(row->cells() == shares.size() ? shares : QList<double>());
        }
    }
}

void ScoreForm::addHeading(const MethodInput& part)
{
    for (const MethodInput& whole : m_method.inputs) {
        if (!whole.insteadOf.contains(part.key) || m_heading == whole.key) {
            continue;
        }
        m_heading = whole.key;
        QStringList labels;
        if (const MethodScale* scale = m_method.findScale(whole.scale)) {
            for (const ScaleStep& step : scale->steps) {
                labels.append(step.label.in(m_language));
            }
        }
        auto* header = new ScaleHeader(
            whole.label.in(m_language), whole.question.in(m_language), labels, this);
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
    auto* edit = new LineEdit(this);
    edit->setObjectName(u"input_"_s + input.key);
    edit->setMaximumWidth(160);
    m_numbers.insert(input.key, edit);
    auto* field = new FormField(input.label.in(m_language), edit, this);
    field->setHint(input.question.in(m_language) + u' ' + input.unit.in(m_language));
    m_column->addWidget(field);
    connect(edit, &QLineEdit::textEdited, this, [this, key = input.key](const QString& text) {
        m_sheet.answer(key, text.trimmed());
        emit answered();
    });
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
    for (auto edit = m_numbers.cbegin(); edit != m_numbers.cend(); ++edit) {
        (*edit)->setText(m_sheet.value(edit.key()));
        (*edit)->setPlaceholderText({});
    }
    for (const InputProposal& proposal : proposals) {
        if (ScaleRow* row = m_rows.value(proposal.key)) {
            row->setProposal(proposal.value);
        } else if (QLineEdit* edit = m_numbers.value(proposal.key)) {
            edit->setPlaceholderText(proposal.value);
        }
    }
}

void ScoreForm::setReadOnly(bool readOnly)
{
    for (ScaleRow* row : std::as_const(m_rows)) {
        row->setReadOnly(readOnly);
    }
    for (QLineEdit* edit : std::as_const(m_numbers)) {
        edit->setReadOnly(readOnly);
    }
}

void ScoreForm::setRoom(const QSize& room)
{
    constexpr int kFewLines = 2;
    int needed = 0;
    for (int i = 0; i < m_column->count(); ++i) {
        const QLayoutItem* item = m_column->itemAt(i);
        const auto* row = qobject_cast<const ScaleRow*>(item->widget());
        needed += row != nullptr ? row->wholeHeight(room.width()) : item->sizeHint().height();
    }
    for (ScaleRow* row : std::as_const(m_rows)) {
        row->setMostLines(needed > room.height() ? kFewLines : 0);
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
