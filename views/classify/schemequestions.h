// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/schemedraft.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QTableWidget;

namespace daicho {

/// The questions of a scheme in the order in which they are asked, each with its examples.
class SchemeQuestions : public QWidget
{
    Q_OBJECT
public:
    SchemeQuestions(SchemeDraft& draft, Language language, QWidget* parent = nullptr);

    void reload();

private:
    QWidget* makeForm();
    QWidget* makeList();
    void showQuestion();
    void takeTexts();
    void takeExamples();
    void fillClasses(const Question& question);
    void add();
    void move(int by);
    int row() const;

    SchemeDraft& m_draft;
    Language m_language;
    QListWidget* m_list;
    QComboBox* m_property;
    QComboBox* m_yes;
    QList<QLineEdit*> m_texts; ///< text ja, en, hint ja, en
    QTableWidget* m_examples;
    bool m_isFilling = false;
};

} // namespace daicho
