// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/wareki.h"
#include "model/service/historyservice.h"

#include <memory>

namespace daicho {

struct Scheme;

/// One field of a record before and after, as people read it; '' where there was nothing.
struct FieldWords
{
    QString label;
    QString before;
    QString after;
};

/// What an entry did to one record, as people read it.
struct RecordWords
{
    QString entity;
    QString kind; ///< asset, unit … in the session's language
    QString name; ///< with its number, where it has one
    bool created = false;
    bool removed = false;
    QList<FieldWords> fields;
};

/// Words what happened to one record after the other.
class ChangeWording
{
public:
    /// Both must outlive it.
    ChangeWording(Session& session, const Scheme& scheme, DateStyle dateStyle);
    ~ChangeWording();
    ChangeWording(const ChangeWording&) = delete;
    ChangeWording& operator=(const ChangeWording&) = delete;

    RecordWords words(const RecordHistory& record);

private:
    std::unique_ptr<class ChangeWriter> m_writer;
};

/// What an entry did, at most `limit` records, with references as names.
Result<QList<RecordWords>>
changeWords(Session& session, const JournalEntry& entry, int limit, DateStyle dateStyle);

} // namespace daicho
