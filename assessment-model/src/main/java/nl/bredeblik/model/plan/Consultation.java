package nl.bredeblik.model.plan;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.statement.NoReactionReason;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That a plan was discussed with a person, with the view that was given; or the attempt to.
 *
 * <p>Dutch: <i>overleg over een plan</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Consultation extends Entry {

    /** The table of the fields. */
    Shape<Consultation> SHAPE = Shape.of(
            IdKind.CONSULTATION,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("plan", Kinds.ref(IdKind.PLAN, IdKind.SAFETY_PLAN), Consultation::plan, Builder::plan)
                    .one("person", Kinds.partyRef(), Consultation::person, Builder::person)
                    .one("on", Kinds.DAY, Consultation::on, Builder::on)
                    .maybe("means", Kinds.code("VoiceMeans", VoiceMeans.values()), Consultation::means, Builder::means)
                    .maybe("view", Kinds.TEXT, Consultation::view, Builder::view)
                    .maybe(
                            "level",
                            Kinds.code("AgreementLevel", AgreementLevel.values()),
                            Consultation::level,
                            Builder::level)
                    .maybe(
                            "attemptOnly",
                            Kinds.code("NoReactionReason", NoReactionReason.values()),
                            Consultation::attemptOnly,
                            Builder::attemptOnly));

    @Override
    Id<Consultation> id();

    /** {@return which version} */
    Id<? extends Entry> plan();

    /** {@return with whom} */
    Id<? extends Party> person();

    /** {@return when} */
    LocalDate on();

    /** {@return by which means} */
    Option<VoiceMeans> means();

    /** {@return what the person thinks of it} */
    Option<Text> view();

    /** {@return whether the person agrees} */
    Option<AgreementLevel> level();

    /** {@return why it came to an attempt only} */
    Option<NoReactionReason> attemptOnly();

    @Override
    default String describe() {
        return "Consultation " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Consultation} values. Must be set before building: {@code id}, {@code recordedOn}, {@code plan},
     * {@code person}, {@code on}.
     */
    final class Builder extends ImmutableConsultation.Builder implements EntryBuilder<Consultation, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
