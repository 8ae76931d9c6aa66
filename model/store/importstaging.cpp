// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/importstaging.h"

#include <QDataStream>
#include <QIODevice>

namespace daicho {

namespace {

constexpr auto kCreate = "CREATE TABLE staged (n INTEGER PRIMARY KEY, id INTEGER, line INTEGER, "
                         "content BLOB)";
constexpr auto kInsert = "INSERT INTO staged (n, id, line, content) VALUES ($1, $2, $3, $4)";
constexpr auto kSelect = "SELECT id, line, content FROM staged ORDER BY n";

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
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    quint32 filled = 0;
    for (const QVariant& value : row.values) {
        filled += value.isValid() ? 1 : 0;
    }
    stream << static_cast<quint32>(row.values.size()) << filled;
    for (size_t i = 0; i < row.values.size(); ++i) {
        if (row.values[i].isValid()) {
            stream << static_cast<quint32>(i) << row.values[i];
        }
    }
    stream << static_cast<quint32>(row.newReferences.size());
    for (const auto& [field, path] : row.newReferences) {
        stream << field << path;
    }
    stream << static_cast<quint32>(row.assetTexts.size());
    for (const auto& [field, header, text] : row.assetTexts) {
        stream << field << header << text;
    }
    m_insert->bind(1, ++m_count);
    m_insert->bind(2, row.id);
    m_insert->bind(3, row.row);
    m_insert->bindBlob(4, content);
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
        StagedRow row;
        row.id = rows.integer(0);
        row.row = static_cast<int>(rows.integer(1));
        const QByteArray content = rows.blob(2);
        QDataStream stream(content);
        quint32 size = 0;
        quint32 count = 0;
        stream >> size >> count;
        row.values.resize(size);
        for (quint32 n = 0; n < count; ++n) {
            quint32 field = 0;
            stream >> field;
            stream >> row.values[field];
        }
        stream >> count;
        for (quint32 n = 0; n < count; ++n) {
            auto& [field, path] = row.newReferences.emplaceBack();
            stream >> field >> path;
        }
        stream >> count;
        for (quint32 n = 0; n < count; ++n) {
            auto& [field, header, text] = row.assetTexts.emplaceBack();
            stream >> field >> header >> text;
        }
        DAICHO_TRY(visit(row));
    }
}

} // namespace daicho
