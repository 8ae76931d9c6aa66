// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/importmemoryservice.h"

#include "model/core/digest.h"
#include "model/core/textfold.h"
#include "model/exchange/valuereader.h"
#include "model/service/session.h"
#include "model/store/importmemory.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportMemoryService)
};

constexpr std::array kTargets = {ImportTarget::Assets, ImportTarget::Units, ImportTarget::Places};

const FieldInfo* fieldOf(ImportTarget target, const QString& key)
{
    const std::vector<FieldInfo>& fields = importFields(target);
    const auto found = std::ranges::find(fields, key, &FieldInfo::key);
    return found == fields.end() ? nullptr : &*found;
}

/// The headers as a set: folded, in no order.
QString headersKey(const SheetAnalysis& sheet)
{
    QStringList headers;
    for (const SheetColumn& column : sheet.columns) {
        headers.append(foldLabel(column.header));
    }
    headers.sort();
    return sha256Hex(headers.join(u'\n').toUtf8());
}

/// A letter stands for another column once columns have moved: the header takes its place.
ColumnMap byHeaders(const ColumnMap& map, const SheetAnalysis& sheet)
{
    ColumnMap named;
    for (ColumnMap::Entry entry : map.columns) {
        const auto hasHeader = std::ranges::any_of(sheet.columns, [&](const SheetColumn& column) {
            return foldLabel(column.header) == foldLabel(entry.column);
        });
        const auto byLetter = std::ranges::find(sheet.columns, entry.column, &SheetColumn::letter);
        if (!hasHeader && byLetter != sheet.columns.end()) {
            entry.column = byLetter->header;
        }
        named.columns.append(entry);
    }
    return named;
}

std::optional<ImportWord>
wordOf(const QList<ImportWord>& words, const QString& field, const QString& word)
{
    for (const ImportWord& known : words) {
        if (known.field == field && foldLabel(known.word) == foldLabel(word)) {
            return known;
        }
    }
    return std::nullopt;
}

} // namespace

Result<QList<ImportWord>> ImportMemoryService::words() const
{
    return ImportMemory(m_session.tables().importWord).all();
}

Result<void>
ImportMemoryService::keepWord(const QString& field, const QString& word, const QString& value)
{
    const Result<Scheme> scheme = m_session.scheme();
    const Result<QList<ImportWord>> known = words();
    if (!scheme || !known) {
        return !scheme ? failure(scheme) : failure(known);
    }
    const FieldInfo* info = nullptr;
    for (const ImportTarget target : kTargets) {
        info = info != nullptr ? info : fieldOf(target, field);
    }
    if (info == nullptr || word.trimmed().isEmpty()) {
        return fail(ErrorKind::InvalidInput,
                    info == nullptr ? Words::tr("There is no field “%1”.").arg(field)
                                    : Words::tr("The word is empty."),
                    {},
                    field);
    }
    const ImportContext context{m_session.environment().catalogue, *scheme, m_session.language()};
    const ReadValue read = ValueReader(*info, context).readText(value);
    if (!read.problem.isEmpty() || !read.value.isValid()) {
        return fail(ErrorKind::InvalidInput,
                    read.problem.isEmpty() ? Words::tr("The value is empty.") : read.problem,
                    {},
                    value);
    }
    const std::optional<ImportWord> before = wordOf(*known, field, word);
    ImportWord after = before.value_or(ImportWord());
    after.field = field;
    after.word = word.trimmed();
    after.value = value.trimmed();
    auto recorder =
        m_session.record(u"import.word"_s,
                         {{u"field"_s, field}, {u"word"_s, after.word}, {u"value"_s, after.value}});
    if (!recorder) {
        return failure(recorder);
    }
    const ImportMemory memory(m_session.tables().importWord);
    const Values values = memory.toStored(after).values;
    if (before) {
        DAICHO_TRY((*recorder)->update(memory.table(), memory.toStored(*before), values));
    } else {
        const Result<qint64> id = (*recorder)->insert(memory.table(), values);
        if (!id) {
            return failure(id);
        }
    }
    const auto entry = m_session.commit(**recorder);
    return entry ? Result<void>() : Result<void>(failure(entry));
}

