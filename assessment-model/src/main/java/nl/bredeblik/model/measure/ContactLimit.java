package nl.bredeblik.model.measure;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.Alternative;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That contact of a child with a parent, brother, sister or somebody else is limited, reduced or stopped, whoever set it. A
 * change of it, and its end, is a next revision.
 *
 * <p>Dutch: <i>beperking van het contact</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface ContactLimit extends Entry {

    /** The table of the fields. */
    Shape<ContactLimit> SHAPE = Shape.of(
            IdKind.CONTACT_LIMIT,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("child", Kinds.ref(IdKind.MEMBER), ContactLimit::child, Builder::child)
                    .one("person", Kinds.partyRef(), ContactLimit::person, Builder::person)
                    .one("on", Kinds.DAY, ContactLimit::on, Builder::on)
                    .many("setBy", Kinds.partyRef(), ContactLimit::setBy, Builder::setBy)
                    .maybe(
                            "instruction",
                            Kinds.ref(IdKind.WRITTEN_INSTRUCTION),
                            ContactLimit::instruction,
                            Builder::instruction)
                    .maybe("order", Kinds.ref(IdKind.COURT_ORDER), ContactLimit::order, Builder::order)
                    .maybe("reasons", Kinds.TEXT, ContactLimit::reasons, Builder::reasons)
                    .many("basedOn", Kinds.anyRef(), ContactLimit::basedOn, Builder::basedOn)
                    .many("alternatives", Alternative.SHAPE, ContactLimit::alternatives, Builder::alternatives)
                    .maybe("decision", Kinds.ref(IdKind.CORE_DECISION), ContactLimit::decision, Builder::decision)
                    .maybe("until", Kinds.DAY, ContactLimit::until, Builder::until)
                    .maybe("reviewOn", Kinds.DAY, ContactLimit::reviewOn, Builder::reviewOn)
                    .maybe("endedOn", Kinds.DAY, ContactLimit::endedOn, Builder::endedOn));

    @Override
    Id<ContactLimit> id();

    /** {@return which child} */
    Id<Member> child();

    /** {@return with whom} */
    Id<? extends Party> person();

    /** {@return from which day it holds} */
    LocalDate on();

    /** {@return who made or set it together} */
    Seq<Id<? extends Party>> setBy();

    /** {@return the written instruction in which it stands} */
    Option<Id<WrittenInstruction>> instruction();

    /** {@return the order by which a court set it} */
    Option<Id<CourtOrder>> order();

    /** {@return why contact is limited} */
    Option<Text> reasons();

    /** {@return on which observations, statements and judgements the reasons rest} */
    Seq<Id<? extends Identified>> basedOn();

    /** {@return what else was weighed} */
    Seq<Alternative> alternatives();

    /** {@return the core decision to limit it, whose reasons, basis and alternatives count too} */
    Option<Id<CoreDecision>> decision();

    /** {@return until when it is meant to last, inclusive} */
    Option<LocalDate> until();

    /** {@return when it is looked at again} */
    Option<LocalDate> reviewOn();

    /** {@return the last day on which it held, inclusive; absent while it holds} */
    Option<LocalDate> endedOn();

    @Override
    default String describe() {
        return "ContactLimit " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link ContactLimit} values. Must be set before building: {@code id}, {@code recordedOn}, {@code child},
     * {@code person}, {@code on}.
     */
    final class Builder extends ImmutableContactLimit.Builder implements EntryBuilder<ContactLimit, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
