// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/register/asset.h"
#include "model/service/pageservices.h"

#include <QScrollArea>

namespace daicho {

class AssetTableModel;
class AssetWindow;
class FieldEditor;
class FormField;
struct Error;

/// Every field of the chosen assets, by group; saves a field when it is left. Of several assets it
/// shows what they share and changes all of them in one entry.
class FieldForm : public QScrollArea
{
    Q_OBJECT
public:
    FieldForm(const PageServices& services,
              AssetWindow& window,
              const AssetTableModel& model,
              QWidget* parent = nullptr);

    /// `assets`: what stands in the register, of as many of `ids` as are worth reading.
    void show(const QList<AssetId>& ids, const QList<Asset>& assets);
    void setReadOnly(bool readOnly);
    void reloadChoices();
    void focusField(const QString& key);
    /// What the checks say, under the fields that it is about.
    void showFindings(const QHash<QString, QString>& messages);
    /// True while a person is typing into it: nothing may be put in its place.
    bool isBeingEdited() const;

signals:
    void saved();
    void failed(const daicho::Error& error);
    /// The edit would lower a class: it can be made with reason and approver.
    void
    groundsMissing(const daicho::Asset& base, const daicho::Asset& edited, const QString& what);

private:
    struct Row
    {
        const Field<Asset>* field;
        FieldEditor* editor;
        FormField* form;
    };

    void build();
    void showValue(const Row& row);
    void save(const Row& row);
    Result<void> saveOne(const Row& row, const QVariant& value);
    Result<void> saveAll(const Row& row, const QVariant& value);

    PageServices m_services;
    AssetWindow& m_window;
    const AssetTableModel& m_model;
    QList<Row> m_rows;
    QList<AssetId> m_ids;
    QList<Asset> m_assets;
};

} // namespace daicho
