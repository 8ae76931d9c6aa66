// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/methods/methodinputs.h"

#include "model/risk/score.h"
#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

enum Column {
    KeyColumn,
    NameJa,
    NameEn,
    AnswerColumn,
    FromColumn,
    ToColumn,
    UnitJa,
    UnitEn,
    OptionalColumn,
    QuestionJa,
    QuestionEn
};

const QString kFlag = QStringLiteral("#flag");
const QString kNumber = QStringLiteral("#number");

QString answerOf(const MethodInput& input)
{
    switch (input.type) {
    case InputType::Flag:
        return kFlag;
    case InputType::Number:
        return kNumber;
    case InputType::Scale:
        break;
    }
    return input.scale;
}

} // namespace

MethodInputs::MethodInputs(MethodDraft& draft, Language language, bool isReadOnly, QWidget* parent)
    : MethodPart(draft, language, isReadOnly, parent)
    , m_table(makeTable(u"methodInputTable"_s,
                        {tr("Key"),
                         tr("Name (Japanese)"),
                         tr("Name (English)"),
                         tr("Answered by"),
                         tr("From"),
                         tr("To"),
                         tr("Unit (Japanese)"),
                         tr("Unit (English)"),
                         tr("May be left out"),
                         tr("Question (Japanese)"),
                         tr("Question (English)")}))
    , m_refused(new QLabel(this))
{
    const QList<std::pair<int, int>> widths{{KeyColumn, 104},
                                            {NameJa, 150},
                                            {NameEn, 130},
                                            {AnswerColumn, 170},
                                            {FromColumn, 56},
                                            {ToColumn, 56},
                                            {UnitJa, 110},
                                            {UnitEn, 110},
                                            {OptionalColumn, 124},
                                            {QuestionJa, 260},
                                            {QuestionEn, 260}};
    for (const auto& [section, width] : widths) {
        m_table->horizontalHeader()->resizeSection(section, width);
    }
    m_refused->setObjectName(u"methodInputRefused"_s);
    m_refused->setWordWrap(true);
    QPalette palette = m_refused->palette();
    palette.setColor(QPalette::WindowText, tonesOf(palette).error);
    m_refused->setPalette(palette);
    m_refused->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_table, 1);
    column->addWidget(m_refused);
    addButtons(*column,
               {{u"addInput"_s,
                 tr("Add an input"),
                 [this] {
                     this->draft().addInput();
                     return true;
                 }},
                {u"removeInput"_s,
                 tr("Remove"),
                 [this] {
                     const int row = m_table->currentRow();
                     return row >= 0 && this->draft().removeInput(row);
                 }},
                {u"moveInputUp"_s, tr("Up"), [this] { return move(-1); }},
                {u"moveInputDown"_s, tr("Down"), [this] { return move(1); }}});
    connect(m_table, &QTableWidget::cellChanged, this, &MethodInputs::take);
    reload();
}

bool MethodInputs::move(int by)
{
    const int row = m_table->currentRow();
    if (!draft().moveInput(row, by)) {
        return false;
    }
    m_table->setCurrentCell(row + by, m_table->currentColumn());
    return true;
}

void MethodInputs::fillRow(int row)
{
    const MethodInput& input = method().inputs[static_cast<size_t>(row)];
    const bool isNumber = input.type == InputType::Number;
    const auto number = [](const std::optional<double>& value) {
        return value ? figureText(*value) : QString();
    };
    QList<std::pair<QString, QString>> answers;
    for (const MethodScale& scale : method().scales) {
        answers.append({tr("Scale: %1").arg(scale.label.in(language())), scale.id});
    }
    answers.append({tr("Yes or no"), kFlag});
    answers.append({tr("A number"), kNumber});
    put(*m_table, row, KeyColumn, input.key);
    put(*m_table, row, NameJa, input.label.ja);
    put(*m_table, row, NameEn, input.label.en);
    putChoice(
        *m_table, row, AnswerColumn, answers, answerOf(input), [this, row](const QString& to) {
            takeAnswer(row, to);
        });
    const QList<std::pair<int, QString>> ranges{{FromColumn, number(input.minimum)},
                                                {ToColumn, number(input.maximum)},
                                                {UnitJa, input.unit.ja},
                                                {UnitEn, input.unit.en}};
    for (const auto& [column, text] : ranges) {
        if (isNumber) {
            put(*m_table, row, column, text);
        } else {
            putFixed(*m_table, row, column, {});
        }
    }
    putFixed(*m_table, row, OptionalColumn, {});
    QTableWidgetItem* const mark = m_table->item(row, OptionalColumn);
    mark->setFlags(isReadOnly() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    mark->setCheckState(input.isOptional ? Qt::Checked : Qt::Unchecked);
    put(*m_table, row, QuestionJa, input.question.ja);
    put(*m_table, row, QuestionEn, input.question.en);
}

void MethodInputs::reload()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(method().inputs.size()));
    bool hasNumbers = false;
    for (int each = 0; each < m_table->rowCount(); ++each) {
        fillRow(each);
        hasNumbers |= method().inputs[static_cast<size_t>(each)].type == InputType::Number;
    }
    for (const int each : {int(FromColumn), int(ToColumn), int(UnitJa), int(UnitEn)}) {
        m_table->setColumnHidden(each, !hasNumbers);
    }
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), std::max(0, column));
}

void MethodInputs::takeAnswer(int row, const QString& kind)
{
    const InputType type = kind == kFlag     ? InputType::Flag
                           : kind == kNumber ? InputType::Number
                                             : InputType::Scale;
    draft().setInputType(row, type, type == InputType::Scale ? kind : QString());
}

void MethodInputs::take(int row, int column)
{
    if (m_isFilling || isReadOnly()) {
        return;
    }
    const auto text = [this, row](int of) { return m_table->item(row, of)->text().trimmed(); };
    m_refused->hide();
    switch (column) {
    case KeyColumn: {
        const QString key = text(KeyColumn).normalized(QString::NormalizationForm_KC);
        if (!draft().renameInput(row, key)) {
            m_refused->setText(tr("“%1” can't be the key: use Latin letters and digits, beginning "
                                  "with a letter, and nothing that is there already.")
                                   .arg(key));
            m_refused->show();
        }
        break;
    }
    case OptionalColumn:
        draft().setOptional(row, m_table->item(row, column)->checkState() == Qt::Checked);
        break;
    case FromColumn:
    case ToColumn:
    case UnitJa:
    case UnitEn:
        draft().setInputRange(row,
                              numberIn(text(FromColumn)),
                              numberIn(text(ToColumn)),
                              both(text(UnitJa), text(UnitEn)));
        break;
    default:
        draft().setInput(
            row, both(text(NameJa), text(NameEn)), both(text(QuestionJa), text(QuestionEn)));
    }
    noteChange();
}

} // namespace daicho
