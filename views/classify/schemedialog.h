// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/schemeservice.h"
#include "views/shell/documentdialog.h"

class QPushButton;

namespace daicho {

/// The classification schemes: the one in force, the product's others, the city's own. From here
/// they are copied, edited, exchanged as files and changed over to.
class SchemeDialog : public DocumentDialog
{
    Q_OBJECT
public:
    explicit SchemeDialog(const PageServices& services, QWidget* parent = nullptr);

    void reload();

    /// What the buttons do.
    void copyChosen(bool combined);
    void editChosen();
    void changeOver();

protected:
    Result<QString> takeInText(const QByteArray& json, const QString& name) override;
    std::optional<Written> chosenText() const override;
    void showTaken(const QString& id) override;

private:
    void setUpDeeds();
    const KnownScheme* chosen() const;
    void showChosen();
    void edit(const Scheme& scheme);
    void migrateTo(const Scheme& scheme, bool isNewVersion);

    QList<KnownScheme> m_schemes;
    QPushButton* m_combine = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_change = nullptr;
};

} // namespace daicho
