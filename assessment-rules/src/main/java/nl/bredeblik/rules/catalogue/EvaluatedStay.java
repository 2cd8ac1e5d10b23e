package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Setting;
import nl.bredeblik.rules.Subjects;

/**
 * A stretch of a stay elsewhere that runs, in which it is looked at in writing: from the first day of the stays of the child, or an
 * evaluation with a conclusion, up to the next such evaluation, or up to now.
 *
 * @param stay the stay
 * @param since the day from which it counts
 * @param next the evaluation with which the stretch ended; none for the one that runs
 */
record EvaluatedStay(RunningStay stay, LocalDate since, Option<Evaluation> next) {

    /** How often a placement is evaluated. Our own choice: the norms say periodically, and give no figure. */
    static final Setting<Term> WITHIN = Setting.of("placement.evaluated-within", Term.months(6));

    /** The stretch that runs, and those before it. */
    static final Subjects<EvaluatedStay> STRETCHES = Subjects.about(
            "stays elsewhere that run, from one evaluation to the next",
            EvaluatedStay::in,
            EvaluatedStay::record,
            stretch -> Array.<Id<?>>of(stretch.stay().stay().id())
                    .appendAll(stretch.next().map(Evaluation::id)));

    private static Seq<EvaluatedStay> in(Look look) {
        return RunningStay.in(look).flatMap(stay -> in(stay, look));
    }

    private static Seq<EvaluatedStay> in(RunningStay stay, Look look) {
        Set<Id<?>> stays = HashSet.ofAll(stay.away().stays().map(Placement::id));
        LocalDate since = Stretches.later(stay.away().since(), look.file().openedOn());
        List<EvaluatedStay> stretches = new ArrayList<>();
        for (Evaluation held : look.file().evaluations().sortBy(Evaluation::on)) {
            if (held.conclusion().isDefined()
                    && held.placements().exists(stays::contains)
                    && look.day().reached(held.on())
                    && since.isBefore(held.on())) {
                stretches.add(new EvaluatedStay(stay, since, Option.some(held)));
                since = held.on();
            }
        }
        stretches.add(new EvaluatedStay(stay, since, Option.none()));
        return Array.ofAll(stretches);
    }

    private Entry record() {
        return next.<Entry>map(held -> held).getOrElse(() -> stay.stay());
    }

    Option<LocalDate> countedFrom(Look look) {
        return Option.some(since).filter(Stretches::isCivil);
    }

    Option<LocalDate> evaluatedOn(Look look) {
        return next.map(Evaluation::on);
    }
}
