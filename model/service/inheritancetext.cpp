// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/inheritancetext.h"

#include "model/service/session.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InheritanceText)
};

QString propertyLabel(Property property)
{
    switch (property) {
    case Property::Confidentiality:
        return Words::tr("Confidentiality");
    case Property::Integrity:
        return Words::tr("Integrity");
    case Property::Availability:
        return Words::tr("Availability");
    }
    Q_UNREACHABLE();
}

QString shown(const QString& schemeClass)
{
    return schemeClass.isEmpty() ? Words::tr("none") : schemeClass;
}

} // namespace

Result<QList<ExplainedInheritance>> explainInheritance(Session& session, AssetId asset)
{
    const RelationService relations(session);
    const Result<ShownClasses> classes = relations.classes(asset.value);
    if (!classes) {
        return failure(classes);
    }
    QList<ExplainedInheritance> list;
    for (const Property property : kProperties) {
        const auto at = static_cast<size_t>(property);
        const auto decision = relations.overrideOf(asset, property);
        if (!decision) {
            return failure(decision);
        }
        if (classes->inherited[at].isEmpty() && !*decision) {
            continue;
        }
        ExplainedInheritance one{property,
                                 classes->own[at],
                                 classes->inherited[at],
                                 classes->effective[at],
                                 *decision,
                                 {},
                                 {}};
        if (*decision) {
            one.decisionKind = session.environment()
                                   .catalogue.choices(u"override_kind"_s)
                                   .labelOf((*decision)->kind, session.language());
        }
        if (!one.inherited.isEmpty()) {
            const Result<QList<PathStep>> path = relations.path(asset.value, property);
            if (!path) {
                return failure(path);
            }
            one.path = *path;
        }
        list.append(one);
    }
    return list;
}

QJsonArray toJson(const QList<ExplainedInheritance>& inheritance)
{
    QJsonArray list;
    for (const ExplainedInheritance& one : inheritance) {
        QJsonArray path;
        for (const PathStep& step : one.path) {
            path.append(QJsonObject{{u"code"_s, step.code},
                                    {u"name"_s, step.name},
                                    {u"place"_s, step.node < 0},
                                    {u"link"_s, step.link},
                                    {u"class"_s, step.schemeClass}});
        }
        QJsonValue decision;
        if (one.decision) {
            decision = QJsonObject{{u"class"_s, one.decision->schemeClass},
                                   {u"kind"_s, one.decision->kind},
                                   {u"reason"_s, one.decision->reason},
                                   {u"by"_s, one.decision->decidedBy},
                                   {u"on"_s, one.decision->decidedOn.toString(Qt::ISODate)}};
        }
        list.append(QJsonObject{{u"property"_s, toKey(one.property)},
                                {u"own"_s, one.own},
                                {u"inherited"_s, one.inherited},
                                {u"effective"_s, one.effective},
                                {u"override"_s, decision},
                                {u"path"_s, path}});
    }
    return list;
}

QStringList inheritanceLines(const QList<ExplainedInheritance>& inheritance)
{
    QStringList lines;
    for (const ExplainedInheritance& one : inheritance) {
        lines.append(Words::tr("%1: own class %2, inherited %3, in effect %4")
                         .arg(propertyLabel(one.property),
                              shown(one.own),
                              shown(one.inherited),
                              shown(one.effective)));
        for (qsizetype i = 1; i < one.path.size(); ++i) {
            const PathStep& step = one.path[i];
            lines.append(u"  "_s +
                         Words::tr("from %1 %2 (%3): %4")
                             .arg(step.code, step.name, step.schemeClass, step.linkLabel));
        }
        if (one.decision) {
            lines.append(u"  "_s + Words::tr("overridden with %1 (%2) by %3 on %4: %5")
                                       .arg(one.decision->schemeClass,
                                            one.decisionKind,
                                            one.decision->decidedBy,
                                            one.decision->decidedOn.toString(Qt::ISODate),
                                            one.decision->reason));
        }
    }
    return lines;
}

} // namespace daicho
