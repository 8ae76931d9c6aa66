// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/importservice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableWidget;

namespace daicho {

class FigureRow;
class ImportProblemModel;

/// A word of the file that a field does not know, and what it may mean.
struct UnknownWord
{
    QString field;
    QString label;
    QString word;
    int rows = 0;
    QStringList choices;
};

/// The third step: what would happen, what can't be understood, and what to do about it.
class ImportCheckStep final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportCheckStep(QWidget* parent = nullptr);

    void showReport(const ImportReport& report, const QList<UnknownWord>& words);
    OnMatch onMatch() const;
    bool isStrict() const;

    /// Field key → word → value: everything that was chosen so far.
    const QHash<QString, QHash<QString, QString>>& values() const { return m_values; }

    /// Forgets what was chosen for another file.
    void clear();
    /// Whether a real run would do anything.
    bool isReady() const;

signals:
    /// The dry run no longer says what would happen.
    void outdated();
    void changed();

private:
    void showWords(const QList<UnknownWord>& words);
    void describe();

    ImportReport m_report;
    QHash<QString, QHash<QString, QString>> m_values;
    ImportProblemModel* m_problems;
    FigureRow* m_figures;
    QComboBox* m_onMatch;
    QCheckBox* m_strict;
    QLabel* m_sentence;
    QLabel* m_wordsHeading;
    QTableWidget* m_words;
    QLabel* m_warnings;
};

} // namespace daicho
