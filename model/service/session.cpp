// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/session.h"

#include "model/core/uuid.h"
#include "model/core/wareki.h"
#include "model/service/assetservice.h"
#include "model/service/changefeed.h"
#include "model/service/historyservice.h"
#include "model/service/membermark.h"
#include "model/service/methodservice.h"
#include "model/service/ownthreatservice.h"
#include "model/service/relationservice.h"
#include "model/service/schemeservice.h"
#include "model/service/scoringservice.h"
#include "model/service/unitservice.h"
#include "model/store/actorstore.h"
#include "model/store/cataloguestore.h"
#include "model/store/registerstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

Actor actorRecord(const ActingPost& post)
{
    Actor actor;
    actor.post = post.post;
    actor.role = post.role;
    actor.account = post.account;
    return actor;
}

} // namespace

Session::Session(std::unique_ptr<RegisterFile> file,
                 const Environment& environment,
                 ActingPost actor)
    : m_catalogue(std::make_unique<Catalogue>(environment.catalogue))
    , m_environment{environment.clock, *m_catalogue, environment.language, environment.feed}
    , m_file(std::move(file))
    , m_actor(std::move(actor))
    , m_assets(std::make_unique<AssetService>(*this))
    , m_units(std::make_unique<UnitService>(*this))
    , m_scoring(std::make_unique<ScoringService>(*this))
    , m_history(std::make_unique<HistoryService>(*this))
{
    m_catalogue->takeOwnThreats({});
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::create(const QString& path,
                                                 const NewRegister& beginning,
                                                 const ActingPost& actor,
                                                 const Environment& environment)
{
    const Catalogue& catalogue = environment.catalogue;
    NewRegister chosen = beginning;
    if (chosen.scheme.isEmpty() && catalogue.defaultScheme() != nullptr) {
        chosen.scheme = catalogue.defaultScheme()->header.id;
    }
    if (chosen.method.isEmpty() && catalogue.defaultMethod() != nullptr) {
        chosen.method = catalogue.defaultMethod()->header.id;
    }
    if (catalogue.scheme(chosen.scheme) == nullptr) {
        return fail(ErrorKind::NotFound,
                    Words::tr("There is no classification scheme “%1”.").arg(chosen.scheme),
                    {},
                    chosen.scheme);
    }
    if (catalogue.method(chosen.method) == nullptr) {
        return fail(ErrorKind::NotFound,
                    Words::tr("There is no scoring method “%1”.").arg(chosen.method),
                    {},
                    chosen.method);
    }
    Result<std::unique_ptr<RegisterFile>> file = RegisterFile::create(path, environment.clock);
    if (!file) {
        return failure(file);
    }
    std::unique_ptr<Session> session(new Session(std::move(*file), environment, actor));
    session->m_actorUid = newUid(environment.clock);
    const Result<void> begun = session->addFirstEntry(chosen);
    if (!begun) {
        session.reset();
        QFile::remove(path);
        return failure(begun);
    }
    return session;
}

Result<std::unique_ptr<Session>> Session::open(const QString& path,
                                               const RegisterOptions& options,
                                               const ActingPost& actor,
                                               const Environment& environment)
{
    Result<std::unique_ptr<RegisterFile>> file =
        RegisterFile::open(path, options, environment.clock);
    if (!file) {
        return failure(file);
    }
    const Result<std::optional<MemberMark>> member = memberMark((*file)->database());
    if (!member) {
        return failure(member);
    }
    // A rater's part of a round is his: whoever opens it scores under his post.
    const ActingPost acting =
        *member ? ActingPost{(*member)->rater, u"committee_member"_s, actor.account} : actor;
    std::unique_ptr<Session> session(new Session(std::move(*file), environment, acting));
    const Result<RegisterInfo> info = session->info();
    if (!info) {
        return failure(info);
    }
    DAICHO_TRY(session->findActor());
    DAICHO_TRY(session->followOwnThreats());
    if (!session->file().isReadOnly()) {
        DAICHO_TRY(RelationService(*session).keepRules());
    }
    return session;
}

Result<void> Session::addFirstEntry(const NewRegister& beginning)
{
    auto recorder = record(u"register.create"_s, {{u"city"_s, beginning.city}});
    if (!recorder) {
        return failure(recorder);
    }
    RegisterInfo info;
    info.city = beginning.city;
    info.scheme = beginning.scheme;
    info.method = beginning.method;
    info.paperInScope = beginning.paperInScope;
    info.cycle = fiscalYear(m_environment.clock.today());
    info.networkModel = u"alpha"_s;
    const Result<qint64> id =
        (*recorder)->insert(tables().registerInfo, fieldValues(info, registerFields()));
    if (!id) {
        return failure(id);
    }
    CatalogueStore kept(database());
    DAICHO_TRY(kept.keep(*m_environment.catalogue.document(u"scheme"_s, beginning.scheme)));
    DAICHO_TRY(kept.keep(*m_environment.catalogue.document(u"method"_s, beginning.method)));
    DAICHO_TRY(RegisterStore(tables().registerInfo).noteDerivation());
    InheritanceRules rules;
    rules.flows = relationFlows(m_environment.catalogue);
    rules.setScheme(*m_environment.catalogue.scheme(beginning.scheme));
    DAICHO_TRY(rules.save(database()));
    const auto entry = commit(**recorder);
    return entry ? Result<void>() : Result<void>(failure(entry));
}

Result<void> Session::findActor()
{
    const Result<QString> stored = ActorStore(tables().actor).uidOf(actorRecord(m_actor));
    if (!stored) {
        return failure(stored);
    }
    m_actorStored = !stored->isEmpty();
    m_actorUid = m_actorStored ? *stored : newUid(m_environment.clock);
    return {};
}

Result<RegisterInfo> Session::info() const
{
    const RegisterStore store(tables().registerInfo);
    const Result<QList<RegisterInfo>> all = store.all();
    if (!all) {
        return failure(all);
    }
    if (all->size() != 1) {
        return fail(ErrorKind::Damaged,
                    Words::tr("The register “%1” lacks its own description. It was not opened; use "
                              "the newest backup.")
                        .arg(database().path()),
                    {},
                    database().path());
    }
    return all->first();
}

Result<void> Session::updateInfo(const RegisterInfo& base, const RegisterInfo& edited)
{
    auto recorder = record(u"register.update"_s);
    if (!recorder) {
        return failure(recorder);
    }
    const RegisterStore store(tables().registerInfo);
    DAICHO_TRY((*recorder)->update(
        tables().registerInfo, store.toStored(base), fieldValues(edited, registerFields())));
    const auto entry = commit(**recorder);
    return entry ? Result<void>() : Result<void>(failure(entry));
}

Result<Scheme> Session::scheme() const
{
    const Result<RegisterInfo> own = info();
    if (!own) {
        return failure(own);
    }
    return SchemeService(*this).scheme(own->scheme);
}

Result<Method> Session::method() const
{
    const Result<RegisterInfo> own = info();
    return own ? method(own->method) : Result<Method>(failure(own));
}

Result<Method> Session::method(const QString& id) const
{
    return MethodService(*this).method(id);
}

Result<void> Session::followOwnThreats()
{
    const Result<RegisterInfo> about = info();
    if (!about) {
        return failure(about);
    }
    if (about->ownThreats == m_ownThreats) {
        return {};
    }
    const Result<OwnThreats> own = OwnThreatService(*this).saved(*about);
    if (!own) {
        return failure(own);
    }
    m_catalogue->takeOwnThreats(*own);
    m_ownThreats = about->ownThreats;
    return {};
}

Result<std::unique_ptr<Recorder>> Session::record(const QString& label,
                                                  const QJsonObject& arguments,
                                                  const QString& reason,
                                                  EntryKind kind,
                                                  qint64 inverseOf)
{
    if (m_file->isReadOnly()) {
        return fail(ErrorKind::ReadOnly,
                    Words::tr("%1 Nothing was saved.").arg(m_file->readOnlyReason()));
    }
    EntryHead head;
    head.kind = kind;
    head.actor = m_actorUid;
    head.label = label;
    head.arguments = QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact));
    head.reason = reason;
    head.inverseOf = inverseOf;
    auto recorder = std::make_unique<Recorder>(database(), tables(), m_environment.clock, head);
    if (!m_actorStored) {
        recorder->bringActor(fieldValues(actorRecord(m_actor), actorFields()));
    }
    DAICHO_TRY(recorder->begin());
    return recorder;
}

Result<std::optional<EntryRef>> Session::commit(Recorder& recorder)
{
    Result<std::optional<EntryRef>> entry = recorder.commit();
    if (entry && recorder.committed().seq != 0) {
        m_actorStored = true;
        if (recorder.committed().entities.contains(tables().registerInfo.entity())) {
            DAICHO_TRY(followOwnThreats());
        }
        if (m_environment.feed != nullptr) {
            m_environment.feed->post(recorder.committed());
        }
    }
    return entry;
}

} // namespace daicho
