// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/classify/schemeeditor.h"

#include "views/classify/schemeclasses.h"
#include "views/classify/schemequestions.h"
#include "views/classify/schemerestrictions.h"
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

SchemeEditor::SchemeEditor(const Scheme& scheme, Language language, QWidget* parent)
    : QDialog(parent)
    , m_draft(scheme)
    , m_language(language)
    , m_tabs(new QTabWidget(this))
    , m_classes(new SchemeClasses(m_draft, language, this))
    , m_questions(new SchemeQuestions(m_draft, language, this))
    , m_restrictions(new SchemeRestrictions(m_draft, language, this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"schemeEditor"_s);
    setWindowTitle(tr("Edit the classification scheme"));
    resize(960, 620);
    m_tabs->setObjectName(u"schemeTabs"_s);
    m_tabs->addTab(makeNames(), tr("Name"));
    m_tabs->addTab(m_classes, tr("Classes"));
    m_tabs->addTab(m_questions, tr("Questions"));
    m_tabs->addTab(m_restrictions, tr("Handling"));
    // Each tab shows what the others made of the classes.
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        takeNames();
        m_classes->reload();
        m_questions->reload();
        m_restrictions->reload();
    });
    m_problem->setObjectName(u"schemeProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, tonesOf(palette).error);
    m_problem->setPalette(palette);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save as a new version"));
    buttons->button(QDialogButtonBox::Save)->setProperty("primary", true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SchemeEditor::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
}

QWidget* SchemeEditor::makeNames()
{
    const Scheme& scheme = m_draft.scheme();
    auto* sheet = new QWidget(this);
    m_nameJa = new QLineEdit(scheme.header.label.ja, sheet);
    m_nameJa->setObjectName(u"schemeNameJa"_s);
    m_nameEn = new QLineEdit(scheme.header.label.en, sheet);
    m_nameEn->setObjectName(u"schemeNameEn"_s);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kMargin);
    column->addWidget(new FormField(tr("Name (Japanese)"), m_nameJa, sheet));
    column->addWidget(new FormField(tr("Name (English)"), m_nameEn, sheet));
    if (scheme.combined) {
        m_gradeJa = new QLineEdit(scheme.scales.front().label.ja, sheet);
        m_gradeJa->setObjectName(u"schemeGradeJa"_s);
        column->addWidget(new FormField(tr("Name of the grading"), m_gradeJa, sheet));
    }
    auto* about = new QLabel(
        scheme.combined
            ? tr("One grading stands for confidentiality, integrity and availability together.")
            : tr("Confidentiality, integrity and availability are graded one by one."),
        sheet);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(about);
    column->addStretch(1);
    return sheet;
}

void SchemeEditor::takeNames()
{
    const auto both = [](const QString& ja, const QString& en) {
        return Bilingual{ja.trimmed(), en.trimmed().isEmpty() ? ja.trimmed() : en.trimmed()};
    };
    m_draft.setLabel(both(m_nameJa->text(), m_nameEn->text()));
    if (m_gradeJa != nullptr) {
        const Bilingual& before = m_draft.scheme().scales.front().label;
        m_draft.setScaleLabel(
            Property::Confidentiality,
            both(m_gradeJa->text(), m_gradeJa->text() == before.ja ? before.en : QString()));
    }
}

void SchemeEditor::accept()
{
    setFocus(); // ends the editing of a cell
    takeNames();
    const Result<Scheme> checked = m_draft.checked();
    if (!checked) {
        m_problem->setText(tr("The scheme can't be saved yet.\n%1").arg(checked.error().message));
        m_problem->show();
        return;
    }
    QDialog::accept();
}

} // namespace daicho
