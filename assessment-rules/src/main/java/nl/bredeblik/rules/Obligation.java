package nl.bredeblik.rules;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;

/**
 * A duty with a term: which rule asks it, of which subject, by when, and how it stands.
 *
 * @param rule the rule
 * @param subjects the ids of the subject
 * @param record the record it is about
 * @param state how it stands on the reference day
 * @param term the dates of the term
 */
public record Obligation(Rule<?> rule, Seq<Id<?>> subjects, Identified record, ObligationState state, TermDates term) {

    static Option<Obligation> of(AuditLine line, RuleSet ruleSet) {
        if (line.state().isEmpty() || line.term().isEmpty()) {
            return Option.none();
        }
        return ruleSet.rule(line.rule())
                .flatMap(rule -> line.record()
                        .map(record -> new Obligation(
                                rule,
                                line.subjects(),
                                record,
                                line.state().get(),
                                line.term().get())));
    }
}
