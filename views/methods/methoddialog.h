// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/methods/rescoring.h"
#include "model/service/methodservice.h"
#include "model/service/pageservices.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace daicho {

/// The scoring methods: the usual ones, the city's own, the others. From here they are looked at,
/// copied, edited, exchanged as files, tried on stored scores, and chosen.
class MethodDialog : public QDialog
{
    Q_OBJECT
public:
    explicit MethodDialog(const PageServices& services, QWidget* parent = nullptr);

    void reload();
    /// Moves the list to the method of this id.
    void select(const QString& id);

    /// What the buttons do; paths are asked for before.
    void lookAtChosen();
    void copyChosen();
    void editChosen();
    void tryChosen();
    void chooseChosen();
    void takeIn(const QString& path);
    void writeOut(const QString& path);

    /// Saves an edited method once the preview was agreed to.
    void save(const Method& method);

private:
    void setUpButtons();
    QPushButton* addButton(const QString& name, const QString& text, void (MethodDialog::*deed)());
    const KnownMethod* chosen() const;
    void showChosen();
    void edit(const Method& method);
    void startRescore(const RescoreOrder& order);
    void askForFile();
    void askForTarget();

    PageServices m_services;
    QList<KnownMethod> m_methods;
    QListWidget* m_list;
    QLabel* m_about;
    QPushButton* m_edit = nullptr;
    QPushButton* m_use = nullptr;
};

} // namespace daicho
