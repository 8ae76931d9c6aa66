// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/units/targetcard.h"

#include "model/service/session.h"
#include "views/fields/recordform.h"

#include <QBoxLayout>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

/// What a reorganisation changes of a unit.
std::vector<const FieldInfo*> targetFields()
{
    std::vector<const FieldInfo*> fields;
    for (const QString& key :
         {u"code"_s, u"name"_s, u"reading"_s, u"head"_s, u"parent"_s, u"body_kind"_s}) {
        for (const Field<Unit>& field : unitFields()) {
            if (field.key == key) {
                fields.push_back(&field);
            }
        }
    }
    return fields;
}

} // namespace

TargetCard::TargetCard(const QString& title,
                       const FormContext& context,
                       Choice choice,
                       QWidget* parent)
    : Card(title, parent)
    , m_context(context)
    , m_which(new QComboBox(this))
    , m_form(new RecordForm(targetFields(), context, this))
{
    setObjectName(u"targetCard"_s);
    m_which->setObjectName(u"targetWhich"_s);
    m_which->setAccessibleName(title);
    m_form->showWhole();
    fillChoices(choice);
    body()->addWidget(m_which);
    body()->addWidget(m_form, 1);
    m_which->setVisible(choice != NewOnly);
    connect(m_which, &QComboBox::currentIndexChanged, this, &TargetCard::showChosen);
    connect(m_form, &RecordForm::entered, this, &TargetCard::changed);
    showChosen();
}

void TargetCard::fillChoices(Choice choice)
{
    if (choice != ExistingOnly) {
        m_which->addItem(tr("A new unit"), qlonglong(0));
    }
    if (choice == NewOnly) {
        return;
    }
    const RegisterNames& names = m_context.names();
    for (const UnitId id : names.unitOrder()) {
        const Unit& unit = names.units()[id];
        if (!unit.closedOn.isValid()) {
            m_which->addItem(u"%1 (%2)"_s.arg(unit.name, unit.code), qlonglong(id.value));
        }
    }
}

UnitId TargetCard::chosen() const
{
    return {m_which->currentData().toLongLong()};
}

void TargetCard::setUnit(UnitId unit)
{
    const int index = m_which->findData(qlonglong(unit.value));
    if (index >= 0) {
        m_which->setCurrentIndex(index);
        showChosen();
    }
}

void TargetCard::setParent(UnitId parent)
{
    m_parent = parent;
    showChosen();
}

void TargetCard::showChosen()
{
    Unit unit = m_context.names().units().value(chosen());
    if (!chosen()) {
        unit.parent = m_parent;
    }
    std::vector<QVariant> values;
    for (const FieldInfo* info : targetFields()) {
        values.push_back(fieldValue(unit, *static_cast<const Field<Unit>*>(info)));
    }
    m_form->setValues(values);
    emit changed();
}

ReorganisationTarget TargetCard::target()
{
    const QHash<UnitId, Unit>& units = m_context.names().units();
    const auto text = [this](const QString& key) { return m_form->value(key).toString(); };
    const UnitId parent{m_form->value(u"parent"_s).toLongLong()};
    return {units.value(chosen()).uid,
            text(u"code"_s),
            text(u"name"_s),
            text(u"reading"_s),
            text(u"head"_s),
            text(u"body_kind"_s),
            units.value(parent).uid,
            {}};
}

bool TargetCard::hasProblem() const
{
    return m_form->hasProblem();
}

QString TargetCard::name()
{
    const QString name = m_form->value(u"name"_s).toString();
    return !name.isEmpty() ? name : m_form->value(u"code"_s).toString();
}

} // namespace daicho
