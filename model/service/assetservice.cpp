// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"

#include "model/service/classificationservice.h"
#include "model/service/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssetService)
};

QString shown(const QVariant& value)
{
    if (!value.isValid()) {
        return Words::tr("(empty)");
    }
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u", "_s)
                                                    : value.toString();
}

QString joined(const QList<FieldProblem>& problems)
{
    QStringList sentences;
    for (const FieldProblem& problem : problems) {
        sentences.append(problem.reason);
    }
    return sentences.join(u'\n');
}

} // namespace

QString assetCode(qint64 number)
{
    return u"A%1"_s.arg(number, 6, 10, QChar(u'0'));
}

AssetService::AssetService(Session& session)
    : m_session(session)
    , m_store(session.tables().asset)
{
}

Result<Asset> AssetService::asset(AssetId id) const
{
    const Result<std::optional<Asset>> found = m_store.byId(id.value);
    if (!found) {
        return failure(found);
    }
    if (!*found) {
        return fail(ErrorKind::NotFound, Words::tr("The asset does not exist any more."));
    }
    return **found;
}

Result<Asset> AssetService::byCode(const QString& code) const
{
    // As the ledger has it first, then as an input method in full width may have meant it.
    const QString plain = code.normalized(QString::NormalizationForm_KC).trimmed();
    QStringList spellings{code, plain, plain.toUpper()};
    spellings.removeDuplicates();
    for (const QString& spelling : std::as_const(spellings)) {
        const qsizetype dash = spelling.lastIndexOf(u'-');
        for (const auto& attempt : {m_store.ofNumber(spelling, {}),
                                    m_store.ofNumber(spelling.left(dash), spelling.mid(dash + 1)),
                                    m_store.firstOfCode(spelling)}) {
            if (!attempt) {
                return failure(attempt);
            }
            if (attempt->size() == 1) {
                return attempt->first();
            }
        }
    }
    return fail(ErrorKind::NotFound,
                Words::tr("There is no asset “%1” in the register.").arg(code),
                {},
                code);
}

Result<QList<Asset>> AssetService::assets(const QList<AssetId>& ids) const
{
    QList<Asset> list;
    list.reserve(ids.size());
    for (const AssetId id : ids) {
        Result<std::optional<Asset>> found = m_store.byId(id.value);
        if (!found) {
            return failure(found);
        }
        if (*found) {
            list.append(std::move(**found));
        }
    }
    return list;
}

Result<void> AssetService::visit(const AssetFilter& filter,
                                 const AssetOrder& order,
                                 const std::function<Result<void>(const Asset&)>& visit) const
{
    return visitStored(filter, order, [&](const StoredRecord& record) {
        return visit(m_store.fromStored(record));
    });
}

Result<void>
AssetService::visitStored(const AssetFilter& filter,
                          const AssetOrder& order,
                          const std::function<Result<void>(const StoredRecord&)>& visit) const
{
    QByteArray columns = "a." + m_store.table().columns();
    columns.replace(", ", ", a.");
    Result<Statement> rows = AssetQuery::rows(m_session.database(), columns, filter, order);
    if (!rows) {
        return failure(rows);
    }
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        DAICHO_TRY(visit(m_store.table().read(*rows)));
    }
}

Result<qint64> AssetService::count(const AssetFilter& filter) const
{
    return AssetQuery::count(m_session.database(), filter);
}

QList<FieldProblem> AssetService::problems(const Asset& asset) const
{
    QList<FieldProblem> problems;
    const Result<Scheme> scheme = m_session.scheme();
    for (const Field<Asset>& field : assetFields()) {
        const QVariant value = fieldValue(asset, field);
        const QString& label = field.label.in(m_session.language());
        if (!value.isValid()) {
            if (field.has(Required)) {
                problems.append({field.key, {}, Words::tr("“%1” must not be empty.").arg(label)});
            }
            continue;
        }
        if (field.type != FieldType::Choice) {
            continue;
        }
        const std::optional<Property> property = propertyFromKey(field.choices);
        const bool known =
            property
                ? scheme && scheme->findClass(*property, value.toString()) != nullptr
                : m_session.environment().catalogue.choices(field.choices).item(value.toString()) !=
                      nullptr;
        if (!known) {
            problems.append({field.key,
                             value.toString(),
                             Words::tr("“%1” has no value “%2”. Choose one of the list.")
                                 .arg(label, value.toString())});
        }
    }
    return problems;
}

Result<void> AssetService::checkCodeIsFree(const Asset& asset) const
{
    const Result<QList<Asset>> taken = m_store.ofNumber(asset.code, asset.branch);
    if (!taken) {
        return failure(taken);
    }
    if (!taken->isEmpty() && taken->first().id != asset.id) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("The asset number %1 is taken by “%2”. Give another number or leave "
                              "it empty for the next free one.")
                        .arg(asset.displayCode(), taken->first().name),
                    {},
                    u"code"_s);
    }
    return {};
}

