// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/importcheckstep.h"

#include "model/items/importproblemmodel.h"
#include "views/import/figurerow.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/errorbox.h"
#include "views/widgets/grid.h"
#include "views/widgets/tabledelegate.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kMostWordsShown = 4;
constexpr int kWordRow = 40; // holds a selection

} // namespace

ImportCheckStep::ImportCheckStep(const PageServices& services, QWidget* parent)
    : QWidget(parent)
    , m_problems(new ImportProblemModel(this))
    , m_figures(new FigureRow(this))
    , m_onMatch(new QComboBox(this))
    , m_matchBy(new QComboBox(this))
    , m_strict(new QCheckBox(tr("Import nothing if a row is rejected"), this))
    , m_sentence(new QLabel(this))
    , m_wordsHeading(new QLabel(tr("Words that are not known: choose what they mean"), this))
    , m_words(new QTableWidget(0, 4, this))
    , m_keepWords(new QCheckBox(tr("Remember these words for later imports"), this))
    , m_hint(new QLabel(tr("Double-click a value to correct it. The file stays as it is."), this))
    , m_takeBack(new QPushButton(this))
    , m_problemTable(new QTableView(this))
    , m_warnings(new QLabel(this))
{
    setUpOptions();
    setUpProblems();
    auto* output = new TableOutput(m_problemTable, services, tr("Problems of the import"));
    connect(
        output, &TableOutput::failed, this, [this](const Error& error) { showError(this, error); });
    auto* options = new QHBoxLayout;
    options->setSpacing(Grid::kMargin);
    options->addWidget(m_onMatch);
    options->addWidget(m_matchBy);
    options->addWidget(m_strict);
    options->addStretch(1);
    auto* fixes = new QHBoxLayout;
    fixes->setSpacing(Grid::kGap);
    fixes->addWidget(m_hint);
    fixes->addStretch(1);
    fixes->addWidget(m_takeBack);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_figures);
    column->addLayout(options);
    column->addWidget(m_sentence);
    column->addWidget(m_wordsHeading);
    column->addWidget(m_words);
    column->addWidget(m_keepWords);
    column->addLayout(fixes);
    column->addWidget(m_problemTable, 1);
    column->addWidget(m_warnings);
    column->addStretch();
    connectSignals();
}

void ImportCheckStep::setUpOptions()
{
    m_onMatch->setObjectName(u"importOnMatch"_s);
    m_onMatch->setAccessibleName(tr("What is in the register already"));
    m_onMatch->addItem(tr("Update what is in the register already"), int(OnMatch::Update));
    m_onMatch->addItem(tr("Leave what is in the register already"), int(OnMatch::Skip));
    m_onMatch->addItem(tr("Stop if something is in the register already"), int(OnMatch::Stop));
    m_matchBy->setObjectName(u"importMatchBy"_s);
    m_matchBy->setAccessibleName(tr("How rows find their asset"));
    m_matchBy->addItem(tr("Match by number, else by unit, name and medium"),
                       int(MatchBy::Automatic));
    m_matchBy->addItem(tr("Match by number only"), int(MatchBy::Number));
    m_matchBy->addItem(tr("Match by unit, name and medium"), int(MatchBy::Content));
    m_matchBy->addItem(tr("Never match: every row is new"), int(MatchBy::Never));
    m_strict->setObjectName(u"importStrict"_s);
    m_sentence->setObjectName(u"importSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
}

void ImportCheckStep::setUpProblems()
{
    m_wordsHeading->setFont(sectionFont());
    m_words->setObjectName(u"importWords"_s);
    m_words->setAccessibleName(m_wordsHeading->text());
    m_problemTable->setAccessibleName(tr("Problems of the import"));
    m_words->setHorizontalHeaderLabels({tr("Field"), tr("Word"), tr("Rows"), tr("Means")});
    m_words->setEditTriggers(QAbstractItemView::NoEditTriggers);
    dressTable(m_words);
    m_words->verticalHeader()->setDefaultSectionSize(kWordRow);
    m_words->horizontalHeader()->setStretchLastSection(true);
    m_keepWords->setObjectName(u"importKeepWords"_s);
    m_keepWords->setChecked(true);
    m_takeBack->setObjectName(u"importTakeBack"_s);
    m_takeBack->setAutoDefault(false);
    m_problemTable->setObjectName(u"importProblems"_s);
    m_problemTable->setModel(m_problems);
    dressTable(m_problemTable);
    m_problemTable->setEditTriggers(QAbstractItemView::DoubleClicked |
                                    QAbstractItemView::EditKeyPressed |
                                    QAbstractItemView::AnyKeyPressed);
    m_problemTable->setColumnWidth(ImportProblemModel::RowColumn, 64);
    m_problemTable->setColumnWidth(ImportProblemModel::PlaceColumn, 160);
    m_problemTable->setColumnWidth(ImportProblemModel::ValueColumn, 160);
    m_problemTable->horizontalHeader()->setStretchLastSection(true);
    m_warnings->setObjectName(u"importWarnings"_s);
    m_warnings->setWordWrap(true);
    for (QLabel* label : {m_warnings, m_hint}) {
        label->setFont(smallFont());
        label->setForegroundRole(QPalette::PlaceholderText);
    }
}

void ImportCheckStep::connectSignals()
{
    connect(m_onMatch, &QComboBox::activated, this, &ImportCheckStep::outdated);
    connect(m_matchBy, &QComboBox::activated, this, &ImportCheckStep::outdated);
    // Queued: the editor of the cell is still at work.
    connect(m_problems,
            &ImportProblemModel::corrected,
            this,
            &ImportCheckStep::correct,
            Qt::QueuedConnection);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        m_corrections.clear();
        emit outdated();
    });
    connect(m_strict, &QCheckBox::toggled, this, [this] {
        describe();
        emit changed();
    });
}

