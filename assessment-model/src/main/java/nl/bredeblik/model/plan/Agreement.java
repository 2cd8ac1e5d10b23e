package nl.bredeblik.model.plan;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * Something that people agreed, outside a safety plan: with a date, its parties and, beside it, their assent.
 *
 * <p>Dutch: <i>afspraak</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Agreement extends Entry {

    /** The table of the fields. */
    Shape<Agreement> SHAPE = Shape.of(
            IdKind.AGREEMENT,
            () -> Table.entry(Builder::new, Builder::build)
                    .maybe("agreedOn", Kinds.DAY, Agreement::agreedOn, Builder::agreedOn)
                    .many("parties", Kinds.partyRef(), Agreement::parties, Builder::parties)
                    .one("text", Kinds.TEXT, Agreement::text, Builder::text)
                    .many("members", Kinds.ref(IdKind.MEMBER), Agreement::members, Builder::members)
                    .many(
                            "namedIn",
                            Kinds.ref(IdKind.WRITTEN_REPORT, IdKind.PLAN, IdKind.PETITION),
                            Agreement::namedIn,
                            Builder::namedIn));

    @Override
    Id<Agreement> id();

    /** {@return when it was agreed} */
    Option<LocalDate> agreedOn();

    /** {@return who are bound} */
    Seq<Id<? extends Party>> parties();

    /** {@return what was agreed} */
    Text text();

    /** {@return for whom} */
    Seq<Id<Member>> members();

    /** {@return the reports, plans and petitions that name it} */
    Seq<Id<? extends Entry>> namedIn();

    @Override
    default String describe() {
        return "Agreement " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Agreement} values. Must be set before building: {@code id}, {@code recordedOn}, {@code text}.
     */
    final class Builder extends ImmutableAgreement.Builder implements EntryBuilder<Agreement, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
