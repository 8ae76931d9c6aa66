// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/methods/rescoretables.h"

#include "model/service/methods/rescoretext.h"
#include "views/widgets/plaintable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace daicho {

RescoreMoves::RescoreMoves(QWidget* parent)
    : QTableWidget(parent)
{
    dressPlainTable(*this, u"rescoreMoves"_s, {tr("Before"), tr("After"), tr("Scores")});
    horizontalHeader()->setStretchLastSection(true);
}

void RescoreMoves::show(const RescoreReport& report)
{
    setRowCount(static_cast<int>(report.moves.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const LevelMove& move = report.moves[row];
        putText(*this, row, 0, move.fromLabel);
        QTableWidgetItem* const after = putText(*this, row, 1, move.toLabel);
        putNumber(*this, row, 2, move.count);
        if (move.isChange()) {
            QFont font = after->font();
            font.setBold(true);
            after->setFont(font);
        }
    }
}

RescoreLines::RescoreLines(QWidget* parent)
    : QTableWidget(parent)
{
    dressPlainTable(*this, u"rescoreLines"_s, rescoreColumns());
    horizontalHeader()->resizeSection(0, 84);
    horizontalHeader()->resizeSection(1, 170);
    horizontalHeader()->resizeSection(2, 60);
}

void RescoreLines::show(const RescoreReport& report)
{
    setRowCount(static_cast<int>(report.lines.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const QStringList cells = rescoreRow(report.lines[row]);
        for (int column = 0; column < columnCount(); ++column) {
            putText(*this, row, column, cells[column]);
        }
    }
}

RescoreGiven::RescoreGiven(const Method& method, Language language, QWidget* parent)
    : QTableWidget(parent)
    , m_method(method)
    , m_language(language)
{
    dressPlainTable(
        *this, u"rescoreGiven"_s, {tr("Input"), tr("Scores that lack it"), tr("For all of them")});
    horizontalHeader()->resizeSection(0, 160);
    horizontalHeader()->setStretchLastSection(true);
}

void RescoreGiven::show(const RescoreReport& report)
{
    setRowCount(0);
    for (const MethodInput& input : m_method.inputs) {
        if (report.missing.contains(input.key) || m_given.contains(input.key)) {
            addInput(input, report.missing.value(input.key));
        }
    }
    setVisible(rowCount() > 0);
}

void RescoreGiven::addInput(const MethodInput& input, qint64 count)
{
    const int row = rowCount();
    setRowCount(row + 1);
    putText(*this, row, 0, input.label.in(m_language));
    putNumber(*this, row, 1, count);
    const auto take = [this, key = input.key](const QString& value) {
        if (value.isEmpty()) {
            m_given.remove(key);
        } else {
            m_given.insert(key, value);
        }
        // The table is made anew: not before the editor is done.
        QMetaObject::invokeMethod(this, &RescoreGiven::changed, Qt::QueuedConnection);
    };
    if (input.type == InputType::Number) {
        auto* edit = new QLineEdit(m_given.value(input.key), this);
        connect(edit, &QLineEdit::editingFinished, this, [edit, take] {
            if (edit->isModified()) {
                take(edit->text().trimmed());
            }
        });
        setCellWidget(row, 2, edit);
        return;
    }
    auto* box = new QComboBox(this);
    box->addItem(tr("leave them out"), QString());
    if (input.type == InputType::Flag) {
        box->addItem(tr("yes"), u"yes"_s);
        box->addItem(tr("no"), u"no"_s);
    } else if (const MethodScale* const scale = m_method.findScale(input.scale)) {
        for (const ScaleStep& step : scale->steps) {
            box->addItem(u"%1 %2"_s.arg(step.key(), step.label.in(m_language)), step.key());
        }
    }
    box->setCurrentIndex(std::max(0, box->findData(m_given.value(input.key))));
    box->setAccessibleName(input.label.in(m_language));
    connect(box, &QComboBox::activated, this, [box, take] { take(box->currentData().toString()); });
    setCellWidget(row, 2, box);
}

} // namespace daicho
