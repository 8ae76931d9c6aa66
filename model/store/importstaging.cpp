// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/importstaging.h"

#include <QDate>

#include <algorithm>
#include <cstring>

namespace daicho {

namespace {

constexpr auto kCreate = "CREATE TABLE staged (n INTEGER PRIMARY KEY, id INTEGER, line INTEGER, "
                         "content BLOB)";
constexpr auto kInsert = "INSERT INTO staged (n, id, line, content) VALUES ($1, $2, $3, $4)";
constexpr auto kSelect = "SELECT id, line, content FROM staged ORDER BY n";
constexpr auto kRow = "SELECT id, line, content FROM staged WHERE n = $1";

/// What a value is, ahead of its bytes.
enum class Kind : quint8 { Text, Texts, Integer, Decimal, Flag, Date };

/// Appends plain bytes: the file never leaves this process, and QDataStream costs five times that.
class RowWriter
{
public:
    explicit RowWriter(QByteArray& bytes)
        : m_bytes(bytes)
    {
        m_bytes.resize(0);
    }

    template <class Plain>
    void plain(Plain value)
    {
        m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    }

    void text(const QString& text)
    {
        plain(static_cast<qint32>(text.size()));
        m_bytes.append(reinterpret_cast<const char*>(text.utf16()),
                       text.size() * static_cast<qsizetype>(sizeof(char16_t)));
    }

    void texts(const QStringList& texts)
    {
        plain(static_cast<qint32>(texts.size()));
        for (const QString& part : texts) {
            text(part);
        }
    }

    void value(const QVariant& value)
    {
        switch (value.typeId()) {
        case QMetaType::QStringList:
            plain(Kind::Texts);
            texts(value.toStringList());
            return;
        case QMetaType::Int:
        case QMetaType::LongLong:
            plain(Kind::Integer);
            plain(value.toLongLong());
            return;
        case QMetaType::Double:
            plain(Kind::Decimal);
            plain(value.toDouble());
            return;
        case QMetaType::Bool:
            plain(Kind::Flag);
            plain(value.toBool());
            return;
        case QMetaType::QDate:
            plain(Kind::Date);
            plain(value.toDate().toJulianDay());
            return;
        default:
            plain(Kind::Text);
            text(value.toString());
        }
    }

private:
    QByteArray& m_bytes;
};

class RowReader
{
public:
    explicit RowReader(const QByteArray& bytes)
        : m_at(bytes.constData())
    {
    }

    template <class Plain>
    Plain plain()
    {
        Plain value;
        std::memcpy(&value, m_at, sizeof value);
        m_at += sizeof value;
        return value;
    }

    QString text()
    {
        const auto size = static_cast<qsizetype>(plain<qint32>());
        QString text(size, Qt::Uninitialized);
        const size_t bytes = static_cast<size_t>(size) * sizeof(char16_t);
        std::memcpy(text.data(), m_at, bytes);
        m_at += bytes;
        return text;
    }

    QStringList texts()
    {
        QStringList texts;
        for (auto count = plain<qint32>(); count > 0; --count) {
            texts.append(text());
        }
        return texts;
    }

    QVariant value()
    {
        switch (plain<Kind>()) {
        case Kind::Text:
            return text();
        case Kind::Texts:
            return texts();
        case Kind::Integer:
            return plain<qlonglong>();
        case Kind::Decimal:
            return plain<double>();
        case Kind::Flag:
            return plain<bool>();
        case Kind::Date:
            return QDate::fromJulianDay(plain<qint64>());
        }
        Q_UNREACHABLE();
    }

private:
    const char* m_at;
};

StagedRow readRow(const Statement& rows)
{
    StagedRow row;
    row.id = rows.integer(0);
    row.row = static_cast<int>(rows.integer(1));
    const QByteArray content = rows.blob(2);
    RowReader reader(content);
    row.values.resize(reader.plain<quint32>());
    for (auto count = reader.plain<quint32>(); count > 0; --count) {
        const auto field = reader.plain<quint32>();
        row.values[field] = reader.value();
    }
    for (auto count = reader.plain<quint32>(); count > 0; --count) {
        const auto field = reader.plain<int>();
        row.newReferences.append({field, reader.texts()});
    }
    for (auto count = reader.plain<quint32>(); count > 0; --count) {
        const auto field = reader.plain<int>();
        const QString header = reader.text();
        row.assetTexts.append({field, header, reader.text()});
    }
    return row;
}

} // namespace

ImportStaging::ImportStaging(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<std::unique_ptr<ImportStaging>> ImportStaging::create()
{
    auto database = Database::openPrivate(true);
    if (!database) {
        return failure(database);
    }
    // The file is thrown away with the connection: nothing in it needs to survive a failure.
    DAICHO_TRY((*database)->execute("PRAGMA journal_mode = OFF"));
    DAICHO_TRY((*database)->execute("PRAGMA synchronous = OFF"));
    DAICHO_TRY((*database)->execute(kCreate));
    DAICHO_TRY((*database)->execute("BEGIN"));
    std::unique_ptr<ImportStaging> staging(new ImportStaging(std::move(*database)));
    staging->m_insert = std::make_unique<Statement>(*staging->m_database, kInsert);
    return staging;
}

Result<void> ImportStaging::add(const StagedRow& row)
{
    RowWriter writer(m_content);
    const auto filled = std::count_if(row.values.begin(),
                                      row.values.end(),
                                      [](const QVariant& value) { return value.isValid(); });
    writer.plain(static_cast<quint32>(row.values.size()));
    writer.plain(static_cast<quint32>(filled));
    for (size_t i = 0; i < row.values.size(); ++i) {
        if (row.values[i].isValid()) {
            writer.plain(static_cast<quint32>(i));
            writer.value(row.values[i]);
        }
    }
    writer.plain(static_cast<quint32>(row.newReferences.size()));
    for (const auto& [field, path] : row.newReferences) {
        writer.plain(field);
        writer.texts(path);
    }
    writer.plain(static_cast<quint32>(row.assetTexts.size()));
    for (const auto& [field, header, text] : row.assetTexts) {
        writer.plain(field);
        writer.text(header);
        writer.text(text);
    }
    m_insert->bind(1, ++m_count);
    m_insert->bind(2, row.id);
    m_insert->bind(3, row.row);
    m_insert->bindBlob(4, m_content);
    return m_insert->run();
}

Result<void> ImportStaging::visit(const std::function<Result<void>(StagedRow&)>& visit)
{
    Statement rows(*m_database, kSelect);
    for (;;) {
        const Result<bool> more = rows.step();
        if (!more) {
            return failure(more);
        }
        if (!*more) {
            return {};
        }
        StagedRow row = readRow(rows);
        DAICHO_TRY(visit(row));
    }
}

Result<StagedRow> ImportStaging::row(qint64 n)
{
    Statement rows(*m_database, kRow);
    rows.bind(1, n);
    const Result<bool> found = rows.step();
    if (!found) {
        return failure(found);
    }
    Q_ASSERT(*found);
    return readRow(rows);
}

} // namespace daicho
