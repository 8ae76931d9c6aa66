// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/classify/schemedialog.h"

#include "model/catalogue/schemedraft.h"
#include "model/catalogue/schemewriter.h"
#include "model/service/session.h"
#include "views/classify/migrationdialog.h"
#include "views/classify/schemeeditor.h"
#include "views/widgets/errorbox.h"
#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>

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
    : QDialog(parent)
    , m_services(services)
    , m_list(new QListWidget(this))
    , m_about(new QLabel(this))
{
    setObjectName(u"schemeDialog"_s);
    setWindowTitle(tr("Classification schemes"));
    resize(720, 420);
    m_list->setObjectName(u"schemeList"_s);
    m_about->setObjectName(u"schemeAbout"_s);
    m_about->setWordWrap(true);
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_about->setTextFormat(Qt::PlainText);
    setUpButtons();
    connect(m_list, &QListWidget::currentRowChanged, this, &SchemeDialog::showChosen);
    reload();
}

QPushButton*
SchemeDialog::addButton(const QString& name, const QString& text, void (SchemeDialog::*deed)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, deed);
    return button;
}

void SchemeDialog::setUpButtons()
{
    m_copy = new QPushButton(tr("Copy as our own…"), this);
    m_copy->setObjectName(u"copyScheme"_s);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyChosen(false); });
    m_combine = new QPushButton(tr("Copy as one grading…"), this);
    m_combine->setObjectName(u"combineScheme"_s);
    m_combine->setAutoDefault(false);
    connect(m_combine, &QPushButton::clicked, this, [this] { copyChosen(true); });
    m_edit = addButton(u"editScheme"_s, tr("Edit…"), &SchemeDialog::editChosen);
    m_change = addButton(u"changeOver"_s, tr("Change over to it…"), &SchemeDialog::changeOver);
    m_change->setProperty("primary", true);
    auto* in = addButton(u"takeInScheme"_s, tr("Read from a file…"), &SchemeDialog::askForFile);
    auto* out = addButton(u"writeOutScheme"_s, tr("Write to a file…"), &SchemeDialog::askForTarget);
    auto* deeds = new QVBoxLayout;
    deeds->setSpacing(Grid::kGap);
    deeds->addWidget(m_about, 1);
    for (QPushButton* button : {m_change, m_edit, m_copy, m_combine, in, out}) {
        deeds->addWidget(button);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid::kMargin);
    row->addWidget(m_list, 3);
    row->addLayout(deeds, 2);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kMargin);
    column->addLayout(row, 1);
    column->addWidget(close);
    if (m_services.session.file().isReadOnly()) {
        for (QPushButton* button : {m_change, m_edit, m_copy, m_combine, in}) {
            button->hide();
        }
    }
}

void SchemeDialog::reload()
{
    const QString before = chosen() == nullptr ? QString() : chosen()->scheme.header.id;
    Result<QList<KnownScheme>> schemes = SchemeService(m_services.session).schemes();
    if (!schemes) {
        showError(this, schemes.error());
        return;
    }
    m_schemes = std::move(*schemes);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int current = 0;
    for (const KnownScheme& known : std::as_const(m_schemes)) {
        const QString label = known.scheme.header.label.in(m_services.session.language());
        //: In the list of classification schemes.
        m_list->addItem(known.inForce ? tr("%1 – in force").arg(label)
                        : known.isOwn ? tr("%1 – our own").arg(label)
                                      : label);
        const bool wanted = before.isEmpty() ? known.inForce : known.scheme.header.id == before;
        current = wanted ? m_list->count() - 1 : current;
    }
    m_list->setCurrentRow(current);
    showChosen();
}

const KnownScheme* SchemeDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_schemes.size() ? &m_schemes[row] : nullptr;
}

void SchemeDialog::showChosen()
{
    const KnownScheme* known = chosen();
    m_about->setText(known == nullptr ? QString()
                                      : aboutText(*known, m_services.session.language()));
    m_edit->setEnabled(known != nullptr && known->isOwn);
    m_change->setEnabled(known != nullptr && !known->inForce);
    m_combine->setEnabled(known != nullptr && !known->scheme.combined);
}

void SchemeDialog::copyChosen(bool combined)
{
    const KnownScheme* known = chosen();
    const Result<QString> id = SchemeService(m_services.session).freeId();
    if (known == nullptr || !id) {
        return;
    }
    const Bilingual& label = known->scheme.header.label;
    const Bilingual name{u"%1の写し"_s.arg(label.ja),
                         u"Copy of %1"_s.arg(label.in(Language::English))};
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
    SchemeEditor editor(scheme, m_services.session.language(), this);
    if (editor.exec() != QDialog::Accepted) {
        return;
    }
    const Scheme edited = editor.scheme();
    if (inForce) {
        migrateTo(edited, true);
        return;
    }
    const Result<Scheme> saved = saveScheme(m_services.session, edited);
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
    MigrationDialog dialog(m_services, scheme, isNewVersion, this);
    dialog.exec();
    reload();
}

void SchemeDialog::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Read a classification scheme"), {}, tr("Scheme (*.json)"));
    if (!path.isEmpty()) {
        takeIn(path);
    }
}

void SchemeDialog::takeIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        showError(this,
                  {ErrorKind::Unreadable,
                   tr("The file can't be read: %1").arg(file.errorString()),
                   {},
                   path});
        return;
    }
    const Result<Scheme> taken =
        takeInScheme(m_services.session, file.readAll(), QFileInfo(path).fileName());
    if (!taken) {
        showError(this, taken.error());
    }
    reload();
}

void SchemeDialog::askForTarget()
{
    const KnownScheme* known = chosen();
    if (known == nullptr) {
        return;
    }
    const QString path = QFileDialog::getSaveFileName(this,
                                                      tr("Write the classification scheme"),
                                                      known->scheme.header.id + u".json"_s,
                                                      tr("Scheme (*.json)"));
    if (!path.isEmpty()) {
        writeOut(path);
    }
}

void SchemeDialog::writeOut(const QString& path)
{
    const KnownScheme* known = chosen();
    if (known == nullptr) {
        return;
    }
    QSaveFile file(path);
    const QByteArray json = writeScheme(known->scheme);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        showError(
            this,
            {ErrorKind::Io, tr("The file can't be written: %1").arg(file.errorString()), {}, path});
    }
}

} // namespace daicho
