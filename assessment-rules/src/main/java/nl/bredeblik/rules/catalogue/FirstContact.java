package nl.bredeblik.rules.catalogue;

import io.vavr.Tuple;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.family.Relationship;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.TermCheck;
import nl.bredeblik.rules.Verdict;

/**
 * A charge with a measure, and a person with whom the first contact takes place. One date a person is our reading: the decree
 * speaks of the first contact.
 *
 * @param charge the charge
 * @param person the minor, a parent with authority or a guardian
 * @param held the first contact since the measure began
 * @param tried the first attempt since then, which is a reason why not
 * @param told of what this person was told
 */
record FirstContact(
        Charge charge, Id<? extends Party> person, Option<LocalDate> held, Option<LocalDate> tried, ToldTopics told) {

    private static final Set<RelationKind> PARENTS = LinkedHashSet.of(
            RelationKind.MOTHER,
            RelationKind.FATHER,
            RelationKind.DUO_PARENT,
            RelationKind.ADOPTIVE_MOTHER,
            RelationKind.ADOPTIVE_FATHER);

    private static final TermCheck<FirstContact> IN_TIME = TermCheck.<FirstContact>of(
                    (first, look) -> first.charge().chargedOn(),
                    (subject, look) -> Charge.FIVE_WORKING_DAYS,
                    (first, look) -> first.day())
            .whileItRuns((first, look) -> first.charge().lastDay());

    /** Each person whom the institution spoke with under a supervision that runs, once. */
    static final Subjects<FirstContact> SPOKEN_WITH = Subjects.about(
            "persons spoken with under supervision",
            look -> in(Charge.Kind.SUPERVISION, look)
                    .filter(first -> first.held().isDefined() && first.charge().isRunning(look) && first.canAsk(look))
                    .sortBy(first -> first.charge().measure().period().startInclusive())
                    .distinctBy(FirstContact::person),
            first -> first.charge().measure(),
            FirstContact::ids);

    /** Of brothers and sisters whose measures began together, a parent is asked after once. */
    static Subjects<FirstContact> subjects(Charge.Kind kind) {
        return Subjects.about(
                kind.plural() + " and the persons of the first contact",
                look -> in(kind, look)
                        .distinctBy(first -> Tuple.of(
                                first.person(),
                                first.charge().chargedOn(),
                                first.charge().executor())),
                first -> first.charge().measure(),
                FirstContact::ids);
    }

    private Seq<Id<?>> ids() {
        return Array.of(charge.measure().id(), person);
    }

    private static Seq<FirstContact> in(Charge.Kind kind, Look look) {
        Seq<Charge> charges = Charges.in(look)
                .filter(charge -> charge.kind() == kind)
                .sortBy(charge -> charge.measure().id().text());
        if (charges.isEmpty()) {
            return Array.empty();
        }
        ContactDays held = ContactDays.held(look);
        ContactDays tried = ContactDays.tried(look);
        ToldTopics told = ToldTopics.in(look);
        List<FirstContact> firsts = new ArrayList<>();
        for (Charge charge : charges) {
            LocalDate from = from(charge);
            for (Id<? extends Party> person : persons(charge, look)) {
                firsts.add(new FirstContact(
                        charge,
                        person,
                        held.first(person, charge.executor(), from),
                        tried.first(person, charge.executor(), from),
                        told));
            }
        }
        return Array.ofAll(firsts);
    }

    private static LocalDate from(Charge charge) {
        LocalDate start = charge.measure().period().startInclusive();
        return charge.chargedOn().filter(start::isAfter).getOrElse(start);
    }

    private static Seq<Id<? extends Party>> persons(Charge charge, Look look) {
        LocalDate day = charge.chargedOn().getOrElse(charge.measure().period().startInclusive());
        Set<Id<? extends Party>> persons = LinkedHashSet.empty();
        if (look.index().member(charge.subject()).exists(minor -> !isUnbornOn(minor, day))) {
            persons = persons.add(charge.subject());
        }
        persons = switch (charge.kind()) {
            case SUPERVISION -> persons.addAll(Holders.over(charge.subject(), day, look));
            case GUARDIANSHIP -> persons.addAll(parentsOf(charge.subject(), look));
            case YOUTH_PROBATION -> persons;
        };
        return persons.toArray()
                .filter(person ->
                        look.index().member(person).forAll(member -> FamilySubjects.isAlive(member, look.day())));
    }

    private static boolean isUnbornOn(Member minor, LocalDate day) {
        return minor.birthDate()
                .flatMap(PartialDate::earliest)
                .map(day::isBefore)
                .getOrElse(minor.role() == MemberRole.UNBORN_CHILD);
    }

    private static Seq<Id<? extends Party>> parentsOf(Id<Member> child, Look look) {
        return look.index()
                .relationshipsOf(child)
                .filter(relation -> relation.of().equals(child)
                        && PARENTS.contains(relation.kind())
                        && relation.legalParent() != YesNoUnknown.NO
                        && look.index().member(relation.person()).isDefined())
                .map(Relationship::person);
    }

    /** Of the first contact, or of an attempt that came before it. */
    private Option<LocalDate> day() {
        return held.isEmpty() || tried.exists(held.get()::isAfter) ? tried : held;
    }

    Verdict tookPlace(Look look) {
        if (charge.chargedOn().isEmpty()) {
            return charge.isRunning(look) ? Verdict.NOT_ASSESSABLE.at("chargedOn") : Verdict.EXEMPT;
        }
        return IN_TIME.check(this, look);
    }

    /** At or after the first contact: who replaces the worker, and how to make the requests to the court. */
    Verdict wasToldOfReplacementAndRequests(Look look) {
        LocalDate from = from(charge);
        return Verdict.satisfiedIf(told.holds(person, InformTopic.REPLACEMENT, from)
                && told.holds(person, InformTopic.COURT_REQUESTS, from));
    }

    /** A minor can make those requests from the age of twelve on; a younger one is not asked after. */
    private boolean canAsk(Look look) {
        return !person.equals(charge.subject())
                || look.index()
                        .member(charge.subject())
                        .flatMap(Member::birthDate)
                        .exists(birth -> UrgentOrderChecks.HEARD_BY_COURT.isCertainlyReached(birth, from(charge)));
    }
}
