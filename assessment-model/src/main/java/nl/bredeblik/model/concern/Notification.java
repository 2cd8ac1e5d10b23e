package nl.bredeblik.model.concern;

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
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.statement.Incident;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.team.Organisation;
import org.immutables.value.Value;

/**
 * A report of suspected unsafety, a request for advice, or a report of an incident, received by an organisation.
 *
 * <p>Dutch: <i>melding</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Notification extends Entry {

    /** The table of the fields. */
    Shape<Notification> SHAPE = Shape.of(
            IdKind.NOTIFICATION,
            () -> Table.entry(Builder::new, Builder::build)
                    .one(
                            "kind",
                            Kinds.code("NotificationKind", NotificationKind.values()),
                            Notification::kind,
                            Builder::kind)
                    .one("receivedOn", Kinds.DAY, Notification::receivedOn, Builder::receivedOn)
                    .maybe("receivedAt", Kinds.MOMENT, Notification::receivedAt, Builder::receivedAt)
                    .one("receiver", Kinds.ref(IdKind.ORGANISATION), Notification::receiver, Builder::receiver)
                    .maybe("reporter", Kinds.partyRef(), Notification::reporter, Builder::reporter)
                    .one(
                            "reporterKind",
                            Kinds.code("ReporterKind", ReporterKind.values()),
                            Notification::reporterKind,
                            Builder::reporterKind)
                    .one(
                            "anonymousToFamily",
                            Kinds.BOOLEAN,
                            Notification::anonymousToFamily,
                            Builder::anonymousToFamily)
                    .many(
                            "nature",
                            Kinds.code("ConcernDomain", ConcernDomain.values()),
                            Notification::nature,
                            Builder::nature)
                    .many("about", Kinds.partyRef(), Notification::about, Builder::about)
                    .many("concerns", Kinds.ref(IdKind.SAFETY_CONCERN), Notification::concerns, Builder::concerns)
                    .maybe("incident", Kinds.ref(IdKind.INCIDENT), Notification::incident, Builder::incident)
                    .one(
                            "during",
                            Kinds.code("PriorInvolvement", PriorInvolvement.values()),
                            Notification::during,
                            Builder::during)
                    .maybe(
                            "externalReference",
                            Kinds.TEXT,
                            Notification::externalReference,
                            Builder::externalReference));

    @Override
    Id<Notification> id();

    /** {@return what kind of notification} */
    NotificationKind kind();

    /** {@return when it was received} */
    LocalDate receivedOn();

    /** {@return the moment, where hours matter} */
    Option<Instant> receivedAt();

    /** {@return who received it} */
    Id<Organisation> receiver();

    /** {@return who reported} */
    Option<Id<? extends Party>> reporter();

    /** {@return whether the reporter acted as a professional} */
    ReporterKind reporterKind();

    /** {@return whether the reporter stays unknown to the family} */
    boolean anonymousToFamily();

    /** {@return the nature as presumed; one notification may carry several} */
    Seq<ConcernDomain> nature();

    /** {@return the persons it is about} */
    Seq<Id<? extends Party>> about();

    /** {@return the concerns it led to} */
    Seq<Id<SafetyConcern>> concerns();

    /** {@return the incident it reports} */
    Option<Id<Incident>> incident();

    /** {@return whether the receiver was already involved} */
    PriorInvolvement during();

    /** {@return the number at the receiver} */
    Option<Text> externalReference();

    @Override
    default String describe() {
        return "Notification " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Notification} values. Must be set before building: {@code id}, {@code recordedOn}, {@code kind},
     * {@code receivedOn}, {@code receiver}, {@code reporterKind}, {@code anonymousToFamily}, {@code during}.
     */
    final class Builder extends ImmutableNotification.Builder implements EntryBuilder<Notification, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
