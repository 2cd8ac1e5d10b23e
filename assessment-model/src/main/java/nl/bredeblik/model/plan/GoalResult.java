package nl.bredeblik.model.plan;

import io.vavr.control.Option;
import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * How a goal stood at an evaluation, and what was chosen.
 *
 * <p>Dutch: <i>resultaat van een doel</i>.
 */
@Value.Immutable
@ModelStyle
public interface GoalResult extends Described {

    /** The table of the fields. */
    Shape<GoalResult> SHAPE = Shape.of(
            "GoalResult",
            () -> Table.of(Builder::new, Builder::build)
                    .one("goal", Kinds.ref(IdKind.GOAL), GoalResult::goal, Builder::goal)
                    .one("status", Kinds.code("GoalStatus", GoalStatus.values()), GoalResult::status, Builder::status)
                    .maybe("note", Kinds.TEXT, GoalResult::note, Builder::note)
                    .maybe(
                            "choice",
                            Kinds.code("GoalChoice", GoalChoice.values()),
                            GoalResult::choice,
                            Builder::choice));

    /** {@return which goal} */
    Id<Goal> goal();

    /** {@return how it stands} */
    GoalStatus status();

    /** {@return what was seen} */
    Option<Text> note();

    /** {@return what was chosen for a goal that was not reached} */
    Option<GoalChoice> choice();

    @Override
    default String describe() {
        return "GoalResult";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link GoalResult} values. Must be set before building: {@code goal}, {@code status}.
     */
    final class Builder extends ImmutableGoalResult.Builder {
        Builder() {}
    }
}
