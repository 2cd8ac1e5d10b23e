package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.concern.ConcernDomain;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A living member around a child whom an open concern is about: another child or an adult with whom it shares or shared a home
 * while the concern played, or a parent wherever living. Carers outside the family are not asked about here.
 *
 * @param open the concern
 * @param member the other member
 * @param isConsidered whether it is recorded that this member was considered
 * @param carriesMore whether it was recorded as acute or structural or is not judged yet, or the work is being closed
 */
record PersonAround(OpenConcern open, Member member, boolean isConsidered, boolean carriesMore) {

    static final Subjects<PersonAround> PERSONS = Subjects.about(
            "members around a child whom a concern is about",
            PersonAround::in,
            around -> around.open().concern(),
            around -> Array.of(around.open().concern().id(), around.member().id()));

    Verdict wasConsidered(Look look) {
        if (isConsidered) {
            return Verdict.SATISFIED;
        }
        Verdict violated = Verdict.VIOLATED.with(new Argument.OfId("person", member.id()));
        return carriesMore ? violated.as(Severity.BLOCKING) : violated;
    }

    private static Seq<PersonAround> in(Look look) {
        Seq<OpenConcern> concerns = OpenConcern.in(look);
        if (concerns.isEmpty()) {
            return Array.empty();
        }
        Considered considered = Considered.in(look);
        Homes homes = Homes.in(look);
        List<PersonAround> subjects = new ArrayList<>();
        for (OpenConcern open : concerns) {
            Seq<Member> children = childrenOf(open.concern(), look);
            boolean carriesMore = open.isUnsafe() || open.isNotYetJudged() || isClosing(children, look);
            for (Member member : around(open.concern(), children, homes, look)) {
                boolean isConsidered = considered.holds(member.id(), open.concern());
                subjects.add(new PersonAround(open, member, isConsidered, carriesMore));
            }
        }
        return Array.ofAll(subjects);
    }

    private static Seq<Member> childrenOf(SafetyConcern concern, Look look) {
        return concern.endangered()
                .map(Involvement::person)
                .distinct()
                .flatMap(person -> look.index().member(person))
                .filter(member -> FamilySubjects.isChild(member, look.day()));
    }

    /** Of violence between partners the other children are asked about by the rule about their exposure. */
    private static Seq<Member> around(SafetyConcern concern, Seq<Member> children, Homes homes, Look look) {
        Seq<Id<Member>> inConcern = children.map(Member::id);
        boolean childrenElsewhere = concern.domain() == ConcernDomain.PARTNER_VIOLENCE;
        return children.flatMap(
                        child -> homes.sharedWith(child.id(), beginOf(concern)).appendAll(livingParents(child, look)))
                .distinctBy(Member::id)
                .filter(member -> !inConcern.contains(member.id())
                        && !(childrenElsewhere && FamilySubjects.isChild(member, look.day())));
    }

    /** As far back as the concern is known to go, or else the day on which it was recorded. */
    static LocalDate beginOf(SafetyConcern concern) {
        return concern.since().flatMap(PartialDate::earliest).getOrElse(concern.recordedOn());
    }

    private static Seq<Member> livingParents(Member child, Look look) {
        return Descent.parentsOf(child.id(), look)
                .flatMap(parent -> look.index().member(parent))
                .filter(parent -> FamilySubjects.isAlive(parent, look.day()));
    }

    private static boolean isClosing(Seq<Member> children, Look look) {
        return look.file()
                .closings()
                .exists(closing -> closing.members().isEmpty()
                        || children.exists(child -> closing.members().contains(child.id())));
    }
}
