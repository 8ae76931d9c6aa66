// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/classify/schemequestions.h"

#include "views/widgets/formfield.h"
#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

enum ExampleColumn { AnswerColumn, BusinessJa, TextJa, BusinessEn, TextEn, ExampleColumns };

constexpr int kListWidth = 280;

Bilingual both(const QString& ja, const QString& en)
{
    return {ja.trimmed(), en.trimmed().isEmpty() ? ja.trimmed() : en.trimmed()};
}

} // namespace

SchemeQuestions::SchemeQuestions(SchemeDraft& draft, Language language, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_language(language)
    , m_list(new QListWidget(this))
    , m_property(new QComboBox(this))
    , m_yes(new QComboBox(this))
    , m_examples(new QTableWidget(this))
{
    m_list->setObjectName(u"schemeQuestionList"_s);
    m_list->setTextElideMode(Qt::ElideRight);
    m_yes->setObjectName(u"questionYes"_s);
    m_property->setObjectName(u"questionProperty"_s);
    m_examples->setObjectName(u"questionExamples"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    row->setSpacing(Grid::kMargin);
    row->addWidget(makeList());
    row->addWidget(makeForm(), 1);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    connect(m_list, &QListWidget::currentRowChanged, this, &SchemeQuestions::showQuestion);
    reload();
}

QWidget* SchemeQuestions::makeList()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(kListWidth);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Grid::kUnit);
    const auto addButton = [&](const QString& name, const QString& text, auto deed) {
        auto* button = new QPushButton(text, side);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, deed);
        buttons->addWidget(button);
    };
    addButton(u"addQuestion"_s, tr("Add"), [this] { add(); });
    addButton(u"removeQuestion"_s, tr("Remove"), [this] {
        if (row() >= 0) {
            m_draft.removeQuestion(row());
            reload();
        }
    });
    addButton(u"earlierQuestion"_s, tr("Earlier"), [this] { move(-1); });
    addButton(u"laterQuestion"_s, tr("Later"), [this] { move(1); });
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    return side;
}

QWidget* SchemeQuestions::makeForm()
{
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kGap);
    auto* head = new QHBoxLayout;
    head->setSpacing(Grid::kMargin);
    head->addWidget(new FormField(tr("Property"), m_property, form), 1);
    head->addWidget(new FormField(tr("“Yes” gives the class"), m_yes, form), 1);
    column->addLayout(head);
    for (const Property each : m_draft.scheme().gradedProperties()) {
        m_property->addItem(m_draft.scheme().scale(each).label.in(m_language),
                            static_cast<int>(each));
    }
    for (const QString& label : {tr("Question (Japanese)"),
                                 tr("Question (English)"),
                                 tr("Hint (Japanese)"),
                                 tr("Hint (English)")}) {
        auto* edit = new QLineEdit(form);
        edit->setObjectName(u"questionText%1"_s.arg(m_texts.size()));
        m_texts.append(edit);
        column->addWidget(new FormField(label, edit, form));
        connect(edit, &QLineEdit::editingFinished, this, &SchemeQuestions::takeTexts);
    }
    m_examples->setColumnCount(ExampleColumns);
    m_examples->setHorizontalHeaderLabels({tr("Yes"),
                                           tr("Business (Japanese)"),
                                           tr("Example (Japanese)"),
                                           tr("Business (English)"),
                                           tr("Example (English)")});
    m_examples->verticalHeader()->hide();
    m_examples->horizontalHeader()->resizeSection(AnswerColumn, 44);
    m_examples->horizontalHeader()->resizeSection(BusinessJa, 120);
    m_examples->horizontalHeader()->resizeSection(TextJa, 190);
    m_examples->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(
        new QLabel(tr("Examples (the last row adds one; an emptied one goes)"), form));
    column->addWidget(m_examples, 1);
    connect(m_property, &QComboBox::activated, this, &SchemeQuestions::takeTexts);
    connect(m_yes, &QComboBox::activated, this, &SchemeQuestions::takeTexts);
    connect(m_examples, &QTableWidget::cellChanged, this, &SchemeQuestions::takeExamples);
    return form;
}

