// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/settingsdialog.h"

#include "ui_settingsdialog.h"

#include <QPushButton>

namespace daicho {

namespace {

template <class Choice>
void addChoice(QComboBox* box, const QString& text, Choice choice, Choice current)
{
    box->addItem(text, int(choice));
    if (choice == current) {
        box->setCurrentIndex(box->count() - 1);
    }
}

} // namespace

SettingsDialog::SettingsDialog(const Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_settings(settings)
{
    m_ui->setupUi(this);
    fillChoices();
    m_ui->note->setFont(smallFont());
    m_ui->note->setForegroundRole(QPalette::PlaceholderText);
    m_ui->compact->setChecked(settings.rowHeight == RowHeight::Compact);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(m_ui->theme, &QComboBox::currentIndexChanged, this, [this] {
        emit themePreviewed(this->settings().theme);
    });
    connect(this, &QDialog::rejected, this, [this] { emit themePreviewed(m_settings.theme); });
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::fillChoices()
{
    QComboBox* box = m_ui->language;
    addChoice(box, tr("As the system"), LanguageChoice::System, m_settings.language);
    // A language is named in itself, so that it can be found by who reads no other.
    addChoice(box, QStringLiteral("日本語"), LanguageChoice::Japanese, m_settings.language);
    addChoice(box, QStringLiteral("English"), LanguageChoice::English, m_settings.language);
    box = m_ui->theme;
    addChoice(box, tr("As the system"), ThemeChoice::System, m_settings.theme);
    addChoice(box, tr("Light"), ThemeChoice::Light, m_settings.theme);
    addChoice(box, tr("Dark"), ThemeChoice::Dark, m_settings.theme);
    addChoice(box, tr("High contrast"), ThemeChoice::HighContrast, m_settings.theme);
    box = m_ui->dateStyle;
    const QDate example(2026, 4, 1);
    addChoice(box, tr("As the language"), DateChoice::AsLanguage, m_settings.dates);
    for (const DateChoice choice : {DateChoice::Wareki, DateChoice::WarekiShort, DateChoice::Iso}) {
        // Written out, a style is the same in every language.
        const DateStyle style = resolveDates(choice, Language::Japanese);
        addChoice(box, formatDate(example, style), choice, m_settings.dates);
    }
}

Settings SettingsDialog::settings() const
{
    Settings result = m_settings;
    result.language = LanguageChoice(m_ui->language->currentData().toInt());
    result.theme = ThemeChoice(m_ui->theme->currentData().toInt());
    result.dates = DateChoice(m_ui->dateStyle->currentData().toInt());
    result.rowHeight = m_ui->compact->isChecked() ? RowHeight::Compact : RowHeight::Normal;
    return result;
}

} // namespace daicho
