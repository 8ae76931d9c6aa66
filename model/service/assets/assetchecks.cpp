// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assets/assetchecks.h"

#include "model/catalogue/classifier.h"
#include "model/core/wareki.h"
#include "model/service/session.h"
#include "model/store/cataloguestore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssetChecks)
};

} // namespace

AssetChecks::AssetChecks(const Session& session, Scheme scheme)
    : m_session(&session)
    , m_scheme(std::move(scheme))
{
}

Result<AssetChecks> AssetChecks::of(const Session& session)
{
    Result<Scheme> scheme = session.scheme();
    if (!scheme) {
        return failure(scheme);
    }
    return AssetChecks(session, std::move(*scheme));
}

QString AssetChecks::problem(const FieldInfo& field, const QVariant& value) const
{
    const QString& label = field.label.in(m_session->language());
    if (!value.isValid()) {
        return field.has(Required) ? Words::tr("“%1” must not be empty.").arg(label) : QString();
    }
    if (field.isReference()) {
        const Result<QString> uid =
            m_session->tables().references.uid(field.type, value.toLongLong());
        return uid ? QString() : uid.error().message;
    }
    QStringList words;
    if (field.type == FieldType::Choice) {
        words.append(value.toString());
    } else if (field.type == FieldType::Choices) {
        words = value.toStringList();
    }
    const std::optional<Property> property = propertyFromKey(field.choices);
    for (const QString& word : words) {
        const bool known =
            property
                ? m_scheme.findClass(*property, word) != nullptr
                : m_session->environment().catalogue.choices(field.choices).item(word) != nullptr;
        if (!known) {
            return Words::tr("“%1” has no value “%2”. Choose one of the list.").arg(label, word);
        }
    }
    return {};
}

bool AssetChecks::lowers(const FieldInfo& field,
                         const QVariant& before,
                         const QVariant& after) const
{
    return isClass(field) &&
           isLowering(
               m_scheme, *propertyFromKey(field.choices), before.toString(), after.toString());
}

Result<size_t> assetFieldIndex(const QString& key)
{
    const FieldList<Asset>& fields = assetFields();
    const auto found = std::find_if(fields.begin(),
                                    fields.end(),
                                    [&key](const Field<Asset>& field) { return field.key == key; });
    if (found == fields.end()) {
        return fail(
            ErrorKind::InvalidInput, Words::tr("There is no field “%1”.").arg(key), {}, key);
    }
    return static_cast<size_t>(found - fields.begin());
}

QVariant normalised(size_t field, const QVariant& value)
{
    Asset asset;
    setFieldValue(asset, assetFields()[field], value);
    return fieldValue(asset, assetFields()[field]);
}

std::vector<size_t> AssetChecks::putHandMarks(const QString& reason,
                                              const QString& approver,
                                              std::vector<QVariant>& values) const
{
    Asset asset;
    asset.scheme = m_scheme.header.id + u'@' + m_scheme.header.version;
    asset.classBasis = u"hand"_s;
    asset.classReason = reason.trimmed();
    asset.classifiedBy = m_session->actor().post;
    asset.classifiedOn = m_session->environment().clock.today();
    asset.classApprover = approver.trimmed();
    const QStringList keys = {u"scheme"_s,
                              u"class_basis"_s,
                              u"class_answers"_s,
                              u"class_reason"_s,
                              u"classified_by"_s,
                              u"classified_on"_s,
                              u"class_approver"_s};
    std::vector<size_t> indexes;
    const FieldList<Asset>& fields = assetFields();
    for (size_t i = 0; i < fields.size(); ++i) {
        if (keys.contains(fields[i].key)) {
            indexes.push_back(i);
            values[i] = fieldValue(asset, fields[i]);
        }
    }
    return indexes;
}

Result<void> AssetChecks::keepScheme() const
{
    const auto* document =
        m_session->environment().catalogue.document(u"scheme"_s, m_scheme.header.id);
    return document != nullptr ? CatalogueStore(m_session->database()).keep(*document)
                               : Result<void>();
}

Result<void> checkLowering(qint64 lowered, const QString& reason, const QString& approver)
{
    if (lowered == 0 || (!reason.trimmed().isEmpty() && !approver.trimmed().isEmpty())) {
        return {};
    }
    return fail(ErrorKind::InvalidInput,
                Words::tr("The change lowers the class of %n assets. Lowering a class needs a "
                          "reason and an approver. Nothing was changed.",
                          nullptr,
                          static_cast<int>(lowered)),
                {},
                reason.trimmed().isEmpty() ? u"class_reason"_s : u"class_approver"_s);
}

} // namespace daicho
