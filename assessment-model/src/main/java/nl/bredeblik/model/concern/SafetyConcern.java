package nl.bredeblik.model.concern;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.time.PartialDate;
import org.immutables.value.Value;

/**
 * Described behaviour or a situation that harms or endangers a member. How it stands is told by its dated history,
 * never by the concern itself.
 *
 * <p>Dutch: <i>veiligheidszorg, zorgelijke situatie</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface SafetyConcern extends Entry {

    /** The table of the fields. */
    Shape<SafetyConcern> SHAPE = Shape.of(
            IdKind.SAFETY_CONCERN,
            () -> Table.entry(Builder::new, Builder::build)
                    .one(
                            "domain",
                            Kinds.code("ConcernDomain", ConcernDomain.values()),
                            SafetyConcern::domain,
                            Builder::domain)
                    .many(
                            "forms",
                            Kinds.code("ConcernForm", ConcernForm.values()),
                            SafetyConcern::forms,
                            Builder::forms)
                    .many(
                            "contexts",
                            Kinds.code("ConcernContext", ConcernContext.values()),
                            SafetyConcern::contexts,
                            Builder::contexts)
                    .many("endangered", Involvement.SHAPE, SafetyConcern::endangered, Builder::endangered)
                    .many("named", Involvement.SHAPE, SafetyConcern::named, Builder::named)
                    .maybe("behaviour", Kinds.TEXT, SafetyConcern::behaviour, Builder::behaviour)
                    .maybe("consequence", Kinds.TEXT, SafetyConcern::consequence, Builder::consequence)
                    .maybe("since", Kinds.PARTIAL_DATE, SafetyConcern::since, Builder::since)
                    .many(
                            "evidence",
                            Kinds.ref(IdKind.STATEMENT, IdKind.INCIDENT, IdKind.RECEIVED_DOCUMENT, IdKind.PERSPECTIVE),
                            SafetyConcern::evidence,
                            Builder::evidence)
                    .many("sources", Kinds.ref(IdKind.SOURCE), SafetyConcern::sources, Builder::sources)
                    .maybe("author", Kinds.partyRef(), SafetyConcern::author, Builder::author));

    @Override
    Id<SafetyConcern> id();

    /** {@return the nature (aard) of the concern} */
    ConcernDomain domain();

    /** {@return the forms it takes} */
    Seq<ConcernForm> forms();

    /** {@return circumstances around it; not causes} */
    Seq<ConcernContext> contexts();

    /** {@return who is harmed or in danger} */
    Seq<Involvement> endangered();

    /** {@return who is named as having done it, and by whom} */
    Seq<Involvement> named();

    /** {@return what happened or happens: behaviour or an event, with an example} */
    Option<Text> behaviour();

    /** {@return what it does or may do to the person if nothing changes} */
    Option<Text> consequence();

    /** {@return since when} */
    Option<PartialDate> since();

    /** {@return the statements, incidents, documents and views it rests on} */
    Seq<Id<? extends Entry>> evidence();

    /** {@return where the concern comes from} */
    Seq<Id<Source>> sources();

    /** {@return who describes it} */
    Option<Id<? extends Party>> author();

    @Override
    default String describe() {
        return "SafetyConcern " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link SafetyConcern} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * domain}.
     */
    final class Builder extends ImmutableSafetyConcern.Builder implements EntryBuilder<SafetyConcern, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
