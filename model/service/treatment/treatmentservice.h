// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/engine.h"
#include "model/risk/risklife.h"
#include "model/risk/treatmentadvice.h"
#include "model/store/treatmentstore.h"

namespace daicho {

class Catalogue;
class Recorder;
class Session;

/// What is known of one risk besides its asset's own record.
struct RiskFacts
{
    RiskPair pair;
    std::optional<Assessment> standing; ///< of the register's cycle, else the newest one
    QList<Treatment> treatments;
    QList<Measure> measures;           ///< in the order of `treatments`
    QList<RiskAcceptance> acceptances; ///< newest first
    RiskLife life;

    bool hasDoneMeasure() const;
    /// The newest one in force on the day; null for none.
    const RiskAcceptance* inForce(QDate on) const;
};

/// Measures, what they do to which risks, and how much risk is left.
class TreatmentService
{
public:
    explicit TreatmentService(Session& session);

    /// By due date, those without one last.
    Result<QList<Measure>> measures() const { return m_measures.byDue(); }

    /// NotFound where there is none of this uid.
    Result<Measure> measure(const QString& uid) const;

    /// A number is given where the draft has none, the state draft (案) where it has none.
    /// InvalidInput for what problem() finds.
    Result<Measure> add(const Measure& draft, const QList<RiskPair>& risks = {});
    /// What keeps a measure from being saved: no title, a number in use, unknown choices, done
    /// without a day, costs below zero.
    Result<std::optional<FieldProblem>> problem(const Measure& measure) const;
    /// The same as add() within an entry of the caller's.
    Result<Measure> put(Recorder& recorder, const Measure& draft);
    /// Conflict where the measure changed since. A state set back needs a reason.
    Result<Measure> update(const Measure& base, const Measure& edited, const QString& reason = {});
    /// Along with what it does to risks.
    Result<void> remove(const Measure& measure);
    /// One state of choice "measure_state" to another. InvalidInput for a step back without a
    /// reason. Done needs its day: today unless given.
    Result<Measure> moveTo(const Measure& measure,
                           const QString& state,
                           const QString& reason = {},
                           QDate doneOn = {});

    /// The measure treats these risks too; the number of those that it did not before. NotFound for
    /// an unknown threat.
    Result<int> assign(const Measure& measure, const QList<RiskPair>& risks);
    Result<int> release(const Measure& measure, const QList<RiskPair>& risks);
    Result<QList<Treatment>> treatedBy(const Measure& measure) const;

    /// How many risks each measure treats, by uid.
    Result<QHash<QString, qint64>> risksPerMeasure() const { return m_treatments.perMeasure(); }

    /// The posts that the register names, the most often named first.
    Result<QStringList> posts() const;

    /// Looks at one risk in the register's cycle.
    Result<RiskFacts> facts(const RiskPair& pair) const;
    /// What the inputs come to by the method of the risk's score. InvalidInput for a risk without a
    /// score.
    Result<Score> evaluate(const RiskPair& pair, const ScoreInputs& inputs) const;
    /// Keeps it as what the measures leave of the risk: a forecast (見込み) while none of them is
    /// done, the residual after. InvalidInput for a risk without measures.
    Result<Score>
    saveResidual(const RiskPair& pair, const ScoreInputs& inputs, const QString& note = {});
    /// What the quadrant of frequency and damage speaks for.
    Result<OptionAdvice> advice(const RiskPair& pair) const;
    /// The method that scored it, as it was then.
    Result<Method> methodOf(const Assessment& assessment) const;

private:
    Result<Measure> completed(const Measure& draft) const;
    Result<void> loadMethods() const;
    Result<void> checkPairs(const QList<RiskPair>& risks) const;
    Result<int> assignIn(Recorder& recorder, const Measure& measure, const QList<RiskPair>& risks);

    Session& m_session;
    MeasureStore m_measures;
    TreatmentStore m_treatments;
    AcceptanceStore m_acceptances;
    mutable QHash<QString, RatedMethod> m_methods; // read when the first risk is looked at
};

/// Whether `state` comes before `other` among the states of measures.
bool isStepBack(const Catalogue& catalogue, const QString& from, const QString& to);

} // namespace daicho
