// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/fieldcontext.h"
#include "model/service/pageservices.h"
#include "model/service/stocktake/reorganisationservice.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace daicho {

class RecordForm;
class TargetCard;

/// Asks for one reorganisation of the chosen units and shows what it would do before it is done or
/// kept for its day.
class ReorganiseDialog final : public QDialog
{
    Q_OBJECT
public:
    ReorganiseDialog(const PageServices& services,
                     const FormContext& context,
                     ReorganisationKind kind,
                     const QList<Unit>& sources,
                     QWidget* parent = nullptr);

    /// As entered, once the dialog was accepted.
    const Reorganisation& change() const { return m_change; }

    QString reason() const { return m_reason; }

    /// Its day is still to come: it is to be kept, not carried out.
    bool isForLater() const { return m_isForLater; }

    void accept() override;

private:
    void setUpTargets();
    void setUpBusinesses();
    void addOutput();
    QList<QVariantList> businessRows() const;
    void addTarget();
    void fillBusinessChoices();
    void readEntered();
    void showPreview();
    QString previewText(const ReorganisationPreview& preview) const;
    QString headline() const;

    PageServices m_services;
    const FormContext& m_context;
    ReorganisationKind m_kind;
    QList<Unit> m_sources;
    Reorganisation m_change;
    QString m_reason;
    bool m_isForLater = false;
    RecordForm* m_head;
    QVBoxLayout* m_targetColumn;
    QList<TargetCard*> m_targets;
    QTableWidget* m_businesses = nullptr;
    QLabel* m_preview;
    QPushButton* m_apply;
};

} // namespace daicho
