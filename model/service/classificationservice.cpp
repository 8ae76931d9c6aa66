// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/classificationservice.h"

#include "model/service/assetservice.h"
#include "model/service/schemeservice.h"
#include "model/service/session.h"
#include "model/store/partstore.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClassificationService)
};

std::array<QString, 3> classesOf(const ClassificationResult& result)
{
    return {result.confidentiality, result.integrity, result.availability};
}

void setClasses(Asset& asset, const std::array<QString, 3>& classes)
{
    asset.confidentiality = classes[0];
    asset.integrity = classes[1];
    asset.availability = classes[2];
}

/// InvalidInput with what is to be added; nothing where all is given.
Result<void> checkGrounds(const Asset& base,
                          const Asset& edited,
                          const Scheme& scheme,
                          const QString& reason,
                          Language language)
{
    const QList<Lowering> lowerings = loweringsOf(scheme, base, edited);
    const QString missing =
        lowerings.isEmpty() ? QString() : missingForLowering(base, edited, reason);
    if (missing.isEmpty()) {
        return {};
    }
    const QString what = loweringText(scheme, lowerings, language);
    return fail(ErrorKind::InvalidInput,
                missing == "class_reason"_L1
                    ? Words::tr("The class of “%1” would become lower (%2). Give the reason and "
                                "the post that approved it. Nothing was saved.")
                          .arg(base.name, what)
                    : Words::tr("The class of “%1” would become lower (%2). Give the post that "
                                "approved it. Nothing was saved.")
                          .arg(base.name, what),
                {},
                missing);
}

} // namespace

QString ClassificationService::nameOf(const Scheme& scheme)
{
    return scheme.header.id + u'@' + scheme.header.version;
}

Result<QList<ClassPreview>>
ClassificationService::preview(const QList<Asset>& assets,
                               const QMap<QString, QString>& answers) const
{
    const Result<Scheme> scheme = m_session.scheme();
    if (!scheme) {
        return failure(scheme);
    }
    const Result<ClassificationResult> result = daicho::classify(*scheme, answers);
    if (!result) {
        return failure(result);
    }
    QList<ClassPreview> previews;
    for (const Asset& asset : assets) {
        Asset after = asset;
        setClasses(after, classesOf(*result));
        previews.append({asset, classesOf(*result), loweringsOf(*scheme, asset, after)});
    }
    return previews;
}

Asset ClassificationService::classified(const Asset& base,
                                        const Scheme& scheme,
                                        const ClassificationResult& result,
                                        const ClassificationOrder& order) const
{
    Asset edited = base;
    setClasses(edited, classesOf(result));
    edited.scheme = nameOf(scheme);
    edited.classBasis = u"questions"_s;
    edited.classReason = order.reason.trimmed();
    edited.classApprover = order.approver.trimmed();
    QJsonObject given;
    for (auto answer = order.answers.begin(); answer != order.answers.end(); ++answer) {
        given.insert(answer.key(), answer.value());
    }
    edited.classAnswers = QString::fromUtf8(QJsonDocument(given).toJson(QJsonDocument::Compact));
    edited.classifiedBy = m_session.actor().post;
    edited.classifiedOn = m_session.environment().clock.today();
    return edited;
}

Result<ClassificationResult> ClassificationService::classify(const QList<Asset>& assets,
                                                             const ClassificationOrder& order)
{
    const Result<Scheme> scheme = m_session.scheme();
    if (!scheme) {
        return failure(scheme);
    }
    Result<ClassificationResult> result = daicho::classify(*scheme, order.answers);
    if (!result || assets.isEmpty()) {
        return result;
    }
    QList<Asset> edited;
    for (const Asset& asset : assets) {
        edited.append(classified(asset, *scheme, *result, order));
        DAICHO_TRY(checkGrounds(
            asset, edited.last(), *scheme, order.reason.trimmed(), m_session.language()));
    }
    const Asset& first = assets.first();
    auto recorder =
        assets.size() == 1
            ? m_session.record(u"asset.classify"_s,
                               {{u"code"_s, first.displayCode()}, {u"name"_s, first.name}},
                               order.reason)
            : m_session.record(u"asset.classify_many"_s,
                               {{u"count"_s, assets.size()},
                                {u"classes"_s,
                                 classesOf(*result)[0] + u'/' + classesOf(*result)[1] + u'/' +
                                     classesOf(*result)[2]}},
                               order.reason);
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY(SchemeService(m_session).keep(*scheme));
    const AssetStore& store = m_session.assets().store();
    for (qsizetype i = 0; i < assets.size(); ++i) {
        DAICHO_TRY((*recorder)->update(
            store.table(), store.toStored(assets[i]), fieldValues(edited[i], assetFields())));
    }
    DAICHO_TRY(m_session.commit(**recorder));
    return result;
}

Result<PartClasses> ClassificationService::parts(const Asset& asset) const
{
    const Result<Scheme> scheme = m_session.scheme();
    const auto found = PartStore(m_session.database()).classes(asset.id);
    if (!scheme || !found) {
        return !scheme ? failure(scheme) : failure(found);
    }
    PartClasses parts;
    parts.parts = static_cast<int>(found->size());
    for (const std::array<QString, 3>& part : *found) {
        for (const Property property : kProperties) {
            QString& highest = parts.highest[static_cast<size_t>(property)];
            highest = higherClass(*scheme, property, highest, part[static_cast<size_t>(property)]);
        }
    }
    return parts;
}

Result<void>
ClassificationService::takeByHand(const Asset& base, Asset& edited, const QString& reason) const
{
    if (!isReclassified(base, edited)) {
        return {};
    }
    const Result<Scheme> scheme = m_session.scheme();
    if (!scheme) {
        return failure(scheme);
    }
    DAICHO_TRY(checkGrounds(base, edited, *scheme, reason, m_session.language()));
    if (edited.classReason == base.classReason) {
        edited.classReason = loweringsOf(*scheme, base, edited).isEmpty() ? QString() : reason;
    }
    if (edited.classApprover == base.classApprover &&
        loweringsOf(*scheme, base, edited).isEmpty()) {
        edited.classApprover.clear();
    }
    if (edited.classBasis == base.classBasis && edited.classAnswers == base.classAnswers) {
        edited.classBasis = u"hand"_s;
        edited.classAnswers.clear();
    }
    if (edited.scheme == base.scheme) {
        edited.scheme = nameOf(*scheme);
    }
    if (edited.classifiedBy == base.classifiedBy && edited.classifiedOn == base.classifiedOn) {
        edited.classifiedBy = m_session.actor().post;
        edited.classifiedOn = m_session.environment().clock.today();
    }
    return {};
}

} // namespace daicho
