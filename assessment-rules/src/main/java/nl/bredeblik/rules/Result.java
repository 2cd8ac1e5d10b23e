package nl.bredeblik.rules;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;

/**
 * What a verdict comes to, once recorded deviations and acknowledgements are taken into account.
 *
 * @param subjects the ids of the subject
 * @param record the record it is, or is about
 * @param outcome what became of it
 * @param severity what it means for the step at hand, when it is a finding
 * @param state how the duty stands, when it is one with a term
 * @param verdict the verdict of the check
 */
record Result(
        Seq<Id<?>> subjects,
        Identified record,
        Outcome outcome,
        Severity severity,
        Option<ObligationState> state,
        Verdict verdict) {

    static <S> Result of(Rule<S> rule, S subject, Verdict verdict, Explanations explanations) {
        Seq<Id<?>> ids = rule.subjects().idsOf(subject);
        Identified record = rule.subjects().recordOf(subject);
        Option<ObligationState> state = verdict.due().map(Verdict.Due::state);
        if (verdict.outcome() != Outcome.VIOLATED) {
            return new Result(ids, record, verdict.outcome(), rule.severity(), state, verdict);
        }
        if (state.isDefined() && explanations.acknowledges(rule, ids)) {
            Option<ObligationState> acknowledged = Option.some(ObligationState.ACKNOWLEDGED);
            return new Result(ids, record, Outcome.EXPLAINED, Severity.HINT, acknowledged, verdict);
        }
        if (explanations.deviates(rule, ids)) {
            return new Result(ids, record, Outcome.EXPLAINED, Severity.HINT, state, verdict);
        }
        return new Result(ids, record, Outcome.VIOLATED, severity(rule, verdict, state), state, verdict);
    }

    private static Severity severity(Rule<?> rule, Verdict verdict, Option<ObligationState> state) {
        if (state.contains(ObligationState.MET_LATE)) {
            boolean byLaw = rule.norms().exists(norm -> !norm.level().allowsDeparture());
            return byLaw ? Severity.ATTENTION : Severity.HINT;
        }
        return state.contains(ObligationState.MISSED)
                ? Severity.ATTENTION
                : verdict.severity().getOrElse(rule::severity);
    }

    Option<TermDates> term() {
        return verdict.due().map(Verdict.Due::term);
    }
}
