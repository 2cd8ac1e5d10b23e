package nl.bredeblik.model.plan;

import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That a plan version no longer holds, and why.
 *
 * <p>Dutch: <i>beëindiging van een plan</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface PlanEnding extends Entry {

    /** The table of the fields. */
    Shape<PlanEnding> SHAPE = Shape.of(
            IdKind.PLAN_ENDING,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("plan", Kinds.ref(IdKind.PLAN, IdKind.SAFETY_PLAN), PlanEnding::plan, Builder::plan)
                    .one("on", Kinds.DAY, PlanEnding::on, Builder::on)
                    .one("reason", Kinds.TEXT, PlanEnding::reason, Builder::reason));

    @Override
    Id<PlanEnding> id();

    /** {@return which version} */
    Id<? extends Entry> plan();

    /** {@return from when} */
    LocalDate on();

    /** {@return why} */
    Text reason();

    @Override
    default String describe() {
        return "PlanEnding " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link PlanEnding} values. Must be set before building: {@code id}, {@code recordedOn}, {@code plan},
     * {@code on}, {@code reason}.
     */
    final class Builder extends ImmutablePlanEnding.Builder implements EntryBuilder<PlanEnding, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
