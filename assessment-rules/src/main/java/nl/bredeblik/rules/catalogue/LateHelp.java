package nl.bredeblik.rules.catalogue;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Setting;

/** When help that was agreed, or that a goal or concern asks for, counts as late. */
final class LateHelp {

    /** How long after the start something without a term of its own may wait. Our own choice: no source gives a figure. */
    static final Setting<Term> WITHOUT_TERM = Setting.of("plan.help-within", Term.months(3));

    private LateHelp() {}

    /** The last day on which it is in time when no term is recorded. */
    static Option<LocalDate> lastDay(LocalDate start, Look look) {
        return Stretches.isCivil(start)
                ? Option.some(look.setting(WITHOUT_TERM).lastDay(start, DutchCalendar.standard()))
                : Option.none();
    }

    /** The last day on which this plan was evaluated, an organisation asked a court, or closing was proposed or done. */
    static Option<LocalDate> lastStep(CurrentPlan current, Look look) {
        Option<LocalDate> evaluated = look.file()
                .evaluations()
                .filter(held -> held.plan().equals(current.plan().id()))
                .map(held -> held.on())
                .filter(look.day()::reached)
                .max();
        Option<LocalDate> asked = look.file()
                .petitions()
                .filter(petition -> !look.index()
                        .kindOf(petition.petitioner())
                        .exists(kind -> kind == IdKind.MEMBER || kind == IdKind.NETWORK_PERSON))
                .map(petition -> petition.on())
                .filter(look.day()::reached)
                .max();
        Option<LocalDate> closed = look.file()
                .closings()
                .map(closing -> closing.on())
                .filter(look.day()::reached)
                .max();
        return evaluated.toArray().appendAll(asked).appendAll(closed).max();
    }
}
