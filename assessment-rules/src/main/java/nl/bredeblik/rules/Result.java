package nl.bredeblik.rules;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Entry;
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
 * @param explainedBy the deviation or acknowledgement that explains it
 * @param verdict the verdict of the check
 */
record Result(
        Seq<Id<?>> subjects,
        Identified record,
        Outcome outcome,
        Severity severity,
        Option<ObligationState> state,
        Option<Entry> explainedBy,
        Verdict verdict) {

    static <S> Result of(Rule<S> rule, S subject, Identified record, Verdict verdict, Explanations explanations) {
        Seq<Id<?>> ids = rule.subjects().idsOf(subject);
        Option<ObligationState> state = verdict.due().map(Verdict.Due::state);
        if (verdict.outcome() != Outcome.VIOLATED) {
            return new Result(ids, record, verdict.outcome(), rule.severity(), state, Option.none(), verdict);
        }
        Option<Entry> acknowledged = verdict.due()
                .filter(due -> due.state() != ObligationState.WITHOUT_FORCE)
                .flatMap(due -> explanations.acknowledgement(rule, ids, due.term()));
        if (acknowledged.isDefined()) {
            Option<ObligationState> told = Option.some(ObligationState.ACKNOWLEDGED);
            return new Result(ids, record, Outcome.EXPLAINED, Severity.HINT, told, acknowledged, verdict);
        }
        Option<Entry> deviation =
                state.contains(ObligationState.WITHOUT_FORCE) ? Option.none() : explanations.deviation(rule, ids);
        if (deviation.isDefined()) {
            return new Result(ids, record, Outcome.EXPLAINED, Severity.HINT, state, deviation, verdict);
        }
        Severity severity = severity(rule, verdict, state);
        return new Result(ids, record, Outcome.VIOLATED, severity, state, Option.none(), verdict);
    }

    /** What the rule set chose, but never more than the state of a duty allows. */
    private static Severity severity(Rule<?> rule, Verdict verdict, Option<ObligationState> state) {
        Option<Severity> ofState = state.flatMap(held -> ofState(rule, held));
        return rule.chosenSeverity()
                .map(chosen -> ofState.exists(most -> chosen.compareTo(most) < 0) ? ofState.get() : chosen)
                .orElse(ofState)
                .orElse(verdict::severity)
                .getOrElse(rule::severity);
    }

    private static Option<Severity> ofState(Rule<?> rule, ObligationState state) {
        return switch (state) {
            case MET_LATE -> Option.some(rule.restsOnLaw() ? Severity.ATTENTION : Severity.HINT);
            case MISSED -> Option.some(Severity.ATTENTION);
            case WITHOUT_FORCE -> Option.some(Severity.BLOCKING);
            default -> Option.none();
        };
    }

    Option<TermDates> term() {
        return verdict.due().map(Verdict.Due::term);
    }
}
