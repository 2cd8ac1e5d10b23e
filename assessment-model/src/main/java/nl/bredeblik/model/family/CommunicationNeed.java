package nl.bredeblik.model.family;

import io.vavr.control.Option;
import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * What somebody needs in order to be heard and to understand.
 *
 * <p>Dutch: <i>communicatiebehoefte</i>.
 */
@Value.Immutable
@ModelStyle
public interface CommunicationNeed extends Described {

    /** The table of the fields. */
    Shape<CommunicationNeed> SHAPE = Shape.of(
            "CommunicationNeed",
            () -> Table.of(Builder::new, Builder::build)
                    .one(
                            "kind",
                            Kinds.code("CommunicationNeedKind", CommunicationNeedKind.values()),
                            CommunicationNeed::kind,
                            Builder::kind)
                    .maybe("detail", Kinds.TEXT, CommunicationNeed::detail, Builder::detail));

    /** {@return the kind of need} */
    CommunicationNeedKind kind();

    /** {@return the language, the aid, or another detail} */
    Option<Text> detail();

    @Override
    default String describe() {
        return "CommunicationNeed";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link CommunicationNeed} values. Must be set before building: {@code kind}.
     */
    final class Builder extends ImmutableCommunicationNeed.Builder {
        Builder() {}
    }
}
