package nl.bredeblik.rules.catalogue;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.CourtOrder;
import nl.bredeblik.model.measure.Hearing;
import nl.bredeblik.model.time.AgeLine;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.model.time.TermReadings;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Verdict;
import nl.bredeblik.rules.catalogue.LegalCourse.Within;

/** What is asked of an order that was given at once. */
final class UrgentOrderChecks {

    private static final Term TO_BE_HEARD = Term.weeks(2).statutory();

    /** From this age a minor has the opportunity to give the court a view; a younger one may have it. */
    static final AgeLine HEARD_BY_COURT = new AgeLine(12);

    private UrgentOrderChecks() {}

    /**
     * Within two weeks there was an opportunity to be heard; whether anybody came does not matter. No opportunity at all
     * blocks as long as a measure or authorisation rests on the order. One at which it is not recorded that each holder of
     * authority and each minor of twelve or older had it asks for attention.
     */
    static Verdict gaveOpportunity(Within<CourtOrder> subject, Look look) {
        CourtOrder order = subject.entry();
        Seq<DayPeriod> titles = subject.course().titles(order.id());
        boolean isOver = !titles.isEmpty() && titles.forAll(period -> look.day().past(period.lastDay()));
        if (!order.urgent() || isOver) {
            return Verdict.EXEMPT;
        }
        if (!Stretches.isCivil(order.on())) {
            return Verdict.NOT_ASSESSABLE.at("on");
        }
        TermReadings readings = TO_BE_HEARD.readings(order.on(), DutchCalendar.standard());
        Seq<Hearing> hearings = subject.course()
                .hearings(Option.some(order.id()), order.petition())
                .filter(hearing -> !hearing.on().isBefore(order.on()));
        Seq<Hearing> inTime = hearings.filter(hearing -> readings.isCertainlyWithin(hearing.on()));
        if (!inTime.isEmpty()) {
            return concerned(order, look)
                    .removeAll(inTime.flatMap(Hearing::persons))
                    .headOption()
                    .map(person -> Verdict.VIOLATED
                            .at("children")
                            .with(new Argument.OfId("person", person))
                            .as(Severity.ATTENTION))
                    .getOrElse(Verdict.SATISFIED);
        }
        if (hearings.exists(hearing -> readings.isDisputed(hearing.on()))) {
            return Verdict.NOT_ASSESSABLE.at("on");
        }
        if (!look.day().past(readings.plainLastDay())) {
            return Verdict.SATISFIED;
        }
        if (!look.day().past(readings.extendedLastDay())) {
            return Verdict.NOT_ASSESSABLE.at("on");
        }
        return titles.isEmpty() ? Verdict.VIOLATED.at("on").as(Severity.ATTENTION) : Verdict.VIOLATED.at("on");
    }

    private static Set<Id<? extends Party>> concerned(CourtOrder order, Look look) {
        Set<Id<? extends Party>> persons = LinkedHashSet.empty();
        for (Id<Member> child : order.children()) {
            persons = persons.addAll(Holders.over(child, order.on(), look));
            if (isOldEnough(child, order, look)) {
                persons = persons.add(child);
            }
        }
        return persons;
    }

    static boolean isOldEnough(Id<Member> child, CourtOrder order, Look look) {
        return look.index()
                .member(child)
                .flatMap(Member::birthDate)
                .exists(birth -> HEARD_BY_COURT.isCertainlyReached(birth, order.on()));
    }
}
