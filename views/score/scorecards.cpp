// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/scorecards.h"

#include "model/catalogue/catalogue.h"
#include "model/items/registernames.h"
#include "model/register/asset.h"
#include "model/service/session.h"
#include "views/score/classpills.h"
#include "views/widgets/card.h"
#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

/// Why the asset has its classes: what was written down, else how they came and what they mean.
QString
reasonOf(const Asset& asset, const Scheme& scheme, const Catalogue& catalogue, Language language)
{
    if (!asset.isClassified()) {
        return {};
    }
    if (!asset.classReason.isEmpty()) {
        return asset.classReason;
    }
    const QString basis = catalogue.choices(u"class_basis"_s).labelOf(asset.classBasis, language);
    const SchemeClass* own = scheme.findClass(Property::Confidentiality, asset.confidentiality);
    const QString meaning = own == nullptr ? QString() : own->criterion.in(language);
    return basis.isEmpty() || meaning.isEmpty() ? basis + meaning : basis + u": "_s + meaning;
}

} // namespace

ScoreCards::ScoreCards(QWidget* parent)
    : QWidget(parent)
    , m_asset(new Card({}, this))
    , m_threat(new Card({}, this))
    , m_classes(new ClassPills(this))
{
    m_name = addLabel(m_asset, u"assetName"_s);
    m_facts = addLabel(m_asset, u"assetFacts"_s);
    m_category = addLabel(m_threat, u"threatCategory"_s);
    m_label = addLabel(m_threat, u"threatLabel"_s);
    m_effect = addLabel(m_threat, u"threatEffect"_s);
    m_hint = addLabel(m_threat, u"threatHint"_s);
    for (QLabel* strong : {m_name, m_label}) {
        strong->setFont(sectionFont());
    }
    m_asset->body()->addWidget(m_classes);
    m_why = addLabel(m_asset, u"assetWhy"_s);
    m_asset->body()->addStretch(1);
    m_threat->body()->addStretch(1);
    for (QLabel* quiet : {m_facts, m_why, m_category, m_hint}) {
        quiet->setFont(smallFont());
        quiet->setForegroundRole(QPalette::PlaceholderText);
    }
    m_asset->body()->setSpacing(2);
    m_threat->body()->setSpacing(2);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid::kGap);
    row->addWidget(m_asset, 9);
    row->addWidget(m_threat, 11);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    for (Card* card : {m_asset, m_threat}) {
        card->layout()->setContentsMargins(12, 6, 12, 6);
    }
}

QLabel* ScoreCards::addLabel(Card* card, const QString& name)
{
    auto* label = new QLabel(card);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    card->body()->addWidget(label);
    return label;
}

void ScoreCards::showAsset(const Asset& asset,
                           const Session& session,
                           const Scheme& scheme,
                           const RegisterNames& names)
{
    const Language language = session.language();
    const Catalogue& catalogue = session.environment().catalogue;
    m_name->setText(asset.displayCode() + u'　' + asset.name);
    QStringList facts = {names.unitPath(asset.unit)};
    for (const auto& [set, id] : {std::pair(u"asset_kind"_s, asset.kind),
                                  std::pair(u"media"_s, asset.media),
                                  std::pair(u"zone"_s, asset.zone)}) {
        facts.append(catalogue.choices(set).labelOf(id, language));
    }
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    m_classes->show(asset, scheme, language);
    m_why->setText(reasonOf(asset, scheme, catalogue, language));
    m_why->setToolTip(m_why->text());
}

void ScoreCards::showThreat(const Threat& threat, const Session& session, const QString& place)
{
    const Language language = session.language();
    const ThreatCategory* category =
        session.environment().catalogue.threats().findCategory(threat.category);
    const QString name = category == nullptr ? QString() : category->label.in(language);
    //: Category of threats, clause of the policy, and the place on the way (3/12).
    m_category->setText(tr("%1 (policy %2) · %3").arg(name, threat.clause, place));
    m_label->setText(threat.id + u'　' + threat.label.in(language));
    m_effect->setText(threat.effect.in(language));
    m_hint->setText(threat.hint.in(language));
    m_hint->setVisible(!m_hint->text().isEmpty());
}

} // namespace daicho
