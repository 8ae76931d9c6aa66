// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/treat/historydialog.h"

#include "model/journal/label.h"
#include "model/service/changewords.h"
#include "model/service/session.h"
#include "views/shell/appcontext.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/columnfitter.h"
#include "views/widgets/grid.h"
#include "views/widgets/tabledelegate.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostEntries = 200;
constexpr std::array kWidths{172, 130, 200, 130, 160, 160};

QString whenText(const JournalEntry& entry, DateStyle style)
{
    const QDateTime instant =
        QDateTime::fromString(entry.instant, Qt::ISODateWithMs).toOffsetFromUtc(9 * 3600);
    return formatDate(instant.date(), style) + instant.time().toString(u" H:mm"_s);
}

} // namespace

HistoryDialog::HistoryDialog(const PageServices& services,
                             AppContext& context,
                             const QString& title,
                             DateStyle dateStyle,
                             QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_dateStyle(dateStyle)
    , m_model({tr("When"), tr("By"), tr("What"), tr("Field"), tr("Before"), tr("After")})
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(title);
    auto* table = new QTableView(this);
    table->setObjectName(u"historyTable"_s);
    table->setAccessibleName(title);
    table->setModel(&m_model);
    dressTable(table);
    setColumnWidths(*table, kWidths);
    table->horizontalHeader()->setStretchLastSection(true);
    auto* output = new TableOutput(table, services, title);
    connect(output, &TableOutput::failed, this, [&context](const Error& error) {
        context.showError(error);
    });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &HistoryDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(1000, 480);
}

Result<void> HistoryDialog::show(const QStringList& uids)
{
    const Result<Scheme> scheme = m_services.session.scheme();
    if (!scheme) {
        return failure(scheme);
    }
    QList<RecordHistory> steps;
    for (const QString& uid : uids) {
        const auto ofRecord = m_services.session.history().historyOf(uid, kMostEntries);
        if (!ofRecord) {
            return failure(ofRecord);
        }
        steps.append(*ofRecord);
    }
    std::ranges::stable_sort(
        steps, std::greater(), [](const RecordHistory& step) { return step.entry.seq; });
    ChangeWording wording(m_services.session, *scheme, m_dateStyle);
    QList<TextRow> rows;
    for (const RecordHistory& step : std::as_const(steps)) {
        const QString& why = step.entry.head.reason;
        const QString what = labelText(step.entry.head);
        QStringList cells{whenText(step.entry, m_dateStyle),
                          step.entry.actorPost,
                          why.isEmpty() ? what : tr("%1: %2").arg(what, why)};
        const RecordWords words = wording.words(step);
        for (const FieldWords& field : words.fields) {
            rows.append({cells + QStringList{field.label, field.before, field.after}, {}, 0});
            cells = QStringList{{}, {}, {}}; // said once for all fields of the step
        }
        if (words.fields.isEmpty()) {
            rows.append({cells + QStringList{{}, {}, {}}, {}, 0});
        }
    }
    m_model.setRows(rows);
    return {};
}

} // namespace daicho
