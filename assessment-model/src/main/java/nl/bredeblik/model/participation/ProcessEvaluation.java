package nl.bredeblik.model.participation;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * How somebody experienced the way of working. The answers belong to that person.
 *
 * <p>Dutch: <i>procesevaluatie</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface ProcessEvaluation extends Entry {

    /** The table of the fields. */
    Shape<ProcessEvaluation> SHAPE = Shape.of(
            IdKind.PROCESS_EVALUATION,
            () -> Table.entry(Builder::new, Builder::build)
                    .maybe("respondent", Kinds.partyRef(), ProcessEvaluation::respondent, Builder::respondent)
                    .one(
                            "role",
                            Kinds.code("RespondentRole", RespondentRole.values()),
                            ProcessEvaluation::role,
                            Builder::role)
                    .one("on", Kinds.DAY, ProcessEvaluation::on, Builder::on)
                    .many("answers", ProcessAnswer.SHAPE, ProcessEvaluation::answers, Builder::answers));

    @Override
    Id<ProcessEvaluation> id();

    /** {@return who; absent when anonymous} */
    Option<Id<? extends Party>> respondent();

    /** {@return as what} */
    RespondentRole role();

    /** {@return when} */
    LocalDate on();

    /** {@return the answers} */
    Seq<ProcessAnswer> answers();

    @Override
    default String describe() {
        return "ProcessEvaluation " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link ProcessEvaluation} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * role}, {@code on}.
     */
    final class Builder extends ImmutableProcessEvaluation.Builder implements EntryBuilder<ProcessEvaluation, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
