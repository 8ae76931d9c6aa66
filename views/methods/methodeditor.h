// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/choice.h"
#include "model/catalogue/methoddraft.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace daicho {

class MethodPart;

/// Edits a method of the city's own, or shows one of the product: names, scales, calculation,
/// levels, acceptance. What is broken, and what is odd, stands below in words while one types.
class MethodEditor : public QDialog
{
    Q_OBJECT
public:
    MethodEditor(const Method& method,
                 const ChoiceSet& roles,
                 Language language,
                 bool isReadOnly,
                 QWidget* parent = nullptr);

    Method method() const { return m_draft.method(); }

    void accept() override;

private:
    QWidget* makeNames(bool isReadOnly);
    void addPart(MethodPart* part, const QString& title);
    void takeNames();
    void check();

    MethodDraft m_draft;
    Language m_language;
    QTabWidget* m_tabs;
    QLineEdit* m_nameJa = nullptr;
    QLineEdit* m_nameEn = nullptr;
    QList<MethodPart*> m_parts;
    QLabel* m_problem;
    QLabel* m_warning;
    QPushButton* m_save = nullptr;
};

} // namespace daicho
