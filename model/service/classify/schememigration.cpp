// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/classify/schememigration.h"

#include "model/catalogue/classifier.h"
#include "model/core/textfold.h"
#include "model/service/assetservice.h"
#include "model/service/classificationservice.h"
#include "model/service/schemeservice.h"
#include "model/service/session.h"
#include "model/store/registerstore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SchemeMigration)
};

Result<void> advance(Progress& progress, qint64 done, qint64 total)
{
    if (done % 256 != 0) {
        return {};
    }
    progress.report(done, total);
    return progress.isCancelled()
               ? Result<void>(fail(ErrorKind::Cancelled,
                                   Words::tr("The migration was cancelled. Nothing was saved.")))
               : Result<void>();
}

std::array<QString, 3> classesOf(const Asset& asset)
{
    return {asset.confidentiality, asset.integrity, asset.availability};
}

MigrationFacts factsOf(const Asset& asset)
{
    return {
        asset.personal.value_or(false) || asset.sensitive.value_or(false) ||
            asset.specific.value_or(false),
        foldText(QStringList{asset.name, asset.business, asset.businessCategory, asset.note}.join(
            u' '))};
}

class Planner
{
public:
    Planner(Session& session, MigrationPlan& plan)
        : m_session(session)
        , m_plan(plan)
    {
    }

    Result<void> take(const Asset& asset)
    {
        const Result<const Scheme*> from = schemeOf(asset);
        if (!from) {
            return failure(from);
        }
        MigrationPlan::Row row{asset.id};
        const std::array<QString, 3> classes = classesOf(asset);
        const MigrationFacts facts = factsOf(asset);
        const SchemeMigration* rules = m_session.environment().catalogue.migrations().find(
            (*from)->header.id, m_plan.to.header.id);
        for (const Property property : m_plan.to.gradedProperties()) {
            const ClassProposal proposal =
                proposeClass(rules, **from, m_plan.to, property, classes, facts);
            if (!proposal.to.isEmpty()) {
                row.groups[static_cast<size_t>(property)] =
                    groupOf(property, (*from)->header.id, classes, proposal);
            }
        }
        m_plan.rows.push_back(row);
        return {};
    }

private:
    Result<const Scheme*> schemeOf(const Asset& asset)
    {
        if (asset.scheme.isEmpty()) {
            return &m_plan.from;
        }
        auto known = m_schemes.find(asset.scheme);
        if (known == m_schemes.end()) {
            const Result<Scheme> read = SchemeService(m_session).named(asset.scheme);
            if (!read && read.error().kind != ErrorKind::NotFound) {
                return failure(read);
            }
            known = m_schemes.insert(asset.scheme, read ? *read : m_plan.from);
        }
        return &*known;
    }

    qint32 groupOf(Property property,
                   const QString& scheme,
                   const std::array<QString, 3>& classes,
                   const ClassProposal& proposal)
    {
        // One grading comes of three classes: they all stand in the group's name.
        const bool joins = m_plan.to.combined;
        const QString from = joins && (classes[0] != classes[1] || classes[0] != classes[2])
                                 ? QStringList{classes[0], classes[1], classes[2]}.join(u'/')
                                 : classes[static_cast<size_t>(property)];
        const QString key =
            QStringList{toKey(property), scheme, from, proposal.to, proposal.reason.ja}.join(u'\t');
        auto known = m_groups.find(key);
        if (known == m_groups.end()) {
            known = m_groups.insert(key, static_cast<qint32>(m_plan.groups.size()));
            MigrationGroup group;
            group.property = property;
            group.fromScheme = scheme;
            group.from = from;
            group.proposal = proposal;
            if (proposal.automatic) {
                group.choice = proposal.to;
            }
            m_plan.groups.push_back(group);
        }
        ++m_plan.groups[static_cast<size_t>(*known)].count;
        return *known;
    }

    Session& m_session;
    MigrationPlan& m_plan;
    QHash<QString, Scheme> m_schemes;
    QHash<QString, qint32> m_groups;
};

/// The classes of one row as decided; an open decision leaves ''.
std::array<QString, 3> decided(const MigrationPlan& plan, const MigrationPlan::Row& row)
{
    std::array<QString, 3> classes;
    for (const Property property : kProperties) {
        const qint32 group = row.groups[static_cast<size_t>(plan.to.askedFor(property))];
        if (group >= 0) {
            classes[static_cast<size_t>(property)] =
                plan.choiceFor(row.id, group).value_or(QString());
        }
    }
    return classes;
}

/// The class that the group was made of, as groupOf() names it.
QString groupName(const MigrationPlan& plan, Property property, const Asset& asset)
{
    const std::array<QString, 3> classes = classesOf(asset);
    return plan.to.combined && (classes[0] != classes[1] || classes[0] != classes[2])
               ? QStringList{classes[0], classes[1], classes[2]}.join(u'/')
               : classes[static_cast<size_t>(property)];
}

