package nl.bredeblik.model.judgement;

import io.vavr.collection.Seq;

/**
 * What a case file holds of this package: judgements, discussions, decisions and reports. Each list keeps the order in
 * which its entries were given.
 */
public interface JudgementEntries {

    /** {@return every state of every {@link SafetyJudgement} that was recorded} */
    Seq<SafetyJudgement> judgements();

    /** {@return every state of every {@link ScaleValue} that was recorded} */
    Seq<ScaleValue> scaleValues();

    /** {@return every state of every {@link CaseDiscussion} that was recorded} */
    Seq<CaseDiscussion> discussions();

    /** {@return every state of every {@link CoreDecision} that was recorded} */
    Seq<CoreDecision> decisions();

    /** {@return every state of every {@link DecisionProgress} that was recorded} */
    Seq<DecisionProgress> decisionProgress();

    /** {@return every state of every {@link ExpertOpinion} that was recorded} */
    Seq<ExpertOpinion> expertOpinions();

    /** {@return every state of every {@link WrittenReport} that was recorded} */
    Seq<WrittenReport> reports();

    /** {@return every state of every {@link CounterReading} that was recorded} */
    Seq<CounterReading> counterReadings();
}
