// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/icons.h"

#include "views/widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

/// Brings the drawings in from the static library; must stand outside every namespace.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kFolder(":/daicho/icons/");

QColor tintColor(IconTint tint, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled) {
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    }
    const Tones tone = tonesOf(palette);
    switch (tint) {
    case IconTint::Text:
        return mode == QIcon::Selected ? tone.accent : palette.color(QPalette::WindowText);
    case IconTint::Secondary:
        return mode == QIcon::Selected ? tone.accent : tone.secondary;
    case IconTint::Accent:
        return tone.accent;
    case IconTint::OnAccent:
        return tone.onAccent;
    case IconTint::Warning:
        return tone.warning;
    case IconTint::Error:
        return tone.error;
    }
    return tone.accent;
}

/// Renders the drawing in the palette's colour of the moment, as vectors at any size.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(QString name, QByteArray drawing, IconTint tint)
        : m_name(std::move(name))
        , m_drawing(std::move(drawing))
        , m_tint(tint)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = tintColor(m_tint, mode);
        if (color != m_color) {
            QByteArray tinted = m_drawing;
            m_renderer.load(tinted.replace("currentColor", color.name().toLatin1()));
            m_color = color;
        }
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        m_renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    QIconEngine* clone() const override { return new TintedEngine(m_name, m_drawing, m_tint); }

    QString key() const override { return u"daicho"_s; }

    QString iconName() override { return m_name; }

private:
    QString m_name;
    QByteArray m_drawing;
    IconTint m_tint;
    QColor m_color;
    QSvgRenderer m_renderer;
};

} // namespace

QIcon icon(const QString& name, IconTint tint)
{
    loadIcons();
    QFile file(kFolder + name + u".svg"_s);
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QIcon(new TintedEngine(name, file.readAll(), tint));
}

QIcon applicationIcon()
{
    loadIcons();
    QIcon result;
    QSvgRenderer renderer(u":/daicho/daicho.svg"_s);
    for (const int side : {16, 24, 32, 48, 64, 128}) {
        QPixmap picture(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        renderer.render(&painter);
        result.addPixmap(picture);
    }
    return result;
}

QStringList iconNames()
{
    loadIcons();
    QStringList names = QDir(QString(kFolder)).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString& name : names) {
        name.chop(4);
    }
    return names;
}

} // namespace daicho
