package nl.bredeblik.model.plan;

import io.vavr.control.Option;
import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * Whether a safety condition was seen to be met.
 *
 * <p>Dutch: <i>resultaat van een veiligheidsvoorwaarde</i>.
 */
@Value.Immutable
@ModelStyle
public interface ConditionResult extends Described {

    /** The table of the fields. */
    Shape<ConditionResult> SHAPE = Shape.of(
            "ConditionResult",
            () -> Table.of(Builder::new, Builder::build)
                    .one(
                            "condition",
                            Kinds.ref(IdKind.SAFETY_CONDITION),
                            ConditionResult::condition,
                            Builder::condition)
                    .one("met", Kinds.code("YesNoUnknown", YesNoUnknown.values()), ConditionResult::met, Builder::met)
                    .maybe("note", Kinds.TEXT, ConditionResult::note, Builder::note));

    /** {@return which condition} */
    Id<SafetyCondition> condition();

    /** {@return whether it was met} */
    YesNoUnknown met();

    /** {@return what was seen} */
    Option<Text> note();

    @Override
    default String describe() {
        return "ConditionResult";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link ConditionResult} values. Must be set before building: {@code condition}, {@code met}.
     */
    final class Builder extends ImmutableConditionResult.Builder {
        Builder() {}
    }
}
