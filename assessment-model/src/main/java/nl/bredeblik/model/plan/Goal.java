package nl.bredeblik.model.plan;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.analysis.LifeDomain;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Part;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A wanted situation, in positive words, for named members.
 *
 * <p>Dutch: <i>doel</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Goal extends Part {

    /** The table of the fields. */
    Shape<Goal> SHAPE = Shape.of(
            IdKind.GOAL,
            () -> Table.of(Builder::new, Builder::build)
                    .one("id", Kinds.id(), Goal::id, Builder::id)
                    .one("text", Kinds.TEXT, Goal::text, Builder::text)
                    .maybe("result", Kinds.TEXT, Goal::result, Builder::result)
                    .many("owners", Kinds.partyRef(), Goal::owners, Builder::owners)
                    .many("members", Kinds.ref(IdKind.MEMBER), Goal::members, Builder::members)
                    .one("purpose", Kinds.code("GoalPurpose", GoalPurpose.values()), Goal::purpose, Builder::purpose)
                    .one("phase", Kinds.code("Phase", Phase.values()), Goal::phase, Builder::phase)
                    .maybe("horizon", Kinds.code("GoalHorizon", GoalHorizon.values()), Goal::horizon, Builder::horizon)
                    .maybe(
                            "lifeDomain",
                            Kinds.code("LifeDomain", LifeDomain.values()),
                            Goal::lifeDomain,
                            Builder::lifeDomain)
                    .many(
                            "addresses",
                            Kinds.ref(
                                    IdKind.PROBLEM,
                                    IdKind.STRENGTH,
                                    IdKind.FACTOR,
                                    IdKind.NEED,
                                    IdKind.SAFETY_CONCERN,
                                    IdKind.SAFETY_CONDITION,
                                    IdKind.THREAT),
                            Goal::addresses,
                            Builder::addresses)
                    .maybe("measure", Kinds.TEXT, Goal::measure, Builder::measure)
                    .maybe("due", Kinds.DAY, Goal::due, Builder::due)
                    .maybe("rank", Kinds.INTEGER, Goal::rank, Builder::rank));

    @Override
    Id<Goal> id();

    /** {@return what it will be like, in the members' own words where possible} */
    Text text();

    /** {@return the result that is described} */
    Option<Text> result();

    /** {@return whose goal it is} */
    Seq<Id<? extends Party>> owners();

    /** {@return for whom it is} */
    Seq<Id<Member>> members();

    /** {@return a goal for help, or for safety} */
    GoalPurpose purpose();

    /** {@return in which phase} */
    Phase phase();

    /** {@return long or short term} */
    Option<GoalHorizon> horizon();

    /** {@return in which area of life} */
    Option<LifeDomain> lifeDomain();

    /** {@return what it is an answer to} */
    Seq<Id<? extends Identified>> addresses();

    /** {@return by what one sees that it is reached} */
    Option<Text> measure();

    /** {@return by when, inclusive} */
    Option<LocalDate> due();

    /** {@return the order, from 1} */
    Option<Integer> rank();

    @Override
    default String describe() {
        return "Goal " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Goal} values. Must be set before building: {@code id}, {@code text}, {@code purpose}, {@code
     * phase}.
     */
    final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
