package nl.bredeblik.rules.catalogue;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.plan.Closing;
import nl.bredeblik.model.plan.ClosingStage;
import nl.bredeblik.rules.Look;

/** Until when there is work for the family as a whole. */
final class FamilyWork {

    private FamilyWork() {}

    /** The day of a closing that was done for all members; none while the work goes on. A proposal ends nothing. */
    static Option<LocalDate> lastDay(Look look) {
        return look.file()
                .closings()
                .filter(closing -> closing.stage() == ClosingStage.CLOSED
                        && closing.members().isEmpty()
                        && look.day().reached(closing.on()))
                .map(Closing::on)
                .max();
    }
}
