// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/classify/classifycard.h"

#include "model/catalogue/catalogue.h"
#include "model/items/registernames.h"
#include "model/service/session.h"
#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace daicho {

ClassifyCard::ClassifyCard(QWidget* parent)
    : Card({}, parent)
    , m_name(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_content(new QLabel(this))
{
    m_name->setObjectName(u"classifyName"_s);
    m_name->setFont(sectionFont());
    body()->setSpacing(Grid::kUnit);
    for (QLabel* label : {m_name, m_facts, m_content}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        body()->addWidget(label);
    }
    for (QLabel* quiet : {m_facts, m_content}) {
        quiet->setFont(smallFont());
        quiet->setForegroundRole(QPalette::PlaceholderText);
    }
    layout()->setContentsMargins(12, Grid::kGap, 12, Grid::kGap);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void ClassifyCard::show(const QList<Asset>& assets,
                        const Session& session,
                        const RegisterNames& names)
{
    setVisible(!assets.isEmpty());
    if (assets.isEmpty()) {
        return;
    }
    if (assets.size() > 1) {
        m_name->setText(tr("%n assets chosen", nullptr, static_cast<int>(assets.size())));
        QStringList first;
        for (const Asset& asset : assets.first(std::min<qsizetype>(3, assets.size()))) {
            first.append(asset.name);
        }
        m_facts->setText(first.join(u" · "_s) + (assets.size() > 3 ? u" …"_s : QString()));
        m_content->hide();
        return;
    }
    const Asset& asset = assets.first();
    const Language language = session.language();
    const Catalogue& catalogue = session.environment().catalogue;
    m_name->setText(asset.displayCode() + u'　' + asset.name);
    QStringList facts = {names.unitPath(asset.unit), asset.business};
    for (const auto& [set, id] : {std::pair(u"asset_kind"_s, asset.kind),
                                  std::pair(u"media"_s, asset.media),
                                  std::pair(u"zone"_s, asset.zone)}) {
        facts.append(catalogue.choices(set).labelOf(id, language));
    }
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    QStringList content;
    const auto note = [&content](const std::optional<bool>& flag, const QString& word) {
        if (flag == true) {
            content.append(word);
        }
    };
    note(asset.personal, tr("personal information"));
    note(asset.sensitive, tr("special-care-required personal information"));
    note(asset.specific, tr("specific personal information"));
    if (asset.personCount) {
        content.append(tr("%1 persons").arg(locale().toString(*asset.personCount)));
    }
    content.append(asset.note);
    content.removeAll(QString());
    m_content->setText(content.join(u" · "_s));
    m_content->setVisible(!content.isEmpty());
}

} // namespace daicho
