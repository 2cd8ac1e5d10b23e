package nl.bredeblik.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.RuleCode;

/**
 * What became of one rule for one subject, or of the rule as a whole when there was nothing to look at.
 *
 * @param rule the code of the rule
 * @param subjects the ids of the subject; empty when the line is about the rule as a whole
 * @param record the record the subject is, or is about
 * @param outcome what became of it
 * @param notApplicable why it asked nothing, when the outcome says so
 * @param field the field it is about
 * @param arguments the values that were used
 * @param state how the duty stands, when it is one with a term
 * @param term the dates of the term
 */
public record AuditLine(
        RuleCode rule,
        Seq<Id<?>> subjects,
        Option<Identified> record,
        Outcome outcome,
        Option<NotApplicable> notApplicable,
        Option<String> field,
        Seq<Argument> arguments,
        Option<ObligationState> state,
        Option<TermDates> term) {

    static AuditLine of(Rule<?> rule, Result result) {
        Verdict verdict = result.verdict();
        boolean notApplicable = verdict.outcome() == Outcome.NOT_APPLICABLE;
        NotApplicable reason = result.state().isDefined() ? NotApplicable.GROUND_ENDED : NotApplicable.EXEMPT;
        return new AuditLine(
                rule.code(),
                result.subjects(),
                Option.some(result.record()),
                result.outcome(),
                notApplicable ? Option.some(reason) : Option.none(),
                verdict.field(),
                verdict.arguments(),
                result.state(),
                result.term());
    }

    static AuditLine of(Rule<?> rule, NotApplicable reason) {
        return new AuditLine(
                rule.code(),
                Array.empty(),
                Option.none(),
                Outcome.NOT_APPLICABLE,
                Option.some(reason),
                Option.none(),
                Array.empty(),
                Option.none(),
                Option.none());
    }
}
