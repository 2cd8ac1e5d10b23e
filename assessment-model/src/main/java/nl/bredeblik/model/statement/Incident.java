package nl.bredeblik.model.statement;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.time.PartialDate;
import org.immutables.value.Value;

/**
 * A single dated event.
 *
 * <p>Dutch: <i>incident</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Incident extends Entry {

    /** The table of the fields. */
    Shape<Incident> SHAPE = Shape.of(
            IdKind.INCIDENT,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("kind", Kinds.code("IncidentKind", IncidentKind.values()), Incident::kind, Builder::kind)
                    .one("happened", Kinds.PARTIAL_DATE, Incident::happened, Builder::happened)
                    .maybe("happenedAt", Kinds.MOMENT, Incident::happenedAt, Builder::happenedAt)
                    .one("description", Kinds.TEXT, Incident::description, Builder::description)
                    .many("involved", Involvement.SHAPE, Incident::involved, Builder::involved)
                    .one("police", Kinds.code("YesNoUnknown", YesNoUnknown.values()), Incident::police, Builder::police)
                    .many("statements", Kinds.ref(IdKind.STATEMENT), Incident::statements, Builder::statements));

    @Override
    Id<Incident> id();

    /** {@return what kind of event} */
    IncidentKind kind();

    /** {@return on which day, as far as known} */
    PartialDate happened();

    /** {@return the moment, where hours matter} */
    Option<Instant> happenedAt();

    /** {@return what happened, as told} */
    Text description();

    /** {@return who was involved, and how} */
    Seq<Involvement> involved();

    /** {@return whether the police came} */
    YesNoUnknown police();

    /** {@return the statements that tell about it} */
    Seq<Id<Statement>> statements();

    @Override
    default String describe() {
        return "Incident " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Incident} values. Must be set before building: {@code id}, {@code recordedOn}, {@code kind},
     * {@code happened}, {@code description}, {@code police}.
     */
    final class Builder extends ImmutableIncident.Builder implements EntryBuilder<Incident, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
