package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * The plan in force under a measure, and since when nobody looked whether it needs adjusting.
 *
 * @param current the plan
 * @param since the day of the last evaluation, or else of the adoption
 * @param lastDay the last day of the measures that run
 * @param petition a petition to extend, not decided yet, that rests on the plan
 */
record YearlyReview(CurrentPlan current, LocalDate since, LocalDate lastDay, Option<Petition> petition) {

    /** At least once a year it is looked at whether the plan of action needs adjusting. */
    static final Term A_YEAR = Term.years(1).statutory();

    static final Subjects<YearlyReview> UNDER_A_MEASURE = Subjects.about(
            "the plan in force under a measure",
            YearlyReview::in,
            review -> review.current().plan(),
            review -> Array.of(review.current().plan().id()));

    /** Each petition to extend, not decided yet, that rests on the plan in force. */
    static final Subjects<YearlyReview> CARRYING_A_PETITION = Subjects.about(
            "petitions to extend that rest on the plan in force",
            look -> in(look).filter(review -> review.petition().isDefined()),
            review -> review.current().plan(),
            review -> Array.<Id<?>>of(review.current().plan().id())
                    .appendAll(review.petition().map(Petition::id)));

    private static Seq<YearlyReview> in(Look look) {
        Option<LocalDate> lastDay = PlanMeasures.running(look)
                .map(ProtectionMeasure::period)
                .map(period -> period.lastDay())
                .max();
        return CurrentPlan.of(look)
                .filter(current -> current.isForTheFamily() && current.isInForce() && lastDay.isDefined())
                .toArray()
                .map(current -> new YearlyReview(
                        current,
                        PlanEvaluations.of(current, look)
                                .lastOption()
                                .map(Evaluation::on)
                                .filter(current.since()::isBefore)
                                .getOrElse(current.since()),
                        lastDay.get(),
                        restingOn(current, look)));
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

    /** Counted while no petition rests on the plan; then the rule about the petition speaks. */
    Option<LocalDate> countedFrom(Look look) {
        return petition.isDefined() ? Option.none() : Option.some(since).filter(Stretches::isCivil);
    }

    /** A next evaluation starts the next year, so that within a year none is recorded. */
    Option<LocalDate> next(Look look) {
        return Option.none();
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