Result<Asset> AssetService::add(const Asset& draft)
{
    Asset asset = draft;
    const QList<FieldProblem> found = problems(asset);
    if (!found.isEmpty()) {
        return fail(ErrorKind::InvalidInput, joined(found), {}, found.first().field);
    }
    if (asset.code.isEmpty()) {
        const Result<QString> code = nextCode();
        if (!code) {
            return failure(code);
        }
        asset.code = *code;
    }
    auto recorder = m_session.record(u"asset.create"_s,
                                     {{u"code"_s, asset.displayCode()}, {u"name"_s, asset.name}});
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY(checkCodeIsFree(asset));
    const Result<qint64> id =
        (*recorder)->insert(m_store.table(), fieldValues(asset, assetFields()));
    if (!id) {
        return failure(id);
    }
    DAICHO_TRY(m_session.commit(**recorder));
    return this->asset(AssetId{*id});
}

Result<Asset> AssetService::update(const Asset& base, const Asset& given, const QString& reason)
{
    const QList<FieldProblem> found = problems(given);
    if (!found.isEmpty()) {
        return fail(ErrorKind::InvalidInput, joined(found), {}, found.first().field);
    }
    Asset edited = given;
    DAICHO_TRY(ClassificationService(m_session).takeByHand(base, edited, reason));
    auto recorder = m_session.record(
        u"asset.update"_s, {{u"code"_s, edited.displayCode()}, {u"name"_s, edited.name}}, reason);
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY(checkCodeIsFree(edited));
    const Result<void> written = (*recorder)->update(
        m_store.table(), m_store.toStored(base), fieldValues(edited, assetFields()));
    if (!written) {
        recorder->reset();
        return written.error().kind == ErrorKind::Conflict
                   ? Result<Asset>(Failure(conflict(base, edited, written.error())))
                   : Result<Asset>(failure(written));
    }
    DAICHO_TRY(m_session.commit(**recorder));
    return asset(base.id);
}

Error AssetService::conflict(const Asset& base, const Asset& edited, const Error& cause) const
{
    const Result<Asset> current = asset(base.id);
    if (!current) {
        return {ErrorKind::Conflict,
                Words::tr("“%1” was removed by someone else meanwhile. Nothing was saved.")
                    .arg(base.name),
                cause.detail,
                base.uid};
    }
    QStringList sides;
    for (const Field<Asset>& field : assetFields()) {
        const QVariant mine = fieldValue(edited, field);
        const QVariant theirs = fieldValue(*current, field);
        if (mine != theirs && !field.has(Hidden)) {
            sides.append(
                Words::tr("%1: there “%2”, here “%3”")
                    .arg(field.label.in(m_session.language()), shown(theirs), shown(mine)));
        }
    }
    return {ErrorKind::Conflict,
            Words::tr("“%1” was changed by someone else meanwhile. Nothing was saved.\n%2")
                .arg(base.name, sides.join(u'\n')),
            cause.detail,
            base.uid};
}

Result<void> AssetService::remove(const Asset& asset, const QString& reason)
{
    auto recorder = m_session.record(
        u"asset.remove"_s, {{u"code"_s, asset.displayCode()}, {u"name"_s, asset.name}}, reason);
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY((*recorder)->remove(m_store.table(), m_store.toStored(asset)));
    DAICHO_TRY(m_session.commit(**recorder));
    return {};
}

Result<std::optional<EntryRef>> AssetService::setField(const QList<AssetId>& ids,
                                                       const QString& key,
                                                       const QVariant& value,
                                                       const QString& reason)
{
    const FieldList<Asset>& fields = assetFields();
    const auto field = std::find_if(
        fields.begin(), fields.end(), [&key](const Field<Asset>& f) { return f.key == key; });
    if (field == fields.end()) {
        return fail(
            ErrorKind::InvalidInput, Words::tr("There is no field “%1”.").arg(key), {}, key);
    }
    auto recorder =
        m_session.record(u"asset.bulk"_s, {{u"count"_s, ids.size()}, {u"field"_s, key}}, reason);
    if (!recorder) {
        return failure(recorder);
    }
    for (const AssetId id : ids) {
        const Result<Asset> base = asset(id);
        if (!base) {
            return failure(base);
        }
        Asset edited = *base;
        setFieldValue(edited, *field, value);
        const QList<FieldProblem> found = problems(edited);
        if (!found.isEmpty()) {
            return fail(ErrorKind::InvalidInput, joined(found), {}, base->displayCode());
        }
        DAICHO_TRY(ClassificationService(m_session).takeByHand(*base, edited, reason));
        DAICHO_TRY((*recorder)->update(
            m_store.table(), m_store.toStored(*base), fieldValues(edited, fields)));
    }
    return m_session.commit(**recorder);
}

Result<ClassificationResult> AssetService::classify(const Asset& base,
                                                    const QMap<QString, QString>& answers,
                                                    const QString& reason,
                                                    const QString& approver)
{
    return ClassificationService(m_session).classify({base}, {answers, reason, approver});
}

Result<QString> AssetService::nextCode() const
{
    const Result<qint64> highest = m_store.highestNumber();
    if (!highest) {
        return failure(highest);
    }
    return assetCode(*highest + 1);
}

} // namespace daicho
