package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.model.statement.InvolvementRole;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * An open concern and a member it concerns: whom it is about or names, if twelve or older when it was first recorded, and who holds authority over a
 * child it is about.
 *
 * @param concern the concern
 * @param member the member
 * @param isShared whether the member was told, answered to it, or it is recorded why not
 */
record ConcernShared(SafetyConcern concern, Member member, boolean isShared) {

    static final Subjects<ConcernShared> WITH = Subjects.about(
            "open concerns and the members they concern",
            ConcernShared::in,
            ConcernShared::concern,
            shared -> Array.of(shared.concern().id(), shared.member().id()));

    Verdict isSharedOrSaysWhyNot(Look look) {
        return isShared ? Verdict.SATISFIED : Verdict.VIOLATED.with(new Argument.OfId("person", member.id()));
    }

    private static Seq<ConcernShared> in(Look look) {
        Seq<OpenConcern> open = OpenConcern.in(look);
        if (open.isEmpty()) {
            return Array.empty();
        }
        Informed informed = Informed.in(look);
        Answers answers = Answers.in(look);
        List<ConcernShared> subjects = new ArrayList<>();
        for (SafetyConcern concern : open.map(OpenConcern::concern)) {
            Seq<Id<?>> records = Array.<Id<?>>of(concern.id()).appendAll(concern.evidence());
            LocalDate known = look.index().firstRecordedOn(concern);
            for (Member member : concerned(concern, known, look)) {
                boolean isShared = informed.of(concern.id(), member.id()) || answers.holds(member.id(), records, known);
                subjects.add(new ConcernShared(concern, member, isShared));
            }
        }
        return Array.ofAll(subjects);
    }

    /** Those whom it is about or names who were no child under twelve on a day, and who holds authority over a child now. */
    static Seq<Member> concerned(SafetyConcern concern, LocalDate on, Look look) {
        Seq<Member> about = concern.endangered()
                .appendAll(concern.named().filter(each -> each.role() == InvolvementRole.NAMED_AS_CAUSING))
                .map(Involvement::person)
                .flatMap(person -> look.index().member(person))
                .filter(member -> !ChildAges.isBelowHearingAgeOn(member, on));
        Seq<Member> holders = concern.endangered()
                .map(Involvement::person)
                .flatMap(person -> look.index().member(person))
                .filter(member -> FamilySubjects.isChild(member, look.day()))
                .flatMap(child -> look.index().authoritiesOver(child.id()))
                .filter(authority -> look.day().mayBeIn(authority.period()))
                .flatMap(Authority::holders)
                .flatMap(holder -> look.index().member(holder));
        return about.appendAll(holders)
                .distinctBy(Member::id)
                .filter(member -> FamilySubjects.isAlive(member, look.day()));
    }
}
