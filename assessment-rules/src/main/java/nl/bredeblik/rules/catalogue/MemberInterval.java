package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.Recurrence;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * The plan in force and a member for whom it is, with the last day on which something was recorded of that member.
 *
 * @param current the plan
 * @param member the member, who is born
 * @param last the day of the last contact, attempt, talk, view or evaluation; the adoption where that came later
 */
record MemberInterval(CurrentPlan current, Member member, LocalDate last) {

    static final Subjects<MemberInterval> MEMBERS = Subjects.about(
            "the plan in force and each born member for whom it is",
            look -> CurrentPlan.of(look)
                    .filter(current -> current.isForTheFamily() && current.isInForce())
                    .toArray()
                    .flatMap(current -> in(current, look)),
            subject -> subject.current().plan(),
            subject -> Array.of(subject.current().plan().id(), subject.member().id()));

    private static Seq<MemberInterval> in(CurrentPlan current, Look look) {
        Map<Id<?>, LocalDate> last = new HashMap<>();
        LocalDate everybody = evaluations(current, look, last);
        look.file()
                .contacts()
                .filter(contact -> look.day().reached(contact.on()))
                .forEach(contact -> {
                    contact.with().forEach(person -> latest(last, person, contact.on()));
                    contact.seen().forEach(person -> latest(last, person, contact.on()));
                });
        look.file()
                .perspectives()
                .filter(view -> look.day().reached(view.on()))
                .forEach(view -> latest(last, view.holder(), view.on()));
        look.file()
                .consultations()
                .filter(talk -> look.day().reached(talk.on()))
                .forEach(talk -> latest(last, talk.person(), talk.on()));
        Set<Id<?>> excused = PlanAgreement.excused(current, look);
        List<MemberInterval> members = new ArrayList<>();
        for (Member member : PlanPeople.members(current, look)) {
            if (!FamilySubjects.isUnborn(member, look.day()) && !excused.contains(member.id())) {
                LocalDate own = last.getOrDefault(member.id(), everybody);
                members.add(new MemberInterval(current, member, Stretches.later(own, everybody)));
            }
        }
        return Array.ofAll(members);
    }

    /** Gathers the evaluations of some members; gives the last of everybody, or the day of adoption. */
    private static LocalDate evaluations(CurrentPlan current, Look look, Map<Id<?>, LocalDate> last) {
        LocalDate everybody = current.since();
        for (Evaluation held : PlanEvaluations.of(current, look)) {
            if (held.members().isEmpty()) {
                everybody = Stretches.later(everybody, held.on());
            }
            held.members().forEach(member -> latest(last, member, held.on()));
        }
        return everybody;
    }

    private static void latest(Map<Id<?>, LocalDate> last, Id<?> person, LocalDate on) {
        last.merge(person, on, Stretches::later);
    }

    /**
     * Something is recorded within the plan's own interval, or within a year where it names none. For a child it blocks after
     * twice the plan's own interval.
     */
    Verdict hasEntryWithinInterval(Look look) {
        Option<Recurrence> own = current.plan().interval();
        Option<LocalDate> due = own.isEmpty()
                ? Option.of(last).filter(Stretches::isCivil).map(day -> day.plusYears(1))
                : own.flatMap(every -> PlannedMonitoring.next(last, every));
        if (!due.exists(look.day()::past)) {
            return Verdict.SATISFIED;
        }
        Verdict violated = Verdict.VIOLATED.at("interval").with(new Argument.OfDate("due", due.get()));
        Option<LocalDate> twice = own.flatMap(every -> due.flatMap(day -> PlannedMonitoring.next(day, every)));
        boolean blocks = PlanPeople.isChild(member, look) && twice.exists(look.day()::past);
        return blocks ? violated.as(Severity.BLOCKING) : violated;
    }
}
