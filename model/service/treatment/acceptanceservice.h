// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/treatment/treatmentservice.h"

namespace daicho {

/// Risks that are knowingly kept, and exceptions to rules (例外措置).
class AcceptanceService
{
public:
    explicit AcceptanceService(Session& session);

    /// What an acceptance of this risk begins with: level, cycle, the acting post as applicant, the
    /// role that must approve, expiry at the end of the next fiscal year.
    Result<RiskAcceptance> proposal(const RiskPair& pair,
                                    const QString& kind = QStringLiteral("risk")) const;

    /// Keeps it; an acceptance of the same risk and kind in force is ended by it. InvalidInput
    /// without a reason, without the approver that level and loss ask for, with an approver of too
    /// low a role or who is the applicant, with an end that is past or after the next fiscal year;
    /// an exception needs its number and always an approver.
    Result<RiskAcceptance> accept(const RiskAcceptance& draft);
    /// The same reason and approver for several risks, as one entry.
    Result<QList<RiskAcceptance>> acceptAll(const QList<RiskAcceptance>& drafts);
    /// Reason, conditions, approver and end of one that has not ended, checked as accept() does; an
    /// end that is past may stay as it is. Conflict where it changed since.
    Result<RiskAcceptance>
    update(const RiskAcceptance& base, const RiskAcceptance& edited, const QString& why = {});
    /// What a renewal begins with: the risk's present level, approved today by the role that it
    /// asks for, and the longest time there is; the rest as it was.
    Result<RiskAcceptance> renewal(const RiskAcceptance& acceptance) const;
    /// Ends the earlier one and keeps the draft in its place, as one entry.
    Result<RiskAcceptance> renew(const RiskAcceptance& earlier, const RiskAcceptance& draft);
    /// Takes it back before its end. InvalidInput without a reason, or where it ended already.
    Result<RiskAcceptance> endEarly(const RiskAcceptance& acceptance, const QString& reason);

    /// Soonest end first; of one kind if given.
    Result<QList<RiskAcceptance>> all(const QString& kind = {}) const
    {
        return m_store.byExpiry(kind);
    }

    /// Of the same risk and kind, it among them, newest first.
    Result<QList<RiskAcceptance>> line(const RiskAcceptance& acceptance) const;

private:
    Result<void> check(const RiskAcceptance& draft, QDate keptEnd = {}) const;
    Result<void> checkEnd(const RiskAcceptance& draft) const;
    Result<void> checkApprover(const RiskAcceptance& draft) const;
    Result<void> replace(Recorder& recorder, const RiskAcceptance& draft);
    Result<void> end(Recorder& recorder, const RiskAcceptance& acceptance);
    Result<RiskAcceptance> stored(const RiskAcceptance& acceptance) const;
    Result<RiskAcceptance> put(Recorder& recorder, const RiskAcceptance& draft);

    Session& m_session;
    AcceptanceStore m_store;
};

/// Days before its end in which an acceptance counts as expiring.
inline constexpr int kExpiringDays = 60;

} // namespace daicho
