package nl.bredeblik.model.analysis;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A deliberate second look at the analysis.
 *
 * <p>Dutch: <i>georganiseerde tegenspraak</i>.
 */
@Value.Immutable
@ModelStyle
public interface OrganisedContradiction extends Described {

    /** The table of the fields. */
    Shape<OrganisedContradiction> SHAPE = Shape.of(
            "OrganisedContradiction",
            () -> Table.of(Builder::new, Builder::build)
                    .one("by", Kinds.partyRef(), OrganisedContradiction::by, Builder::by)
                    .one("on", Kinds.DAY, OrganisedContradiction::on, Builder::on)
                    .maybe("result", Kinds.TEXT, OrganisedContradiction::result, Builder::result));

    /**
     * {@return who looked}
     */
    Id<? extends Party> by();

    /**
     * {@return when}
     */
    LocalDate on();

    /**
     * {@return what came of it}
     */
    Option<Text> result();

    @Override
    default String describe() {
        return "OrganisedContradiction";
    }

    /**
     * {@return a new builder, with nothing set}
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link OrganisedContradiction} values. Must be set before building: {@code by}, {@code on}.
     */
    final class Builder extends ImmutableOrganisedContradiction.Builder {
        Builder() {}
    }
}
