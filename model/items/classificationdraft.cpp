// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/classificationdraft.h"

#include "model/catalogue/flagword.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

ClassificationDraft::ClassificationDraft(const Scheme& scheme, const Asset& asset)
{
    const QJsonObject given = QJsonDocument::fromJson(asset.classAnswers.toUtf8()).object();
    for (const Question& question : scheme.questions) {
        if (const std::optional<bool> yes = parseFlag(given.value(question.id).toString())) {
            m_answers.insert(question.id, *yes);
        }
    }
}

QList<const Question*> ClassificationDraft::asked(const Scheme& scheme) const
{
    QList<const Question*> list;
    for (const Property property : kProperties) {
        for (const Question& question : scheme.questions) {
            if (question.property != property) {
                continue;
            }
            list.append(&question);
            if (answerTo(question.id) != false) {
                break;
            }
        }
    }
    return list;
}

const Question* ClassificationDraft::next(const Scheme& scheme) const
{
    const QList<const Question*> open = asked(scheme);
    const auto found = std::find_if(open.begin(), open.end(), [this](const Question* question) {
        return !answerTo(question->id);
    });
    return found == open.end() ? nullptr : *found;
}

void ClassificationDraft::answer(const QString& question, std::optional<bool> yes)
{
    if (yes) {
        m_answers.insert(question, *yes);
    } else {
        m_answers.remove(question);
    }
}

std::optional<bool> ClassificationDraft::answerTo(const QString& question) const
{
    const auto found = m_answers.constFind(question);
    return found == m_answers.constEnd() ? std::nullopt : std::optional<bool>(*found);
}

QString ClassificationDraft::classOf(const Scheme& scheme, Property of) const
{
    const Property property = scheme.askedFor(of);
    for (const Question& question : scheme.questions) {
        if (question.property == property) {
            const std::optional<bool> yes = answerTo(question.id);
            if (!yes) {
                return {};
            }
            if (*yes) {
                return question.yesClass;
            }
        }
    }
    const std::vector<SchemeClass>& classes = scheme.scale(property).classes;
    return classes.empty() ? QString() : classes.back().id;
}

std::vector<HandlingRestriction> ClassificationDraft::restrictions(const Scheme& scheme) const
{
    return restrictionsFor(scheme,
                           classOf(scheme, Property::Confidentiality),
                           classOf(scheme, Property::Integrity),
                           classOf(scheme, Property::Availability));
}

bool ClassificationDraft::lowers(const Scheme& scheme, const Asset& asset) const
{
    const std::array<QString, 3> before = {
        asset.confidentiality, asset.integrity, asset.availability};
    return std::any_of(kProperties.begin(), kProperties.end(), [&](Property property) {
        const QString after = classOf(scheme, property);
        return !after.isEmpty() &&
               isLowering(scheme, property, before[static_cast<size_t>(property)], after);
    });
}

QMap<QString, QString> ClassificationDraft::answers(const Scheme& scheme) const
{
    QMap<QString, QString> given;
    for (const Question* question : asked(scheme)) {
        if (const std::optional<bool> yes = answerTo(question->id)) {
            given.insert(question->id, *yes ? u"yes"_s : u"no"_s);
        }
    }
    return given;
}

} // namespace daicho
