package nl.bredeblik.model.family;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.shape.TimeShapes;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.time.PartialPeriod;
import org.immutables.value.Value;

/**
 * Who holds the legal power over a minor, on which basis, and when that was checked. Never inferred from a
 * relationship or a marriage.
 *
 * <p>Dutch: <i>gezag</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Authority extends Entry {

    /** The table of the fields. */
    Shape<Authority> SHAPE = Shape.of(
            IdKind.AUTHORITY,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("minor", Kinds.ref(IdKind.MEMBER), Authority::minor, Builder::minor)
                    .one("kind", Kinds.code("AuthorityKind", AuthorityKind.values()), Authority::kind, Builder::kind)
                    .many(
                            "holders",
                            Kinds.ref(IdKind.MEMBER, IdKind.NETWORK_PERSON, IdKind.ORGANISATION),
                            Authority::holders,
                            Builder::holders)
                    .one("period", TimeShapes.PARTIAL_PERIOD, Authority::period, Builder::period)
                    .one(
                            "source",
                            Kinds.code("AuthoritySource", AuthoritySource.values()),
                            Authority::source,
                            Builder::source)
                    .maybe("checkedOn", Kinds.DAY, Authority::checkedOn, Builder::checkedOn)
                    .maybe("checkingSince", Kinds.DAY, Authority::checkingSince, Builder::checkingSince)
                    .maybe(
                            "basis",
                            Kinds.ref(IdKind.COURT_ORDER, IdKind.RECEIVED_DOCUMENT),
                            Authority::basis,
                            Builder::basis));

    @Override
    Id<Authority> id();

    /** {@return the child} */
    Id<Member> minor();

    /** {@return which kind of authority} */
    AuthorityKind kind();

    /** {@return who holds it} Empty where nobody does or where it is being checked. */
    Seq<Id<? extends Party>> holders();

    /** {@return from when until when, both ends inclusive} */
    PartialPeriod period();

    /** {@return where the record comes from} */
    AuthoritySource source();

    /** {@return the day on which the source was consulted} */
    Option<LocalDate> checkedOn();

    /** {@return the day since which it is being checked, while the kind is {@code NOT_YET_CHECKED}} */
    Option<LocalDate> checkingSince();

    /** {@return the order or document that shows it} */
    Option<Id<? extends Entry>> basis();

    @Override
    default String describe() {
        return "Authority " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Authority} values. Must be set before building: {@code id}, {@code recordedOn}, {@code minor},
     * {@code kind}, {@code period}, {@code source}.
     */
    final class Builder extends ImmutableAuthority.Builder implements EntryBuilder<Authority, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
