package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.model.statement.InvolvementRole;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A person of the family or the network whom a concern names as having to do with it, and what was recorded of his or her side.
 *
 * @param concern the concern
 * @param person the person
 * @param answers the reactions and views of everybody
 * @param reports what open final reports rest on
 * @param petitions what open petitions rest on
 */
record NamedPerson(
        SafetyConcern concern, Id<? extends Party> person, Answers answers, Resting reports, Resting petitions) {

    static final Subjects<NamedPerson> NAMED = Subjects.about(
            "persons whom a concern names",
            NamedPerson::in,
            NamedPerson::concern,
            named -> Array.of(named.concern().id(), named.person()));

    /** Where an open petition rests on the concern, the talk about the petition is asked of who holds authority. */
    Verdict hadTheChanceToReact(Look look) {
        Seq<Id<?>> records = Array.<Id<?>>of(concern.id()).appendAll(concern.evidence());
        if (answers.holds(person, records, look.index().firstRecordedOn(concern))) {
            return Verdict.SATISFIED;
        }
        if (records.exists(petitions::carries) && holdsAuthority(look)) {
            return Verdict.EXEMPT;
        }
        Verdict violated = Verdict.VIOLATED.at("named").with(new Argument.OfId("person", person));
        return records.exists(reports::carries) ? violated.as(Severity.BLOCKING) : violated;
    }

    private boolean holdsAuthority(Look look) {
        return concern.endangered()
                .map(Involvement::person)
                .flatMap(child -> look.index().member(child))
                .flatMap(child -> look.index().authoritiesOver(child.id()))
                .flatMap(Authority::holders)
                .exists(person::equals);
    }

    private static Seq<NamedPerson> in(Look look) {
        Answers answers = Answers.in(look);
        Seq<Step> open = Steps.in(look).filter(Step::open);
        Resting reports = Resting.on(open.filter(step -> step.kind() == Step.Kind.FINAL_REPORT), look);
        Resting petitions = Resting.on(open.filter(step -> step.kind() == Step.Kind.PETITION), look);
        List<NamedPerson> named = new ArrayList<>();
        for (SafetyConcern concern : look.file().concerns()) {
            Set<Id<? extends Party>> persons = LinkedHashSet.ofAll(concern.named()
                    .filter(involved -> involved.role() == InvolvementRole.NAMED_AS_CAUSING)
                    .map(Involvement::person));
            for (Id<? extends Party> person : persons.filter(id -> canReact(id, look))) {
                named.add(new NamedPerson(concern, person, answers, reports, petitions));
            }
        }
        return Array.ofAll(named);
    }

    private static boolean canReact(Id<? extends Party> person, Look look) {
        return look.index().networkPerson(person).isDefined()
                || look.index().member(person).exists(member -> FamilySubjects.isAlive(member, look.day()));
    }
}
