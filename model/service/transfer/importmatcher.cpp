// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/importmatcher.h"

#include "model/core/textfold.h"
#include "model/service/session.h"
#include "model/store/assetstore.h"
#include "model/store/treestore.h"

using namespace Qt::StringLiterals;

namespace daicho {

int importFieldIndex(ImportTarget target, const QString& key)
{
    const std::vector<FieldInfo>& fields = importFields(target);
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].key == key) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

ImportMatcher::ImportMatcher(Session& session, ImportTarget target, MatchBy by)
    : m_session(session)
    , m_target(target)
    , m_by(by)
    , m_code(importFieldIndex(target, u"code"_s))
    , m_branch(importFieldIndex(target, u"branch"_s))
    , m_name(importFieldIndex(target, u"name"_s))
    , m_unit(importFieldIndex(target, u"unit"_s))
    , m_business(importFieldIndex(target, u"business"_s))
    , m_media(importFieldIndex(target, u"media"_s))
    , m_parent(importFieldIndex(target, u"parent"_s))
{
}

QString ImportMatcher::text(const Values& values, int field) const
{
    return field < 0 ? QString() : values[static_cast<size_t>(field)].toString();
}

QString ImportMatcher::numberKey(const Values& values) const
{
    return assetNumberKey(text(values, m_code), text(values, m_branch));
}

QString ImportMatcher::contentKey(const Values& values) const
{
    const int scope = m_target == ImportTarget::Assets ? m_unit : m_parent;
    return assetContentKey(
        text(values, scope), text(values, m_business), text(values, m_name), text(values, m_media));
}

Result<void> ImportMatcher::load()
{
    if (m_target == ImportTarget::Scores) {
        return loadAssets();
    }
    DAICHO_TRY(loadTree(m_session.tables().unit, m_units));
    DAICHO_TRY(loadTree(m_session.tables().place, m_places));
    return m_target == ImportTarget::Assets ? loadAssets() : Result<void>();
}

Result<void> ImportMatcher::loadAssets()
{
    return AssetStore(m_session.tables().asset).visitKeys([this](const AssetKeys& asset) {
        const QString unit = asset.unit ? QString::number(asset.unit.value) : QString();
        m_byNumber.insert(assetNumberKey(asset.code, asset.branch), asset.id.value);
        m_byContent[assetContentKey(unit, asset.business, asset.name, asset.media)].append(
            asset.id.value);
        noteName(asset.name, asset.id.value);
    });
}

Result<void> ImportMatcher::loadTree(EntityTable& table, ReferenceIndex& index)
{
    const auto at = [&table](const QString& key) {
        size_t i = 0;
        while (table.fields()[i]->key != key) {
            ++i;
        }
        return i;
    };
    const size_t code = at(u"code"_s);
    const size_t name = at(u"name"_s);
    const size_t parent = at(u"parent"_s);
    const bool isTarget = &table == &(m_target == ImportTarget::Units ? m_session.tables().unit
                                                                      : m_session.tables().place) &&
                          (m_target == ImportTarget::Units || m_target == ImportTarget::Places);
    return TreeStore(table).visit([&](const StoredRecord& record) {
        index.add(record.id,
                  record.values[code].toString(),
                  record.values[name].toString(),
                  record.values[parent].toLongLong());
        if (isTarget) {
            m_byNumber.insert(numberKey(record.values), record.id);
            m_byContent[contentKey(record.values)].append(record.id);
        }
    });
}

qint64 ImportMatcher::match(const Values& values)
{
    if (m_by == MatchBy::Never) {
        return 0;
    }
    if (m_by != MatchBy::Content) {
        const QString number = numberKey(values);
        if (!number.isEmpty() || m_by == MatchBy::Number) {
            return number.isEmpty() ? 0 : qMax<qint64>(0, m_byNumber.value(number));
        }
    }
    const QString content = contentKey(values);
    return m_byContent.value(content).value(m_seen.next(content));
}

bool ImportMatcher::isNumberTaken(const Values& values, qint64 id) const
{
    const QString number = numberKey(values);
    const qint64 holder = number.isEmpty() ? 0 : qMax<qint64>(0, m_byNumber.value(number));
    return holder != 0 && holder != id;
}

void ImportMatcher::noteName(const QString& name, qint64 id)
{
    const QString folded = foldLabel(name);
    const auto known = m_assetNames.find(folded);
    if (known == m_assetNames.end()) {
        m_assetNames.insert(folded, id);
    } else {
        *known = 0;
    }
}

void ImportMatcher::expect(qint64 n, const Values& values)
{
    const QString number = numberKey(values);
    if (!number.isEmpty()) {
        m_byNumber.insert(number, -n);
    }
    noteName(text(values, m_name), -n);
}

void ImportMatcher::added(qint64 id, const Values& values)
{
    index(m_target == ImportTarget::Units ? FieldType::UnitRef : FieldType::PlaceRef)
        .add(id,
             text(values, m_code),
             text(values, m_name),
             m_parent < 0 ? 0 : values[static_cast<size_t>(m_parent)].toLongLong());
}

ReferenceIndex& ImportMatcher::index(FieldType type)
{
    return type == FieldType::UnitRef ? m_units : m_places;
}

qint64 ImportMatcher::assetNamed(const QString& text) const
{
    if (const qint64 id = m_byNumber.value(assetNumberKey(text, {}))) {
        return id;
    }
    const qsizetype dash = text.lastIndexOf(u'-');
    if (dash > 0) {
        if (const qint64 id =
                m_byNumber.value(assetNumberKey(text.left(dash), text.mid(dash + 1)))) {
            return id;
        }
    }
    return m_assetNames.value(foldLabel(text));
}

} // namespace daicho
