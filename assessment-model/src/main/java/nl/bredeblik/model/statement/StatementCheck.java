package nl.bredeblik.model.statement;

import io.vavr.control.Option;
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
 * That somebody checked whether an older statement still holds.
 *
 * <p>Dutch: <i>actualiteitscontrole</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface StatementCheck extends Entry {

    /** The table of the fields. */
    Shape<StatementCheck> SHAPE = Shape.of(
            IdKind.STATEMENT_CHECK,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("statement", Kinds.ref(IdKind.STATEMENT), StatementCheck::statement, Builder::statement)
                    .one("checkedOn", Kinds.DAY, StatementCheck::checkedOn, Builder::checkedOn)
                    .maybe("checkedBy", Kinds.partyRef(), StatementCheck::checkedBy, Builder::checkedBy)
                    .one(
                            "stillHolds",
                            Kinds.code("YesNoUnknown", YesNoUnknown.values()),
                            StatementCheck::stillHolds,
                            Builder::stillHolds));

    @Override
    Id<StatementCheck> id();

    /** {@return which statement} */
    Id<Statement> statement();

    /** {@return when} */
    LocalDate checkedOn();

    /** {@return by whom} */
    Option<Id<? extends Party>> checkedBy();

    /** {@return the outcome} */
    YesNoUnknown stillHolds();

    @Override
    default String describe() {
        return "StatementCheck " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link StatementCheck} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * statement}, {@code checkedOn}, {@code stillHolds}.
     */
    final class Builder extends ImmutableStatementCheck.Builder implements EntryBuilder<StatementCheck, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
