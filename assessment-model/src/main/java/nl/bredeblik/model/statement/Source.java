package nl.bredeblik.model.statement;

import io.vavr.control.Option;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.time.PartialDate;
import org.immutables.value.Value;

/**
 * Where a statement comes from: a person, an organisation, a document or an observation.
 *
 * <p>Dutch: <i>bron</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Source extends Entry {

    /** The table of the fields. */
    Shape<Source> SHAPE = Shape.of(
            IdKind.SOURCE,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("kind", Kinds.code("SourceKind", SourceKind.values()), Source::kind, Builder::kind)
                    .maybe("person", Kinds.partyRef(), Source::person, Builder::person)
                    .maybe("document", Kinds.ref(IdKind.RECEIVED_DOCUMENT), Source::document, Builder::document)
                    .maybe("date", Kinds.PARTIAL_DATE, Source::date, Builder::date)
                    .one(
                            "firstHand",
                            Kinds.code("YesNoUnknown", YesNoUnknown.values()),
                            Source::firstHand,
                            Builder::firstHand)
                    .maybe(
                            "withheld",
                            Kinds.code("SourceWithheldGround", SourceWithheldGround.values()),
                            Source::withheld,
                            Builder::withheld));

    @Override
    Id<Source> id();

    /** {@return what kind of source} */
    SourceKind kind();

    /** {@return the person or organisation} */
    Option<Id<? extends Party>> person();

    /** {@return the document} */
    Option<Id<ReceivedDocument>> document();

    /** {@return the date of the source; {@code unknown} is in order, absent means not recorded} */
    Option<PartialDate> date();

    /** {@return whether the source saw or heard it} {@code NO} is hearsay. */
    YesNoUnknown firstHand();

    /** {@return why the source is not named to the persons concerned} */
    Option<SourceWithheldGround> withheld();

    @Override
    default String describe() {
        return "Source " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Source} values. Must be set before building: {@code id}, {@code recordedOn}, {@code kind}, {@code
     * firstHand}.
     */
    final class Builder extends ImmutableSource.Builder implements EntryBuilder<Source, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
