// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/entry.h"
#include "model/service/changewords.h"
#include "model/service/pageservices.h"

#include <QFrame>

class QLabel;
class QTreeWidget;

namespace daicho {

/// One journal entry in full: what it did to which record, each field before and after.
class EntryDetails final : public QFrame
{
    Q_OBJECT
public:
    explicit EntryDetails(const PageServices& services, QWidget* parent = nullptr);

    void showEntry(const JournalEntry& entry, const QString& time);
    void clear();

    void setDateStyle(DateStyle style) { m_dateStyle = style; }

signals:
    void failed(const daicho::Error& error);

private:
    void setUpOutput();
    void fill(const QList<RecordWords>& records, qint64 total);

    PageServices m_services;
    DateStyle m_dateStyle = DateStyle::Wareki;
    JournalEntry m_entry;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_digest;
    QTreeWidget* m_records;
};

} // namespace daicho
