// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/treat/assigndialog.h"

#include "model/core/textfold.h"
#include "model/service/session.h"
#include "views/widgets/grid.h"
#include "views/widgets/searchfield.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace daicho {

using namespace Qt::StringLiterals;

AssignDialog::AssignDialog(Session& session,
                           const QList<Measure>& measures,
                           const QString& question,
                           const QString& verb,
                           QWidget* parent)
    : QDialog(parent)
    , m_measures(measures)
    , m_list(new QListWidget(this))
{
    setObjectName(u"assignDialog"_s);
    setWindowTitle(tr("Choose a measure"));
    auto* hint = new QLabel(question, this);
    hint->setWordWrap(true);
    m_list->setObjectName(u"assignMeasures"_s);
    m_list->setAccessibleName(tr("Measures"));
    const ChoiceSet& states = session.environment().catalogue.choices(u"measure_state"_s);
    for (const Measure& measure : m_measures) {
        m_list->addItem(u"%1 %2（%3）"_s.arg(
            measure.code, measure.title, states.labelOf(measure.state, session.language())));
    }
    m_list->setCurrentRow(0);
    auto* search = new SearchField(this);
    search->setPlaceholderText(tr("Search measures"));
    connect(search, &SearchField::searchChanged, this, &AssignDialog::search);
    connect(search, &SearchField::leftDownwards, m_list, [this] { m_list->setFocus(); });
    connect(search, &SearchField::leftByEscape, this, &AssignDialog::reject);
    connect(search, &QLineEdit::returnPressed, this, [this] {
        if (measure() != nullptr) {
            accept();
        }
    });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(verb);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_measures.isEmpty());
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &AssignDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AssignDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &AssignDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addWidget(search);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    search->setFocus();
    resize(Grid::kEditor + 10 * Grid::kGroup, 420);
}

void AssignDialog::search(const QString& text)
{
    const QStringList words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString folded = foldText(m_list->item(row)->text());
        const bool isShown = std::ranges::all_of(
            words, [&folded](const QString& word) { return folded.contains(word); });
        m_list->item(row)->setHidden(!isShown);
        first = isShown && first < 0 ? row : first;
    }
    m_list->setCurrentRow(first);
}

const Measure* AssignDialog::measure() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_measures.size() ? &m_measures[row] : nullptr;
}

void AssignDialog::choose(int row)
{
    m_list->setCurrentRow(row);
}

} // namespace daicho
