package nl.bredeblik.rules;

import io.vavr.collection.Seq;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.RuleCode;

/**
 * What a file records about norms that were deviated from and terms that were not met: comply or explain.
 *
 * @param file the file, of each entry only the newest state
 */
record Explanations(CaseFile file) {

    /** Whether a recorded deviation is about this, of a rule all of whose norms allow departure. */
    boolean deviates(Rule<?> rule, Seq<Id<?>> subjects) {
        return rule.allowsDeparture()
                && file.deviations().exists(entry -> concerns(rule, subjects, entry.rule(), entry.about()));
    }

    /** Whether a recorded acknowledgement is about this; it is open to every norm, since it claims no permission. */
    boolean acknowledges(Rule<?> rule, Seq<Id<?>> subjects) {
        return file.acknowledgements().exists(entry -> concerns(rule, subjects, entry.rule(), entry.about()));
    }

    private static boolean concerns(
            Rule<?> rule, Seq<Id<?>> subjects, RuleCode code, Seq<Id<? extends Identified>> about) {
        return code.equals(rule.code()) && (about.isEmpty() || about.exists(subjects::contains));
    }
}
