// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/journal/entrydetails.h"

#include "model/journal/label.h"
#include "model/service/sessionthread.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShown = 200;
constexpr int kOpened = 5; // records whose fields are unfolded at once

QString recordText(const RecordWords& record)
{
    const QString name = record.name.isEmpty()
                             ? record.kind
                             //: Kind of record and its name: "Asset A000012 Resident register".
                             : EntryDetails::tr("%1 %2").arg(record.kind, record.name);
    if (record.created) {
        return EntryDetails::tr("%1 (added)").arg(name);
    }
    return record.removed ? EntryDetails::tr("%1 (removed)").arg(name) : name;
}

QString fieldText(const RecordWords& record, const FieldWords& field)
{
    const QString empty = EntryDetails::tr("(empty)");
    const QString before = field.before.isEmpty() ? empty : field.before;
    const QString after = field.after.isEmpty() ? empty : field.after;
    if (record.created || record.removed) {
        return EntryDetails::tr("%1: %2").arg(field.label, record.created ? after : before);
    }
    return EntryDetails::tr("%1: %2 → %3").arg(field.label, before, after);
}

Result<QList<QVariantList>> rowsOf(Session& session, const JournalEntry& entry, DateStyle style)
{
    const auto records = changeWords(session, entry, static_cast<int>(entry.changes), style);
    if (!records) {
        return failure(records);
    }
    QList<QVariantList> rows;
    for (const RecordWords& record : *records) {
        for (const FieldWords& field : record.fields) {
            rows.append({recordText(record), field.label, field.before, field.after});
        }
    }
    return rows;
}

} // namespace

EntryDetails::EntryDetails(const PageServices& services, QWidget* parent)
    : QFrame(parent)
    , m_services(services)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_digest(new QLabel(this))
    , m_records(new QTreeWidget(this))
{
    setObjectName(u"entryDetails"_s);
    setFixedWidth(Grid::kEditor);
    m_title->setFont(sectionFont());
    m_title->setObjectName(u"entryTitle"_s);
    m_digest->setFont(smallFont());
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_digest->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {m_title, m_facts, m_digest}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_records->setObjectName(u"entryRecords"_s);
    m_records->setHeaderHidden(true);
    m_records->setFrameShape(QFrame::NoFrame);
    m_records->setWordWrap(true);
    m_records->setIndentation(Grid::kMargin);
    m_records->setSelectionMode(QAbstractItemView::NoSelection);
    m_records->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_records->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_records->setAccessibleName(tr("What the entry changed"));
    setUpOutput();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, 0, Grid::kMargin, Grid::kGap);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_records, 1);
    column->addWidget(m_digest);
    clear();
}

/// All records, of which the list shows the first.
void EntryDetails::setUpOutput()
{
    auto* output = new TableOutput(m_records, m_services, m_records->accessibleName());
    output->setWhole([this] {
        return WholeTable{{tr("Record"), tr("Field"), tr("Before"), tr("After")},
                          [entry = m_entry, style = m_dateStyle](Session& session, Progress&) {
                              return rowsOf(session, entry, style);
                          }};
    });
    connect(output, &TableOutput::failed, this, &EntryDetails::failed);
}

void EntryDetails::clear()
{
    m_entry = {};
    m_title->clear();
    m_facts->setText(tr("Choose an entry to see what it changed."));
    m_digest->clear();
    m_records->clear();
}

void EntryDetails::showEntry(const JournalEntry& entry, const QString& time)
{
    m_entry = entry;
    m_title->setText(labelText(entry.head));
    QStringList facts{
        tr("Entry %1 · %2 · %3").arg(QString::number(entry.seq), time, entry.actorPost)};
    if (!entry.head.reason.isEmpty()) {
        facts << tr("Reason: %1").arg(entry.head.reason);
    }
    m_facts->setText(facts.join(u'\n'));
    // Digests have no blanks at which a line could break.
    m_digest->setText(tr("Digest: %1")
                          .arg(entry.digest.first(entry.digest.size() / 2) + u' ' +
                               entry.digest.sliced(entry.digest.size() / 2)));
    m_records->clear();
    m_services.reader.run<QList<RecordWords>>(
        [entry, style = m_dateStyle](Session& session) {
            return changeWords(session, entry, kShown, style);
        },
        this,
        [this, entry](const Result<QList<RecordWords>>& records) {
            if (m_entry.seq != entry.seq) {
                return;
            }
            if (records) {
                fill(*records, entry.changes);
            } else {
                emit failed(records.error());
            }
        });
}

void EntryDetails::fill(const QList<RecordWords>& records, qint64 total)
{
    QList<QTreeWidgetItem*> items;
    for (const RecordWords& record : records) {
        auto* item = new QTreeWidgetItem({recordText(record)});
        item->setToolTip(0, recordText(record));
        for (const FieldWords& field : record.fields) {
            auto* line = new QTreeWidgetItem(item, {fieldText(record, field)});
            line->setToolTip(0, fieldText(record, field));
        }
        items << item;
    }
    if (total > records.size()) {
        items << new QTreeWidgetItem(
            {tr("and %n more records", nullptr, int(total - records.size()))});
    }
    if (items.isEmpty()) {
        items << new QTreeWidgetItem({tr("This entry changed no record.")});
    }
    m_records->addTopLevelItems(items);
    for (qsizetype i = 0; i < qMin<qsizetype>(items.size(), kOpened); ++i) {
        items[i]->setExpanded(true);
    }
}

} // namespace daicho
