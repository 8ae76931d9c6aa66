// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/importwords.h"
#include "model/service/pageservices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QTableWidget;

namespace daicho {

class FigureRow;
class ImportProblemModel;

/// The third step: what would happen, what can't be understood, and what to do about it.
class ImportCheckStep final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportCheckStep(const PageServices& services, QWidget* parent = nullptr);

    /// Begins with a table; forgets what was chosen for another one.
    void begin(const QString& table, ImportTarget target);
    void showReport(const ImportReport& report, const QList<UnknownWord>& words);
    /// In place of a report: the plan as chosen can't be carried out, and why.
    void showRefusal(const QString& sentence);
    /// Match mode, corrected cells and meanings of words, in the options of a run.
    void fill(ImportOptions& options) const;
    OnMatch onMatch() const;
    bool isStrict() const;
    /// Whether the register is to keep the meanings for later imports.
    bool keepsWords() const;
    /// Whether a real run would do anything.
    bool isReady() const;

signals:
    /// The dry run no longer says what would happen.
    void outdated();
    void changed();

private:
    void setUpOptions();
    void setUpProblems();
    void connectSignals();
    void showWords(const QList<UnknownWord>& words);
    void showMeaning(int row, const UnknownWord& word);
    void giveMeaning(const UnknownWord& word, const QString& value);
    void correct(const CellCorrection& correction);
    void describe();

    QString m_table;
    ImportTarget m_target = ImportTarget::Assets;
    ImportReport m_report;
    QString m_refusal;
    QHash<QString, QHash<QString, QString>> m_values; ///< field key → word → value
    QList<UnknownWord> m_given;                       ///< the words in m_values
    QList<CellCorrection> m_corrections;
    ImportProblemModel* m_problems;
    FigureRow* m_figures;
    QComboBox* m_onMatch;
    QComboBox* m_matchBy;
    QCheckBox* m_strict;
    QLabel* m_sentence;
    QLabel* m_wordsHeading;
    QTableWidget* m_words;
    QCheckBox* m_keepWords;
    QLabel* m_hint;
    QPushButton* m_takeBack;
    QTableView* m_problemTable;
    QLabel* m_warnings;
};

} // namespace daicho
