package nl.bredeblik.model.participation;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.team.Organisation;
import org.immutables.value.Value;

/**
 * A conversation, visit, call or message with people of the family, or the attempt to have one.
 *
 * <p>Dutch: <i>contact, gesprek</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Contact extends Entry {

    /** The table of the fields. */
    Shape<Contact> SHAPE = Shape.of(
            IdKind.CONTACT,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("kind", Kinds.code("ContactKind", ContactKind.values()), Contact::kind, Builder::kind)
                    .one("on", Kinds.DAY, Contact::on, Builder::on)
                    .maybe("at", Kinds.MOMENT, Contact::at, Builder::at)
                    .one("held", Kinds.BOOLEAN, Contact::held, Builder::held)
                    .many("with", Kinds.partyRef(), Contact::with, Builder::with)
                    .many("seen", Kinds.ref(IdKind.MEMBER), Contact::seen, Builder::seen)
                    .many("apart", Kinds.ref(IdKind.MEMBER), Contact::apart, Builder::apart)
                    .many("by", Kinds.partyRef(), Contact::by, Builder::by)
                    .maybe("onBehalfOf", Kinds.ref(IdKind.ORGANISATION), Contact::onBehalfOf, Builder::onBehalfOf)
                    .maybe("measure", Kinds.ref(IdKind.PROTECTION_MEASURE), Contact::measure, Builder::measure)
                    .maybe("text", Kinds.TEXT, Contact::text, Builder::text)
                    .many("needsMet", NeedMet.SHAPE, Contact::needsMet, Builder::needsMet)
                    .maybe("whyNot", Kinds.TEXT, Contact::whyNot, Builder::whyNot));

    @Override
    Id<Contact> id();

    /** {@return what kind of contact} */
    ContactKind kind();

    /** {@return when} */
    LocalDate on();

    /** {@return the moment, where hours matter} */
    Option<Instant> at();

    /** {@return whether it took place; {@code false} is an attempt} */
    boolean held();

    /** {@return the persons it was with} */
    Seq<Id<? extends Party>> with();

    /** {@return which members were seen, spoken with or not} */
    Seq<Id<Member>> seen();

    /** {@return which members were spoken with apart from the persons the concern is about} */
    Seq<Id<Member>> apart();

    /** {@return who made the contact} */
    Seq<Id<? extends Party>> by();

    /** {@return the organisation that asked for it, where another made it} */
    Option<Id<Organisation>> onBehalfOf();

    /** {@return the measure under which it was made} */
    Option<Id<? extends Entry>> measure();

    /** {@return what was said and seen} */
    Option<Text> text();

    /** {@return how needs for communication were met} */
    Seq<NeedMet> needsMet();

    /** {@return why it did not take place} */
    Option<Text> whyNot();

    @Override
    default String describe() {
        return "Contact " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Contact} values. Must be set before building: {@code id}, {@code recordedOn}, {@code kind}, {@code
     * on}, {@code held}.
     */
    final class Builder extends ImmutableContact.Builder implements EntryBuilder<Contact, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
