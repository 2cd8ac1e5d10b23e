package nl.bredeblik.model.participation;

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
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.plan.AgreementLevel;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * What a person thinks, wants or explains, in his or her own words. Never edited by a professional.
 *
 * <p>Dutch: <i>eigen visie, eigen verklaring</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Perspective extends Entry {

    /** The table of the fields. */
    Shape<Perspective> SHAPE = Shape.of(
            IdKind.PERSPECTIVE,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("holder", Kinds.partyRef(), Perspective::holder, Builder::holder)
                    .one("on", Kinds.DAY, Perspective::on, Builder::on)
                    .one("means", Kinds.code("VoiceMeans", VoiceMeans.values()), Perspective::means, Builder::means)
                    .one("words", Kinds.TEXT, Perspective::words, Builder::words)
                    .many("about", Kinds.anyRef(), Perspective::about, Builder::about)
                    .maybe(
                            "level",
                            Kinds.code("AgreementLevel", AgreementLevel.values()),
                            Perspective::level,
                            Builder::level)
                    .many("safetyPersons", Kinds.partyRef(), Perspective::safetyPersons, Builder::safetyPersons)
                    .one("isWish", Kinds.BOOLEAN, Perspective::isWish, Builder::isWish)
                    .maybe("contact", Kinds.ref(IdKind.CONTACT), Perspective::contact, Builder::contact));

    @Override
    Id<Perspective> id();

    /** {@return whose view} */
    Id<? extends Party> holder();

    /** {@return when it was given} */
    LocalDate on();

    /** {@return by which means} */
    VoiceMeans means();

    /** {@return the person's own words} */
    Text words();

    /** {@return what it is about} */
    Seq<Id<? extends Identified>> about();

    /** {@return whether the person agrees with it} */
    Option<AgreementLevel> level();

    /** {@return persons whom the holder names for his or her own safety} */
    Seq<Id<? extends Party>> safetyPersons();

    /** {@return whether it holds a wish for the own safety} */
    boolean isWish();

    /** {@return the conversation in which it was given} */
    Option<Id<Contact>> contact();

    @Override
    default String describe() {
        return "Perspective " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Perspective} values. Must be set before building: {@code id}, {@code recordedOn}, {@code holder},
     * {@code on}, {@code means}, {@code words}, {@code isWish}.
     */
    final class Builder extends ImmutablePerspective.Builder implements EntryBuilder<Perspective, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
