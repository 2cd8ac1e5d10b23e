package nl.bredeblik.model.team;

import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.shape.TimeShapes;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.time.DayPeriod;
import org.immutables.value.Value;

/**
 * That a professional works for members of the family in a role, for a time.
 *
 * <p>Dutch: <i>toewijzing</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Assignment extends Entry {

    /** The table of the fields. */
    Shape<Assignment> SHAPE = Shape.of(
            IdKind.ASSIGNMENT,
            () -> Table.entry(Builder::new, Builder::build)
                    .one(
                            "professional",
                            Kinds.ref(IdKind.PROFESSIONAL),
                            Assignment::professional,
                            Builder::professional)
                    .one("role", Kinds.code("AssignmentRole", AssignmentRole.values()), Assignment::role, Builder::role)
                    .many("members", Kinds.ref(IdKind.MEMBER), Assignment::members, Builder::members)
                    .many("measures", Kinds.ref(IdKind.PROTECTION_MEASURE), Assignment::measures, Builder::measures)
                    .one("period", TimeShapes.DAY_PERIOD, Assignment::period, Builder::period));

    @Override
    Id<Assignment> id();

    /** {@return who} */
    Id<Professional> professional();

    /** {@return in which role} */
    AssignmentRole role();

    /** {@return for whom; empty means the whole family} */
    Seq<Id<Member>> members();

    /** {@return the measures that are carried out} */
    Seq<Id<? extends Entry>> measures();

    /** {@return from when until when, both ends inclusive} */
    DayPeriod period();

    @Override
    default String describe() {
        return "Assignment " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Assignment} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * professional}, {@code role}, {@code period}.
     */
    final class Builder extends ImmutableAssignment.Builder implements EntryBuilder<Assignment, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
