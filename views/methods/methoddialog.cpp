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

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

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
    : DocumentDialog(
          services,
          u"method"_s,
          {tr("Read a scoring method"), tr("Write the scoring method"), tr("Method (*.json)")},
          parent)
{
    setWindowTitle(tr("Scoring methods"));
    resize(880, 640);
    setUpDeeds();
    connect(list(), &QListWidget::currentRowChanged, this, &MethodDialog::showChosen);
    connect(list(), &QListWidget::itemActivated, this, &MethodDialog::lookAtChosen);
    reload();
}

void MethodDialog::setUpDeeds()
{
    m_use = addDeed(u"useMethod"_s, tr("Use it in this register…"), [this] { chooseChosen(); });
    m_use->setProperty("primary", true);
    addDeed(
        u"lookAtMethod"_s, tr("Look at it…"), [this] { lookAtChosen(); }, Deed::Look);
    addDeed(
        u"tryMethod"_s, tr("What if it had held…"), [this] { tryChosen(); }, Deed::Look);
    addDeed(u"newMethod"_s, tr("Make a new one…"), [this] { beginAnew(); });
    addDeed(u"copyMethod"_s, tr("Copy as our own…"), [this] { copyChosen(); });
    m_edit = addDeed(u"editMethod"_s, tr("Edit…"), [this] { editChosen(); });
    addExchange(u"takeInMethod"_s, u"writeOutMethod"_s);
}

void MethodDialog::reload()
{
    const QString before = chosen() == nullptr ? QString() : chosen()->method.header.id;
    Result<QList<KnownMethod>> methods = MethodService(services().session).methods();
    if (!methods) {
        showError(this, methods.error());
        return;
    }
    m_methods.clear();
    const QSignalBlocker quiet(list());
    list()->clear();
    for (const KnownMethod& known : std::as_const(*methods)) {
        const bool isFirstOther =
            !known.isFirst && (m_methods.isEmpty() || m_methods.last().isFirst);
        if (isFirstOther) {
            auto* heading = new QListWidgetItem(tr("Others"), list());
            heading->setFlags(Qt::NoItemFlags);
            m_methods.append(KnownMethod()); // keeps rows and methods in step
        }
        const QString label = known.method.header.label.in(services().session.language());
        //: In the list of scoring methods.
        list()->addItem(known.inForce ? tr("%1 – in use").arg(label)
                        : known.isOwn ? tr("%1 – our own").arg(label)
                                      : label);
        list()->item(list()->count() - 1)->setToolTip(label);
        m_methods.append(known);
    }
    const auto wanted = std::ranges::find_if(m_methods, [&before](const KnownMethod& known) {
        return before.isEmpty() ? known.inForce : known.method.header.id == before;
    });
    list()->setCurrentRow(wanted == m_methods.end() ? 0
                                                    : static_cast<int>(wanted - m_methods.begin()));
    showChosen();
}

void MethodDialog::select(const QString& id)
{
    for (int row = 0; row < m_methods.size(); ++row) {
        if (m_methods[row].method.header.id == id) {
            list()->setCurrentRow(row);
        }
    }
}

const KnownMethod* MethodDialog::chosen() const
{
    const int row = list()->currentRow();
    const bool isMethod =
        row >= 0 && row < m_methods.size() && !m_methods[row].method.header.id.isEmpty();
    return isMethod ? &m_methods[row] : nullptr;
}

void MethodDialog::showChosen()
{
    const KnownMethod* known = chosen();
    about()->setText(known == nullptr ? QString()
                                      : aboutText(*known, services().session.language()));
    m_edit->setEnabled(known != nullptr && known->isOwn);
    m_use->setEnabled(known != nullptr && !known->inForce);
}

void MethodDialog::lookAtChosen()
{
    if (const KnownMethod* known = chosen()) {
        MethodEditor view(known->method,
                          services().session.environment().catalogue.choices(u"actor_role"_s),
                          services().session.language(),
                          true,
                          this);
        view.exec();
    }
}

void MethodDialog::beginAnew()
{
    const Result<QString> id = MethodService(services().session).freeId();
    if (!id) {
        showError(this, id.error());
        return;
    }
    edit(MethodDraft::begun(*id, {u"新しい評価の方法"_s, u"New scoring method"_s}).method());
}

void MethodDialog::copyChosen()
{
    const KnownMethod* known = chosen();
    const Result<QString> id = MethodService(services().session).freeId();
    if (known == nullptr || !id) {
        return;
    }
    edit(MethodDraft::copyOf(known->method, *id, nameOfCopy(known->method.header.label)).method());
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
                        services().session.environment().catalogue.choices(u"actor_role"_s),
                        services().session.language(),
                        false,
                        this);
    if (editor.exec() == QDialog::Accepted) {
        save(editor.method());
    }
}

void MethodDialog::save(const Method& method)
{
    RescoreDialog preview(services(), method, RescoreAim::Save, this);
    if (preview.exec() != QDialog::Accepted) {
        return;
    }
    const Result<Method> saved = saveMethod(services().session, method);
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
        RescoreDialog(services(), known->method, RescoreAim::Look, this).exec();
    }
}

void MethodDialog::chooseChosen()
{
    const KnownMethod* known = chosen();
    if (known == nullptr || known->inForce) {
        return;
    }
    RescoreDialog preview(services(), known->method, RescoreAim::Choose, this);
    if (preview.exec() != QDialog::Accepted) {
        return;
    }
    const Result<void> done = chooseMethod(services().session, known->method.header.id);
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
    services().jobs.start<RescoreReport>(
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

Result<QString> MethodDialog::takeInText(const QByteArray& json, const QString& name)
{
    const Result<Method> taken = takeInMethod(services().session, json, name);
    return taken ? Result<QString>(taken->header.id) : failure(taken);
}

std::optional<DocumentDialog::Written> MethodDialog::chosenText() const
{
    const KnownMethod* known = chosen();
    return known == nullptr
               ? std::nullopt
               : std::optional(Written{known->method.header.id, writeMethod(known->method)});
}

void MethodDialog::showTaken(const QString& id)
{
    reload();
    select(id);
}

} // namespace daicho
