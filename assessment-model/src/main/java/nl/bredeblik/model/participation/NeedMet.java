package nl.bredeblik.model.participation;

import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.CommunicationNeedKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * How a member's need for communication was met in a conversation.
 *
 * <p>Dutch: <i>tegemoetkoming aan een behoefte</i>.
 */
@Value.Immutable
@ModelStyle
public interface NeedMet extends Described {

    /** The table of the fields. */
    Shape<NeedMet> SHAPE = Shape.of(
            "NeedMet",
            () -> Table.of(Builder::new, Builder::build)
                    .one("member", Kinds.ref(IdKind.MEMBER), NeedMet::member, Builder::member)
                    .one(
                            "kind",
                            Kinds.code("CommunicationNeedKind", CommunicationNeedKind.values()),
                            NeedMet::kind,
                            Builder::kind)
                    .one("how", Kinds.TEXT, NeedMet::how, Builder::how));

    /** {@return whose need} */
    Id<Member> member();

    /** {@return which need} */
    CommunicationNeedKind kind();

    /** {@return how it was met} */
    Text how();

    @Override
    default String describe() {
        return "NeedMet";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link NeedMet} values. Must be set before building: {@code member}, {@code kind}, {@code how}.
     */
    final class Builder extends ImmutableNeedMet.Builder {
        Builder() {}
    }
}
