// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/cataloguestore.h"

#include "model/store/database.h"
#include "model/store/statement.h"

#include <QCoreApplication>

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueStore)
};

constexpr auto kSelect = "SELECT kind, id, version, json, digest FROM catalogue_document ";
constexpr auto kInsert = "INSERT INTO catalogue_document (kind, id, version, json, digest) "
                         "VALUES ($1, $2, $3, $4, $5)";

CatalogueDocument readDocument(const Statement& row)
{
    return {row.text(0), row.text(1), row.text(2), row.utf8(3).toByteArray(), row.text(4)};
}

} // namespace

Result<std::optional<CatalogueDocument>>
CatalogueStore::document(const QString& kind, const QString& id, const QString& version) const
{
    Statement statement(m_database,
                        QByteArray(kSelect) + "WHERE kind = $1 AND id = $2 AND version = $3");
    statement.bind(1, kind);
    statement.bind(2, id);
    statement.bind(3, version);
    const Result<bool> row = statement.step();
    if (!row) {
        return failure(row);
    }
    return *row ? std::optional(readDocument(statement)) : std::nullopt;
}

Result<QList<CatalogueDocument>> CatalogueStore::documents() const
{
    Statement statement(m_database, QByteArray(kSelect) + "ORDER BY kind, id, version");
    QList<CatalogueDocument> list;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return list;
        }
        list.append(readDocument(statement));
    }
}

Result<void> CatalogueStore::keep(const CatalogueDocument& document)
{
    const auto kept = this->document(document.kind, document.id, document.version);
    if (!kept) {
        return failure(kept);
    }
    if (*kept) {
        if ((*kept)->digest != document.digest) {
            return fail(
                ErrorKind::InvalidInput,
                Words::tr("The register knows another text of %1 “%2” version %3. A changed "
                          "catalogue document needs a new version.")
                    .arg(document.kind, document.id, document.version));
        }
        return {};
    }
    Statement statement(m_database, kInsert);
    statement.bind(1, document.kind);
    statement.bind(2, document.id);
    statement.bind(3, document.version);
    statement.bindUtf8(4, document.json);
    statement.bind(5, document.digest);
    return statement.run();
}

} // namespace daicho
