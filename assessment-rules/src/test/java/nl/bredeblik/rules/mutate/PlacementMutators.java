package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.measure.Authorisation;
import nl.bredeblik.model.measure.BoardNoticeKind;
import nl.bredeblik.model.measure.Hearing;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.PlacementBasis;
import nl.bredeblik.model.measure.PlacementKind;
import nl.bredeblik.model.time.DayPeriod;

/** Mistakes about authorisations, stays elsewhere and urgent orders. */
final class PlacementMutators {

    private static final int DAYS_TOO_LATE = 18;
    private static final int DAYS_AFTER_THREE_MONTHS = 9;

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                            "MEAS-09",
                            "an authorisation lasts a year and a day",
                            scene -> Changed.authorisation(
                                            held -> isYear(held.period()) && isNow(scene, held),
                                            held -> until(held, start(held).plusYears(1)))
                                    .in(scene))
                    .implying("MEAS-10"),
            mutator(
                    "MEAS-10",
                    "an authorisation goes on after supervision",
                    scene -> Changed.authorisation(
                                    held -> !isYear(held.period()) && isNow(scene, held),
                                    held -> until(
                                            held,
                                            held.build().period().lastDay().plusDays(1)))
                            .in(scene)),
            mutator(
                    "MEAS-11",
                    "a stay began when the authorisation had lapsed",
                    scene -> scene.one(CaseFile::placements, stay -> canHaveLapsed(scene, stay))
                            .flatMap(stay -> Changed.authorisation(
                                            held -> stay.authorisation().contains(held.id()),
                                            held -> grantedBefore(held, stay))
                                    .in(scene))),
            mutator(
                    "MEAS-12",
                    "an authorisation has the wrong last day",
                    scene -> Changed.authorisation(
                                    held -> isNow(scene, held)
                                            && isUsed(scene, held)
                                            && held.period().startInclusive().isBefore(scene.last()),
                                    held -> until(held, scene.last().minusDays(1)))
                            .in(scene)),
            mutator(
                            "MEAS-13",
                            "a child is in a group, and the authorisation names a foster family",
                            Changed.stay(
                                    stay -> stay.basis() == PlacementBasis.AUTHORISATION,
                                    stay -> stay.kind(PlacementKind.RESIDENTIAL)))
                    .implying("MEAS-11"),
            mutator(
                    "MEAS-14",
                    "the hearing after an urgent order was held too late",
                    scene -> scene.one(CaseFile::hearings, hearing -> isUrgent(scene, hearing))
                            .flatMap(hearing -> lateHearing(
                                    scene, hearing, scene.file().openedOn().plusDays(DAYS_TOO_LATE)))),
            mutator(
                    "MEAS-15",
                    "the Board is told of an early end on the day after the term",
                    scene -> scene.one(
                                    CaseFile::noticesToBoard,
                                    notice -> notice.kind() == BoardNoticeKind.EARLY_END_OF_PLACEMENT)
                            .flatMap(notice -> MeasureMutators.late(
                                    scene,
                                    notice,
                                    endOfStays(scene).minusMonths(1).plusDays(1)))));

    private PlacementMutators() {}

    private static boolean isNow(Scene scene, Authorisation held) {
        return held.period().contains(scene.last());
    }

    private static boolean isYear(DayPeriod period) {
        return period.lastDay().equals(period.startInclusive().plusYears(1).minusDays(1));
    }

    private static LocalDate start(Authorisation.Builder held) {
        return held.build().period().startInclusive();
    }

    private static Authorisation.Builder until(Authorisation.Builder held, LocalDate end) {
        return held.period(DayPeriod.between(start(held), end));
    }

    /** A stay that began soon after its authorisation, more than three months after the measure did. */
    private static boolean canHaveLapsed(Scene scene, Placement stay) {
        LocalDate start = stay.period().startInclusive();
        return stay.authorisation().isDefined()
                && stay.period().endInclusive().isEmpty()
                && start.isAfter(scene.file().openedOn())
                && lapseBefore(start).isAfter(scene.file().openedOn());
    }

    private static LocalDate lapseBefore(LocalDate start) {
        return start.minusMonths(3).minusDays(DAYS_AFTER_THREE_MONTHS);
    }

    private static Authorisation.Builder grantedBefore(Authorisation.Builder held, Placement stay) {
        LocalDate day = lapseBefore(stay.period().startInclusive());
        return held.grantedOn(day)
                .period(DayPeriod.between(day, held.build().period().lastDay()));
    }

    private static boolean isUsed(Scene scene, Authorisation held) {
        return scene.current()
                .placements()
                .exists(stay -> stay.child().equals(held.child())
                        && stay.period().endInclusive().isEmpty());
    }

    private static boolean isUrgent(Scene scene, Hearing hearing) {
        return scene.current()
                .orders()
                .exists(order -> order.urgent() && hearing.order().contains(order.id()));
    }

    private static Option<CaseFile> lateHearing(Scene scene, Hearing hearing, LocalDate day) {
        return scene.on(day.plusDays(2))
                .change(
                        CaseFile::hearings,
                        hearing::equals,
                        held -> Hearing.builder()
                                .from(held)
                                .on(day)
                                .recordedOn(day)
                                .build());
    }

    private static LocalDate endOfStays(Scene scene) {
        return scene.current()
                .placements()
                .map(stay -> stay.period().lastDay())
                .max()
                .get();
    }
}
