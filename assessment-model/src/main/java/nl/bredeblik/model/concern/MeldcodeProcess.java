package nl.bredeblik.model.concern;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.team.Organisation;
import org.immutables.value.Value;

/**
 * That an organisation goes through the reporting code on domestic violence and child abuse.
 *
 * <p>Dutch: <i>doorlopen van de meldcode</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface MeldcodeProcess extends Entry {

    /** The table of the fields. */
    Shape<MeldcodeProcess> SHAPE = Shape.of(
            IdKind.MELDCODE_PROCESS,
            () -> Table.entry(Builder::new, Builder::build)
                    .one(
                            "organisation",
                            Kinds.ref(IdKind.ORGANISATION),
                            MeldcodeProcess::organisation,
                            Builder::organisation)
                    .one("startedOn", Kinds.DAY, MeldcodeProcess::startedOn, Builder::startedOn)
                    .many("about", Kinds.ref(IdKind.MEMBER), MeldcodeProcess::about, Builder::about)
                    .many("concerns", Kinds.ref(IdKind.SAFETY_CONCERN), MeldcodeProcess::concerns, Builder::concerns));

    @Override
    Id<MeldcodeProcess> id();

    /** {@return which organisation} */
    Id<Organisation> organisation();

    /** {@return from which day} */
    LocalDate startedOn();

    /** {@return about whom} */
    Seq<Id<Member>> about();

    /** {@return about which concerns} */
    Seq<Id<SafetyConcern>> concerns();

    @Override
    default String describe() {
        return "MeldcodeProcess " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link MeldcodeProcess} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * organisation}, {@code startedOn}.
     */
    final class Builder extends ImmutableMeldcodeProcess.Builder implements EntryBuilder<MeldcodeProcess, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
