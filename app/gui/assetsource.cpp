// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/assetsource.h"

#include "app/gui/openregister.h"
#include "model/service/assetservice.h"
#include "model/service/sessionthread.h"
#include "model/service/unitservice.h"
#include "views/shell/appcontext.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AssetSource)
};

struct FoundAsset
{
    AssetId id;
    QString name;
    QString hint; ///< number and unit
};

Result<QList<FoundAsset>> foundAssets(Session& session, const QString& text, int limit)
{
    QHash<UnitId, QString> names;
    const Result<QList<Unit>> units = session.units().units();
    if (!units) {
        return failure(units);
    }
    for (const Unit& unit : *units) {
        names.insert(unit.id, unit.name);
    }
    QList<FoundAsset> found;
    const auto take = [&](const Asset& asset) -> Result<void> {
        found.append({asset.id, asset.name, asset.code + u"　"_s + names.value(asset.unit)});
        // The first ones are enough: a million others are not read.
        if (found.size() == limit) {
            return fail(ErrorKind::Cancelled, {});
        }
        return {};
    };
    AssetFilter filter;
    filter.text = text;
    const Result<void> read = session.assets().visit(filter, {}, take);
    if (!read && found.size() < limit) {
        return failure(read);
    }
    return found;
}

} // namespace

AssetSource::AssetSource(AppContext& context, std::function<OpenRegister*()> present)
    : m_context(context)
    , m_present(std::move(present))
{
}

void AssetSource::find(const QString& text, int limit, const Done& done)
{
    OpenRegister* opened = m_present();
    if (opened == nullptr || text.trimmed().isEmpty()) {
        done({});
        return;
    }
    opened->services().reader.run<QList<FoundAsset>>(
        [text, limit](Session& session) { return foundAssets(session, text, limit); },
        &opened->feed(),
        [this, done](const Result<QList<FoundAsset>>& assets) {
            QList<PaletteItem> items;
            for (const FoundAsset& asset : assets.value_or(QList<FoundAsset>())) {
                items.append({Text::tr("Assets"),
                              asset.name,
                              asset.hint,
                              u"register"_s,
                              true,
                              [this, id = asset.id] {
                                  m_context.showPage(u"register"_s, u"asset:%1"_s.arg(id.value));
                              }});
            }
            done(items);
        });
}

} // namespace daicho