Result<void> ImportMemoryService::removeWord(const QString& field, const QString& word)
{
    const Result<QList<ImportWord>> known = words();
    if (!known) {
        return failure(known);
    }
    const std::optional<ImportWord> before = wordOf(*known, field, word);
    if (!before) {
        return fail(ErrorKind::NotFound,
                    Words::tr("The register keeps no word “%1” for this field.").arg(word),
                    {},
                    word);
    }
    auto recorder =
        m_session.record(u"import.word.remove"_s, {{u"field"_s, field}, {u"word"_s, before->word}});
    if (!recorder) {
        return failure(recorder);
    }
    const ImportMemory memory(m_session.tables().importWord);
    DAICHO_TRY((*recorder)->remove(memory.table(), memory.toStored(*before)));
    const auto entry = m_session.commit(**recorder);
    return entry ? Result<void>() : Result<void>(failure(entry));
}

Result<void> ImportMemoryService::addWords(ImportOptions& options) const
{
    const Result<QList<ImportWord>> known = words();
    const Result<Scheme> scheme = m_session.scheme();
    if (!known || !scheme) {
        return !known ? failure(known) : failure(scheme);
    }
    const ImportContext context{m_session.environment().catalogue, *scheme, m_session.language()};
    for (const ImportWord& word : *known) {
        const FieldInfo* field = fieldOf(options.into, word.field);
        // A word of an older scheme waits until its value is one again.
        if (field == nullptr ||
            !ValueReader(*field, context).readText(word.value).value.isValid()) {
            continue;
        }
        QHash<QString, QString>& values = options.map.values[word.field];
        const bool isGiven =
            std::any_of(values.keyBegin(), values.keyEnd(), [&word](const QString& given) {
                return foldLabel(given) == foldLabel(word.word);
            });
        if (!isGiven) {
            values.insert(word.word, word.value);
        }
    }
    return {};
}

Result<bool>
ImportMemoryService::complete(TableSource& source, ImportOptions& options, Progress& progress) const
{
    DAICHO_TRY(addWords(options));
    const ImportMemory memory(m_session.tables().importWord);
    const QString target = toKey(options.into);
    const Result<bool> any = memory.hasMappings(target);
    if (!any || !*any || !options.map.columns.isEmpty()) {
        return any ? Result<bool>(false) : any;
    }
    const Result<TableAnalysis> table = outline(source, options, progress);
    if (!table) {
        return failure(table);
    }
    for (const SheetAnalysis& sheet : table->sheets) {
        const Result<QByteArray> kept = memory.mapping(target, headersKey(sheet));
        if (!kept) {
            return failure(kept);
        }
        if (kept->isEmpty()) {
            continue;
        }
        const Result<ColumnMap> map = ColumnMap::parse(*kept);
        if (!map) {
            return failure(map);
        }
        options.map.columns = map->columns;
        options.sheet = sheet.name;
        return true;
    }
    return false;
}

Result<TableAnalysis> ImportMemoryService::outline(TableSource& source,
                                                   const ImportOptions& options,
                                                   Progress& progress) const
{
    const Result<Scheme> scheme = m_session.scheme();
    if (!scheme) {
        return failure(scheme);
    }
    return outlineTable(source,
                        options,
                        {m_session.environment().catalogue, *scheme, m_session.language()},
                        progress);
}

Result<void> ImportMemoryService::keepMapping(TableSource& source,
                                              const ImportOptions& options,
                                              Progress& progress)
{
    const Result<TableAnalysis> table = outline(source, options, progress);
    if (!table) {
        return failure(table);
    }
    if (table->best < 0) {
        return {};
    }
    const SheetAnalysis& sheet = table->sheets[table->best];
    const ColumnMap map = byHeaders(options.map, sheet);
    return ImportMemory(m_session.tables().importWord)
        .keepMapping(toKey(options.into),
                     headersKey(sheet),
                     map.columns.isEmpty() ? QByteArray() : map.toJson());
}

} // namespace daicho
