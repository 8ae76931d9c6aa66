// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/choice.h"

#include <QDialog>

#include <memory>

class QComboBox;

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
    QList<OfferedChoice> schemes;
    QList<OfferedChoice> methods;
    QList<OfferedChoice> roles;
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
    void explain();

    std::unique_ptr<Ui::NewRegisterDialog> m_ui;
    LineEdit* m_city = nullptr;
    LineEdit* m_path = nullptr;
    QComboBox* m_scheme = nullptr;
    QComboBox* m_method = nullptr;
    FormField* m_cityField = nullptr;
    FormField* m_pathField = nullptr;
    ActorForm* m_actor = nullptr;
    QString m_folder;
    bool m_pathChosen = false;
};

} // namespace daicho
