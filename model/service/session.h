// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/registerinfo.h"
#include "model/service/environment.h"
#include "model/store/recorder.h"
#include "model/store/registerfile.h"

#include <QJsonObject>

#include <memory>

namespace daicho {

class AssetService;
class HistoryService;
class ScoringService;
class UnitService;

/// A new register's beginning.
struct NewRegister
{
    QString city;
    QString scheme; ///< '' for the catalogue's default
    QString method; ///< '' for the catalogue's default
    bool paperInScope = true;
};

/// Who acts, as chosen at first start or by `--as`.
struct ActingPost
{
    QString post;
    QString role = QStringLiteral("policy_reviewer");
    QString account = {};
};

/// A register that one thread works with: connection, stores and services. Made, used and ended in
/// that thread.
class Session
{
public:
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Makes the file and its first entry. On failure no file is left.
    static Result<std::unique_ptr<Session>> create(const QString& path,
                                                   const NewRegister& beginning,
                                                   const ActingPost& actor,
                                                   const Environment& environment);
    static Result<std::unique_ptr<Session>> open(const QString& path,
                                                 const RegisterOptions& options,
                                                 const ActingPost& actor,
                                                 const Environment& environment);

    const Environment& environment() const { return m_environment; }

    Language language() const { return m_environment.language; }

    RegisterFile& file() const { return *m_file; }

    Database& database() const { return m_file->database(); }

    Tables& tables() const { return m_file->tables(); }

    const ActingPost& actor() const { return m_actor; }

    /// The actor's uid, whether or not the record stands in the register yet.
    const QString& actorUid() const { return m_actorUid; }

    Result<RegisterInfo> info() const;
    Result<void> updateInfo(const RegisterInfo& base, const RegisterInfo& edited);
    /// The register's scheme and method: from the catalogue, else the copy that the register keeps.
    Result<Scheme> scheme() const;
    Result<Method> method() const;
    /// A method of that id, or NotFound with the known ids.
    Result<Method> method(const QString& id) const;

    AssetService& assets() const { return *m_assets; }

    UnitService& units() const { return *m_units; }

    ScoringService& scoring() const { return *m_scoring; }

    HistoryService& history() const { return *m_history; }

    /// Takes in the city's own threats as they stand in the register now; this session's and
    /// others' commits change them. Cheap where nothing has changed.
    Result<void> followOwnThreats();

    /// A begun entry of the acting post. Errors: ReadOnly with the reason, Locked.
    Result<std::unique_ptr<Recorder>> record(const QString& label,
                                             const QJsonObject& arguments = {},
                                             const QString& reason = {},
                                             EntryKind kind = EntryKind::Change,
                                             qint64 inverseOf = 0);
    /// Commits and tells the feed.
    Result<std::optional<EntryRef>> commit(Recorder& recorder);

private:
    Session(std::unique_ptr<RegisterFile> file, const Environment& environment, ActingPost actor);
    Result<void> findActor();
    Result<void> addFirstEntry(const NewRegister& beginning);

    std::unique_ptr<Catalogue> m_catalogue; ///< what is on offer, and the city's own threats
    QString m_ownThreats;                   ///< as the register's record lists those taken in
    Environment m_environment;
    std::unique_ptr<RegisterFile> m_file;
    ActingPost m_actor;
    QString m_actorUid;
    bool m_actorStored = false;
    std::unique_ptr<AssetService> m_assets;
    std::unique_ptr<UnitService> m_units;
    std::unique_ptr<ScoringService> m_scoring;
    std::unique_ptr<HistoryService> m_history;
};

} // namespace daicho
