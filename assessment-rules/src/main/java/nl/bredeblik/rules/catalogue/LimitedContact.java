package nl.bredeblik.rules.catalogue;

import io.vavr.Tuple;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.judgement.Alternative;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.measure.ContactLimit;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.PlacementBasis;
import nl.bredeblik.model.measure.WrittenInstruction;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * That contact of a child with a parent, brother or sister is limited, reduced or stopped, whoever set it. Where a court did,
 * its order has the reasons, and nothing is asked.
 *
 * @param limit the limit
 * @param instruction the written instruction in which it stands
 * @param decision the core decision to limit contact, or to give that instruction
 * @param stays the stays of the child elsewhere by authorisation
 */
record LimitedContact(
        ContactLimit limit, Option<GivenInstruction> instruction, Option<CoreDecision> decision, Seq<Placement> stays) {

    /** The limits of contact with a parent, brother or sister that no court set. */
    static final Subjects<LimitedContact> LIMITS = Subjects.about(
            "limits of contact",
            LimitedContact::in,
            LimitedContact::limit,
            limited -> Array.of(limited.limit().id()));

    private static final Set<PlacementBasis> AUTHORISED =
            HashSet.of(PlacementBasis.AUTHORISATION, PlacementBasis.SECURE_AUTHORISATION);

    private static Seq<LimitedContact> in(Look look) {
        Seq<ContactLimit> limits = look.file()
                .contactLimits()
                .filter(each -> each.order().isEmpty() && CloseFamily.isClose(each.child(), each.person(), look));
        if (limits.isEmpty()) {
            return Array.empty();
        }
        Map<Id<WrittenInstruction>, GivenInstruction> given = HashMap.ofEntries(GivenInstruction.in(look)
                .map(each -> Tuple.of(each.instruction().id(), each)));
        LegalCourse course = LegalCourse.of(look);
        return limits.map(limit -> {
            Option<GivenInstruction> instruction = limit.instruction().flatMap(given::get);
            return new LimitedContact(
                    limit,
                    instruction,
                    limit.decision()
                            .orElse(() -> instruction.flatMap(
                                    each -> each.instruction().decision()))
                            .flatMap(id -> look.index().find(CoreDecision.class, id)),
                    course.placements(limit.child()).filter(stay -> AUTHORISED.contains(stay.basis())));
        });
    }

    /** From its first day until its end is recorded, or the child is of age. */
    private boolean runs(Look look) {
        return look.day().reached(limit.on())
                && !limit.endedOn().exists(look.day()::past)
                && !look.index()
                        .member(limit.child())
                        .exists(child -> FamilySubjects.isPastMinority(child, look.day()));
    }

    /** Reasons; and on which dated records they rest, a lighter option weighed, its duration, and when it is looked at again. */
    Verdict isReasoned(Look look) {
        if (!runs(look)) {
            return Verdict.EXEMPT;
        }
        if (!hasReasons()) {
            return Verdict.VIOLATED.at("reasons");
        }
        if (!basis().exists(id -> !PetitionChecks.dates(id, look).isEmpty())) {
            return missing("basedOn");
        }
        if (!alternatives().exists(LimitedContact::isWeighedAndLighter)) {
            return missing("alternatives");
        }
        if (limit.until().isEmpty() || look.day().past(limit.until().get())) {
            return missing("until");
        }
        return limit.reviewOn().isEmpty() ? missing("reviewOn") : Verdict.SATISFIED;
    }

    /**
     * A limit towards a parent with authority, during a placement, stands in a written instruction that holds, and does not last
     * longer than the placement. Not one that the parent made with others.
     */
    Verdict standsInInstruction(Look look) {
        Seq<Placement> during = stays.filter(stay -> !stay.period().lastDay().isBefore(limit.on()));
        boolean isAsked = runs(look)
                && during.map(stay -> stay.period().startInclusive()).min().exists(look.day()::reached)
                && !limit.setBy().contains(limit.person())
                && Holders.over(limit.child(), limit.on(), look).contains(limit.person());
        if (!isAsked) {
            return Verdict.EXEMPT;
        }
        if (!instruction.exists(given -> given.holds(look))) {
            return Verdict.VIOLATED.at("instruction");
        }
        LocalDate last = during.map(stay -> stay.period().lastDay()).max().get();
        if (look.day().past(last)) {
            return missing("endedOn");
        }
        return limit.until().exists(last::isBefore) ? missing("until") : Verdict.SATISFIED;
    }

    private boolean hasReasons() {
        return limit.reasons().isDefined()
                || instruction.exists(given -> given.instruction().reasons().isDefined())
                || decision.exists(held -> held.reasons().isDefined());
    }

    private Seq<Id<? extends Identified>> basis() {
        return limit.basedOn().appendAll(decision.toArray().flatMap(CoreDecision::basedOn));
    }

    private Seq<Alternative> alternatives() {
        return limit.alternatives().appendAll(decision.toArray().flatMap(CoreDecision::alternatives));
    }

    private static boolean isWeighedAndLighter(Alternative other) {
        return other.lighter() == YesNoUnknown.YES && other.weighing().isDefined();
    }

    private static Verdict missing(String field) {
        return Verdict.VIOLATED.at(field).as(Severity.ATTENTION);
    }
}
