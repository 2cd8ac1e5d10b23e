package nl.bredeblik.model.plan;

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
import nl.bredeblik.model.team.Participant;
import org.immutables.value.Value;

/**
 * That a plan was looked at together: each goal, each condition, and how to go on.
 *
 * <p>Dutch: <i>evaluatie</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Evaluation extends Entry {

    /** The table of the fields. */
    Shape<Evaluation> SHAPE = Shape.of(
            IdKind.EVALUATION,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("plan", Kinds.ref(IdKind.PLAN, IdKind.SAFETY_PLAN), Evaluation::plan, Builder::plan)
                    .one("on", Kinds.DAY, Evaluation::on, Builder::on)
                    .many("participants", Participant.SHAPE, Evaluation::participants, Builder::participants)
                    .many("members", Kinds.ref(IdKind.MEMBER), Evaluation::members, Builder::members)
                    .many("placements", Kinds.ref(IdKind.PLACEMENT), Evaluation::placements, Builder::placements)
                    .many("goalResults", GoalResult.SHAPE, Evaluation::goalResults, Builder::goalResults)
                    .many(
                            "conditionResults",
                            ConditionResult.SHAPE,
                            Evaluation::conditionResults,
                            Builder::conditionResults)
                    .maybe(
                            "outcome",
                            Kinds.code("ReviewOutcome", ReviewOutcome.values()),
                            Evaluation::outcome,
                            Builder::outcome)
                    .maybe("conclusion", Kinds.TEXT, Evaluation::conclusion, Builder::conclusion)
                    .maybe("nextOn", Kinds.DAY, Evaluation::nextOn, Builder::nextOn));

    @Override
    Id<Evaluation> id();

    /** {@return which version was evaluated} */
    Id<? extends Entry> plan();

    /** {@return when} */
    LocalDate on();

    /** {@return who took part} */
    Seq<Participant> participants();

    /** {@return whose part was looked at; empty means everybody's} */
    Seq<Id<Member>> members();

    /** {@return which stays elsewhere were looked at} */
    Seq<Id<? extends Entry>> placements();

    /** {@return the result for each goal} */
    Seq<GoalResult> goalResults();

    /** {@return the result for each safety condition} */
    Seq<ConditionResult> conditionResults();

    /** {@return how to go on} */
    Option<ReviewOutcome> outcome();

    /** {@return what was concluded} */
    Option<Text> conclusion();

    /** {@return when it is evaluated next} */
    Option<LocalDate> nextOn();

    @Override
    default String describe() {
        return "Evaluation " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Evaluation} values. Must be set before building: {@code id}, {@code recordedOn}, {@code plan},
     * {@code on}.
     */
    final class Builder extends ImmutableEvaluation.Builder implements EntryBuilder<Evaluation, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
