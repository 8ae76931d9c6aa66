// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/explaindialog.h"

#include "model/service/assetservice.h"
#include "model/service/session.h"
#include "views/widgets/errorbox.h"
#include "views/widgets/grid.h"
#include "views/widgets/levelpill.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

QLabel* textLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ExplainDialog::ExplainDialog(const ExplainedFigure& figure, QWidget* parent)
    : QDialog(parent)
    , m_figure(figure)
{
    setObjectName(u"explain"_s);
    setWindowTitle(tr("How this number came about"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 560);
    auto* title = textLabel(figure.title, this);
    title->setFont(sectionFont());
    title->setObjectName(u"explainTitle"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(Grid::kMargin);
    head->addWidget(title, 1);
    if (figure.level.isEmpty()) {
        auto* value = textLabel(figure.value, this);
        value->setObjectName(u"explainValue"_s);
        value->setWordWrap(false);
        value->setFont(titleFont());
        head->addWidget(value);
    } else {
        auto* pill = new LevelPill(LevelPill::Big, this);
        pill->setLevel(figure.level, figure.value);
        head->addWidget(pill);
    }
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeParts());
    auto* buttons = new QDialogButtonBox(this);
    auto* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_figure.text());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kMargin);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
}

QWidget* ExplainDialog::makeParts()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Grid::kGap, 0);
    column->setSpacing(Grid::kGap);
    for (const ExplainedPart& part : m_figure.parts) {
        if (!part.heading.isEmpty()) {
            auto* heading = textLabel(part.heading, content);
            heading->setFont(sectionFont());
            column->addSpacing(Grid::kUnit);
            column->addWidget(heading);
        }
        auto* form = new QFormLayout;
        form->setContentsMargins(0, 0, 0, 0);
        form->setHorizontalSpacing(Grid::kMargin);
        form->setVerticalSpacing(Grid::kUnit);
        form->setRowWrapPolicy(QFormLayout::DontWrapRows);
        for (const ExplainedLine& line : part.lines) {
            QLabel* text = textLabel(line.text, content);
            if (line.label.isEmpty()) {
                form->addRow(text);
                continue;
            }
            auto* label = new QLabel(line.label, content);
            label->setForegroundRole(QPalette::PlaceholderText);
            form->addRow(label, text);
        }
        column->addLayout(form);
    }
    column->addStretch(1);
    return content;
}

void ExplainDialog::explain(QWidget* page, const Result<ExplainedFigure>& figure)
{
    if (!figure) {
        showError(page, figure.error());
        return;
    }
    auto* dialog = new ExplainDialog(*figure, page);
    dialog->open();
}

void ExplainDialog::explainRisk(QWidget* page, Session& session, AssetId id, const QString& threat)
{
    const Result<Asset> asset = session.assets().asset(id);
    explain(page,
            asset ? explainPair(session, *asset, threat) : Result<ExplainedFigure>(failure(asset)));
}

void ExplainDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(m_figure.text());
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace daicho
