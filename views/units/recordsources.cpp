// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/units/recordsources.h"

#include "model/service/session.h"

namespace daicho {

namespace {

template <class Record>
class RecordSource : public TreeSource
{
public:
    RecordSource(Session& session, FormContext& context, const FieldList<Record>& fields)
        : m_session(session)
        , m_context(context)
        , m_fields(fields)
    {
    }

    std::vector<const FieldInfo*> fields() const override
    {
        std::vector<const FieldInfo*> infos;
        for (const Field<Record>& field : m_fields) {
            infos.push_back(&field);
        }
        return infos;
    }

    Result<QList<TreeNode>> load() override
    {
        DAICHO_TRY(m_context.reload());
        const auto records = all();
        if (!records) {
            return failure(records);
        }
        m_records.clear();
        QList<TreeNode> nodes;
        for (const Record& record : *records) {
            m_records.insert(record.id.value, record);
            nodes.append(node(record));
        }
        const Result<QHash<decltype(Record::id), qint64>> counts = assetCounts();
        if (!counts) {
            return failure(counts);
        }
        for (TreeNode& node : nodes) {
            node.assets = counts->value({node.id});
        }
        return nodes;
    }

    std::vector<QVariant> values(qint64 id) const override
    {
        const Record record = m_records.value(id);
        std::vector<QVariant> values;
        for (const Field<Record>& field : m_fields) {
            values.push_back(fieldValue(record, field));
        }
        return values;
    }

    Result<void> setValue(qint64 id, const QString& key, const QVariant& value) override
    {
        const Record base = m_records.value(id);
        Record edited = base;
        for (const Field<Record>& field : m_fields) {
            if (field.key == key) {
                setFieldValue(edited, field, value);
            }
        }
        return edited == base ? Result<void>() : m_session.units().update(base, edited);
    }

    Result<qint64> add(const std::vector<QVariant>& values) override
    {
        Record record;
        for (size_t i = 0; i < m_fields.size(); ++i) {
            setFieldValue(record, m_fields[i], values[i]);
        }
        const Result<Record> added = m_session.units().add(record);
        return added ? Result<qint64>(added->id.value) : Result<qint64>(failure(added));
    }

    Result<void> remove(qint64 id) override
    {
        return m_session.units().remove(m_records.value(id));
    }

protected:
    virtual Result<QList<Record>> all() const = 0;
    virtual Result<QHash<decltype(Record::id), qint64>> assetCounts() const = 0;
    virtual TreeNode node(const Record& record) const = 0;

    Session& session() const { return m_session; }

    QString choice(const QString& key, const QString& id) const
    {
        for (const Field<Record>& field : m_fields) {
            if (field.key == key) {
                return m_context.texts().choice(field, id);
            }
        }
        return {};
    }

private:
    Session& m_session;
    FormContext& m_context;
    const FieldList<Record>& m_fields;
    QHash<qint64, Record> m_records;
};

class UnitSource final : public RecordSource<Unit>
{
public:
    UnitSource(Session& session, FormContext& context)
        : RecordSource(session, context, unitFields())
    {
    }

protected:
    Result<QList<Unit>> all() const override { return session().units().units(); }

    Result<QHash<UnitId, qint64>> assetCounts() const override
    {
        return session().units().assetsByUnit();
    }

    TreeNode node(const Unit& unit) const override
    {
        const QDate today = session().environment().clock.today();
        return {unit.id.value,
                unit.parent.value,
                unit.name,
                unit.code,
                choice(QStringLiteral("body_kind"), unit.bodyKind),
                0,
                unit.isClosed(today)};
    }
};

class PlaceSource final : public RecordSource<Place>
{
public:
    PlaceSource(Session& session, FormContext& context)
        : RecordSource(session, context, placeFields())
    {
    }

protected:
    Result<QList<Place>> all() const override { return session().units().places(); }

    Result<QHash<PlaceId, qint64>> assetCounts() const override
    {
        return session().units().assetsByPlace();
    }

    TreeNode node(const Place& place) const override
    {
        return {place.id.value,
                place.parent.value,
                place.name,
                place.code,
                choice(QStringLiteral("kind"), place.kind),
                0,
                false};
    }
};

} // namespace

std::unique_ptr<TreeSource> unitSource(Session& session, FormContext& context)
{
    return std::make_unique<UnitSource>(session, context);
}

std::unique_ptr<TreeSource> placeSource(Session& session, FormContext& context)
{
    return std::make_unique<PlaceSource>(session, context);
}

} // namespace daicho
