// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consensus/agreementpanel.h"

#include "model/core/wareki.h"
#include "model/service/consensus/scoringrows.h"
#include "views/widgets/columnfitter.h"
#include "views/widgets/levelpill.h"
#include "views/widgets/tabledelegate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

enum RatingColumn { RaterColumn, ValueColumn, InputsColumn, NoteColumn };

QString scoreText(const Assessment& score, const QString& level)
{
    return u"%1 %2"_s.arg(score.value ? figureText(*score.value) : QString(), level).trimmed();
}

} // namespace

AgreementPanel::AgreementPanel(Language language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_subject(new QLabel(this))
    , m_class(new QLabel(this))
    , m_ratings(new TextRowsModel({tr("Rater"), tr("Risk"), tr("Inputs"), tr("Note")}, this))
    , m_table(new QTableView(this))
    , m_form(new QFormLayout)
    , m_result(new QLabel(this))
    , m_pill(new LevelPill(LevelPill::Big, this))
    , m_reason(new QLineEdit(this))
    , m_body(new QLineEdit(this))
    , m_date(new QLineEdit(this))
    , m_agree(new QPushButton(tr("Agree"), this))
    , m_reopen(new QPushButton(tr("Reopen"), this))
{
    setObjectName(u"agreementPanel"_s);
    m_subject->setObjectName(u"agreementSubject"_s);
    m_subject->setWordWrap(true);
    m_class->setWordWrap(true);
    m_table->setObjectName(u"agreementRatings"_s);
    m_table->setAccessibleName(tr("What raters gave"));
    m_table->setModel(m_ratings);
    dressTable(m_table);
    new ColumnFitter(m_table, {100, 100, 44, 48}, {NoteColumn});
    m_reason->setObjectName(u"agreementReason"_s);
    m_reason->setPlaceholderText(tr("Needed where it is not the median"));
    m_body->setObjectName(u"agreementBody"_s);
    m_date->setObjectName(u"agreementDate"_s);
    m_agree->setObjectName(u"agreementAgree"_s);
    m_agree->setProperty("primary", true);
    m_reopen->setObjectName(u"agreementReopen"_s);
    auto* result = new QHBoxLayout;
    result->addWidget(m_pill);
    result->addWidget(m_result, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_agree, 1);
    buttons->addWidget(m_reopen);
    auto* facts = new QFormLayout;
    facts->addRow(tr("Reason"), m_reason);
    facts->addRow(tr("Decided by"), m_body);
    facts->addRow(tr("Decided on"), m_date);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_subject);
    column->addWidget(m_class);
    column->addWidget(m_table, 1);
    column->addLayout(m_form);
    column->addLayout(result);
    column->addLayout(facts);
    column->addLayout(buttons);
    connect(m_agree, &QPushButton::clicked, this, &AgreementPanel::agreed);
    connect(m_reopen, &QPushButton::clicked, this, &AgreementPanel::reopened);
    connect(m_reason, &QLineEdit::returnPressed, this, &AgreementPanel::agreed);
    clear();
}

void AgreementPanel::setMethod(const Method& method)
{
    if (m_method.header.id == method.header.id &&
        m_method.header.version == method.header.version) {
        return;
    }
    m_method = method;
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
    m_inputs.clear();
    for (const MethodInput* input : agreedInputs(m_method)) {
        auto* box = new QComboBox(this);
        box->setObjectName(u"agreed_"_s + input->key);
        box->addItem({}, QString());
        if (input->type == InputType::Flag) {
            box->addItem(tr("Yes"), u"yes"_s);
            box->addItem(tr("No"), u"no"_s);
        } else if (const MethodScale* scale = m_method.findScale(input->scale)) {
            for (const ScaleStep& step : scale->steps) {
                box->addItem(step.key() + u' ' + step.label.in(m_language), step.key());
            }
        } else {
            box->setEditable(true);
        }
        m_form->addRow(input->label.in(m_language), box);
        m_inputs.push_back({input, box});
        connect(box, &QComboBox::currentTextChanged, this, &AgreementPanel::showLevel);
    }
}

void AgreementPanel::setDecision(const QString& body, QDate on)
{
    if (m_body->text().isEmpty()) {
        m_body->setText(body);
    }
    if (m_date->text().isEmpty()) {
        m_date->setText(
            formatDate(on, m_language == Language::Japanese ? DateStyle::Wareki : DateStyle::Iso));
    }
}

void AgreementPanel::clear(const QString& why)
{
    m_pair = {};
    m_subject->setText(why.isEmpty() ? tr("Choose a pair on the left.") : why);
    m_class->clear();
    m_ratings->setRows({});
    setInputs({});
    setEditable(false);
}

void AgreementPanel::setEditable(bool editable)
{
    m_agree->setEnabled(editable);
    m_reopen->setEnabled(editable && m_pair.agreed.has_value());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_reason, m_body, m_date}) {
        widget->setEnabled(editable);
    }
    for (const Input& input : m_inputs) {
        input.box->setEnabled(editable);
    }
}

