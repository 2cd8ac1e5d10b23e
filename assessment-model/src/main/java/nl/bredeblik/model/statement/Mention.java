package nl.bredeblik.model.statement;

import io.vavr.control.Option;
import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.family.NotIncludedRole;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That a statement names somebody as living with or caring for a child. It keeps who is named in passing from being lost: the
 * person is in the file, or it is recorded why not.
 *
 * <p>Dutch: <i>genoemde huisgenoot of verzorger</i>.
 */
@Value.Immutable
@ModelStyle
public interface Mention extends Described {

    /** The table of the fields. */
    Shape<Mention> SHAPE = Shape.of(
            "Mention",
            () -> Table.of(Builder::new, Builder::build)
                    .one("role", Kinds.code("NotIncludedRole", NotIncludedRole.values()), Mention::role, Builder::role)
                    .maybe(
                            "person",
                            Kinds.ref(IdKind.MEMBER, IdKind.NETWORK_PERSON, IdKind.PERSON_NOT_INCLUDED),
                            Mention::person,
                            Builder::person));

    /** {@return as what the person is named} */
    NotIncludedRole role();

    /**
     * {@return who it is, in this file} Absent when that was not known yet: a person who is not included can then refer to
     * the statement.
     */
    Option<Id<? extends Entry>> person();

    @Override
    default String describe() {
        return "Mention";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Mention} values. Must be set before building: {@code role}. */
    final class Builder extends ImmutableMention.Builder {
        Builder() {}
    }
}
