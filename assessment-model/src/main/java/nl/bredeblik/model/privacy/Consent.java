package nl.bredeblik.model.privacy;

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
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That somebody gave permission: for help, for sharing, for a use of data. It holds from its date until a withdrawal
 * is recorded.
 *
 * <p>Dutch: <i>toestemming</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Consent extends Entry {

    /** The table of the fields. */
    Shape<Consent> SHAPE = Shape.of(
            IdKind.CONSENT,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("giver", Kinds.partyRef(), Consent::giver, Builder::giver)
                    .many("about", Kinds.ref(IdKind.MEMBER), Consent::about, Builder::about)
                    .one(
                            "purpose",
                            Kinds.code("ConsentPurpose", ConsentPurpose.values()),
                            Consent::purpose,
                            Builder::purpose)
                    .many("items", Kinds.anyRef(), Consent::items, Builder::items)
                    .many("parties", Kinds.partyRef(), Consent::parties, Builder::parties)
                    .one("on", Kinds.DAY, Consent::on, Builder::on)
                    .maybe("until", Kinds.DAY, Consent::until, Builder::until)
                    .maybe("explained", Kinds.TEXT, Consent::explained, Builder::explained)
                    .one("free", Kinds.code("YesNoUnknown", YesNoUnknown.values()), Consent::free, Builder::free));

    @Override
    Id<Consent> id();

    /** {@return who gave it} */
    Id<? extends Party> giver();

    /** {@return about whom} */
    Seq<Id<Member>> about();

    /** {@return for what} */
    ConsentPurpose purpose();

    /** {@return for which actions or records} */
    Seq<Id<? extends Identified>> items();

    /** {@return whom it allows to give help or to receive data} */
    Seq<Id<? extends Party>> parties();

    /** {@return from when} */
    LocalDate on();

    /** {@return until when, inclusive, where it was given for a time} */
    Option<LocalDate> until();

    /** {@return what was explained beforehand} */
    Option<Text> explained();

    /** {@return whether refusing was possible} */
    YesNoUnknown free();

    @Override
    default String describe() {
        return "Consent " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Consent} values. Must be set before building: {@code id}, {@code recordedOn}, {@code giver},
     * {@code purpose}, {@code on}, {@code free}.
     */
    final class Builder extends ImmutableConsent.Builder implements EntryBuilder<Consent, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