void AgreementPanel::showPair(const PairRatings& pair, const QString& threat)
{
    m_pair = pair;
    m_subject->setText(u"<b>%1 %2</b><br>%3"_s.arg(pair.asset.displayCode().toHtmlEscaped(),
                                                   pair.asset.name.toHtmlEscaped(),
                                                   threat.toHtmlEscaped()));
    const int holdsFor = pair.items.isEmpty() ? 1 : pair.items.first().holdsFor.value_or(1);
    const QString classes = ScoringRows::classText(pair.asset).replace(u'\n', u' ');
    m_class->setText(
        holdsFor > 1 ? tr("Class %1. Holds for %n alike assets.", nullptr, holdsFor).arg(classes)
                     : tr("Class %1.").arg(classes));
    showRatings(pair);
    m_reason->setText(pair.agreed ? pair.agreed->note : QString());
    QJsonObject agreed;
    if (pair.agreed) {
        agreed = QJsonDocument::fromJson(pair.agreed->inputs.toUtf8()).object();
    }
    setInputs(pair.agreed ? wholeInputs(m_method, agreed) : pair.median);
    m_agree->setText(pair.agreed ? tr("Agree anew") : tr("Agree"));
}

void AgreementPanel::showRatings(const PairRatings& pair)
{
    QList<TextRow> rows;
    for (const MemberRating& rating : pair.ratings) {
        QStringList inputs;
        for (const Input& input : m_inputs) {
            inputs.append(rating.inputs.value(input.input->key, u"–"_s));
        }
        const QString value = scoreText(rating.assessment, rating.levelLabel);
        QString note = rating.assessment.note;
        if (rating.isFarOff) {
            note = note.isEmpty() ? tr("far off") : tr("far off: %1").arg(note);
        }
        rows.append({{rating.assessment.rater, value, inputs.join(u'×'), note},
                     rating.assessment.rater,
                     rating.isFarOff ? 1 : 0});
    }
    for (const RatingNote& note : pair.notes) {
        rows.append({{note.rater, tr("does not know"), {}, note.note}, note.rater, 0});
    }
    m_ratings->setRows(rows);
}

void AgreementPanel::setInputs(const ScoreInputs& inputs)
{
    for (const Input& input : m_inputs) {
        const QString value = inputs.value(input.input->key);
        if (input.box->isEditable()) {
            input.box->setCurrentText(value);
        } else {
            input.box->setCurrentIndex(std::max(0, input.box->findData(value)));
        }
    }
    m_atHand = 0;
    markAtHand();
    showLevel();
}

void AgreementPanel::takeMedian()
{
    setInputs(m_pair.median);
}

bool AgreementPanel::typeFigure(int digit)
{
    if (m_inputs.empty() || !m_agree->isEnabled()) {
        return false;
    }
    QComboBox* const box = m_inputs[m_atHand].box;
    const int index = box->findData(QString::number(digit));
    if (index < 0) {
        return false;
    }
    box->setCurrentIndex(index);
    m_atHand = (m_atHand + 1) % m_inputs.size();
    markAtHand();
    return true;
}

void AgreementPanel::markAtHand()
{
    for (size_t i = 0; i < m_inputs.size(); ++i) {
        if (auto* label = qobject_cast<QLabel*>(m_form->labelForField(m_inputs[i].box))) {
            const QString name = m_inputs[i].input->label.in(m_language);
            label->setText(i == m_atHand ? u"▸ "_s + name : name);
        }
    }
}

void AgreementPanel::showLevel()
{
    const Result<Score> score = evaluate(m_method, inputs());
    if (!score) {
        m_pill->setLevel({}, tr("not complete"));
        m_result->clear();
        return;
    }
    const RiskLevel* const level = m_method.findLevel(score->level);
    m_pill->setLevel(score->level, level != nullptr ? level->label.in(m_language) : QString());
    const QString value = score->risk ? figureText(*score->risk) : QString();
    m_result->setText(inputs() == m_pair.median ? tr("%1 (the raters' median)").arg(value) : value);
}

ScoreInputs AgreementPanel::inputs() const
{
    ScoreInputs inputs;
    for (const Input& input : m_inputs) {
        const QString value = input.box->isEditable() ? input.box->currentText()
                                                      : input.box->currentData().toString();
        if (!value.isEmpty()) {
            inputs.insert(input.input->key, value);
        }
    }
    return inputs;
}

QString AgreementPanel::reason() const
{
    return m_reason->text();
}

QString AgreementPanel::decidedBy() const
{
    return m_body->text();
}

QDate AgreementPanel::decidedOn() const
{
    const Result<ParsedDate> date = parseDate(m_date->text());
    return date ? date->date : QDate();
}

} // namespace daicho
