package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import nl.bredeblik.model.concern.ConcernDomain;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A child, born or unborn, who shares or shared a home with an adult whom an open concern about violence between partners is
 * about, while the concern played. What it noticed is a question to be looked at; nothing is said about the answer.
 *
 * @param concern the concern
 * @param child the child
 * @param isConsidered whether the concern names the child, or it is recorded elsewhere that the child was considered
 */
record ExposedChild(SafetyConcern concern, Member child, boolean isConsidered) {

    static final Subjects<ExposedChild> CHILDREN = Subjects.about(
            "children in a home with a concern about violence between partners",
            ExposedChild::in,
            ExposedChild::concern,
            exposed -> Array.of(exposed.concern().id(), exposed.child().id()));

    Verdict hasExposureConsidered(Look look) {
        return isConsidered
                ? Verdict.SATISFIED
                : Verdict.VIOLATED.at("endangered").with(new Argument.OfId("child", child.id()));
    }

    private static Seq<ExposedChild> in(Look look) {
        Seq<SafetyConcern> concerns = OpenConcern.in(look)
                .map(OpenConcern::concern)
                .filter(concern -> concern.domain() == ConcernDomain.PARTNER_VIOLENCE);
        if (concerns.isEmpty()) {
            return Array.empty();
        }
        Considered considered = Considered.in(look);
        Homes homes = Homes.in(look);
        return concerns.flatMap(concern -> {
            Set<Id<?>> named = HashSet.ofAll(concern.endangered().map(Involvement::person));
            return childrenWithAdultsOf(concern, homes, look)
                    .map(child -> new ExposedChild(
                            concern, child, named.contains(child.id()) || considered.holds(child.id(), concern)));
        });
    }

    private static Seq<Member> childrenWithAdultsOf(SafetyConcern concern, Homes homes, Look look) {
        return concern.endangered()
                .appendAll(concern.named())
                .map(Involvement::person)
                .distinct()
                .flatMap(person -> look.index().member(person))
                .filter(member -> !FamilySubjects.isChild(member, look.day()))
                .flatMap(adult -> homes.sharedWith(adult.id(), PersonAround.beginOf(concern)))
                .distinctBy(Member::id)
                .filter(member -> FamilySubjects.isChild(member, look.day()));
    }
}
