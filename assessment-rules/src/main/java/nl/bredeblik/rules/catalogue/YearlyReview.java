package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A year in which somebody looks whether the plan in force under a measure needs adjusting: from the adoption or an evaluation
 * up to the next evaluation, or up to now.
 *
 * @param current the plan
 * @param since the day from which it counts: of the evaluation before, or else of the adoption
 * @param next the evaluation with which the year ended; none for the one that runs
 * @param lastDay the last day of the measures that run
 * @param petition a petition to extend, not decided yet, that rests on the plan
 */
record YearlyReview(
        CurrentPlan current, LocalDate since, Option<Evaluation> next, LocalDate lastDay, Option<Petition> petition) {

    /** At least once a year it is looked at whether the plan of action needs adjusting. */
    static final Term A_YEAR = Term.years(1).statutory();

    /** The year that runs, and those before it that an evaluation ended while the measure ran. */
    static final Subjects<YearlyReview> UNDER_A_MEASURE = Subjects.about(
            "the plan in force under a measure, from one evaluation to the next",
            YearlyReview::in,
            YearlyReview::record,
            review -> Array.<Id<?>>of(review.current().plan().id())
                    .appendAll(review.next().map(Evaluation::id)));

    /** Each petition to extend, not decided yet, that rests on the plan in force. */
    static final Subjects<YearlyReview> CARRYING_A_PETITION = Subjects.about(
            "petitions to extend that rest on the plan in force",
            look -> in(look).filter(review ->
                    review.next().isEmpty() && review.petition().isDefined()),
            YearlyReview::record,
            review -> Array.<Id<?>>of(review.current().plan().id())
                    .appendAll(review.petition().map(Petition::id)));

    private static Seq<YearlyReview> in(Look look) {
        Seq<DayPeriod> measures = PlanMeasures.running(look).map(ProtectionMeasure::period);
        return CurrentPlan.of(look)
                .filter(current -> current.isForTheFamily() && current.isInForce() && !measures.isEmpty())
                .toArray()
                .flatMap(current -> in(current, measures, look));
    }

    private static Seq<YearlyReview> in(CurrentPlan current, Seq<DayPeriod> measures, Look look) {
        LocalDate first = measures.map(DayPeriod::startInclusive).min().get();
        LocalDate last = measures.map(DayPeriod::lastDay).max().get();
        Option<Petition> petition = restingOn(current, look);
        List<YearlyReview> years = new ArrayList<>();
        LocalDate since = current.since();
        for (Evaluation held : PlanEvaluations.of(current, look)) {
            if (held.on().isAfter(since)) {
                if (!held.on().isBefore(first)) {
                    years.add(new YearlyReview(current, since, Option.some(held), last, petition));
                }
                since = held.on();
            }
        }
        years.add(new YearlyReview(current, since, Option.none(), last, petition));
        return Array.ofAll(years);
    }

    private static Option<Petition> restingOn(CurrentPlan current, Look look) {
        Id<?> plan = current.plan().id();
        return PetitionStanding.in(look)
                .filter(standing -> standing.asksExtension() && !standing.isDecided())
                .map(PetitionStanding::petition)
                .filter(petition -> petition.attachments().exists(plan::equals)
                        || petition.basedOn().exists(plan::equals))
                .minBy(petition -> petition.id().text());
    }

    private Entry record() {
        return next.<Entry>map(held -> held).getOrElse(current::plan);
    }

    /** While a petition rests on the plan the year that runs is not counted; then the rule about the petition speaks. */
    Option<LocalDate> countedFrom(Look look) {
        return next.isEmpty() && petition.isDefined()
                ? Option.none()
                : Option.some(since).filter(Stretches::isCivil);
    }

    Option<LocalDate> reviewedOn(Look look) {
        return next.map(Evaluation::on);
    }

    Option<LocalDate> endOfGround(Look look) {
        return Option.some(lastDay);
    }

    Verdict carriesPetition(Look look) {
        if (!Stretches.isCivil(since)) {
            return Verdict.NOT_ASSESSABLE;
        }
        return Verdict.satisfiedIf(!look.day().past(A_YEAR.lastDay(since, DutchCalendar.standard())));
    }
}
