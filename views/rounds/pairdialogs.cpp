// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rounds/pairdialogs.h"

#include "model/service/assetservice.h"
#include "model/service/ownthreatservice.h"
#include "model/service/pairservice.h"
#include "views/widgets/formfield.h"
#include "views/widgets/lineedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

void addCheck(QListWidget& list, const QString& text, const QString& id, bool checked)
{
    auto* item = new QListWidgetItem(text, &list);
    item->setData(Qt::UserRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

QStringList checkedIds(const QListWidget& list)
{
    QStringList ids;
    for (int i = 0; i < list.count(); ++i) {
        if (list.item(i)->checkState() == Qt::Checked) {
            ids.append(list.item(i)->data(Qt::UserRole).toString());
        }
    }
    return ids;
}

QDialogButtonBox* buttonsOf(QDialog* dialog, const QString& word)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    buttons->addButton(word, QDialogButtonBox::AcceptRole)->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

QLabel* problemLabel()
{
    auto* label = new QLabel;
    label->setObjectName(u"problem"_s);
    label->setWordWrap(true);
    return label;
}

} // namespace

ExcludeDialog::ExcludeDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_asset(new LineEdit)
    , m_threat(new QComboBox)
    , m_reason(new QPlainTextEdit)
    , m_problem(problemLabel())
{
    setWindowTitle(tr("Rule out a pair"));
    constexpr QSize kSize(520, 380);
    resize(kSize);
    m_asset->setObjectName(u"excludeAsset"_s);
    m_threat->setObjectName(u"excludeThreat"_s);
    m_reason->setObjectName(u"excludeReason"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new FormField(tr("Asset number"), m_asset));
    column->addWidget(new FormField(tr("Threat"), m_threat));
    column->addWidget(new FormField(tr("Why the threat does not concern the asset"), m_reason), 1);
    column->addWidget(m_problem);
    column->addWidget(buttonsOf(this, tr("&Rule out")));
    connect(m_asset, &QLineEdit::editingFinished, this, &ExcludeDialog::fillThreats);
}

void ExcludeDialog::fillThreats()
{
    const Result<Asset> asset = m_session.assets().byCode(m_asset->text().trimmed());
    const auto threats = asset ? PairService(m_session).threatsFor(*asset)
                               : Result<QList<const Threat*>>(failure(asset));
    m_problem->setText(threats || m_asset->text().isEmpty() ? QString() : threats.error().message);
    const QString chosen = m_threat->currentData().toString();
    m_threat->clear();
    for (const Threat* threat : threats ? *threats : QList<const Threat*>()) {
        m_threat->addItem(threat->id + u' ' + threat->label.in(m_session.language()), threat->id);
    }
    m_threat->setCurrentIndex(std::max(m_threat->findData(chosen), 0));
}

void ExcludeDialog::accept()
{
    const Result<Asset> asset = m_session.assets().byCode(m_asset->text().trimmed());
    if (!asset) {
        m_problem->setText(asset.error().message);
        return;
    }
    if (m_threat->count() == 0) {
        fillThreats();
    }
    const auto done = PairService(m_session).exclude(
        asset->id, m_threat->currentData().toString(), m_reason->toPlainText());
    if (!done) {
        m_problem->setText(done.error().message);
        return;
    }
    QDialog::accept();
}

ThreatDialog::ThreatDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_name(new LineEdit)
    , m_effect(new LineEdit)
    , m_category(new QComboBox)
    , m_likelihood(new QComboBox)
    , m_properties(new QListWidget)
    , m_kinds(new QListWidget)
    , m_problem(problemLabel())
{
    setWindowTitle(tr("Add a threat of the city's own"));
    constexpr QSize kSize(560, 560);
    resize(kSize);
    m_name->setObjectName(u"threatName"_s);
    m_category->setObjectName(u"threatCategory"_s);
    const Language language = session.language();
    const Catalogue& catalogue = session.environment().catalogue;
    for (const ThreatCategory& category : catalogue.threats().categories) {
        m_category->addItem(category.label.in(language), category.id);
    }
    m_likelihood->addItem(tr("1 low"), 1);
    m_likelihood->addItem(tr("2 medium"), 2);
    m_likelihood->addItem(tr("3 high"), 3);
    m_likelihood->setCurrentIndex(1);
    const ChoiceSet& properties = catalogue.choices(u"property"_s);
    for (const Choice& property : properties.items()) {
        addCheck(*m_properties, property.label.in(language), property.id.left(1).toUpper(), true);
    }
    for (const Choice& kind : catalogue.choices(u"asset_kind"_s).items()) {
        addCheck(*m_kinds, kind.label.in(language), kind.id, true);
    }
    auto* lists = new QHBoxLayout;
    lists->addWidget(new FormField(tr("Kinds of assets that it concerns"), m_kinds), 1);
    lists->addWidget(new FormField(tr("What it hits"), m_properties), 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new FormField(tr("Name"), m_name));
    column->addWidget(new FormField(tr("Effect"), m_effect));
    column->addWidget(new FormField(tr("Category"), m_category));
    column->addWidget(new FormField(tr("Default likelihood (of 3)"), m_likelihood));
    column->addLayout(lists, 1);
    column->addWidget(m_problem);
    column->addWidget(buttonsOf(this, tr("&Add")));
}

void ThreatDialog::accept()
{
    OwnThreatDraft draft;
    draft.category = m_category->currentData().toString();
    draft.label.ja = m_name->text().trimmed();
    draft.effect.ja = m_effect->text().trimmed();
    draft.likelihood3 = m_likelihood->currentData().toInt();
    draft.properties = checkedIds(*m_properties).join(QString());
    const QStringList kinds = checkedIds(*m_kinds);
    if (kinds.size() < m_kinds->count()) {
        draft.applies.insert(u"asset_kind"_s, kinds);
    }
    const Result<Threat> added = OwnThreatService(m_session).add(draft);
    if (!added) {
        m_problem->setText(added.error().message);
        return;
    }
    QDialog::accept();
}

} // namespace daicho
