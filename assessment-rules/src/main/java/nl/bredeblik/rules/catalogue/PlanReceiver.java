package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Setting;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * The plan and a person to whom it is sent.
 *
 * @param current the plan
 * @param person a parent, or a child of the hearing age or older
 * @param isParent whether it is a parent
 * @param hasIt whether it was sent or told, or the person drew it up
 * @param isExcused whether it is recorded why it is not sent, or not yet
 * @param isUsed whether a review, an action or a decision rests on this version
 */
record PlanReceiver(
        CurrentPlan current,
        Id<? extends Party> person,
        boolean isParent,
        boolean hasIt,
        boolean isExcused,
        boolean isUsed) {

    /** How soon an adopted version is sent. Our own choice: the norm gives no figure. */
    static final Setting<Term> SENT_WITHIN = Setting.of("plan.sent-within", Term.workingDays(5));

    static final Subjects<PlanReceiver> PARENTS_AND_YOUTH = Subjects.about(
            "the plan and each parent and youth to whom it is sent",
            look -> CurrentPlan.of(look)
                    .filter(CurrentPlan::isForTheFamily)
                    .toArray()
                    .flatMap(current -> in(current, look)),
            subject -> subject.current().plan(),
            subject -> Array.of(subject.current().plan().id(), subject.person()));

    private static Seq<PlanReceiver> in(CurrentPlan current, Look look) {
        Set<Id<?>> having = having(current, look);
        Set<Id<?>> excused = excused(current, look);
        boolean isUsed = PlanUse.isUsed(current.plan(), look);
        List<PlanReceiver> receivers = new ArrayList<>();
        persons(current, look)
                .forEach((person, child) -> receivers.add(new PlanReceiver(
                        current, person, child.isEmpty(), having.contains(person), excused.contains(person), isUsed)));
        return Array.ofAll(receivers);
    }

    /** The parents, and the children who certainly had the hearing age when the plan was adopted. */
    static Map<Id<? extends Party>, Option<Member>> persons(CurrentPlan current, Look look) {
        return ConsultedPerson.persons(current, look)
                .filter((person, child) ->
                        child.forAll(member -> PlanPeople.isOfHearingAgeOn(member, current.since(), look)));
    }

    private static Set<Id<?>> having(CurrentPlan current, Look look) {
        Set<Id<?>> having = new HashSet<>();
        Id<?> id = current.plan().id();
        look.file()
                .dispatches()
                .filter(sent -> sent.of().equals(id) && look.day().reached(sent.on()))
                .forEach(sent -> having.add(sent.to()));
        look.file()
                .informings()
                .filter(told ->
                        told.on().exists(look.day()::reached) && told.items().exists(id::equals))
                .forEach(told -> having.add(told.to()));
        if (current.isOfTheFamilyItself()) {
            current.plan().madeBy().forEach(having::add);
        }
        return having;
    }

    private static Set<Id<?>> excused(CurrentPlan current, Look look) {
        Id<?> id = current.plan().id();
        Set<Id<?>> excused = new HashSet<>();
        look.file()
                .informings()
                .filter(told -> told.notTold().isDefined()
                        && !told.notToldUntil().exists(look.day()::past)
                        && told.items().exists(id::equals))
                .map(Informing::to)
                .forEach(excused::add);
        return excused;
    }

    /** A version that nobody works with yet need not be sent; one that is used without being sent cannot be built upon. */
    Verdict hasReceivedIt(Look look) {
        if (hasIt) {
            return Verdict.SATISFIED;
        }
        if (isExcused || (current.isDraft() ? !isUsed : isStillInTime(look))) {
            return Verdict.EXEMPT;
        }
        boolean blocks = isUsed && isParent && current.standing() != CurrentPlan.Standing.ENDS_TODAY;
        return blocks ? Verdict.VIOLATED.as(Severity.BLOCKING) : Verdict.VIOLATED;
    }

    private boolean isStillInTime(Look look) {
        return Stretches.isCivil(current.since())
                && !look.day().past(look.setting(SENT_WITHIN).lastDay(current.since(), DutchCalendar.standard()));
    }
}
