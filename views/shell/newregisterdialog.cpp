// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/newregisterdialog.h"

#include "ui_newregisterdialog.h"
#include "views/shell/actorform.h"
#include "views/widgets/formfield.h"
#include "views/widgets/grid.h"
#include "views/widgets/lineedit.h"
#include "views/widgets/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QRegularExpression>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// Leaves of a name what every file system takes.
QString fileName(QString name)
{
    static const QRegularExpression unwanted(uR"([\\/:*?"<>|\x00-\x1f])"_s);
    return name.remove(unwanted).trimmed();
}

void fill(QComboBox* box, const QList<OfferedChoice>& choices)
{
    for (const OfferedChoice& choice : choices) {
        box->addItem(choice.label, choice.id);
        box->setItemData(box->count() - 1, choice.explanation, Qt::ToolTipRole);
    }
}

} // namespace

NewRegisterDialog::NewRegisterDialog(const NewRegisterChoices& choices, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewRegisterDialog>())
    , m_folder(choices.folder)
{
    m_ui->setupUi(this);
    m_ui->actorTitle->setFont(sectionFont());
    m_ui->explanation->setFont(smallFont());
    m_ui->explanation->setForegroundRole(QPalette::PlaceholderText);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Create"));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    setUpFields(choices);
    connect(m_city, &QLineEdit::textChanged, this, &NewRegisterDialog::proposePath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathChosen = true; });
    connect(m_scheme, &QComboBox::currentIndexChanged, this, &NewRegisterDialog::explain);
    connect(m_method, &QComboBox::currentIndexChanged, this, &NewRegisterDialog::explain);
    explain();
}

NewRegisterDialog::~NewRegisterDialog() = default;

void NewRegisterDialog::setUpFields(const NewRegisterChoices& choices)
{
    m_city = new LineEdit(this);
    m_city->setObjectName(u"city"_s);
    m_cityField = new FormField(tr("Municipality"), m_city, this);
    m_cityField->setRequired(true);

    auto* place = new QWidget(this);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    m_path = new LineEdit(place);
    m_path->setObjectName(u"path"_s);
    auto* browse = new QPushButton(tr("Choose…"), place);
    browse->setAutoDefault(false);
    place->setFocusProxy(m_path);
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    m_pathField = new FormField(tr("File"), place, this);
    m_pathField->setRequired(true);
    connect(browse, &QPushButton::clicked, this, &NewRegisterDialog::chooseFile);

    m_scheme = new QComboBox(this);
    m_scheme->setObjectName(u"scheme"_s);
    m_method = new QComboBox(this);
    m_method->setObjectName(u"method"_s);
    fill(m_scheme, choices.schemes);
    fill(m_method, choices.methods);
    m_actor = new ActorForm(this);
    m_actor->setChoices({}, choices.roles);

    m_ui->registerFields->addWidget(m_cityField);
    m_ui->registerFields->addWidget(m_pathField);
    m_ui->catalogueFields->addWidget(new FormField(tr("Classification scheme"), m_scheme, this), 1);
    m_ui->catalogueFields->addWidget(new FormField(tr("Scoring method"), m_method, this), 1);
    m_ui->actorFields->addWidget(m_actor);
}

NewRegisterDraft NewRegisterDialog::draft() const
{
    return {.city = m_city->text().trimmed(),
            .path = QDir::fromNativeSeparators(m_path->text().trimmed()),
            .scheme = m_scheme->currentData().toString(),
            .method = m_method->currentData().toString(),
            .actor = m_actor->draft()};
}

void NewRegisterDialog::setCity(const QString& city)
{
    m_city->setText(city);
}

void NewRegisterDialog::accept()
{
    const NewRegisterDraft entered = draft();
    m_cityField->setProblem(entered.city.isEmpty() ? tr("Enter the name of the municipality.")
                                                   : QString());
    QString problem;
    if (entered.path.isEmpty()) {
        problem = tr("Choose where the register is to be kept.");
    } else if (QFileInfo::exists(entered.path)) {
        problem =
            tr("There is a file of this name already. It is not overwritten: choose another name.");
    } else if (!QFileInfo(QFileInfo(entered.path).absolutePath()).isDir()) {
        problem = tr("The folder does not exist. Choose one that does.");
    }
    m_pathField->setProblem(problem);
    const bool actorIsComplete = m_actor->check();
    if (!m_cityField->hasProblem() && !m_pathField->hasProblem() && actorIsComplete) {
        QDialog::accept();
    }
}

void NewRegisterDialog::chooseFile()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Where to keep the register"), m_path->text(), tr("Daicho registers (*.daicho)"));
    if (!path.isEmpty()) {
        m_path->setText(QDir::toNativeSeparators(path));
        m_pathField->setProblem({});
        m_pathChosen = true;
    }
}

void NewRegisterDialog::proposePath()
{
    m_cityField->setProblem({});
    const QString name = fileName(m_city->text());
    if (!m_pathChosen) {
        const QString path = QDir(m_folder).filePath(name + u".daicho"_s);
        m_path->setText(name.isEmpty() ? QString() : QDir::toNativeSeparators(path));
        m_pathField->setProblem({});
    }
}

void NewRegisterDialog::explain()
{
    QStringList lines;
    for (const QComboBox* box : {m_scheme, m_method}) {
        const QString text = box->currentData(Qt::ToolTipRole).toString();
        if (!text.isEmpty()) {
            lines << text;
        }
    }
    m_ui->explanation->setText(lines.join(u'\n'));
    m_ui->explanation->setVisible(!lines.isEmpty());
}

} // namespace daicho
