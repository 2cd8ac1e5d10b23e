package nl.bredeblik.rules;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.time.TermStep;

/**
 * How a rule came to its outcome for one subject: the values it used, the counting of its term day by day, and what is
 * recorded that explains it.
 *
 * @param rule the rule
 * @param line what became of it
 * @param counting the counting of the term, the last step being the last day; of a term that is counted back the last day and
 *     the event; empty when there is no term
 * @param settings the figures of the rule set that the rule asked for
 * @param explainedBy the deviation or acknowledgement that explains it
 */
public record Explanation(
        Rule<?> rule,
        AuditLine line,
        Seq<TermStep> counting,
        Map<Setting<?>, Object> settings,
        Option<Entry> explainedBy) {}
