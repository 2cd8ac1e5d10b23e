package nl.bredeblik.model.statement;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.time.PartialDate;
import org.immutables.value.Value;

/**
 * A document or reply that was received: a letter, a police record, an answer.
 *
 * <p>Dutch: <i>ontvangen stuk</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface ReceivedDocument extends Entry {

    /** The table of the fields. */
    Shape<ReceivedDocument> SHAPE = Shape.of(
            IdKind.RECEIVED_DOCUMENT,
            () -> Table.entry(Builder::new, Builder::build)
                    .one(
                            "kind",
                            Kinds.code("DocumentKind", DocumentKind.values()),
                            ReceivedDocument::kind,
                            Builder::kind)
                    .one("receivedOn", Kinds.DAY, ReceivedDocument::receivedOn, Builder::receivedOn)
                    .maybe("date", Kinds.PARTIAL_DATE, ReceivedDocument::date, Builder::date)
                    .maybe("author", Kinds.partyRef(), ReceivedDocument::author, Builder::author)
                    .many("about", Kinds.partyRef(), ReceivedDocument::about, Builder::about)
                    .maybe("title", Kinds.TEXT, ReceivedDocument::title, Builder::title)
                    .maybe(
                            "complete",
                            Kinds.code("YesNoUnknown", YesNoUnknown.values()),
                            ReceivedDocument::complete,
                            Builder::complete));

    @Override
    Id<ReceivedDocument> id();

    /** {@return what kind of document} */
    DocumentKind kind();

    /** {@return when it was received} */
    LocalDate receivedOn();

    /** {@return the date it bears} */
    Option<PartialDate> date();

    /** {@return who wrote it} */
    Option<Id<? extends Party>> author();

    /** {@return the persons it is about} */
    Seq<Id<? extends Party>> about();

    /** {@return its title or subject} */
    Option<Text> title();

    /** {@return whether it is there as a whole} */
    Option<YesNoUnknown> complete();

    @Override
    default String describe() {
        return "ReceivedDocument " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link ReceivedDocument} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * kind}, {@code receivedOn}.
     */
    final class Builder extends ImmutableReceivedDocument.Builder implements EntryBuilder<ReceivedDocument, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
