package nl.bredeblik.rules;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.RuleCode;

/**
 * That the record does not show what a rule asks of one subject. It names records by id and holds no text of the file.
 *
 * @param rule the rule
 * @param severity what it means for the step at hand
 * @param outcome {@code VIOLATED}, or {@code EXPLAINED} where a deviation or acknowledgement is recorded
 * @param subjects the ids of the subject
 * @param record the record to which it points; the case file itself where it is about the whole file
 * @param field the field it is about, which may be absent in the file
 * @param arguments the values for the message
 * @param state how the duty stands, when it is one with a term
 * @param term the dates of the term
 * @param explainedBy the deviation or acknowledgement that explains it, where the outcome says so
 */
public record Finding(
        Rule<?> rule,
        Severity severity,
        Outcome outcome,
        Seq<Id<?>> subjects,
        Identified record,
        Option<String> field,
        Seq<Argument> arguments,
        Option<ObligationState> state,
        Option<TermDates> term,
        Option<Entry> explainedBy) {

    /** {@return a key that stays the same from one assessment to the next: the rule and the subjects} */
    public String key() {
        return subjects.map(Id::text).prepend(code().text()).mkString(":");
    }

    /** {@return the code of the rule} */
    public RuleCode code() {
        return rule.code();
    }

    /** {@return the norms on which the rule rests, the weightiest first} */
    public Seq<Norm> norms() {
        return rule.norms();
    }

    /** Whether nothing recorded explains it and it weighs at least as much as a severity. */
    boolean isUnexplainedFrom(Severity least) {
        return outcome == Outcome.VIOLATED && severity.compareTo(least) <= 0;
    }

    /** {@return the key of the message: the code of the rule and the outcome} */
    public String messageKey() {
        return code().text() + (outcome == Outcome.EXPLAINED ? ".explained" : ".violated");
    }

    @Override
    public String toString() {
        return key();
    }
}
