// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/classify/schemedialog.h"

#include "model/catalogue/schemedraft.h"
#include "model/catalogue/schemewriter.h"
#include "model/service/session.h"
#include "views/classify/migrationdialog.h"
#include "views/classify/schemeeditor.h"
#include "views/widgets/errorbox.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

/// Id, classes and questions of a scheme in three lines.
QString aboutText(const KnownScheme& known, Language language)
{
    const Scheme& scheme = known.scheme;
    QStringList lines{
        SchemeDialog::tr("%1, version %2").arg(scheme.header.id, scheme.header.version)};
    for (const Property property : scheme.gradedProperties()) {
        QStringList ids;
        for (const SchemeClass& each : scheme.scale(property).classes) {
            ids.append(each.id);
        }
        lines.append(
            u"%1: %2"_s.arg(scheme.scale(property).label.in(language), ids.join(u" > "_s)));
    }
    lines.append(SchemeDialog::tr("%1 questions, %2 handling restrictions")
                     .arg(scheme.questions.size())
                     .arg(scheme.restrictions.size()));
    if (!known.isOwn) {
        lines.append(scheme.header.provenance.verified
                         ? SchemeDialog::tr("Compared with the original.")
                         : SchemeDialog::tr("Not yet compared with the original."));
    }
    return lines.join(u'\n');
}

} // namespace

SchemeDialog::SchemeDialog(const PageServices& services, QWidget* parent)
    : DocumentDialog(services,
                     u"scheme"_s,
                     {tr("Read a classification scheme"),
                      tr("Write the classification scheme"),
                      tr("Scheme (*.json)")},
                     parent)
{
    setWindowTitle(tr("Classification schemes"));
    resize(720, 460);
    setUpDeeds();
    connect(list(), &QListWidget::currentRowChanged, this, &SchemeDialog::showChosen);
    reload();
}

void SchemeDialog::setUpDeeds()
{
    m_change = addDeed(u"changeOver"_s, tr("Change over to it…"), [this] { changeOver(); });
    m_change->setProperty("primary", true);
    m_edit = addDeed(u"editScheme"_s, tr("Edit…"), [this] { editChosen(); });
    addDeed(u"copyScheme"_s, tr("Copy as our own…"), [this] { copyChosen(false); });
    m_combine =
        addDeed(u"combineScheme"_s, tr("Copy as one grading…"), [this] { copyChosen(true); });
    addExchange(u"takeInScheme"_s, u"writeOutScheme"_s);
}

void SchemeDialog::reload()
{
    const QString before = chosen() == nullptr ? QString() : chosen()->scheme.header.id;
    Result<QList<KnownScheme>> schemes = SchemeService(services().session).schemes();
    if (!schemes) {
        showError(this, schemes.error());
        return;
    }
    m_schemes = std::move(*schemes);
    const QSignalBlocker quiet(list());
    list()->clear();
    int current = 0;
    for (const KnownScheme& known : std::as_const(m_schemes)) {
        const QString label = known.scheme.header.label.in(services().session.language());
        //: In the list of classification schemes.
        list()->addItem(known.inForce ? tr("%1 – in force").arg(label)
                        : known.isOwn ? tr("%1 – our own").arg(label)
                                      : label);
        const bool wanted = before.isEmpty() ? known.inForce : known.scheme.header.id == before;
        current = wanted ? list()->count() - 1 : current;
    }
    list()->setCurrentRow(current);
    showChosen();
}

const KnownScheme* SchemeDialog::chosen() const
{
    const int row = list()->currentRow();
    return row >= 0 && row < m_schemes.size() ? &m_schemes[row] : nullptr;
}

void SchemeDialog::showChosen()
{
    const KnownScheme* known = chosen();
    about()->setText(known == nullptr ? QString()
                                      : aboutText(*known, services().session.language()));
    m_edit->setEnabled(known != nullptr && known->isOwn);
    m_change->setEnabled(known != nullptr && !known->inForce);
    m_combine->setEnabled(known != nullptr && !known->scheme.combined);
}

void SchemeDialog::copyChosen(bool combined)
{
    const KnownScheme* known = chosen();
    const Result<QString> id = SchemeService(services().session).freeId();
    if (known == nullptr || !id) {
        return;
    }
    const Bilingual name = nameOfCopy(known->scheme.header.label);
    edit((combined ? SchemeDraft::combinedCopyOf(known->scheme, *id, name)
                   : SchemeDraft::copyOf(known->scheme, *id, name))
             .scheme());
}

void SchemeDialog::editChosen()
{
    if (const KnownScheme* known = chosen(); known != nullptr && known->isOwn) {
        edit(known->scheme);
    }
}

void SchemeDialog::edit(const Scheme& scheme)
{
    const bool inForce = std::ranges::any_of(m_schemes, [&scheme](const KnownScheme& known) {
        return known.inForce && known.scheme.header.id == scheme.header.id;
    });
    SchemeEditor editor(scheme, services().session.language(), this);
    if (editor.exec() != QDialog::Accepted) {
        return;
    }
    const Scheme edited = editor.scheme();
    if (inForce) {
        migrateTo(edited, true);
        return;
    }
    const Result<Scheme> saved = saveScheme(services().session, edited);
    if (!saved) {
        showError(this, saved.error());
    }
    reload();
}

void SchemeDialog::changeOver()
{
    if (const KnownScheme* known = chosen(); known != nullptr && !known->inForce) {
        migrateTo(known->scheme, false);
    }
}

void SchemeDialog::migrateTo(const Scheme& scheme, bool isNewVersion)
{
    MigrationDialog dialog(services(), scheme, isNewVersion, this);
    dialog.exec();
    reload();
}

Result<QString> SchemeDialog::takeInText(const QByteArray& json, const QString& name)
{
    const Result<Scheme> taken = takeInScheme(services().session, json, name);
    return taken ? Result<QString>(taken->header.id) : failure(taken);
}

std::optional<DocumentDialog::Written> SchemeDialog::chosenText() const
{
    const KnownScheme* known = chosen();
    return known == nullptr
               ? std::nullopt
               : std::optional(Written{known->scheme.header.id, writeScheme(known->scheme)});
}

void SchemeDialog::showTaken(const QString& id)
{
    reload();
    for (int row = 0; row < m_schemes.size(); ++row) {
        if (m_schemes[row].scheme.header.id == id) {
            list()->setCurrentRow(row);
        }
    }
}

} // namespace daicho
