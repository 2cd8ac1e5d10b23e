package nl.bredeblik.model.family;

import io.vavr.control.Option;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.shape.TimeShapes;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.time.PartialPeriod;
import org.immutables.value.Value;

/**
 * That one person stands in a family or household relation to another: {@code person} is the {@code kind} of {@code
 * of}.
 *
 * <p>Dutch: <i>relatie</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Relationship extends Entry {

    /** The table of the fields. */
    Shape<Relationship> SHAPE = Shape.of(
            IdKind.RELATIONSHIP,
            () -> Table.entry(Builder::new, Builder::build)
                    .one(
                            "person",
                            Kinds.ref(IdKind.MEMBER, IdKind.NETWORK_PERSON),
                            Relationship::person,
                            Builder::person)
                    .one("kind", Kinds.code("RelationKind", RelationKind.values()), Relationship::kind, Builder::kind)
                    .one("of", Kinds.ref(IdKind.MEMBER, IdKind.NETWORK_PERSON), Relationship::of, Builder::of)
                    .one(
                            "legalParent",
                            Kinds.code("YesNoUnknown", YesNoUnknown.values()),
                            Relationship::legalParent,
                            Builder::legalParent)
                    .maybe("period", TimeShapes.PARTIAL_PERIOD, Relationship::period, Builder::period));

    @Override
    Id<Relationship> id();

    /** {@return the person who has the role, such as the mother} */
    Id<? extends Party> person();

    /** {@return the role, such as mother} */
    RelationKind kind();

    /** {@return the person to whom the role is held, such as the child} */
    Id<? extends Party> of();

    /**
     * {@return whether the person is a parent in law (juridische ouder) of the other; {@code NO} for every relation
     * that is not a parent's}
     */
    YesNoUnknown legalParent();

    /** {@return from when until when, both ends inclusive} Absent means not recorded. */
    Option<PartialPeriod> period();

    @Override
    default String describe() {
        return "Relationship " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Relationship} values. Must be set before building: {@code id}, {@code recordedOn}, {@code person},
     * {@code kind}, {@code of}, {@code legalParent}.
     */
    final class Builder extends ImmutableRelationship.Builder implements EntryBuilder<Relationship, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
