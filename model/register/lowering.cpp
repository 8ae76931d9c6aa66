// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/lowering.h"

#include "model/catalogue/classifier.h"

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

std::array<QString, 3> classesOf(const Asset& asset)
{
    return {asset.confidentiality, asset.integrity, asset.availability};
}

} // namespace

QList<Lowering> loweringsOf(const Scheme& scheme, const Asset& before, const Asset& after)
{
    const std::array<QString, 3> from = classesOf(before);
    const std::array<QString, 3> to = classesOf(after);
    QList<Lowering> found;
    for (const Property property : scheme.gradedProperties()) {
        const auto place = static_cast<size_t>(property);
        if (isLowering(scheme, property, from[place], to[place])) {
            found.append({property, from[place], to[place]});
        }
    }
    return found;
}

bool isReclassified(const Asset& before, const Asset& after)
{
    return classesOf(before) != classesOf(after);
}

QString missingForLowering(const Asset& before, const Asset& after, const QString& reason)
{
    const bool isNew = after.classReason != before.classReason ||
                       after.classApprover != before.classApprover || !reason.trimmed().isEmpty();
    if (!isNew || (after.classReason.trimmed().isEmpty() && reason.trimmed().isEmpty())) {
        return u"class_reason"_s;
    }
    return after.classApprover.trimmed().isEmpty() ? u"class_approver"_s : QString();
}

bool asksForGrounds(const Error& error)
{
    return error.kind == ErrorKind::InvalidInput &&
           (error.where == "class_reason"_L1 || error.where == "class_approver"_L1);
}

QString loweringText(const Scheme& scheme, const QList<Lowering>& lowerings, Language language)
{
    QStringList parts;
    for (const Lowering& each : lowerings) {
        parts.append(u"%1 %2 → %3"_s.arg(scheme.scale(each.property).label.in(language),
                                         each.from,
                                         each.to.isEmpty() ? u"―"_s : each.to));
    }
    return parts.join(language == Language::Japanese ? u"、"_s : u", "_s);
}

} // namespace daicho
