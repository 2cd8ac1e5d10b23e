package nl.bredeblik.model.plan;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Part;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.AlternativeOrigin;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * Something that somebody does for a goal.
 *
 * <p>Dutch: <i>actie</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Action extends Part {

    /** The table of the fields. */
    Shape<Action> SHAPE = Shape.of(
            IdKind.ACTION,
            () -> Table.of(Builder::new, Builder::build)
                    .one("id", Kinds.id(), Action::id, Builder::id)
                    .one("text", Kinds.TEXT, Action::text, Builder::text)
                    .many("goals", Kinds.ref(IdKind.GOAL), Action::goals, Builder::goals)
                    .many("doers", Kinds.partyRef(), Action::doers, Builder::doers)
                    .many("support", Kinds.partyRef(), Action::support, Builder::support)
                    .many("members", Kinds.ref(IdKind.MEMBER), Action::members, Builder::members)
                    .maybe("start", Kinds.DAY, Action::start, Builder::start)
                    .maybe("due", Kinds.DAY, Action::due, Builder::due)
                    .maybe("recurrence", Recurrence.SHAPE, Action::recurrence, Builder::recurrence)
                    .maybe("backUp", Kinds.partyRef(), Action::backUp, Builder::backUp)
                    .one(
                            "origin",
                            Kinds.code("AlternativeOrigin", AlternativeOrigin.values()),
                            Action::origin,
                            Builder::origin));

    @Override
    Id<Action> id();

    /** {@return what is done} */
    Text text();

    /** {@return for which goals} */
    Seq<Id<Goal>> goals();

    /** {@return who does it} */
    Seq<Id<? extends Party>> doers();

    /** {@return who helps} */
    Seq<Id<? extends Party>> support();

    /** {@return for whom} */
    Seq<Id<Member>> members();

    /** {@return from when} */
    Option<LocalDate> start();

    /** {@return by when, inclusive} */
    Option<LocalDate> due();

    /** {@return how often, where it is repeated} */
    Option<Recurrence> recurrence();

    /** {@return who steps in} */
    Option<Id<? extends Party>> backUp();

    /** {@return who asked for it} */
    AlternativeOrigin origin();

    @Override
    default String describe() {
        return "Action " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Action} values. Must be set before building: {@code id}, {@code text}, {@code origin}.
     */
    final class Builder extends ImmutableAction.Builder {
        Builder() {}
    }
}
