// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/sample/sampleclass.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

/// What was answered on the way to the class: no, no … yes.
void addAnswers(QJsonObject& answers, const Scheme& scheme, Property property, const QString& id)
{
    for (const Question& question : scheme.questions) {
        if (question.property != property) {
            continue;
        }
        const bool isYes = question.yesClass == id;
        answers.insert(question.id, isYes ? u"yes"_s : u"no"_s);
        if (isYes) {
            return;
        }
    }
}

} // namespace

void classifyAs(Asset& asset, const QString& classes, const Scheme& scheme)
{
    const QStringList ids = classes.split(u'/');
    if (ids.size() != 3) {
        asset.scheme.clear();
        asset.classBasis.clear();
        asset.classReason.clear();
        asset.classifiedBy.clear();
        asset.classifiedOn = {};
        asset.classApprover.clear();
        return;
    }
    const std::array<QString*, 3> members = {
        &asset.confidentiality, &asset.integrity, &asset.availability};
    QJsonObject answers;
    for (const Property property : kProperties) {
        const auto i = static_cast<size_t>(property);
        const QString& id = ids[static_cast<qsizetype>(i)];
        *members[i] = scheme.findClass(property, id) != nullptr ? id : id.left(1);
        addAnswers(answers, scheme, property, *members[i]);
    }
    asset.scheme = scheme.header.id + u'@' + scheme.header.version;
    asset.classAnswers =
        asset.classBasis == "questions"_L1
            ? QString::fromUtf8(QJsonDocument(answers).toJson(QJsonDocument::Compact))
            : QString();
}

} // namespace daicho