int SchemeQuestions::row() const
{
    return m_list->currentRow();
}

void SchemeQuestions::reload()
{
    const int current = row();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Question& question : m_draft.scheme().questions) {
            m_list->addItem(
                u"%1 → %2　%3"_s.arg(question.id, question.yesClass, question.text.in(m_language)));
        }
        m_list->setCurrentRow(std::clamp(current, 0, std::max(0, m_list->count() - 1)));
    }
    showQuestion();
}

void SchemeQuestions::fillClasses(const Question& question)
{
    m_yes->clear();
    for (const SchemeClass& each : m_draft.scheme().scale(question.property).classes) {
        m_yes->addItem(u"%1　%2"_s.arg(each.id, each.label.in(m_language)), each.id);
    }
    m_yes->setCurrentIndex(m_yes->findData(question.yesClass));
}

void SchemeQuestions::showQuestion()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const bool has = row() >= 0 && row() < static_cast<int>(m_draft.scheme().questions.size());
    m_examples->setRowCount(0);
    if (!has) {
        return;
    }
    const Question& question = m_draft.question(row());
    m_property->setCurrentIndex(m_property->findData(static_cast<int>(question.property)));
    fillClasses(question);
    const QStringList texts{question.text.ja, question.text.en, question.hint.ja, question.hint.en};
    for (int i = 0; i < m_texts.size(); ++i) {
        m_texts[i]->setText(texts[i]);
    }
    m_examples->setRowCount(static_cast<int>(question.examples.size()) + 1);
    for (int i = 0; i < m_examples->rowCount(); ++i) {
        const bool isNew = i == m_examples->rowCount() - 1;
        const QuestionExample example =
            isNew ? QuestionExample() : question.examples[static_cast<size_t>(i)];
        const QStringList cells{
            {}, example.business.ja, example.text.ja, example.business.en, example.text.en};
        for (int column = 0; column < ExampleColumns; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            if (column == AnswerColumn) {
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
                item->setCheckState(example.answer ? Qt::Checked : Qt::Unchecked);
            }
            m_examples->setItem(i, column, item);
        }
    }
}

void SchemeQuestions::takeTexts()
{
    if (m_isFilling || row() < 0) {
        return;
    }
    Question& question = m_draft.question(row());
    const auto property = static_cast<Property>(m_property->currentData().toInt());
    if (property != question.property) {
        question.property = property;
        question.yesClass = m_draft.scheme().scale(property).classes.front().id;
    } else if (m_yes->currentIndex() >= 0) {
        question.yesClass = m_yes->currentData().toString();
    }
    question.text = both(m_texts[0]->text(), m_texts[1]->text());
    question.hint = both(m_texts[2]->text(), m_texts[3]->text());
    reload();
}

void SchemeQuestions::takeExamples()
{
    if (m_isFilling || row() < 0) {
        return;
    }
    Question& question = m_draft.question(row());
    question.examples.clear();
    for (int i = 0; i < m_examples->rowCount(); ++i) {
        const auto text = [this, i](int column) { return m_examples->item(i, column)->text(); };
        const QuestionExample example{both(text(BusinessJa), text(BusinessEn)),
                                      both(text(TextJa), text(TextEn)),
                                      m_examples->item(i, AnswerColumn)->checkState() ==
                                          Qt::Checked};
        if (!example.text.ja.isEmpty() || !example.business.ja.isEmpty()) {
            question.examples.push_back(example);
        }
    }
    // After the cell's editor has let go of it.
    QMetaObject::invokeMethod(this, &SchemeQuestions::showQuestion, Qt::QueuedConnection);
}

void SchemeQuestions::add()
{
    const Property property =
        row() >= 0 ? m_draft.question(row()).property : Property::Confidentiality;
    const int place = m_draft.addQuestion(property);
    reload();
    m_list->setCurrentRow(place);
    m_texts.first()->setFocus();
    m_texts.first()->selectAll();
}

void SchemeQuestions::move(int by)
{
    const int target = row() + by;
    if (row() >= 0 && m_draft.moveQuestion(row(), by)) {
        reload();
        m_list->setCurrentRow(target);
    }
}

} // namespace daicho
