package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
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
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * The plan and a person with whom it is discussed.
 *
 * @param current the plan
 * @param person a parent, or a child for whom the plan is
 * @param isYoung whether it is a child below the hearing age
 * @param reached how far it came about this version; for a draft also about the versions before it
 */
record ConsultedPerson(
        CurrentPlan current, Id<? extends Party> person, boolean isYoung, Option<PlanTalks.Reached> reached) {

    static final Subjects<ConsultedPerson> PARENTS_AND_CHILDREN = Subjects.about(
            "the plan and each parent and child with whom it is discussed",
            look -> CurrentPlan.of(look)
                    .filter(CurrentPlan::isForTheFamily)
                    .toArray()
                    .flatMap(current -> in(current, look)),
            subject -> subject.current().plan(),
            subject -> Array.of(subject.current().plan().id(), subject.person()));

    private static Seq<ConsultedPerson> in(CurrentPlan current, Look look) {
        PlanTalks talks = PlanTalks.in(look);
        Set<Id<?>> seen = seen(look);
        Seq<Plan> before = current.isDraft() ? versionsBefore(current.plan(), look) : Array.empty();
        List<ConsultedPerson> persons = new ArrayList<>();
        persons(current, look).forEach((person, child) -> {
            Option<PlanTalks.Reached> reached = talks.with(person, current.plan());
            if (reached.isEmpty()) {
                reached = before.flatMap(version -> talks.with(person, version)).headOption();
            }
            boolean isTooYoungToTalk =
                    child.exists(member -> !PlanPeople.couldBeAskedOn(member, current.since(), look));
            if (isTooYoungToTalk && seen.contains(person)) {
                reached = Option.some(PlanTalks.Reached.VIEW);
            }
            boolean isYoung = child.exists(member -> !PlanPeople.isOfHearingAge(member, look));
            persons.add(new ConsultedPerson(current, person, isYoung, reached));
        });
        return Array.ofAll(persons);
    }

    /** The parents and born children, with the record of each who is a child. */
    static Map<Id<? extends Party>, Option<Member>> persons(CurrentPlan current, Look look) {
        Map<Id<? extends Party>, Option<Member>> persons = LinkedHashMap.empty();
        for (Id<? extends Party> parent : PlanPeople.parents(current, look)) {
            persons = persons.put(parent, Option.none());
        }
        for (Member child : PlanPeople.children(current, look)) {
            if (!FamilySubjects.isUnborn(child, look.day())) {
                persons = persons.put(child.id(), Option.some(child));
            }
        }
        return persons;
    }

    /** For a very young child, having been seen stands for a talk. */
    private static Set<Id<?>> seen(Look look) {
        Set<Id<?>> seen = new HashSet<>();
        look.file()
                .contacts()
                .filter(contact -> contact.held() && look.day().reached(contact.on()))
                .map(Contact::seen)
                .forEach(members -> members.forEach(seen::add));
        return seen;
    }

    /** The versions that a version replaces, the latest first. Of versions that replace each other each is met once. */
    private static Seq<Plan> versionsBefore(Plan plan, Look look) {
        Set<Id<?>> met = new HashSet<>();
        met.add(plan.id());
        List<Plan> before = new ArrayList<>();
        Option<Plan> next = plan.replaces().flatMap(id -> look.index().find(Plan.class, id));
        while (next.exists(version -> met.add(version.id()))) {
            before.add(next.get());
            next = next.get().replaces().flatMap(id -> look.index().find(Plan.class, id));
        }
        return Array.ofAll(before);
    }

    /**
     * With nobody at all the plan in force cannot go on; below the hearing age, or where the talk is recorded without the view,
     * it asks for attention. Of a draft it is a hint: it can still be discussed.
     */
    Verdict isConsulted(Look look) {
        boolean isInOrder = reached.exists(talk -> talk != PlanTalks.Reached.TALK);
        if (isInOrder) {
            return Verdict.SATISFIED;
        }
        if (current.isDraft()) {
            return reached.isEmpty() ? Verdict.VIOLATED.as(Severity.HINT) : Verdict.SATISFIED;
        }
        boolean blocks = reached.isEmpty() && !isYoung;
        return blocks ? current.blocking(Verdict.VIOLATED) : Verdict.VIOLATED.as(Severity.ATTENTION);
    }
}
