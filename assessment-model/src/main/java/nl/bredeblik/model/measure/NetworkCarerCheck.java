package nl.bredeblik.model.measure;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That somebody looked at whether a stay with a relative or another carer from the network fits, with the carer's own
 * agreement and the support that goes with it. A later look is a next entry.
 *
 * <p>Dutch: <i>beoordeling van een verblijf in het netwerk</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface NetworkCarerCheck extends Entry {

    /** The table of the fields. */
    Shape<NetworkCarerCheck> SHAPE = Shape.of(
            IdKind.NETWORK_CARER_CHECK,
            () -> Table.entry(Builder::new, Builder::build)
                    .many("children", Kinds.ref(IdKind.MEMBER), NetworkCarerCheck::children, Builder::children)
                    .one("carer", Kinds.partyRef(), NetworkCarerCheck::carer, Builder::carer)
                    .one("on", Kinds.DAY, NetworkCarerCheck::on, Builder::on)
                    .many("by", Kinds.partyRef(), NetworkCarerCheck::by, Builder::by)
                    .maybe("found", Kinds.TEXT, NetworkCarerCheck::found, Builder::found)
                    .one(
                            "carerAgrees",
                            Kinds.code("YesNoUnknown", YesNoUnknown.values()),
                            NetworkCarerCheck::carerAgrees,
                            Builder::carerAgrees)
                    .maybe("support", Kinds.TEXT, NetworkCarerCheck::support, Builder::support));

    @Override
    Id<NetworkCarerCheck> id();

    /** {@return for which children} */
    Seq<Id<Member>> children();

    /** {@return who cares for them} */
    Id<? extends Party> carer();

    /** {@return when} */
    LocalDate on();

    /** {@return who looked at it} */
    Seq<Id<? extends Party>> by();

    /** {@return what was found about safety, care and room} */
    Option<Text> found();

    /** {@return whether the carer agrees to the stay} */
    YesNoUnknown carerAgrees();

    /** {@return which support the carer gets} */
    Option<Text> support();

    @Override
    default String describe() {
        return "NetworkCarerCheck " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link NetworkCarerCheck} values. Must be set before building: {@code id}, {@code recordedOn}, {@code carer},
     * {@code on}, {@code carerAgrees}.
     */
    final class Builder extends ImmutableNetworkCarerCheck.Builder implements EntryBuilder<NetworkCarerCheck, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
