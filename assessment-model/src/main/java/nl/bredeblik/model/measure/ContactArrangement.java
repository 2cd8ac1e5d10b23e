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
 * How a child and a parent, brother, sister or somebody else have contact, or that their contact is limited, reduced
 * or stopped, whoever set that. A change of it is a next revision.
 *
 * <p>Dutch: <i>contactregeling; beperking van het contact</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface ContactArrangement extends Entry {

    /** The table of the fields. */
    Shape<ContactArrangement> SHAPE = Shape.of(
            IdKind.CONTACT_ARRANGEMENT,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("child", Kinds.ref(IdKind.MEMBER), ContactArrangement::child, Builder::child)
                    .one("person", Kinds.partyRef(), ContactArrangement::person, Builder::person)
                    .one(
                            "form",
                            Kinds.code("ContactForm", ContactForm.values()),
                            ContactArrangement::form,
                            Builder::form)
                    .one("on", Kinds.DAY, ContactArrangement::on, Builder::on)
                    .many("setBy", Kinds.partyRef(), ContactArrangement::setBy, Builder::setBy)
                    .maybe(
                            "instruction",
                            Kinds.ref(IdKind.WRITTEN_INSTRUCTION),
                            ContactArrangement::instruction,
                            Builder::instruction)
                    .maybe("order", Kinds.ref(IdKind.COURT_ORDER), ContactArrangement::order, Builder::order)
                    .maybe("reasons", Kinds.TEXT, ContactArrangement::reasons, Builder::reasons)
                    .many("basedOn", Kinds.anyRef(), ContactArrangement::basedOn, Builder::basedOn)
                    .many("alternatives", Alternative.SHAPE, ContactArrangement::alternatives, Builder::alternatives)
                    .maybe("decision", Kinds.ref(IdKind.CORE_DECISION), ContactArrangement::decision, Builder::decision)
                    .maybe("until", Kinds.DAY, ContactArrangement::until, Builder::until)
                    .maybe("reviewOn", Kinds.DAY, ContactArrangement::reviewOn, Builder::reviewOn)
                    .maybe("endedOn", Kinds.DAY, ContactArrangement::endedOn, Builder::endedOn));

    @Override
    Id<ContactArrangement> id();

    /** {@return which child} */
    Id<Member> child();

    /** {@return with whom} */
    Id<? extends Party> person();

    /** {@return what it says about contact} */
    ContactForm form();

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
        return "ContactArrangement " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link ContactArrangement} values. Must be set before building: {@code id}, {@code recordedOn}, {@code child}, {@code person}, {@code form}, {@code on}.
     */
    final class Builder extends ImmutableContactArrangement.Builder
            implements EntryBuilder<ContactArrangement, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
