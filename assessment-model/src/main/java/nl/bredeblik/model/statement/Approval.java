package nl.bredeblik.model.statement;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That an informant approved the text and the use of what he or she told.
 *
 * <p>Dutch: <i>accordering</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Approval extends Entry {

    /** The table of the fields. */
    Shape<Approval> SHAPE = Shape.of(
            IdKind.APPROVAL,
            () -> Table.entry(Builder::new, Builder::build)
                    .many("statements", Kinds.ref(IdKind.STATEMENT), Approval::statements, Builder::statements)
                    .one("informant", Kinds.partyRef(), Approval::informant, Builder::informant)
                    .one("approvedOn", Kinds.DAY, Approval::approvedOn, Builder::approvedOn)
                    .one(
                            "approved",
                            Kinds.code("YesNoUnknown", YesNoUnknown.values()),
                            Approval::approved,
                            Builder::approved));

    @Override
    Id<Approval> id();

    /** {@return which statements} */
    Seq<Id<Statement>> statements();

    /** {@return who told it} */
    Id<? extends Party> informant();

    /** {@return when it was answered} */
    LocalDate approvedOn();

    /** {@return whether text and use were approved} */
    YesNoUnknown approved();

    @Override
    default String describe() {
        return "Approval " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Approval} values. Must be set before building: {@code id}, {@code recordedOn}, {@code informant},
     * {@code approvedOn}, {@code approved}.
     */
    final class Builder extends ImmutableApproval.Builder implements EntryBuilder<Approval, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
