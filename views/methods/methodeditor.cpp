// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/methods/methodeditor.h"

#include "model/risk/methodfindings.h"
#include "views/methods/methodacceptance.h"
#include "views/methods/methodformula.h"
#include "views/methods/methodinputs.h"
#include "views/methods/methodlevels.h"
#include "views/methods/methodscales.h"
#include "views/methods/methodsteps.h"
#include "views/methods/methodtrial.h"
#include "views/widgets/formfield.h"
#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

/// As many as are tried within a blink; saving tries more.
constexpr double kTriedWhileTyping = 20'000;

} // namespace

MethodEditor::MethodEditor(const Method& method,
                           const ChoiceSet& roles,
                           Language language,
                           bool isReadOnly,
                           QWidget* parent)
    : QDialog(parent)
    , m_draft(method)
    , m_language(language)
    , m_tabs(new QTabWidget(this))
    , m_problem(new QLabel(this))
    , m_warning(new QLabel(this))
{
    setObjectName(u"methodEditor"_s);
    setWindowTitle(isReadOnly ? method.header.label.in(language) : tr("Edit the scoring method"));
    resize(980, 620);
    m_tabs->setObjectName(u"methodTabs"_s);
    m_tabs->addTab(makeNames(isReadOnly), tr("Name"));
    addPart(new MethodInputs(m_draft, language, isReadOnly, this), tr("Inputs"));
    addPart(new MethodScales(m_draft, language, isReadOnly, this), tr("Scales"));
    if (!isReadOnly) {
        addPart(new MethodSteps(m_draft, language, this), tr("Calculation"));
    }
    addPart(new MethodFormula(m_draft, language, isReadOnly, this), tr("Matrix or formula"));
    addPart(new MethodLevels(m_draft, roles, language, isReadOnly, this), tr("Levels"));
    addPart(new MethodAcceptance(m_draft, language, isReadOnly, this), tr("Acceptance"));
    addPart(new MethodTrial(m_draft, language, isReadOnly, this), tr("Try values"));
    m_problem->setObjectName(u"methodProblem"_s);
    m_warning->setObjectName(u"methodWarning"_s);
    for (QLabel* each : {m_problem, m_warning}) {
        each->setWordWrap(true);
        each->setTextFormat(Qt::PlainText);
    }
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, tonesOf(palette).error);
    m_problem->setPalette(palette);
    auto* buttons = new QDialogButtonBox(this);
    if (!isReadOnly) {
        m_save = buttons->addButton(tr("See what changes…"), QDialogButtonBox::AcceptRole);
        m_save->setObjectName(u"saveMethod"_s);
        m_save->setProperty("primary", true);
    }
    buttons->addButton(isReadOnly ? tr("Close") : tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &MethodEditor::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_problem);
    column->addWidget(m_warning);
    column->addWidget(buttons);
    check();
}

QWidget* MethodEditor::makeNames(bool isReadOnly)
{
    const DocumentHeader& header = m_draft.method().header;
    auto* sheet = new QWidget(this);
    m_nameJa = new QLineEdit(header.label.ja, sheet);
    m_nameJa->setObjectName(u"methodNameJa"_s);
    m_nameEn = new QLineEdit(header.label.en, sheet);
    m_nameEn->setObjectName(u"methodNameEn"_s);
    for (QLineEdit* edit : {m_nameJa, m_nameEn}) {
        edit->setReadOnly(isReadOnly);
        connect(edit, &QLineEdit::editingFinished, this, [this] {
            takeNames();
            check();
        });
    }
    const QString source =
        tr("%1, version %2. Source: %3").arg(header.id, header.version, header.provenance.source);
    auto* about = new QLabel(header.provenance.verified || !isReadOnly
                                 ? source
                                 : tr("%1 (not yet compared with the original)").arg(source),
                             sheet);
    about->setObjectName(u"methodSource"_s);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kMargin);
    column->addWidget(new FormField(tr("Name (Japanese)"), m_nameJa, sheet));
    column->addWidget(new FormField(tr("Name (English)"), m_nameEn, sheet));
    column->addWidget(about);
    column->addStretch(1);
    return sheet;
}

void MethodEditor::addPart(MethodPart* part, const QString& title)
{
    m_parts.append(part);
    m_tabs->addTab(part, title);
    connect(part, &MethodPart::changed, this, [this, part] {
        for (MethodPart* other : std::as_const(m_parts)) {
            if (other != part) {
                other->reload();
            }
        }
        check();
    });
}

void MethodEditor::takeNames()
{
    const QString ja = m_nameJa->text().trimmed();
    const QString en = m_nameEn->text().trimmed();
    m_draft.setLabel({ja, en.isEmpty() ? ja : en});
}

void MethodEditor::check()
{
    const Result<Method> checked = m_draft.checked();
    QStringList problems;
    QStringList warnings;
    if (!checked) {
        problems = checked.error().message.split(u'\n');
    } else {
        for (const MethodFinding& finding : examineMethod(*checked, kTriedWhileTyping)) {
            (finding.isError ? problems : warnings).append(sentenceOf(finding));
        }
    }
    m_problem->setText(problems.join(u'\n'));
    m_problem->setVisible(!problems.isEmpty());
    m_warning->setText(tr("Worth a look:\n%1").arg(warnings.join(u'\n')));
    m_warning->setVisible(!warnings.isEmpty());
    if (m_save != nullptr) {
        m_save->setEnabled(problems.isEmpty());
    }
}

void MethodEditor::accept()
{
    setFocus(); // ends the editing of a cell
    takeNames();
    check();
    if (m_save != nullptr && m_save->isEnabled()) {
        QDialog::accept();
    }
}

} // namespace daicho
