// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/pageservices.h"
#include "model/service/schemeservice.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace daicho {

/// The classification schemes: the one in force, the product's others, the city's own. From here
/// they are copied, edited, exchanged as files and changed over to.
class SchemeDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SchemeDialog(const PageServices& services, QWidget* parent = nullptr);

    void reload();

    /// What the buttons do; paths are asked for before.
    void copyChosen(bool combined);
    void editChosen();
    void changeOver();
    void takeIn(const QString& path);
    void writeOut(const QString& path);

private:
    void setUpButtons();
    const KnownScheme* chosen() const;
    void showChosen();
    void edit(const Scheme& scheme);
    void migrateTo(const Scheme& scheme, bool isNewVersion);
    void askForFile();
    void askForTarget();
    QPushButton* addButton(const QString& name, const QString& text, void (SchemeDialog::*deed)());

    PageServices m_services;
    QList<KnownScheme> m_schemes;
    QListWidget* m_list;
    QLabel* m_about;
    QPushButton* m_copy;
    QPushButton* m_combine;
    QPushButton* m_edit;
    QPushButton* m_change;
};

} // namespace daicho
