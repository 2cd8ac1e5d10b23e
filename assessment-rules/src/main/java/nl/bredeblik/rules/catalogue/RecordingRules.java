package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.BLOCKING;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.Practice.COHERENT_FILE;
import static nl.bredeblik.rules.catalogue.YouthAct.JW_3_3;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;
import nl.bredeblik.rules.Verdict;

/** What was recorded before what: no record knows what came after it. Area {@code FAM}. */
public final class RecordingRules {

    private static final RuleTexts TEXTS =
            RuleTexts.from(() -> RecordingRules.class.getResourceAsStream("FAM.properties"));

    /** A report, petition or core decision uses only what was recorded by its date. */
    public static final Rule<?> STEP_USES_WHAT_WAS_RECORDED = rule(
                    "FAM-14", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, COHERENT_FILE, JW_3_3)
            .each(UsedByStep.STEPS)
            .check(UsedByStep::usesWhatWasRecordedByThen);

    /** Every other entry refers only to what was recorded by then. */
    public static final Rule<?> ENTRY_REFERS_TO_WHAT_WAS_RECORDED = rule(
                    "FAM-15", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, COHERENT_FILE)
            .each(Listed.ENTRIES)
            .check(RecordingRules::refersBack);

    /** All rules of this class. */
    public static final Seq<Rule<?>> ALL = Array.of(STEP_USES_WHAT_WAS_RECORDED, ENTRY_REFERS_TO_WHAT_WAS_RECORDED);

    private RecordingRules() {}

    private static Verdict refersBack(Listed listed, Look look) {
        return UsedByStep.isStep(listed.entry())
                ? Verdict.EXEMPT
                : ReferenceChecks.refersToWhatWasRecordedBy(
                        listed, listed.entry().recordedOn(), look);
    }
}
