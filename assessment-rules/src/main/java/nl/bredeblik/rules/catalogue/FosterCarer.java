package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.PlacementKind;
import nl.bredeblik.model.plan.AgreementLevel;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * The plan in force and a stay in a foster family of a child for whom it is.
 *
 * @param current the plan
 * @param stay the stay, which runs today
 * @param reached how far talking about the plan with the carer came; none when nothing is recorded
 * @param answer whether the carer agrees with the plan
 */
record FosterCarer(
        CurrentPlan current, Placement stay, Option<PlanTalks.Reached> reached, Option<AgreementLevel> answer) {

    private static final io.vavr.collection.Set<IdKind> PERSONS =
            io.vavr.collection.HashSet.of(IdKind.MEMBER, IdKind.NETWORK_PERSON);

    static final Subjects<FosterCarer> STAYS = Subjects.about(
            "the plan and each stay in a foster family",
            look -> CurrentPlan.of(look)
                    .filter(current -> current.isForTheFamily() && !current.isDraft())
                    .toArray()
                    .flatMap(current -> in(current, look)),
            FosterCarer::stay,
            subject -> Array.of(subject.current().plan().id(), subject.stay().id()));

    private static Seq<FosterCarer> in(CurrentPlan current, Look look) {
        Set<Id<?>> children = new HashSet<>();
        PlanPeople.children(current, look).map(Member::id).forEach(children::add);
        Seq<Placement> stays = look.file()
                .placements()
                .filter(stay -> children.contains(stay.child())
                        && isWithFosterFamily(stay)
                        && look.day().isIn(stay.period()));
        if (stays.isEmpty()) {
            return Array.empty();
        }
        PlanTalks talks = PlanTalks.in(look);
        return stays.map(stay -> new FosterCarer(
                current,
                stay,
                stay.carer().flatMap(carer -> talks.with(carer, current.plan())),
                stay.carer().flatMap(carer -> talks.answerOf(carer, current.plan()))));
    }

    private static boolean isWithFosterFamily(Placement stay) {
        return stay.kind() == PlacementKind.FOSTER_CARE || stay.kind() == PlacementKind.NETWORK_FOSTER_CARE;
    }

    /**
     * The plan is discussed with the foster carer, who agrees to the part about his or her own role. Without any talk about it
     * that part of the plan has nothing to rest on; where the stay began after the adoption it asks for attention.
     */
    Verdict isConsultedAndAgrees(Look look) {
        if (stay.carer().isEmpty()) {
            return Verdict.NOT_ASSESSABLE.at("carer");
        }
        Id<? extends Party> carer = stay.carer().get();
        if (!look.index().kindOf(carer).exists(PERSONS::contains)) {
            return Verdict.EXEMPT;
        }
        if (reached.isEmpty()) {
            boolean cameLater = stay.period().startInclusive().isAfter(current.since());
            Verdict violated = Verdict.VIOLATED.at("carer");
            return cameLater ? violated.as(Severity.ATTENTION) : current.blocking(violated);
        }
        boolean agrees = answer.exists(level -> level == AgreementLevel.AGREES || level == AgreementLevel.PARTLY);
        boolean isInOrder = agrees
                || reached.contains(PlanTalks.Reached.ATTEMPT)
                || (current.isOfTheFamilyItself() && current.plan().madeBy().contains(carer));
        return isInOrder ? Verdict.SATISFIED : Verdict.VIOLATED.at("carer").as(Severity.ATTENTION);
    }
}
