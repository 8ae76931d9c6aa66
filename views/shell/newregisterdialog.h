// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/choice.h"

#include <QDialog>

#include <memory>

namespace Ui {
class NewRegisterDialog;
}

namespace daicho {

class ActorForm;
class FormField;
class LineEdit;

/// What the dialog offers; the first of each is proposed.
struct NewRegisterChoices
{
    QList<Choice> schemes;
    QList<Choice> methods;
    QList<Choice> roles;
    QString folder; ///< where the file is proposed
};

struct NewRegisterDraft
{
    QString city;
    QString path;
    QString scheme;
    QString method;
    ActorDraft actor;
};

/// City, file, scheme, method and who acts: everything a new register needs.
class NewRegisterDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewRegisterDialog(const NewRegisterChoices& choices, QWidget* parent = nullptr);
    ~NewRegisterDialog() override;

    NewRegisterDraft draft() const;
    void setCity(const QString& city);

    void accept() override;

private:
    void setUpFields(const NewRegisterChoices& choices);
    void chooseFile();
    void proposePath();

    std::unique_ptr<Ui::NewRegisterDialog> m_ui;
    QString m_folder;
    bool m_pathChosen = false;
};

} // namespace daicho
