package nl.bredeblik.model.team;

import io.vavr.control.Option;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * An organisation that works with or for the family, or holds authority over a child.
 *
 * <p>Dutch: <i>organisatie</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Organisation extends Entry, Party {

    /** The table of the fields. */
    Shape<Organisation> SHAPE = Shape.of(
            IdKind.ORGANISATION,
            () -> Table.entry(Builder::new, Builder::build)
                    .one(
                            "kind",
                            Kinds.code("OrganisationKind", OrganisationKind.values()),
                            Organisation::kind,
                            Builder::kind)
                    .maybe("name", Kinds.TEXT, Organisation::name, Builder::name)
                    .maybe("region", Kinds.TEXT, Organisation::region, Builder::region));

    @Override
    Id<Organisation> id();

    /** {@return what kind of organisation it is; norms bind by kind} */
    OrganisationKind kind();

    /** {@return its name} */
    Option<Text> name();

    /** {@return the region or municipality it works for} */
    Option<Text> region();

    @Override
    default String describe() {
        return "Organisation " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Organisation} values. Must be set before building: {@code id}, {@code recordedOn}, {@code kind}.
     */
    final class Builder extends ImmutableOrganisation.Builder implements EntryBuilder<Organisation, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