bool isAsPlanned(const MigrationPlan& plan, const MigrationPlan::Row& row, const Asset& asset)
{
    return std::ranges::all_of(plan.to.gradedProperties(), [&](Property property) {
        const qint32 group = row.groups[static_cast<size_t>(property)];
        const QString name = groupName(plan, property, asset);
        return group < 0 ? name.isEmpty() || plan.to.combined
                         : plan.groups[static_cast<size_t>(group)].from == name;
    });
}

Asset migrated(const Session& session,
               const MigrationPlan& plan,
               const MigrationPlan::Row& row,
               const Asset& asset,
               const MigrationOrder& order)
{
    const std::array<QString, 3> classes = decided(plan, row);
    Asset edited = asset;
    edited.confidentiality = classes[0];
    edited.integrity = classes[1];
    edited.availability = classes[2];
    edited.scheme = ClassificationService::nameOf(plan.to);
    if (!isReclassified(asset, edited)) {
        return edited; // its answers and reason stay true
    }
    QStringList reasons{order.reason};
    for (const Property property : plan.to.gradedProperties()) {
        const qint32 group = row.groups[static_cast<size_t>(property)];
        if (group >= 0 && plan.groups[static_cast<size_t>(group)].needsDecision()) {
            reasons.append(
                plan.groups[static_cast<size_t>(group)].proposal.reason.in(session.language()));
        }
    }
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    edited.classReason = reasons.join(u' ');
    edited.classAnswers.clear();
    edited.classBasis = edited.isClassified() ? u"migrated"_s : QString();
    edited.classApprover = order.approver;
    edited.classifiedBy = session.actor().post;
    edited.classifiedOn = session.environment().clock.today();
    return edited;
}

Result<void> writeRows(Session& session,
                       Recorder& recorder,
                       const MigrationPlan& plan,
                       const MigrationOrder& order,
                       Progress& progress)
{
    const AssetStore& store = session.assets().store();
    qint64 done = 0;
    for (const MigrationPlan::Row& row : plan.rows) {
        const Result<std::optional<Asset>> asset = store.byId(row.id.value);
        if (!asset) {
            return failure(asset);
        }
        if (!*asset || !isAsPlanned(plan, row, **asset)) {
            return fail(ErrorKind::Conflict,
                        Words::tr("The register was changed since the migration was prepared. "
                                  "Nothing was saved; prepare it once more."));
        }
        const Asset edited = migrated(session, plan, row, **asset, order);
        DAICHO_TRY(recorder.update(
            store.table(), store.toStored(**asset), fieldValues(edited, assetFields())));
        DAICHO_TRY(advance(progress, ++done, static_cast<qint64>(plan.rows.size())));
    }
    return {};
}

} // namespace

Result<MigrationPlan>
planMigration(Session& session, const Scheme& to, bool isNewVersion, Progress& progress)
{
    const Result<Scheme> from = session.scheme();
    const Result<qint64> total = session.assets().count();
    if (!from || !total) {
        return !from ? failure(from) : failure(total);
    }
    MigrationPlan plan;
    plan.from = *from;
    plan.to = to;
    plan.isNewVersion = isNewVersion;
    Planner planner(session, plan);
    qint64 done = 0;
    const auto take = [&](const Asset& asset) -> Result<void> {
        DAICHO_TRY(advance(progress, ++done, *total));
        return planner.take(asset);
    };
    DAICHO_TRY(session.assets().visit({}, {u"code"_s, false}, take));
    return plan;
}

Result<std::optional<EntryRef>> applyMigration(Session& session,
                                               const MigrationPlan& plan,
                                               const MigrationOrder& order,
                                               Progress& progress)
{
    if (plan.loweredAssets() > 0 && order.approver.trimmed().isEmpty()) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("Some classes are decided below what is proposed. Give the post that "
                              "approved it. Nothing was saved."),
                    {},
                    u"class_approver"_s);
    }
    const Result<RegisterInfo> base = session.info();
    if (!base) {
        return failure(base);
    }
    auto recorder =
        session.record(u"scheme.migrate"_s,
                       {{u"ja"_s, plan.to.header.label.ja}, {u"en"_s, plan.to.header.label.en}},
                       order.reason);
    if (!recorder) {
        return failure(recorder);
    }
    RegisterInfo edited = *base;
    edited.scheme = plan.to.header.id;
    MigrationPlan settled = plan;
    const SchemeService schemes(session);
    if (plan.isNewVersion) {
        Result<Scheme> saved = schemes.addVersion(plan.to, edited);
        if (!saved) {
            return failure(saved);
        }
        settled.to = std::move(*saved);
    } else {
        DAICHO_TRY(schemes.keep(plan.to));
    }
    const RegisterStore store(session.tables().registerInfo);
    DAICHO_TRY((*recorder)->update(session.tables().registerInfo,
                                   store.toStored(*base),
                                   fieldValues(edited, registerFields())));
    DAICHO_TRY(writeRows(session, **recorder, settled, order, progress));
    return session.commit(**recorder);
}

} // namespace daicho
