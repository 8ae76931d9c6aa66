// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/likelihoodpopover.h"

#include "model/catalogue/threat.h"
#include "model/risk/pairhints.h"
#include "views/widgets/grid.h"
#include "views/widgets/lineedit.h"
#include "views/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>

#include <array>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr std::array kSpans = {1, 10, 100};

/// Full-width digits and points count as typed by an input method that is on.
std::optional<double> numberOf(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain.remove(u'%').remove(u',');
    bool isNumber = false;
    const double value = plain.toDouble(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

} // namespace

LikelihoodPopover::LikelihoodPopover(const Method& method,
                                     const LikelihoodGuide& guide,
                                     Language language,
                                     QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_method(method)
    , m_guide(guide)
    , m_language(language)
    , m_input(likelihoodInput(method))
{
    setObjectName(u"likelihoodPopover"_s);
    setFrameShape(QFrame::StyledPanel);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(Grid::kMargin, 12, Grid::kMargin, 12);
    form->setSpacing(Grid::kGap);
    auto* title = new QLabel(tr("How often does it happen?"), this);
    title->setFont(sectionFont());
    form->addRow(title);
    m_times = addLine(u"timesField"_s, tr("Times"));
    m_years = new QComboBox(this);
    m_years->setObjectName(u"yearsField"_s);
    for (const int years : kSpans) {
        m_years->addItem(years == 1 ? tr("in one year") : tr("in %1 years").arg(years), years);
    }
    form->addRow(tr("Within"), m_years);
    m_percent = addLine(u"percentField"_s, tr("Strong shaking within 30 years (%)"));
    m_result = new QLabel(this);
    m_result->setObjectName(u"likelihoodHint"_s);
    m_result->setWordWrap(true);
    m_result->setMinimumWidth(320);
    m_source = new QLabel(this);
    m_source->setFont(smallFont());
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_source->setWordWrap(true);
    form->addRow(m_result);
    form->addRow(m_source);
    connect(m_times, &QLineEdit::textChanged, this, &LikelihoodPopover::readFrequency);
    connect(m_years, &QComboBox::currentIndexChanged, this, &LikelihoodPopover::readFrequency);
    connect(m_percent, &QLineEdit::textChanged, this, &LikelihoodPopover::readShaking);
}

LineEdit* LikelihoodPopover::addLine(const QString& name, const QString& label)
{
    auto* edit = new LineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setMaximumWidth(120);
    qobject_cast<QFormLayout*>(layout())->addRow(label, edit);
    connect(edit, &QLineEdit::returnPressed, this, &LikelihoodPopover::takeOver);
    return edit;
}

void LikelihoodPopover::openFor(const Threat& threat, const QPoint& at)
{
    const bool isEarthquake = m_guide.earthquakeThreats.contains(threat.id);
    m_times->clear();
    m_percent->clear();
    showStep({},
             isEarthquake ? tr("Enter the probability at the server room that the public map "
                               "of shaking hazards gives, or a frequency.")
                          : tr("Enter how many times it happens at this city."));
    const Provenance& provenance = m_guide.header.provenance;
    m_source->setText(provenance.verified ? QString()
                                          : tr("A hint, not verified; the words of the scale come "
                                               "first."));
    move(at);
    show();
    (isEarthquake ? m_percent : m_times)->setFocus(Qt::PopupFocusReason);
}

void LikelihoodPopover::readFrequency()
{
    const std::optional<double> times = numberOf(m_times->text());
    if (!times || m_input == nullptr) {
        showStep({}, {});
        return;
    }
    const double perYear = *times / m_years->currentData().toInt();
    showStep(stepForFrequency(m_method, *m_input, m_guide, perYear),
             tr("%1 times a year").arg(QLocale().toString(perYear, 'g', 4)));
}

void LikelihoodPopover::readShaking()
{
    const std::optional<double> percent = numberOf(m_percent->text());
    const Result<YearlyRate> yearly = yearlyRate(percent.value_or(0) / 100);
    if (!yearly || m_input == nullptr) {
        showStep({}, percent ? tr("A probability lies above 0 % and below 100 %.") : QString());
        return;
    }
    const QLocale locale;
    //: Events a year, return period in years, probability within a year in percent.
    showStep(stepForShaking(*m_input, m_method, m_guide, *percent),
             tr("%1 times a year, once in %2 years, %3 % within a year")
                 .arg(locale.toString(yearly->rate, 'g', 4),
                      locale.toString(yearly->returnPeriod, 'g', 4),
                      locale.toString(yearly->probability * 100, 'g', 4)));
}

QString LikelihoodPopover::stepText(const QString& step) const
{
    const MethodScale* scale = m_method.findScale(m_input->scale);
    const ScaleStep* found = scale == nullptr ? nullptr : scale->find(step);
    return found == nullptr ? step : step + u' ' + found->label.in(m_language);
}

void LikelihoodPopover::showStep(const QString& step, const QString& figures)
{
    m_step = step;
    m_result->setText(step.isEmpty()
                          ? figures
                          : tr("%1 → %2. Enter takes it over.").arg(figures, stepText(step)));
    adjustSize();
}

void LikelihoodPopover::takeOver()
{
    if (!m_step.isEmpty()) {
        close();
        emit stepChosen(m_input->key, m_step);
    }
}

void LikelihoodPopover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace daicho
