package nl.bredeblik.model.measure;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.team.Organisation;
import org.immutables.value.Value;

/**
 * A decision of a court about a child: a measure, an authorisation, a decision on authority.
 *
 * <p>Dutch: <i>rechterlijke beslissing</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface CourtOrder extends Entry {

    /** The table of the fields. */
    Shape<CourtOrder> SHAPE = Shape.of(
            IdKind.COURT_ORDER,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("on", Kinds.DAY, CourtOrder::on, Builder::on)
                    .one("urgent", Kinds.BOOLEAN, CourtOrder::urgent, Builder::urgent)
                    .maybe("court", Kinds.ref(IdKind.ORGANISATION), CourtOrder::court, Builder::court)
                    .many("children", Kinds.ref(IdKind.MEMBER), CourtOrder::children, Builder::children)
                    .maybe("petition", Kinds.ref(IdKind.PETITION), CourtOrder::petition, Builder::petition)
                    .maybe("reference", Kinds.TEXT, CourtOrder::reference, Builder::reference)
                    .many("instructions", CourtInstruction.SHAPE, CourtOrder::instructions, Builder::instructions));

    @Override
    Id<CourtOrder> id();

    /** {@return the date of the order} */
    LocalDate on();

    /** {@return whether it was given at once, before the persons concerned were heard (Rv 800 lid 3)} */
    boolean urgent();

    /** {@return the court} */
    Option<Id<Organisation>> court();

    /** {@return about which children} */
    Seq<Id<Member>> children();

    /** {@return the petition it decides on} */
    Option<Id<Petition>> petition();

    /** {@return the number of the case or the order} */
    Option<Text> reference();

    /** {@return what the court ordered somebody to do} */
    Seq<CourtInstruction> instructions();

    @Override
    default String describe() {
        return "CourtOrder " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link CourtOrder} values. Must be set before building: {@code id}, {@code recordedOn}, {@code on},
     * {@code urgent}.
     */
    final class Builder extends ImmutableCourtOrder.Builder implements EntryBuilder<CourtOrder, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
