package nl.bredeblik.model.statement;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
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
 * What somebody answered to a recorded worry, statement, report or plan; or why there is no reaction yet. An attempt
 * without an answer is a reason.
 *
 * <p>Dutch: <i>reactie, hoor en wederhoor</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Reaction extends Entry {

    /** The table of the fields. */
    Shape<Reaction> SHAPE = Shape.of(
            IdKind.REACTION,
            () -> Table.entry(Builder::new, Builder::build)
                    .many("to", Kinds.anyRef(), Reaction::to, Builder::to)
                    .one("person", Kinds.partyRef(), Reaction::person, Builder::person)
                    .maybe("givenOn", Kinds.PARTIAL_DATE, Reaction::givenOn, Builder::givenOn)
                    .maybe("text", Kinds.TEXT, Reaction::text, Builder::text)
                    .maybe(
                            "noReaction",
                            Kinds.code("NoReactionReason", NoReactionReason.values()),
                            Reaction::noReaction,
                            Builder::noReaction)
                    .maybe("attempt", Kinds.ref(IdKind.CONTACT), Reaction::attempt, Builder::attempt));

    @Override
    Id<Reaction> id();

    /** {@return to which records} */
    Seq<Id<? extends Identified>> to();

    /** {@return whose reaction} */
    Id<? extends Party> person();

    /** {@return when it was given, as far as known; absent when there is none} */
    Option<PartialDate> givenOn();

    /** {@return the reaction, in the person's words} */
    Option<Text> text();

    /** {@return why there is none} */
    Option<NoReactionReason> noReaction();

    /** {@return the attempt to get it} */
    Option<Id<? extends Entry>> attempt();

    @Override
    default String describe() {
        return "Reaction " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Reaction} values. Must be set before building: {@code id}, {@code recordedOn}, {@code person}.
     */
    final class Builder extends ImmutableReaction.Builder implements EntryBuilder<Reaction, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
