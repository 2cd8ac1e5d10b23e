package nl.bredeblik.model.team;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.PersonName;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.EntryShapes;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A person who works with the family for an organisation. A natural person, always.
 *
 * <p>Dutch: <i>professional</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Professional extends Entry, Party {

    /** The table of the fields. */
    Shape<Professional> SHAPE = Shape.of(
            IdKind.PROFESSIONAL,
            () -> Table.entry(Builder::new, Builder::build)
                    .maybe("name", EntryShapes.PERSON_NAME, Professional::name, Builder::name)
                    .one(
                            "organisation",
                            Kinds.ref(IdKind.ORGANISATION),
                            Professional::organisation,
                            Builder::organisation)
                    .maybe("profession", Kinds.TEXT, Professional::profession, Builder::profession)
                    .many("registrations", Registration.SHAPE, Professional::registrations, Builder::registrations)
                    .maybe(
                            "registrationException",
                            Kinds.TEXT,
                            Professional::registrationException,
                            Builder::registrationException));

    @Override
    Id<Professional> id();

    /** {@return the name, or a pseudonym} */
    Option<PersonName> name();

    /** {@return for whom the person works} */
    Id<Organisation> organisation();

    /** {@return the function as the organisation calls it} */
    Option<Text> profession();

    /** {@return entries in a professional register} */
    Seq<Registration> registrations();

    /** {@return why somebody without registration may do this work (Besluit Jeugdwet 5.1.1)} */
    Option<Text> registrationException();

    @Override
    default String describe() {
        return "Professional " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Professional} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * organisation}.
     */
    final class Builder extends ImmutableProfessional.Builder implements EntryBuilder<Professional, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
