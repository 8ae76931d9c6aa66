// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QString>

#include <optional>

namespace daicho {

class FolderDelivery;
class Progress;
class Session;
class DocumentDesk;
struct UnitHolding;

/// What a unit gets out of the register: 取扱いカード and 表示ラベル as PDF, 引継書 as a workbook.
enum class UnitDocument { HandlingCard, Labels, Handover };

/// handling-card, labels, handover.
QString toKey(UnitDocument document);
std::optional<UnitDocument> unitDocumentFromKey(const QString& key);
/// ".pdf" or ".xlsx".
QString fileSuffix(UnitDocument document);

struct UnitDocumentOptions
{
    UnitDocument document = UnitDocument::HandlingCard;
    /// A folder, made where it is missing; for one unit also a file of the right suffix.
    QString path;
    /// Code of the only unit; empty: every unit that itself has assets.
    QString unit = {};
};

struct UnitDocumentResult
{
    int files = 0;
    qint64 assets = 0; ///< told of; an asset stands in the documents of the units above as well
};

/// Writes the documents of units, each of the unit and those below it, and notes it in the journal.
/// All files appear together at the end; a job that stops leaves none.
class UnitDocuments
{
public:
    explicit UnitDocuments(Session& session)
        : m_session(session)
    {
    }

    /// Errors: NotFound for an unknown unit or where there is nothing to write about, InvalidInput
    /// for a path that fits no unit or several, Io, Cancelled. A PDF needs a QGuiApplication.
    Result<UnitDocumentResult> write(const UnitDocumentOptions& options, Progress& progress);

private:
    Result<qint64> writeOne(UnitDocument document,
                            const DocumentDesk& desk,
                            const UnitHolding& holding,
                            FolderDelivery& delivery,
                            Progress& progress);
    Result<void> writeHandover(const DocumentDesk& desk,
                               const UnitHolding& holding,
                               const QString& path,
                               Progress& progress);
    Result<void> note(const UnitDocumentOptions& options, int files);

    Session& m_session;
};

} // namespace daicho
