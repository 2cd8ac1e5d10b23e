package nl.bredeblik.model.analysis;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.concern.Trend;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.time.PartialDate;
import org.immutables.value.Value;

/**
 * What is difficult, for whom, since when.
 *
 * <p>Dutch: <i>probleem, klacht</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Problem extends Element {

    /** The table of the fields. */
    Shape<Problem> SHAPE = Shape.of(
            IdKind.PROBLEM,
            () -> Table.of(Builder::new, Builder::build)
                    .one("id", Kinds.id(), Problem::id, Builder::id)
                    .one("text", Kinds.TEXT, Problem::text, Builder::text)
                    .many(
                            "members",
                            Kinds.ref(IdKind.MEMBER, IdKind.NETWORK_PERSON),
                            Problem::members,
                            Builder::members)
                    .one(
                            "lifeDomain",
                            Kinds.code("LifeDomain", LifeDomain.values()),
                            Problem::lifeDomain,
                            Builder::lifeDomain)
                    .maybe("since", Kinds.PARTIAL_DATE, Problem::since, Builder::since)
                    .maybe("onsetEvent", Kinds.TEXT, Problem::onsetEvent, Builder::onsetEvent)
                    .maybe("course", Kinds.code("Trend", Trend.values()), Problem::course, Builder::course)
                    .many("concerns", Kinds.ref(IdKind.SAFETY_CONCERN), Problem::concerns, Builder::concerns)
                    .many("evidence", Kinds.anyRef(), Problem::evidence, Builder::evidence));

    @Override
    Id<Problem> id();

    /** {@return what is difficult} */
    Text text();

    /** {@return whose it is} Empty means of the whole family. */
    Seq<Id<? extends Party>> members();

    /** {@return in which area of life} */
    LifeDomain lifeDomain();

    /** {@return since when} */
    Option<PartialDate> since();

    /** {@return the event with which it began} */
    Option<Text> onsetEvent();

    /** {@return how it develops, as told} */
    Option<Trend> course();

    /** {@return the safety concerns it is behind} */
    Seq<Id<SafetyConcern>> concerns();

    /** {@return on what it rests} */
    Seq<Id<? extends Identified>> evidence();

    @Override
    default String describe() {
        return "Problem " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Problem} values. Must be set before building: {@code id}, {@code text}, {@code lifeDomain}.
     */
    final class Builder extends ImmutableProblem.Builder {
        Builder() {}
    }
}
