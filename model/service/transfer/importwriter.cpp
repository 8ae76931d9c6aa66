// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/textfold.h"
#include "model/register/asset.h"
#include "model/register/place.h"
#include "model/register/unit.h"
#include "model/service/assetservice.h"
#include "model/service/session.h"
#include "model/service/transfer/importwork.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

constexpr qint64 kBeingWritten = -1;
constexpr int kMaxDepth = 64; ///< of rows written because another one refers to them

template <class Record>
Values
nodeValues(const QString& code, const QString& name, qint64 parent, const FieldList<Record>& fields)
{
    Record record;
    record.code = code;
    record.name = name;
    record.parent.value = parent;
    return fieldValues(record, fields);
}

} // namespace

Result<void> ImportWork::write(Recorder& recorder, qint64 n, StagedRow& staged)
{
    // A row may be written before its turn; the first one makes room for all.
    m_written.resize(static_cast<size_t>(m_staging->count()) + 1);
    qint64& written = m_written[static_cast<size_t>(n)];
    if (written != 0) {
        return {}; // an earlier row referred to it
    }
    written = kBeingWritten;
    for (const auto& [field, path] : staged.newReferences) {
        const Result<qint64> id =
            makeNode(recorder, m_fields[static_cast<size_t>(field)].type, path);
        if (!id) {
            return failure(id);
        }
        staged.values[static_cast<size_t>(field)] = QVariant(static_cast<qlonglong>(*id));
    }
    DAICHO_TRY(resolveAssets(recorder, n, staged));
    if (staged.id == 0) {
        DAICHO_TRY(giveCode(staged));
        const Result<qint64> added = recorder.insert(m_table, staged.values);
        if (!added) {
            return failure(added);
        }
        written = *added;
        if (m_run.options.into != ImportTarget::Assets) {
            m_matcher.added(written, staged.values);
        }
    } else {
        written = staged.id;
        const Result<StoredRecord> stored = recordOf(m_table, staged);
        if (!stored) {
            return failure(stored);
        }
        DAICHO_TRY(recorder.update(m_table, *stored, staged.values));
    }
    return {};
}

/// The texts that name assets become references. Rows further down are written first, so that
/// nothing is written twice.
Result<void> ImportWork::resolveAssets(Recorder& recorder, qint64 n, StagedRow& staged)
{
    for (const auto& [field, header, text] : staged.assetTexts) {
        const qint64 named = m_matcher.assetNamed(text);
        if (named == 0) {
            m_report.warnings.append(
                Words::tr("“%1” in the column “%2” is no asset of the register; the text is kept "
                          "with the record.")
                    .arg(text, header));
            setExtra(staged.values, header, text);
            continue;
        }
        const Result<qint64> id = named > 0 ? named : idOf(recorder, -named);
        if (!id) {
            return failure(id);
        }
        if (staged.id != 0) {
            setExtra(staged.values, header, {});
        }
        if (*id == kBeingWritten) {
            m_late.emplace_back(n, field, -named);
        } else {
            staged.values[static_cast<size_t>(field)] = QVariant(static_cast<qlonglong>(*id));
        }
    }
    return {};
}

/// Of the record that the n-th staged row became or now becomes.
Result<qint64> ImportWork::idOf(Recorder& recorder, qint64 n)
{
    const qint64& written = m_written[static_cast<size_t>(n)];
    if (written != 0) {
        return written;
    }
    if (m_depth == kMaxDepth) {
        return kBeingWritten;
    }
    Result<StagedRow> staged = m_staging->row(n);
    if (!staged) {
        return failure(staged);
    }
    ++m_depth;
    DAICHO_TRY(write(recorder, n, *staged));
    --m_depth;
    return written;
}

/// Keeps a text in the record's extra columns, or takes it off where it is empty.
void ImportWork::setExtra(Values& values, const QString& header, const QString& text) const
{
    QVariant& extra = at(values, u"extra"_s);
    QJsonObject rest = QJsonDocument::fromJson(extra.toString().toUtf8()).object();
    text.isEmpty() ? rest.remove(header) : void(rest.insert(header, text));
    extra = rest.isEmpty()
                ? QVariant()
                : QVariant(QString::fromUtf8(QJsonDocument(rest).toJson(QJsonDocument::Compact)));
}

/// A unit or place by its path, and those above it, unless they are there by now.
Result<qint64> ImportWork::makeNode(Recorder& recorder, FieldType type, const QStringList& path)
{
    const bool isUnit = type == FieldType::UnitRef;
    qint64 parent = 0;
    ReferenceIndex& index = m_matcher.index(type);
    for (qsizetype depth = 0; depth < path.size(); ++depth) {
        const QString& name = path[depth];
        const Resolution known = depth == 0 ? index.resolve(name) : index.child(parent, name);
        if (known.outcome == Resolution::Outcome::Found) {
            parent = known.id;
            continue;
        }
        EntityTable& table = isUnit ? m_session.tables().unit : m_session.tables().place;
        QString code;
        for (qint64 n = m_madeNodes.size() + 1;; ++n) {
            code = (isUnit ? u"U%1"_s : u"P%1"_s).arg(n, 3, 10, QChar(u'0'));
            if (index.resolve(code).outcome == Resolution::Outcome::Unknown) {
                break;
            }
        }
        Result<qint64> id = recorder.insert(table,
                                            isUnit ? nodeValues(code, name, parent, unitFields())
                                                   : nodeValues(code, name, parent, placeFields()));
        if (!id) {
            return id;
        }
        index.add(*id, code, name, parent);
        m_madeNodes.insert(code, *id);
        parent = *id;
    }
    return parent;
}

Result<void> ImportWork::giveCode(StagedRow& staged)
{
    QVariant& code = at(staged.values, u"code"_s);
    if (code.isValid()) {
        return {};
    }
    if (m_run.options.into != ImportTarget::Assets) {
        const bool isUnit = m_run.options.into == ImportTarget::Units;
        const ReferenceIndex& index =
            m_matcher.index(isUnit ? FieldType::UnitRef : FieldType::PlaceRef);
        QString free;
        do {
            free = (isUnit ? u"U%1"_s : u"P%1"_s).arg(++m_nextCode, 3, 10, QChar(u'0'));
        } while (index.resolve(free).outcome != Resolution::Outcome::Unknown);
        code = free;
        return {};
    }
    if (m_nextCode == 0) {
        const Result<QString> next = m_session.assets().nextCode();
        if (!next) {
            return failure(next);
        }
        m_nextCode = next->mid(1).toLongLong();
    }
    code = assetCode(m_nextCode++);
    return {};
}

/// Rows that refer to each other: the reference follows once both are there.
Result<void> ImportWork::finish(Recorder& recorder)
{
    for (const auto& [from, field, to] : m_late) {
        const Result<std::optional<StoredRecord>> stored =
            m_table.byId(m_written[static_cast<size_t>(from)]);
        if (!stored) {
            return failure(stored);
        }
        Values values = (*stored)->values;
        values[static_cast<size_t>(field)] =
            QVariant(static_cast<qlonglong>(m_written[static_cast<size_t>(to)]));
        DAICHO_TRY(recorder.update(m_table, **stored, values));
    }
    return {};
}

} // namespace daicho
