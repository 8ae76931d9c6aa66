// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/register/findingspanel.h"

#include "model/items/assettablemodel.h"
#include "model/service/checks/riskcheck.h"
#include "model/service/sessionthread.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/grid.h"
#include "views/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kFieldRole = Qt::UserRole;
constexpr int kPlaceRole = Qt::UserRole + 1;

QIcon severityIcon(Severity severity)
{
    return severity == Severity::Error     ? icon(u"error"_s, IconTint::Error)
           : severity == Severity::Warning ? icon(u"warning"_s, IconTint::Warning)
                                           : icon(u"info"_s, IconTint::Secondary);
}

} // namespace

FindingsPanel::FindingsPanel(const PageServices& services,
                             const AssetTableModel& model,
                             QWidget* parent)
    : QTreeWidget(parent)
    , m_services(services)
    , m_model(model)
{
    setObjectName(u"findingsPanel"_s);
    setAccessibleName(tr("Findings"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(Grid::kMargin);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setViewportMargins(Grid::kGap, Grid::kGap, Grid::kGap, 0);
    auto* output = new TableOutput(this, services, accessibleName());
    connect(output, &TableOutput::failed, this, &FindingsPanel::failed);
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const QStringList place = item->data(0, kPlaceRole).toStringList();
        if (!place.isEmpty()) {
            emit placeWanted(place[0], place[1]);
            return;
        }
        const QString key = item->data(0, kFieldRole).toString();
        if (!key.isEmpty()) {
            emit fieldWanted(key);
        }
    });
}

void FindingsPanel::check(const Asset& asset)
{
    const quint64 asked = ++m_asked;
    if (m_asset != asset.id) {
        clear();
    }
    m_asset = asset.id;
    const DateStyle style = m_model.dateStyle();
    m_services.reader.run<QList<Finding>>(
        [asset, style](Session& session) -> Result<QList<Finding>> {
            Result<QList<Finding>> findings = CheckService(session).ofAsset(asset, style);
            const auto risks = RiskCheck(session).ofAsset(asset.id, style);
            if (!findings || !risks) {
                return !findings ? findings : risks;
            }
            findings->append(*risks);
            return findings;
        },
        this,
        [this, asked](const Result<QList<Finding>>& findings) {
            if (asked != m_asked) {
                return;
            }
            if (findings) {
                showFindings(*findings);
            } else {
                emit failed(findings.error());
            }
        });
}

void FindingsPanel::clearFindings()
{
    ++m_asked;
    showFindings({});
}

void FindingsPanel::showFindings(const QList<Finding>& findings)
{
    clear();
    QHash<QString, QString> messages;
    for (const Finding& finding : findings) {
        const QString key = finding.fields.value(0);
        auto* item = new QTreeWidgetItem(this);
        item->setIcon(0, severityIcon(finding.severity));
        item->setText(0, finding.message);
        item->setToolTip(0, finding.explanation);
        item->setData(0, kFieldRole, key);
        auto* advice = new QTreeWidgetItem(item);
        advice->setText(0, finding.advice);
        advice->setData(0, kFieldRole, key);
        const FindingPlace place = placeOf(finding);
        if (!place.page.isEmpty()) {
            item->setData(0, kPlaceRole, QStringList{place.page, place.target});
            advice->setData(0, kPlaceRole, QStringList{place.page, place.target});
        }
        auto* facts = new QTreeWidgetItem(item);
        //: %1 is a rule such as K12, %2 what it checks, %3 a clause of the policy.
        facts->setText(0, tr("%1 %2 (policy %3)").arg(finding.rule, finding.label, finding.policy));
        facts->setForeground(0, palette().placeholderText());
        facts->setData(0, kFieldRole, key);
        item->setExpanded(true);
        QString& message = messages[key];
        message += message.isEmpty() ? finding.message : u'\n' + finding.message;
    }
    if (findings.isEmpty() && m_asset) {
        auto* item = new QTreeWidgetItem(this);
        item->setText(0, tr("The checks find nothing to put right."));
        item->setFlags(Qt::ItemIsEnabled);
    }
    emit counted(static_cast<int>(findings.size()));
    emit found(messages);
}

} // namespace daicho
