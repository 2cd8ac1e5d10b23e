package nl.bredeblik.rules;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * Two assessments of one file beside each other, finding by finding. A finding is the same when its {@linkplain Finding#key key}
 * is: rule and subjects. Days, steps, modes and rule sets may differ; that too makes findings come and go.
 *
 * <p>That something is resolved means that it is not found any more, not that a norm was met.
 *
 * @param earlier the earlier assessment
 * @param later the later one
 * @param added the findings of the later one alone
 * @param resolved the findings of the earlier one alone
 * @param changed the findings of both whose severity, outcome or state differs
 * @param unchanged the findings of both, as the later one tells them
 * @param unknown the findings of one of the two of which nothing can be told, since the rule broke off in the other
 */
public record AssessmentComparison(
        Assessment earlier,
        Assessment later,
        Seq<Finding> added,
        Seq<Finding> resolved,
        Seq<Change> changed,
        Seq<Finding> unchanged,
        Seq<Finding> unknown) {

    /**
     * A finding that both have, and not in the same way.
     *
     * @param before as the earlier assessment tells it
     * @param after as the later one does
     */
    public record Change(Finding before, Finding after) {

        boolean isReal() {
            return before.severity() != after.severity()
                    || before.outcome() != after.outcome()
                    || !before.state().equals(after.state());
        }
    }

    static AssessmentComparison of(Assessment earlier, Assessment later) {
        if (!earlier.file().id().equals(later.file().id())) {
            throw new IllegalArgumentException("two assessments of one file are expected");
        }
        Map<String, Finding> before = byKey(earlier);
        Map<String, Finding> after = byKey(later);
        Seq<Finding> added = later.findings().reject(finding -> before.containsKey(finding.key()));
        Seq<Finding> gone = earlier.findings().reject(finding -> after.containsKey(finding.key()));
        Seq<Change> both =
                later.findings().flatMap(finding -> before.get(finding.key()).map(held -> new Change(held, finding)));
        return new AssessmentComparison(
                earlier,
                later,
                added.reject(finding -> brokeOff(finding, earlier)),
                gone.reject(finding -> brokeOff(finding, later)),
                both.filter(Change::isReal),
                both.reject(Change::isReal).map(Change::after),
                gone.filter(finding -> brokeOff(finding, later))
                        .appendAll(added.filter(finding -> brokeOff(finding, earlier))));
    }

    private static Map<String, Finding> byKey(Assessment assessment) {
        return HashMap.ofEntries(assessment.findings().map(finding -> Map.entry(finding.key(), finding)));
    }

    private static boolean brokeOff(Finding finding, Assessment other) {
        return other.failures()
                .exists(failure -> failure.rule().equals(finding.code())
                        && (failure.subjects().isEmpty() || failure.subjects().equals(finding.subjects())));
    }

    @Override
    public String toString() {
        return earlier.occasion().asOf() + " and " + later.occasion().asOf() + " of "
                + later.file().id();
    }
}
