// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/methods/methoddialog.h"

#include "model/catalogue/catalogue.h"
#include "model/catalogue/methoddraft.h"
#include "model/catalogue/methodwriter.h"
#include "model/service/jobrunner.h"
#include "model/service/session.h"
#include "views/methods/methodeditor.h"
#include "views/methods/methodformula.h"
#include "views/methods/rescoredialog.h"
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

/// Id, inputs, calculation and levels of a method in a few lines.
QString aboutText(const KnownMethod& known, Language language)
{
    const Method& method = known.method;
    QStringList lines{
        MethodDialog::tr("%1, version %2").arg(method.header.id, method.header.version)};
    QStringList inputs;
    for (const MethodInput* input : method.askedInputs()) {
        inputs.append(input->label.in(language));
    }
    lines.append(MethodDialog::tr("Asks for: %1").arg(inputs.join(u", "_s)));
    lines += formulaLines(method, language);
    QStringList levels;
    for (const RiskLevel& level : method.levels) {
        levels.append(level.label.in(language));
    }
    lines.append(levels.isEmpty() ? MethodDialog::tr("No levels")
                                  : MethodDialog::tr("Levels: %1").arg(levels.join(u" < "_s)));
    if (!known.isOwn) {
        lines.append(MethodDialog::tr("Source: %1").arg(method.header.provenance.source));
        lines.append(method.header.provenance.verified
                         ? MethodDialog::tr("Compared with the original.")
                         : MethodDialog::tr("Not yet compared with the original."));
    }
    return lines.join(u'\n');
}

} // namespace

MethodDialog::MethodDialog(const PageServices& services, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_list(new QListWidget(this))
    , m_about(new QLabel(this))
{
    setObjectName(u"methodDialog"_s);
    setWindowTitle(tr("Scoring methods"));
    resize(880, 560);
    m_list->setObjectName(u"methodList"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_about->setObjectName(u"methodAbout"_s);
    m_about->setWordWrap(true);
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_about->setTextFormat(Qt::PlainText);
    setUpButtons();
    connect(m_list, &QListWidget::currentRowChanged, this, &MethodDialog::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, &MethodDialog::lookAtChosen);
    reload();
}

QPushButton*
MethodDialog::addButton(const QString& name, const QString& text, void (MethodDialog::*deed)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, deed);
    return button;
}

void MethodDialog::setUpButtons()
{
    m_use = addButton(u"useMethod"_s, tr("Use it in this register…"), &MethodDialog::chooseChosen);
    m_use->setProperty("primary", true);
    auto* look = addButton(u"lookAtMethod"_s, tr("Look at it…"), &MethodDialog::lookAtChosen);
    auto* attempt = addButton(u"tryMethod"_s, tr("What if it had held…"), &MethodDialog::tryChosen);
    auto* copy = addButton(u"copyMethod"_s, tr("Copy as our own…"), &MethodDialog::copyChosen);
    m_edit = addButton(u"editMethod"_s, tr("Edit…"), &MethodDialog::editChosen);
    auto* in = addButton(u"takeInMethod"_s, tr("Read from a file…"), &MethodDialog::askForFile);
    auto* out = addButton(u"writeOutMethod"_s, tr("Write to a file…"), &MethodDialog::askForTarget);
    auto* deeds = new QVBoxLayout;
    deeds->setSpacing(Grid::kGap);
    deeds->addWidget(m_about, 1);
    for (QPushButton* button : {m_use, look, attempt, copy, m_edit, in, out}) {
        deeds->addWidget(button);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid::kMargin);
    row->addWidget(m_list, 1);
    row->addLayout(deeds, 1);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kMargin);
    column->addLayout(row, 1);
    column->addWidget(close);
    if (m_services.session.file().isReadOnly()) {
        for (QPushButton* button : {m_use, copy, m_edit, in}) {
            button->hide();
        }
    }
}

void MethodDialog::reload()
{
    const QString before = chosen() == nullptr ? QString() : chosen()->method.header.id;
    Result<QList<KnownMethod>> methods = MethodService(m_services.session).methods();
    if (!methods) {
        showError(this, methods.error());
        return;
    }
    m_methods.clear();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const KnownMethod& known : std::as_const(*methods)) {
        const bool isFirstOther =
            !known.isFirst && (m_methods.isEmpty() || m_methods.last().isFirst);
        if (isFirstOther) {
            auto* heading = new QListWidgetItem(tr("Others"), m_list);
            heading->setFlags(Qt::NoItemFlags);
            m_methods.append(KnownMethod()); // keeps rows and methods in step
        }
        const QString label = known.method.header.label.in(m_services.session.language());
        //: In the list of scoring methods.
        m_list->addItem(known.inForce ? tr("%1 – in use").arg(label)
                        : known.isOwn ? tr("%1 – our own").arg(label)
                                      : label);
        m_list->item(m_list->count() - 1)->setToolTip(label);
        m_methods.append(known);
    }
    const auto wanted = std::ranges::find_if(m_methods, [&before](const KnownMethod& known) {
        return before.isEmpty() ? known.inForce : known.method.header.id == before;
    });
    m_list->setCurrentRow(wanted == m_methods.end() ? 0
                                                    : static_cast<int>(wanted - m_methods.begin()));
    showChosen();
}

