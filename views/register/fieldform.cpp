// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/register/fieldform.h"

#include "model/items/assettablemodel.h"
#include "model/register/lowering.h"
#include "model/service/assets/assetwindow.h"
#include "model/service/assetservice.h"
#include "views/fields/fieldeditor.h"
#include "views/widgets/formfield.h"
#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>

#include <algorithm>

namespace daicho {

namespace {

struct GroupName
{
    FieldGroup group;
    Bilingual name;
};

// The groups' names are data, like the fields' labels.
const QList<GroupName>& groupNames()
{
    static const QList<GroupName> names = {
        {FieldGroup::Identification, {QStringLiteral("識別"), QStringLiteral("Identification")}},
        {FieldGroup::Organisation, {QStringLiteral("組織"), QStringLiteral("Organisation")}},
        {FieldGroup::Location, {QStringLiteral("所在"), QStringLiteral("Location")}},
        {FieldGroup::Content, {QStringLiteral("内容"), QStringLiteral("Content")}},
        {FieldGroup::Use, {QStringLiteral("利用"), QStringLiteral("Use")}},
        {FieldGroup::Classification, {QStringLiteral("分類"), QStringLiteral("Classification")}},
    };
    return names;
}

} // namespace

FieldForm::FieldForm(const PageServices& services,
                     AssetWindow& window,
                     const AssetTableModel& model,
                     QWidget* parent)
    : QScrollArea(parent)
    , m_services(services)
    , m_window(window)
    , m_model(model)
{
    setObjectName(QStringLiteral("fieldForm"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
}

void FieldForm::build()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Grid::kMargin, Grid::kGap, Grid::kMargin, Grid::kMargin);
    column->setSpacing(12);
    const Language language = m_model.session().language();
    for (const GroupName& group : groupNames()) {
        auto* heading = new QLabel(group.name.in(language), body);
        heading->setFont(sectionFont());
        column->addSpacing(m_rows.isEmpty() ? 0 : Grid::kGap);
        column->addWidget(heading);
        for (const Field<Asset>& field : assetFields()) {
            if (field.group != group.group || field.has(Hidden)) {
                continue;
            }
            auto* editor = new FieldEditor(field, m_model, FieldEditor::InPanel, body);
            auto* form = new FormField(field.label.in(language), editor, body);
            form->setRequired(field.has(Required));
            if (!field.clause.isEmpty()) {
                form->setToolTip(tr("Asked for by policy %1").arg(field.clause));
            }
            column->addWidget(form);
            m_rows.append({&field, editor, form});
            const Row row = m_rows.last();
            connect(editor, &FieldEditor::left, this, [this, row] { save(row); });
        }
    }
    column->addStretch(1);
    setWidget(body);
}

void FieldForm::show(const QList<AssetId>& ids, const QList<Asset>& assets)
{
    m_ids = ids;
    m_assets = assets;
    for (const Row& row : std::as_const(m_rows)) {
        row.form->setProblem({});
        showValue(row);
    }
}

void FieldForm::showValue(const Row& row)
{
    if (m_assets.isEmpty()) {
        row.editor->setValue({});
        return;
    }
    const QVariant value = fieldValue(m_assets.first(), *row.field);
    const bool same = m_assets.size() == m_ids.size() &&
                      std::all_of(m_assets.begin(), m_assets.end(), [&](const Asset& asset) {
                          return fieldValue(asset, *row.field) == value;
                      });
    if (same) {
        row.editor->setValue(value);
    } else {
        row.editor->setSeveral();
    }
}

void FieldForm::setReadOnly(bool readOnly)
{
    for (const Row& row : std::as_const(m_rows)) {
        row.editor->setReadOnly(readOnly);
    }
}

void FieldForm::reloadChoices()
{
    for (const Row& row : std::as_const(m_rows)) {
        if (!row.editor->isTouched()) {
            row.editor->reloadChoices();
        }
    }
}

void FieldForm::showFindings(const QHash<QString, QString>& messages)
{
    for (const Row& row : std::as_const(m_rows)) {
        row.form->setHint(messages.value(row.field->key));
    }
}

void FieldForm::focusField(const QString& key)
{
    for (const Row& row : std::as_const(m_rows)) {
        if (row.field->key == key) {
            ensureWidgetVisible(row.form);
            row.editor->setFocus(Qt::OtherFocusReason);
        }
    }
}

bool FieldForm::isBeingEdited() const
{
    return std::any_of(
        m_rows.begin(), m_rows.end(), [](const Row& row) { return row.editor->isTouched(); });
}

void FieldForm::save(const Row& row)
{
    if (m_ids.isEmpty()) {
        return;
    }
    const Result<QVariant> value = row.editor->value();
    const Result<void> done = !value              ? Result<void>(failure(value))
                              : m_ids.size() == 1 ? saveOne(row, *value)
                                                  : saveAll(row, *value);
    if (done) {
        row.form->setProblem({});
        showValue(row);
        emit saved();
        return;
    }
    // What was typed stays, with the reason under it.
    row.form->setProblem(done.error().message);
    if (done.error().kind != ErrorKind::InvalidInput) {
        emit failed(done.error());
    }
}

Result<void> FieldForm::saveOne(const Row& row, const QVariant& value)
{
    const Asset base = m_assets.value(0);
    Asset edited = base;
    setFieldValue(edited, *row.field, value);
    if (edited == base) {
        return {};
    }
    const Result<Asset> saved = m_services.session.assets().update(base, edited);
    if (!saved && asksForGrounds(saved.error())) {
        emit groundsMissing(base, edited, saved.error().message);
    }
    if (!saved) {
        return failure(saved);
    }
    m_assets = {*saved};
    m_window.noteSaved(*saved);
    return {};
}

Result<void> FieldForm::saveAll(const Row& row, const QVariant& value)
{
    const auto entry = m_services.session.assets().setField(m_ids, row.field->key, value);
    if (!entry) {
        return failure(entry);
    }
    for (Asset& asset : m_assets) {
        const Result<Asset> now = m_services.session.assets().asset(asset.id);
        if (!now) {
            return failure(now);
        }
        asset = *now;
        m_window.noteSaved(asset);
    }
    return {};
}

} // namespace daicho
