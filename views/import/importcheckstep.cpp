// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/importcheckstep.h"

#include "model/items/importproblemmodel.h"
#include "views/import/figurerow.h"
#include "views/widgets/grid.h"
#include "views/widgets/tabledelegate.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kWordsHeight = 160;
constexpr int kWordRow = 40; // holds a selection

} // namespace

ImportCheckStep::ImportCheckStep(QWidget* parent)
    : QWidget(parent)
    , m_problems(new ImportProblemModel(this))
    , m_figures(new FigureRow(this))
    , m_onMatch(new QComboBox(this))
    , m_strict(new QCheckBox(tr("Import nothing if a row is rejected"), this))
    , m_sentence(new QLabel(this))
    , m_wordsHeading(new QLabel(tr("Words that are not known: choose what they mean"), this))
    , m_words(new QTableWidget(0, 4, this))
    , m_warnings(new QLabel(this))
{
    m_onMatch->setObjectName(u"importOnMatch"_s);
    m_onMatch->addItem(tr("Update what is in the register already"), int(OnMatch::Update));
    m_onMatch->addItem(tr("Leave what is in the register already"), int(OnMatch::Skip));
    m_strict->setObjectName(u"importStrict"_s);
    m_sentence->setObjectName(u"importSentence"_s);
    m_sentence->setWordWrap(true);
    m_warnings->setObjectName(u"importWarnings"_s);
    m_warnings->setWordWrap(true);
    m_warnings->setFont(smallFont());
    m_warnings->setForegroundRole(QPalette::PlaceholderText);
    m_wordsHeading->setFont(sectionFont());
    m_words->setObjectName(u"importWords"_s);
    m_words->setHorizontalHeaderLabels({tr("Field"), tr("Word"), tr("Rows"), tr("Means")});
    m_words->setFixedHeight(kWordsHeight);
    dressTable(m_words);
    m_words->verticalHeader()->setDefaultSectionSize(kWordRow);
    m_words->horizontalHeader()->setStretchLastSection(true);
    auto* problems = new QTableView(this);
    problems->setObjectName(u"importProblems"_s);
    problems->setModel(m_problems);
    dressTable(problems);
    problems->setColumnWidth(ImportProblemModel::RowColumn, 64);
    problems->setColumnWidth(ImportProblemModel::PlaceColumn, 160);
    problems->setColumnWidth(ImportProblemModel::ValueColumn, 160);
    problems->horizontalHeader()->setStretchLastSection(true);

    auto* options = new QHBoxLayout;
    options->setSpacing(Grid::kMargin);
    options->addWidget(m_onMatch);
    options->addWidget(m_strict);
    options->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_figures);
    column->addLayout(options);
    column->addWidget(m_sentence);
    column->addWidget(m_wordsHeading);
    column->addWidget(m_words);
    column->addWidget(problems, 1);
    column->addWidget(m_warnings);
    connect(m_onMatch, &QComboBox::activated, this, &ImportCheckStep::outdated);
    connect(m_strict, &QCheckBox::toggled, this, [this] {
        describe();
        emit changed();
    });
}

void ImportCheckStep::showReport(const ImportReport& report, const QList<UnknownWord>& words)
{
    m_report = report;
    m_figures->show(report);
    m_problems->setProblems(report.rejected);
    m_warnings->setText(report.warnings.mid(0, 3).join(u'\n'));
    m_warnings->setToolTip(report.warnings.join(u'\n'));
    m_warnings->setVisible(!report.warnings.isEmpty());
    showWords(words);
    describe();
    emit changed();
}

void ImportCheckStep::showWords(const QList<UnknownWord>& words)
{
    m_wordsHeading->setVisible(!words.isEmpty());
    m_words->setVisible(!words.isEmpty());
    m_words->setRowCount(static_cast<int>(words.size()));
    for (int row = 0; row < words.size(); ++row) {
        const UnknownWord& word = words[row];
        m_words->setItem(row, 0, new QTableWidgetItem(word.label));
        m_words->setItem(row, 1, new QTableWidgetItem(word.word));
        m_words->setItem(row, 2, new QTableWidgetItem(QString::number(word.rows)));
        auto* means = new QComboBox(m_words);
        means->setObjectName(u"means_%1_%2"_s.arg(word.field, word.word));
        means->addItem(tr("Leave the rows out"));
        means->addItems(word.choices);
        m_words->setCellWidget(row, 3, means);
        connect(means, &QComboBox::activated, this, [this, word](int choice) {
            if (choice > 0) {
                m_values[word.field].insert(word.word, word.choices[choice - 1]);
                emit outdated();
            }
        });
    }
}

void ImportCheckStep::describe()
{
    if (isStrict() && m_report.rejectedRows > 0) {
        m_sentence->setText(tr("Rows are rejected, so nothing would be imported. Correct the "
                               "file or allow the import without these rows."));
    } else if (m_report.added + m_report.updated == 0) {
        m_sentence->setText(tr("The register would not change."));
    } else {
        m_sentence->setText(m_report.rejectedRows == 0
                                ? tr("Everything is understood. Nothing has been imported yet.")
                                : tr("The rows below stay out. Nothing has been imported yet."));
    }
}

OnMatch ImportCheckStep::onMatch() const
{
    return static_cast<OnMatch>(m_onMatch->currentData().toInt());
}

bool ImportCheckStep::isStrict() const
{
    return m_strict->isChecked();
}

void ImportCheckStep::clear()
{
    m_values.clear();
}

bool ImportCheckStep::isReady() const
{
    return m_report.added + m_report.updated > 0 && !(isStrict() && m_report.rejectedRows > 0);
}

} // namespace daicho