void ImportCheckStep::begin(const QString& table, ImportTarget target)
{
    if (table == m_table && target == m_target) {
        return;
    }
    m_table = table;
    m_target = target;
    m_values.clear();
    m_given.clear();
    m_corrections.clear();
    m_onMatch->setCurrentIndex(0);
    m_matchBy->setCurrentIndex(0);
    m_matchBy->setVisible(target == ImportTarget::Assets);
}

void ImportCheckStep::showReport(const ImportReport& report, const QList<UnknownWord>& words)
{
    m_report = report;
    m_refusal.clear();
    m_figures->show(report);
    m_problems->setProblems(report.rejected);
    m_hint->setVisible(!report.rejected.isEmpty());
    m_problemTable->setVisible(!report.rejected.isEmpty());
    const int corrections = static_cast<int>(m_corrections.size());
    m_takeBack->setText(tr("Take back %n correction(s)", nullptr, corrections));
    m_takeBack->setVisible(corrections > 0);
    m_warnings->setText(report.warnings.mid(0, 3).join(u'\n'));
    m_warnings->setToolTip(report.warnings.join(u'\n'));
    m_warnings->setVisible(!report.warnings.isEmpty());
    showWords(m_given + words);
    describe();
    emit changed();
}

void ImportCheckStep::showRefusal(const QString& sentence)
{
    showReport({}, {});
    m_refusal = sentence;
    describe();
    emit changed();
}

void ImportCheckStep::showWords(const QList<UnknownWord>& words)
{
    m_wordsHeading->setVisible(!words.isEmpty());
    m_words->setVisible(!words.isEmpty());
    m_keepWords->setVisible(!m_given.isEmpty() && isRemembered(m_target));
    const int count = static_cast<int>(words.size());
    m_words->setRowCount(count);
    m_words->setFixedHeight(m_words->horizontalHeader()->sizeHint().height() +
                            std::min(count, kMostWordsShown) * kWordRow);
    for (int row = 0; row < words.size(); ++row) {
        const UnknownWord& word = words[row];
        m_words->setItem(row, 0, new QTableWidgetItem(word.label));
        m_words->setItem(row, 1, new QTableWidgetItem(word.word));
        m_words->setItem(row, 2, new QTableWidgetItem(QString::number(word.rows)));
        showMeaning(row, word);
    }
}

void ImportCheckStep::showMeaning(int row, const UnknownWord& word)
{
    auto* means = new QComboBox(m_words);
    means->setObjectName(u"means_%1_%2"_s.arg(word.field, word.word));
    means->setAccessibleName(tr("What “%1” means").arg(word.word));
    means->addItem(tr("Leave the rows out"));
    means->addItems(word.choices);
    const QString given = m_values.value(word.field).value(word.word);
    means->setCurrentIndex(static_cast<int>(word.choices.indexOf(given)) + 1);
    m_words->setCellWidget(row, 3, means);
    // Queued: the new plan puts another list in its place.
    connect(
        means,
        &QComboBox::activated,
        this,
        [this, word](int choice) {
            giveMeaning(word, choice > 0 ? word.choices[choice - 1] : QString());
        },
        Qt::QueuedConnection);
}

void ImportCheckStep::giveMeaning(const UnknownWord& word, const QString& value)
{
    const auto isSame = [&word](const UnknownWord& given) {
        return given.field == word.field && given.word == word.word;
    };
    if (value.isEmpty()) {
        m_values[word.field].remove(word.word);
        m_given.removeIf(isSame);
    } else {
        m_values[word.field].insert(word.word, value);
        if (std::ranges::none_of(m_given, isSame)) {
            m_given.append(word);
        }
    }
    emit outdated();
}

void ImportCheckStep::correct(const CellCorrection& correction)
{
    m_corrections.removeIf([&correction](const CellCorrection& earlier) {
        return earlier.row == correction.row && earlier.letter == correction.letter;
    });
    m_corrections.append(correction);
    emit outdated();
}

void ImportCheckStep::describe()
{
    if (!m_refusal.isEmpty()) {
        m_sentence->setText(m_refusal);
    } else if (isStrict() && m_report.rejectedRows > 0) {
        m_sentence->setText(tr("Rows are rejected, so nothing would be imported. Correct the "
                               "rows or allow the import without them."));
    } else if (m_report.added + m_report.updated == 0) {
        m_sentence->setText(tr("The register would not change."));
    } else {
        m_sentence->setText(m_report.rejectedRows == 0
                                ? tr("Everything is understood. Nothing has been imported yet.")
                                : tr("The rows below stay out. Nothing has been imported yet."));
    }
}

void ImportCheckStep::fill(ImportOptions& options) const
{
    options.onMatch = onMatch();
    options.matchBy = m_target == ImportTarget::Assets
                          ? static_cast<MatchBy>(m_matchBy->currentData().toInt())
                          : MatchBy::Automatic;
    options.map.values = m_values;
    options.corrections = m_corrections;
}

OnMatch ImportCheckStep::onMatch() const
{
    return static_cast<OnMatch>(m_onMatch->currentData().toInt());
}

bool ImportCheckStep::isStrict() const
{
    return m_strict->isChecked();
}

bool ImportCheckStep::keepsWords() const
{
    return m_keepWords->isChecked() && !m_given.isEmpty() && isRemembered(m_target);
}

bool ImportCheckStep::isReady() const
{
    return m_refusal.isEmpty() && m_report.added + m_report.updated > 0 &&
           !(isStrict() && m_report.rejectedRows > 0);
}

} // namespace daicho
