package nl.bredeblik.model.statement;

import io.vavr.control.Option;
import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That somebody is involved in an incident or a concern. A role of somebody named as having done it always says by
 * whom it is named.
 *
 * <p>Dutch: <i>betrokkenheid</i>.
 */
@Value.Immutable
@ModelStyle
public interface Involvement extends Described {

    /** The table of the fields. */
    Shape<Involvement> SHAPE = Shape.of(
            "Involvement",
            () -> Table.of(Builder::new, Builder::build)
                    .one("person", Kinds.partyRef(), Involvement::person, Builder::person)
                    .one(
                            "role",
                            Kinds.code("InvolvementRole", InvolvementRole.values()),
                            Involvement::role,
                            Builder::role)
                    .maybe("namedBy", Kinds.ref(IdKind.SOURCE), Involvement::namedBy, Builder::namedBy));

    /** {@return who} */
    Id<? extends Party> person();

    /** {@return how} */
    InvolvementRole role();

    /** {@return who named the person so} */
    Option<Id<Source>> namedBy();

    @Override
    default String describe() {
        return "Involvement";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Involvement} values. Must be set before building: {@code person}, {@code role}.
     */
    final class Builder extends ImmutableInvolvement.Builder {
        Builder() {}
    }
}
