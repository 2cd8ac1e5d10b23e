package nl.bredeblik.rules.catalogue;

import io.vavr.Tuple;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Setting;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * The stretch between an event and the next judgement of safety about those it concerns. Further events in the same stretch
 * wait for the same judgement, and are no subject of their own.
 *
 * @param event the first event of the stretch
 * @param judgedOn the day of the next judgement
 * @param isHistory whether a newer judgement than that was given too
 * @param closing the first closing of the work or of an investigation since the event
 */
record JudgementGap(SafetyEvent event, Option<LocalDate> judgedOn, boolean isHistory, Option<Entry> closing) {

    /** Own choice: no source gives a figure. */
    static final Setting<Term> WITHIN = Setting.of("judgement-after-event.within", Term.workingDays(10));

    /** Each stretch after which the work goes on, or that a judgement ended. */
    static final Subjects<JudgementGap> AFTER_EVENTS = Subjects.about(
            "incidents, disclosures, placements and changes of home",
            look -> in(look).reject(JudgementGap::isClosedUnjudged),
            gap -> gap.event().entry(),
            gap -> Array.of(gap.event().entry().id()));

    /** Each closing since an event. */
    static final Subjects<JudgementGap> CLOSED = Subjects.about(
            "closings of the work or of an investigation after such an event",
            look -> in(look).filter(gap -> gap.closing().isDefined()),
            gap -> gap.closing().get(),
            gap -> Array.of(gap.closing().get().id(), gap.event().entry().id()));

    private boolean isClosedUnjudged() {
        return closing.isDefined() && judgedOn.isEmpty();
    }

    /** From when the event counts as known. */
    Option<LocalDate> knownOn() {
        return Option.some(event.known());
    }

    /** That it was late is history once a newer judgement was given. */
    Option<LocalDate> lateUntil() {
        return isHistory ? judgedOn : Option.none();
    }

    /** A judgement after the closing puts it right; whether it was in time the other rule tells. */
    Verdict isJudgedBeforeClosing(Look look) {
        return judgedOn.isDefined() ? Verdict.SATISFIED : Verdict.VIOLATED;
    }

    private static Seq<JudgementGap> in(Look look) {
        Seq<SafetyEvent> events = SafetyEvent.in(look);
        if (events.isEmpty()) {
            return Array.empty();
        }
        DaysOfPersons judgements = DaysOfPersons.ofJudgements(look);
        DaysOfPersons closings = DaysOfPersons.ofClosings(look);
        Map<Object, SafetyEvent> first = new LinkedHashMap<>();
        for (SafetyEvent event : events) {
            Option<LocalDate> judged =
                    judgements.firstSince(event.members(), event.from()).map(Map.Entry::getKey);
            first.merge(Tuple.of(HashSet.ofAll(event.members()), judged), event, JudgementGap::earlier);
        }
        Map<Id<?>, JudgementGap> gaps = new LinkedHashMap<>();
        first.values()
                .forEach(event -> gaps.merge(
                        event.entry().id(),
                        of(event, judgements, closings),
                        (one, other) -> one.event().from().isAfter(other.event().from()) ? one : other));
        return Array.ofAll(gaps.values());
    }

    private static SafetyEvent earlier(SafetyEvent one, SafetyEvent other) {
        return SafetyEvent.BY_DAY.compare(one, other) <= 0 ? one : other;
    }

    private static JudgementGap of(SafetyEvent event, DaysOfPersons judgements, DaysOfPersons closings) {
        Option<LocalDate> judged =
                judgements.firstSince(event.members(), event.from()).map(Map.Entry::getKey);
        return new JudgementGap(
                event,
                judged,
                judged.exists(day -> judgements.hasAfter(event.members(), day)),
                closings.firstSince(event.members(), event.from()).map(Map.Entry::getValue));
    }
}
