// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/choice.h"

#include <QDialog>

namespace daicho {

class ActorForm;

/// Asks who acts from now on; every journal entry names it.
class ActorDialog : public QDialog
{
    Q_OBJECT
public:
    ActorDialog(const QList<OfferedChoice>& units,
                const QList<OfferedChoice>& roles,
                QWidget* parent = nullptr);

    void setDraft(const ActorDraft& draft);
    ActorDraft draft() const;

    void accept() override;

private:
    ActorForm* m_form;
};

} // namespace daicho
