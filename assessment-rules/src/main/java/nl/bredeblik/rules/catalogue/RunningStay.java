package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.Authorisation;
import nl.bredeblik.model.measure.CourtOrder;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.PlacementBasis;
import nl.bredeblik.model.measure.PlacementKind;
import nl.bredeblik.model.plan.PlacementPlan;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Setting;
import nl.bredeblik.rules.Subjects;

/**
 * A minor who stays elsewhere today, as a placement. Staying with the other parent is one only where an authorisation of the
 * court is its basis; else it is between the parents.
 *
 * @param stay the stay
 * @param child the child
 * @param away the stays of the child without a day between, as after a move
 * @param plans what was planned for those stays so far, the newest last
 */
record RunningStay(Placement stay, Member child, Away away, Seq<PlacementPlan> plans) {

    /** How soon what an urgent placement left no time for is done after it. Our own choice: no source gives a figure. */
    static final Setting<Term> SOON_AFTER = Setting.of("placement.soon-after", Term.weeks(6));

    static final Subjects<RunningStay> STAYS = Subjects.about(
            "stays elsewhere that run",
            RunningStay::in,
            RunningStay::stay,
            subject -> Array.of(subject.stay().id()));

    /** The same stays; the record is what is planned for them, where there is a plan. */
    static final Subjects<RunningStay> PLANNED = Subjects.about(
            "what is planned for stays elsewhere that run",
            RunningStay::in,
            RunningStay::planOrStay,
            subject -> Array.<Id<?>>of(subject.stay().id())
                    .appendAll(subject.newest().map(PlacementPlan::id)));

    static Seq<RunningStay> in(Look look) {
        Seq<Placement> placements = look.file().placements().filter(RunningStay::isPlacement);
        Map<Id<Member>, Away> away = new HashMap<>();
        return placements
                .filter(stay -> look.day().isIn(stay.period()))
                .flatMap(stay -> look.index()
                        .member(stay.child())
                        .filter(child -> FamilySubjects.isBornMinor(child, look.day()))
                        .map(child -> {
                            Away stretch = away.computeIfAbsent(child.id(), id -> Away.of(id, placements, look));
                            return new RunningStay(stay, child, stretch, plansFor(child.id(), stretch, look));
                        }));
    }

    private static boolean isPlacement(Placement stay) {
        return stay.kind() != PlacementKind.OTHER_PARENT || stay.basis() == PlacementBasis.AUTHORISATION;
    }

    /** What was planned after the child last came home. */
    private static Seq<PlacementPlan> plansFor(Id<Member> child, Away away, Look look) {
        return look.file()
                .placementPlans()
                .filter(plan -> plan.child().equals(child)
                        && plan.on().isAfter(away.before())
                        && look.day().reached(plan.on()))
                .sortBy(plan -> plan.id().text())
                .sortBy(PlacementPlan::on);
    }

    Option<PlacementPlan> newest() {
        return plans.lastOption();
    }

    Entry planOrStay() {
        return newest().<Entry>map(plan -> plan).getOrElse(stay);
    }

    /** Whether the child came to stay elsewhere since this file was opened, and not before it. */
    boolean beganInFile(Look look) {
        return SafetyEvent.isInFile(away.since(), look);
    }

    /** Whether nothing could be done beforehand: an order was given at once, a crisis place was needed, or no file was kept yet. */
    static boolean leftNoTime(Placement first, Look look) {
        return first.kind() == PlacementKind.CRISIS
                || !first.period().startInclusive().isAfter(look.file().openedOn())
                || first.authorisation()
                        .flatMap(id -> look.index().find(Authorisation.class, id))
                        .flatMap(Authorisation::order)
                        .flatMap(id -> look.index().find(CourtOrder.class, id))
                        .exists(CourtOrder::urgent);
    }

    /** Whether the time soon after a day, or after the opening of the file if that is later, has gone by. */
    static boolean isSoonAfterOver(LocalDate day, Look look) {
        LocalDate from = Stretches.later(day, look.file().openedOn());
        return Stretches.isCivil(from)
                && look.day().past(look.setting(SOON_AFTER).lastDay(from, DutchCalendar.standard()));
    }
}
