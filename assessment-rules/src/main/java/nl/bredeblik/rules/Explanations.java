package nl.bredeblik.rules;

import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Acknowledgement;
import nl.bredeblik.model.entry.Deviation;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.RuleCode;

/** What a file records about norms that were deviated from and terms that were not met: comply or explain. */
final class Explanations {

    private final Lazy<Map<RuleCode, Seq<Deviation>>> deviations;
    private final Lazy<Map<RuleCode, Seq<Acknowledgement>>> acknowledgements;

    /**
     * What a file records.
     *
     * @param file the file, of each entry only the newest state
     */
    Explanations(CaseFile file) {
        this.deviations = Lazy.of(() -> file.deviations().groupBy(Deviation::rule));
        this.acknowledgements = Lazy.of(() -> file.acknowledgements().groupBy(Acknowledgement::rule));
    }

    /** The recorded deviation that is about this, of a rule all of whose norms allow departure. */
    Option<Entry> deviation(Rule<?> rule, Seq<Id<?>> subjects) {
        if (rule.restsOnLaw()) {
            return Option.none();
        }
        return Option.narrow(deviations
                .get()
                .getOrElse(rule.code(), Array.empty())
                .find(entry -> concerns(subjects, entry.about())));
    }

    /**
     * The recorded acknowledgement that is about this. It is open to every norm, since it claims no permission. One dated
     * before the term began is about an earlier term of the same duty.
     */
    Option<Entry> acknowledgement(Rule<?> rule, Seq<Id<?>> subjects, TermDates term) {
        return Option.narrow(acknowledgements
                .get()
                .getOrElse(rule.code(), Array.empty())
                .find(entry -> concerns(subjects, entry.about())
                        && (term.isCountedBack() || !entry.acknowledgedOn().isBefore(term.start()))));
    }

    private static boolean concerns(Seq<Id<?>> subjects, Seq<Id<? extends Identified>> about) {
        return about.isEmpty() || about.exists(subjects::contains);
    }
}
