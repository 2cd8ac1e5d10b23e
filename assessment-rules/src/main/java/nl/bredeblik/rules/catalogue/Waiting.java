package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.team.Assignment;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Setting;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.TermCheck;
import nl.bredeblik.rules.Verdict;

/**
 * A measure that runs while nobody is assigned as its worker, once the five working days are over or after the last worker
 * left.
 *
 * @param charge the charge with the measure
 * @param since the last day before the waiting
 * @param isAsked whether the first worker is late, or one has left; within the term of the first worker nothing is asked
 * @param interim who is the contact person for the time being
 * @param contact the first contact with the child since then
 */
record Waiting(Charge charge, LocalDate since, boolean isAsked, Seq<Assignment> interim, Option<LocalDate> contact) {

    /** Own choice: no source gives a figure. */
    static final Setting<Term> CONTACT_WITHIN = Setting.of("waiting.contact.within", Term.workingDays(10));

    static final Subjects<Waiting> CHARGES = Subjects.about(
            "measures that wait for a worker",
            Waiting::in,
            waiting -> waiting.charge().measure(),
            waiting -> Array.of(waiting.charge().measure().id()));

    private static final TermCheck<Waiting> CHILD_IS_SEEN = TermCheck.of(
            (waiting, look) -> Option.some(waiting.since()),
            (subject, look) -> look.setting(CONTACT_WITHIN),
            (waiting, look) -> waiting.contact());

    private static Seq<Waiting> in(Look look) {
        Seq<Charge> charges = Charges.in(look).filter(charge -> charge.isRunning(look) && !charge.hasWorkerNow(look));
        if (charges.isEmpty()) {
            return Array.empty();
        }
        Assigned interim = Assigned.as(AssignmentRole.INTERIM_CONTACT, look);
        ContactDays held = ContactDays.held(look);
        return charges.flatMap(charge -> since(charge, look)
                .map(since -> new Waiting(
                        charge,
                        since,
                        isAsked(charge, look),
                        interim.to(charge.subject(), charge.measures(), charge.executor()),
                        held.first(charge.subject(), Option.none(), since))));
    }

    private static Option<LocalDate> since(Charge charge, Look look) {
        return lastLeft(charge, look)
                .orElse(() -> charge.chargedOn().filter(look.day()::reached))
                .filter(Stretches::isCivil);
    }

    private static Option<LocalDate> lastLeft(Charge charge, Look look) {
        return charge.workers()
                .flatMap(assigned -> assigned.period().endInclusive())
                .filter(look.day()::past)
                .max();
    }

    private static boolean isAsked(Charge charge, Look look) {
        return lastLeft(charge, look).isDefined()
                || charge.chargedOn()
                        .map(charged -> Charge.FIVE_WORKING_DAYS.lastDay(charged, DutchCalendar.standard()))
                        .exists(look.day()::past);
    }

    /**
     * Somebody to turn to now, and within a while a contact with the child, by whomever. A contact person from the first days
     * on is in order before anything is asked.
     */
    Verdict isBridged(Look look) {
        boolean hasContactPerson = interim.exists(assigned -> look.day().isIn(assigned.period()));
        if (hasContactPerson) {
            return CHILD_IS_SEEN.check(this, look);
        }
        return isAsked ? Verdict.VIOLATED : Verdict.EXEMPT;
    }
}
