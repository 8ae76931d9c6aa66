// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/register/relationpanel.h"

#include "model/register/asset.h"
#include "model/service/session.h"
#include "views/register/overridedialog.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/grid.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kMostFound = 12;

QString link(const PathStep& step)
{
    const QString text = (step.code + u' ' + step.name).toHtmlEscaped();
    return step.node > 0 ? u"<a href=\"%1\">%2</a>"_s.arg(step.node).arg(text) : text;
}

QTreeWidget* plainList(const QString& name, const QStringList& header, QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    list->setObjectName(name);
    list->setHeaderLabels(header);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->header()->setStretchLastSection(true);
    return list;
}

} // namespace

RelationPanel::RelationPanel(const PageServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_relations(services.session)
    , m_path(new QLabel(this))
    , m_cycle(new QLabel(this))
    , m_override(new QPushButton(tr("Override…"), this))
    , m_inherit(new QPushButton(tr("Remove the override"), this))
    , m_kind(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_completer(new QCompleter(this))
    , m_found(new QStandardItemModel(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    setObjectName(u"relationPanel"_s);
    setUpLists();
    setUpAdder();
    auto* overriding = new QHBoxLayout;
    overriding->addWidget(m_override);
    overriding->addWidget(m_inherit);
    overriding->addStretch(1);
    auto* adding = new QHBoxLayout;
    adding->addWidget(m_search, 1);
    adding->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, Grid::kGap, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_classes);
    column->addWidget(m_path);
    column->addLayout(overriding);
    column->addWidget(m_cycle);
    column->addWidget(m_list, 1);
    column->addWidget(m_kind);
    column->addLayout(adding);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
}

void RelationPanel::setUpLists()
{
    m_classes = plainList(
        u"inheritedClasses"_s, {tr("Property"), tr("Own"), tr("Inherited"), tr("In effect")}, this);
    m_classes->setMaximumHeight(4 * fontMetrics().height() * 2);
    m_list = plainList(u"relationList"_s, {tr("Relation"), tr("Number"), tr("Asset")}, this);
    for (const auto& [list, title] :
         {std::pair(m_classes, tr("Inherited classes")), std::pair(m_list, tr("Relations"))}) {
        list->setAccessibleName(title);
        auto* output = new TableOutput(list, m_services, title);
        connect(output, &TableOutput::failed, this, &RelationPanel::failed);
    }
    for (QLabel* label : {m_path, m_cycle}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(label, &QLabel::linkActivated, this, [this](const QString& target) {
            emit assetWanted(AssetId{target.toLongLong()});
        });
    }
    m_path->setObjectName(u"inheritancePath"_s);
    m_path->setTextFormat(Qt::RichText);
    m_cycle->setObjectName(u"relationCycle"_s);
    m_cycle->setTextFormat(Qt::PlainText);
    m_override->setObjectName(u"overrideClass"_s);
    connect(m_classes, &QTreeWidget::currentItemChanged, this, &RelationPanel::updateButtons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RelationPanel::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        emit assetWanted(m_related[m_list->indexOfTopLevelItem(item)].other);
    });
    connect(m_override, &QPushButton::clicked, this, &RelationPanel::overrideChosen);
    connect(m_inherit, &QPushButton::clicked, this, &RelationPanel::inheritChosen);
}

void RelationPanel::setUpAdder()
{
    m_kind->setObjectName(u"relationKind"_s);
    m_kind->setAccessibleName(tr("Relation"));
    const Environment& environment = m_services.session.environment();
    for (const Choice& kind : environment.catalogue.choices(u"relation_kind"_s).items()) {
        m_kind->addItem(kind.label.in(environment.language), kind.id);
    }
    m_search->setObjectName(u"relationSearch"_s);
    m_search->setPlaceholderText(tr("Number or name of the other asset"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_add->setObjectName(u"addRelation"_s);
    m_remove->setObjectName(u"removeRelation"_s);
    m_completer->setModel(m_found);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_search->setCompleter(m_completer);
    connect(m_search, &QLineEdit::textEdited, this, &RelationPanel::offer);
    connect(m_completer,
            qOverload<const QModelIndex&>(&QCompleter::activated),
            this,
            [this](const QModelIndex& index) {
                m_other = AssetId{index.data(Qt::UserRole).toLongLong()};
                updateButtons();
            });
    connect(m_add, &QPushButton::clicked, this, &RelationPanel::add);
    connect(m_search, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_remove, &QPushButton::clicked, this, &RelationPanel::removeChosen);
}

void RelationPanel::show(const Asset& asset)
{
    m_asset = asset.id;
    m_other = {};
    m_search->clear();
    reload();
}

void RelationPanel::reload()
{
    showClasses();
    showRelations();
    showCycle();
    updateButtons();
}

void RelationPanel::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    updateButtons();
}

void RelationPanel::showClasses()
{
    const int current = std::max(0, m_classes->indexOfTopLevelItem(m_classes->currentItem()));
    const Result<ShownClasses> classes = m_relations.classes(m_asset.value);
    const auto inheritance = explainInheritance(m_services.session, m_asset);
    if (!classes || !inheritance) {
        emit failed(!classes ? classes.error() : inheritance.error());
        return;
    }
    m_inheritance = *inheritance;
    m_classes->clear();
    const Environment& environment = m_services.session.environment();
    for (const Property property : kProperties) {
        const auto at = static_cast<size_t>(property);
        auto* item = new QTreeWidgetItem(m_classes);
        item->setText(0,
                      environment.catalogue.choices(u"property"_s)
                          .labelOf(toKey(property), environment.language));
        item->setText(1, classes->own[at]);
        item->setText(2, classes->inherited[at]);
        item->setText(3, classes->effective[at]);
    }
    m_classes->setCurrentItem(m_classes->topLevelItem(current));
}

void RelationPanel::showRelations()
{
    const Result<QList<RelatedAsset>> related = m_relations.relationsOf(m_asset);
    if (!related) {
        emit failed(related.error());
        return;
    }
    m_related = *related;
    m_list->clear();
    const Environment& environment = m_services.session.environment();
    for (const RelatedAsset& one : m_related) {
        auto* item = new QTreeWidgetItem(m_list);
        const QString kind = environment.catalogue.choices(u"relation_kind"_s)
                                 .labelOf(one.relation.kind, environment.language);
        //: %1 is a kind of relation, seen from this asset or from the other one.
        item->setText(0, one.isOutgoing ? tr("%1 →").arg(kind) : tr("← %1").arg(kind));
        item->setText(1, one.code);
        item->setText(2, one.name);
    }
}

void RelationPanel::showCycle()
{
    const Result<QList<AssetId>> cycle = m_relations.cycleThrough(m_asset);
    const auto length = cycle ? static_cast<int>(cycle->size()) : 0;
    m_cycle->setText(tr("This asset depends on itself by way of %n assets. They share their class.",
                        nullptr,
                        length));
    m_cycle->setVisible(length > 0);
}

std::optional<Property> RelationPanel::chosenProperty() const
{
    const int at = m_classes->indexOfTopLevelItem(m_classes->currentItem());
    return at < 0 ? std::nullopt : std::optional(kProperties[static_cast<size_t>(at)]);
}

void RelationPanel::updateButtons()
{
    const std::optional<Property> property = chosenProperty();
    const auto shown =
        std::find_if(m_inheritance.begin(),
                     m_inheritance.end(),
                     [&](const ExplainedInheritance& one) { return one.property == property; });
    QString text;
    if (shown != m_inheritance.end()) {
        QStringList links;
        for (const PathStep& step : shown->path) {
            links.append(step.linkLabel.isEmpty() ? link(step)
                                                  : tr("%1 (%2)").arg(link(step), step.linkLabel));
        }
        text = links.join(u" ← "_s);
        if (shown->decision) {
            text += (text.isEmpty() ? QString() : u"<br>"_s) +
                    tr("Overridden (%1) by %2: %3")
                        .arg(shown->decisionKind.toHtmlEscaped(),
                             shown->decision->decidedBy.toHtmlEscaped(),
                             shown->decision->reason.toHtmlEscaped());
        }
    }
    m_path->setText(text);
    m_path->setVisible(!text.isEmpty());
    m_override->setEnabled(!m_isReadOnly && property.has_value());
    m_inherit->setVisible(shown != m_inheritance.end() && shown->decision.has_value());
    m_inherit->setEnabled(!m_isReadOnly);
    m_add->setEnabled(!m_isReadOnly && m_other.value != 0);
    m_remove->setEnabled(!m_isReadOnly && m_list->currentItem() != nullptr);
}

void RelationPanel::offer(const QString& text)
{
    m_other = {};
    m_found->clear();
    const auto found = text.trimmed().isEmpty() ? Result<QList<RelatedAsset>>(QList<RelatedAsset>())
                                                : m_relations.candidates(text, m_asset, kMostFound);
    if (!found) {
        emit failed(found.error());
        return;
    }
    for (const RelatedAsset& one : *found) {
        auto* item = new QStandardItem(one.code + u' ' + one.name);
        item->setData(static_cast<qlonglong>(one.other.value), Qt::UserRole);
        m_found->appendRow(item);
        if (one.code.compare(text.trimmed(), Qt::CaseInsensitive) == 0) {
            m_other = one.other;
        }
    }
    updateButtons();
}

void RelationPanel::add()
{
    Relation relation;
    relation.from = m_asset;
    relation.to = m_other;
    relation.kind = m_kind->currentData().toString();
    const Result<Relation> added = m_relations.add(relation);
    if (added) {
        m_search->clear();
        m_other = {};
    }
    finish(added ? Result<void>() : Result<void>(failure(added)));
}

void RelationPanel::removeChosen()
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (at >= 0) {
        finish(m_relations.remove(m_related[at].relation));
    }
}

void RelationPanel::overrideChosen()
{
    const std::optional<Property> property = chosenProperty();
    const Result<Scheme> scheme = m_services.session.scheme();
    if (!property || !scheme) {
        return;
    }
    auto* dialog = new OverrideDialog(*scheme, *property, m_services.session.environment(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        ClassOverride decision = dialog->decision();
        decision.asset = m_asset;
        const Result<ClassOverride> kept = m_relations.setOverride(decision);
        finish(kept ? Result<void>() : Result<void>(failure(kept)));
    });
    dialog->open();
}

void RelationPanel::inheritChosen()
{
    if (const std::optional<Property> property = chosenProperty()) {
        finish(m_relations.removeOverride(m_asset, *property));
    }
}

void RelationPanel::finish(const Result<void>& result)
{
    if (!result) {
        emit failed(result.error());
        return;
    }
    reload();
    emit changed();
}

} // namespace daicho
