package nl.bredeblik.rules.catalogue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Setting;

/** Since when nobody looked in writing at a stay elsewhere. */
final class EvaluatedStay {

    /** How often a placement is evaluated. Our own choice: the norms say periodically, and give no figure. */
    static final Setting<Term> WITHIN = Setting.of("placement.evaluated-within", Term.months(6));

    private EvaluatedStay() {}

    /** The last evaluation with a conclusion that looked at the stays of the child, or else the day from which they are in this file. */
    static Option<LocalDate> since(RunningStay stay, Look look) {
        Set<Id<?>> stays = HashSet.ofAll(stay.away().stays().map(Placement::id));
        LocalDate begun = Stretches.later(stay.away().since(), look.file().openedOn());
        return look.file()
                .evaluations()
                .filter(held -> held.conclusion().isDefined()
                        && held.placements().exists(stays::contains)
                        && look.day().reached(held.on()))
                .map(Evaluation::on)
                .filter(begun::isBefore)
                .max()
                .orElse(() -> Option.some(begun))
                .filter(Stretches::isCivil);
    }

    /** A next evaluation starts the next stretch, so that within it none is recorded. */
    static Option<LocalDate> next(RunningStay stay, Look look) {
        return Option.none();
    }
}