void MethodDialog::select(const QString& id)
{
    for (int row = 0; row < m_methods.size(); ++row) {
        if (m_methods[row].method.header.id == id) {
            m_list->setCurrentRow(row);
        }
    }
}

const KnownMethod* MethodDialog::chosen() const
{
    const int row = m_list->currentRow();
    const bool isMethod =
        row >= 0 && row < m_methods.size() && !m_methods[row].method.header.id.isEmpty();
    return isMethod ? &m_methods[row] : nullptr;
}

void MethodDialog::showChosen()
{
    const KnownMethod* known = chosen();
    m_about->setText(known == nullptr ? QString()
                                      : aboutText(*known, m_services.session.language()));
    m_edit->setEnabled(known != nullptr && known->isOwn);
    m_use->setEnabled(known != nullptr && !known->inForce);
}

void MethodDialog::lookAtChosen()
{
    if (const KnownMethod* known = chosen()) {
        MethodEditor view(known->method,
                          m_services.session.environment().catalogue.choices(u"actor_role"_s),
                          m_services.session.language(),
                          true,
                          this);
        view.exec();
    }
}

void MethodDialog::copyChosen()
{
    const KnownMethod* known = chosen();
    const Result<QString> id = MethodService(m_services.session).freeId();
    if (known == nullptr || !id) {
        return;
    }
    const Bilingual& label = known->method.header.label;
    edit(MethodDraft::copyOf(
             known->method,
             *id,
             {u"%1の写し"_s.arg(label.ja), u"Copy of %1"_s.arg(label.in(Language::English))})
             .method());
}

void MethodDialog::editChosen()
{
    if (const KnownMethod* known = chosen(); known != nullptr && known->isOwn) {
        edit(known->method);
    }
}

void MethodDialog::edit(const Method& method)
{
    MethodEditor editor(method,
                        m_services.session.environment().catalogue.choices(u"actor_role"_s),
                        m_services.session.language(),
                        false,
                        this);
    if (editor.exec() == QDialog::Accepted) {
        save(editor.method());
    }
}

void MethodDialog::save(const Method& method)
{
    RescoreDialog preview(m_services, method, RescoreAim::Save, this);
    if (preview.exec() != QDialog::Accepted) {
        return;
    }
    const Result<Method> saved = saveMethod(m_services.session, method);
    if (!saved) {
        showError(this, saved.error());
        return;
    }
    if (preview.wantsRescore()) {
        RescoreOrder order = preview.order();
        order.method = *saved;
        startRescore(order);
    }
    reload();
    select(saved->header.id);
}

void MethodDialog::tryChosen()
{
    if (const KnownMethod* known = chosen()) {
        RescoreDialog(m_services, known->method, RescoreAim::Look, this).exec();
    }
}

void MethodDialog::chooseChosen()
{
    const KnownMethod* known = chosen();
    if (known == nullptr || known->inForce) {
        return;
    }
    RescoreDialog preview(m_services, known->method, RescoreAim::Choose, this);
    if (preview.exec() != QDialog::Accepted) {
        return;
    }
    const Result<void> done = chooseMethod(m_services.session, known->method.header.id);
    if (!done) {
        showError(this, done.error());
        return;
    }
    if (preview.wantsRescore()) {
        startRescore(preview.order());
    }
    reload();
}

void MethodDialog::startRescore(const RescoreOrder& order)
{
    m_services.jobs.start<RescoreReport>(
        tr("Rescoring"),
        [order](Session& session, Progress& progress) {
            return rescore(session, order, {}, progress);
        },
        this,
        [this](const Result<RescoreReport>& report) {
            if (!report) {
                showError(this, report.error());
            }
        });
}

void MethodDialog::askForFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Read a scoring method"), {}, tr("Method (*.json)"));
    if (!path.isEmpty()) {
        takeIn(path);
    }
}

void MethodDialog::takeIn(const QString& path)
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
    const Result<Method> taken =
        takeInMethod(m_services.session, file.readAll(), QFileInfo(path).fileName());
    if (!taken) {
        showError(this, taken.error());
        return;
    }
    reload();
    select(taken->header.id);
}

void MethodDialog::askForTarget()
{
    const KnownMethod* known = chosen();
    if (known == nullptr) {
        return;
    }
    const QString path = QFileDialog::getSaveFileName(this,
                                                      tr("Write the scoring method"),
                                                      known->method.header.id + u".json"_s,
                                                      tr("Method (*.json)"));
    if (!path.isEmpty()) {
        writeOut(path);
    }
}

void MethodDialog::writeOut(const QString& path)
{
    const KnownMethod* known = chosen();
    if (known == nullptr) {
        return;
    }
    QSaveFile file(path);
    const QByteArray json = writeMethod(known->method);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        showError(
            this,
            {ErrorKind::Io, tr("The file can't be written: %1").arg(file.errorString()), {}, path});
    }
}

} // namespace daicho
