package nl.bredeblik.model.family;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
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
 * That a parent, partner, carer or housemate who is named somewhere is unknown, or is left out of the file, and why.
 * It keeps a gap from being read as an oversight.
 *
 * <p>Dutch: <i>niet opgenomen persoon</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface PersonNotIncluded extends Entry {

    /** The table of the fields. */
    Shape<PersonNotIncluded> SHAPE = Shape.of(
            IdKind.PERSON_NOT_INCLUDED,
            () -> Table.entry(Builder::new, Builder::build)
                    .one(
                            "role",
                            Kinds.code("NotIncludedRole", NotIncludedRole.values()),
                            PersonNotIncluded::role,
                            Builder::role)
                    .many("near", Kinds.ref(IdKind.MEMBER), PersonNotIncluded::near, Builder::near)
                    .many(
                            "namedIn",
                            Kinds.ref(IdKind.STATEMENT, IdKind.SAFETY_CONCERN, IdKind.INCIDENT, IdKind.WRITTEN_REPORT),
                            PersonNotIncluded::namedIn,
                            Builder::namedIn)
                    .one(
                            "reason",
                            Kinds.code("NotIncludedReason", NotIncludedReason.values()),
                            PersonNotIncluded::reason,
                            Builder::reason)
                    .maybe("explanation", Kinds.TEXT, PersonNotIncluded::explanation, Builder::explanation));

    @Override
    Id<PersonNotIncluded> id();

    /** {@return as what the person is named} */
    NotIncludedRole role();

    /** {@return the members with whom the person lives or lived, or whose parent or carer the person is} */
    Seq<Id<Member>> near();

    /** {@return where the person is named} */
    Seq<Id<? extends Entry>> namedIn();

    /** {@return why the person is not in the file} */
    NotIncludedReason reason();

    /** {@return a further explanation} */
    Option<Text> explanation();

    @Override
    default String describe() {
        return "PersonNotIncluded " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link PersonNotIncluded} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * role}, {@code reason}.
     */
    final class Builder extends ImmutablePersonNotIncluded.Builder implements EntryBuilder<PersonNotIncluded, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
