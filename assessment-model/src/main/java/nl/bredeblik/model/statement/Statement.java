package nl.bredeblik.model.statement;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.time.PartialDate;
import org.immutables.value.Value;

/**
 * Something that is recorded, with its kind, source, author and date. Facts, what people said, interpretations and
 * conclusions stay apart; what somebody did not separate is recorded as such.
 *
 * <p>Dutch: <i>vastgelegd feit, uitspraak, interpretatie of mening</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Statement extends Entry {

    /** The table of the fields. */
    Shape<Statement> SHAPE = Shape.of(
            IdKind.STATEMENT,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("kind", Kinds.code("StatementKind", StatementKind.values()), Statement::kind, Builder::kind)
                    .one("text", Kinds.TEXT, Statement::text, Builder::text)
                    .many("about", Kinds.partyRef(), Statement::about, Builder::about)
                    .many("sources", Kinds.ref(IdKind.SOURCE), Statement::sources, Builder::sources)
                    .maybe("author", Kinds.partyRef(), Statement::author, Builder::author)
                    .many("basedOn", Kinds.anyRef(), Statement::basedOn, Builder::basedOn)
                    .maybe("observedOn", Kinds.PARTIAL_DATE, Statement::observedOn, Builder::observedOn)
                    .one(
                            "verification",
                            Kinds.code("Verification", Verification.values()),
                            Statement::verification,
                            Builder::verification)
                    .many("contradicts", Kinds.ref(IdKind.STATEMENT), Statement::contradicts, Builder::contradicts)
                    .maybe(
                            "copiedOutOf",
                            Kinds.ref(IdKind.RECEIVED_DOCUMENT, IdKind.WRITTEN_REPORT, IdKind.NOTIFICATION),
                            Statement::copiedOutOf,
                            Builder::copiedOutOf)
                    .many("mentions", Mention.SHAPE, Statement::mentions, Builder::mentions));

    @Override
    Id<Statement> id();

    /** {@return the kind, exactly one} */
    StatementKind kind();

    /** {@return what is stated} */
    Text text();

    /** {@return the persons it is about} */
    Seq<Id<? extends Party>> about();

    /** {@return where it comes from} */
    Seq<Id<Source>> sources();

    /** {@return whose interpretation, opinion or conclusion it is} */
    Option<Id<? extends Party>> author();

    /** {@return on which statements, incidents or documents it rests} */
    Seq<Id<? extends Identified>> basedOn();

    /** {@return when it happened or was observed} */
    Option<PartialDate> observedOn();

    /** {@return how far it was checked} */
    Verification verification();

    /** {@return statements that it contradicts} */
    Seq<Id<Statement>> contradicts();

    /** {@return the older document, report or notification it was copied out of} */
    Option<Id<? extends Entry>> copiedOutOf();

    /** {@return the persons it names as living with or caring for a child} */
    Seq<Mention> mentions();

    @Override
    default String describe() {
        return "Statement " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Statement} values. Must be set before building: {@code id}, {@code recordedOn}, {@code kind},
     * {@code text}, {@code verification}.
     */
    final class Builder extends ImmutableStatement.Builder implements EntryBuilder<Statement, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
