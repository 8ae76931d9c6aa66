// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/schemedraft.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTabWidget;

namespace daicho {

class SchemeClasses;
class SchemeQuestions;
class SchemeRestrictions;

/// Edits a scheme of the city's own: name, classes in their order, questions, handling. What is
/// broken is named in the words that files are held to, and keeps the dialogue open.
class SchemeEditor : public QDialog
{
    Q_OBJECT
public:
    SchemeEditor(const Scheme& scheme, Language language, QWidget* parent = nullptr);

    Scheme scheme() const { return m_draft.scheme(); }

    void accept() override;

private:
    QWidget* makeNames();
    void takeNames();

    SchemeDraft m_draft;
    Language m_language;
    QTabWidget* m_tabs;
    QLineEdit* m_nameJa = nullptr;
    QLineEdit* m_nameEn = nullptr;
    QLineEdit* m_gradeJa = nullptr; ///< of a combined scheme
    SchemeClasses* m_classes;
    SchemeQuestions* m_questions;
    SchemeRestrictions* m_restrictions;
    QLabel* m_problem;
};

} // namespace daicho
