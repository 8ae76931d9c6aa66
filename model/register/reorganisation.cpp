// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/reorganisation.h"

#include "model/register/fieldbuilder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reorganisation)
};

constexpr std::array kKinds = {"rename"_L1, "merge"_L1, "split"_L1, "close"_L1};

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue item : value.toArray()) {
        list.append(item.toString());
    }
    return list;
}

QJsonObject targetJson(const ReorganisationTarget& target)
{
    return {{u"uid"_s, target.uid},
            {u"code"_s, target.code},
            {u"name"_s, target.name},
            {u"reading"_s, target.reading},
            {u"head"_s, target.head},
            {u"body_kind"_s, target.bodyKind},
            {u"parent"_s, target.parent},
            {u"businesses"_s, QJsonArray::fromStringList(target.businesses)}};
}

ReorganisationTarget targetFrom(const QJsonObject& json)
{
    return {json["uid"_L1].toString(),
            json["code"_L1].toString(),
            json["name"_L1].toString(),
            json["reading"_L1].toString(),
            json["head"_L1].toString(),
            json["body_kind"_L1].toString(),
            json["parent"_L1].toString(),
            strings(json["businesses"_L1])};
}

} // namespace

QString toKey(ReorganisationKind kind)
{
    return kKinds[static_cast<size_t>(kind)];
}

std::optional<ReorganisationKind> reorganisationKindFromKey(const QString& key)
{
    for (size_t i = 0; i < kKinds.size(); ++i) {
        if (key == kKinds[i]) {
            return static_cast<ReorganisationKind>(i);
        }
    }
    return std::nullopt;
}

QString toJson(const Reorganisation& change)
{
    QJsonArray targets;
    for (const ReorganisationTarget& target : change.targets) {
        targets.append(targetJson(target));
    }
    const QJsonObject object{{u"kind"_s, toKey(change.kind)},
                             {u"effective_on"_s, change.effectiveOn.toString(Qt::ISODate)},
                             {u"sources"_s, QJsonArray::fromStringList(change.sources)},
                             {u"targets"_s, targets}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<Reorganisation> reorganisationFromJson(const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const std::optional<ReorganisationKind> kind =
        reorganisationKindFromKey(object["kind"_L1].toString());
    Reorganisation change;
    change.effectiveOn = QDate::fromString(object["effective_on"_L1].toString(), Qt::ISODate);
    change.sources = strings(object["sources"_L1]);
    for (const QJsonValue target : object["targets"_L1].toArray()) {
        change.targets.append(targetFrom(target.toObject()));
    }
    if (!kind || !change.effectiveOn.isValid() || change.sources.isEmpty() ||
        change.targets.isEmpty()) {
        return fail(ErrorKind::Damaged, Words::tr("The planned reorganisation can't be read."));
    }
    change.kind = *kind;
    return change;
}

const FieldList<PlannedReorganisation>& reorganisationFields()
{
    using enum FieldType;
    using Record = PlannedReorganisation;
    using F = FieldBuilder<Record>;
    static const FieldList<Record> fields = {
        F(u"kind", Text, &Record::kind, u"改正の種類", u"Kind").traits(Required),
        F(u"effective_on", Date, &Record::effectiveOn, u"施行日", u"Effective on").traits(Required),
        F(u"plan", LongText, &Record::plan, u"改正の内容", u"Plan").traits(Hidden),
        F(u"reason", LongText, &Record::reason, u"理由", u"Reason"),
        F(u"done_on", Date, &Record::doneOn, u"反映日", u"Carried out on"),
    };
    return fields;
}

} // namespace daicho
