// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/methods/rescoring.h"
#include "model/service/methodservice.h"
#include "views/shell/documentdialog.h"

class QPushButton;

namespace daicho {

/// The scoring methods: the usual ones, the city's own, the others. From here they are looked at,
/// copied, edited, exchanged as files, tried on stored scores, and chosen.
class MethodDialog : public DocumentDialog
{
    Q_OBJECT
public:
    explicit MethodDialog(const PageServices& services, QWidget* parent = nullptr);

    void reload();
    /// Moves the list to the method of this id.
    void select(const QString& id);

    /// What the buttons do.
    void lookAtChosen();
    void beginAnew();
    void copyChosen();
    void editChosen();
    void tryChosen();
    void chooseChosen();

    /// Saves an edited method once the preview was agreed to.
    void save(const Method& method);

protected:
    Result<QString> takeInText(const QByteArray& json, const QString& name) override;
    std::optional<Written> chosenText() const override;
    void showTaken(const QString& id) override;

private:
    void setUpDeeds();
    const KnownMethod* chosen() const;
    void showChosen();
    void edit(const Method& method);
    void startRescore(const RescoreOrder& order);

    QList<KnownMethod> m_methods;
    QPushButton* m_edit = nullptr;
    QPushButton* m_use = nullptr;
};

} // namespace daicho
