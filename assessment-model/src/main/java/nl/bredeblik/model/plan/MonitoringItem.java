package nl.bredeblik.model.plan;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Part;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * Who watches what, how often, and which members are seen.
 *
 * <p>Dutch: <i>monitoring</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface MonitoringItem extends Part {

    /** The table of the fields. */
    Shape<MonitoringItem> SHAPE = Shape.of(
            IdKind.MONITORING_ITEM,
            () -> Table.of(Builder::new, Builder::build)
                    .one("id", Kinds.id(), MonitoringItem::id, Builder::id)
                    .one("what", Kinds.TEXT, MonitoringItem::what, Builder::what)
                    .one("who", Kinds.partyRef(), MonitoringItem::who, Builder::who)
                    .many("members", Kinds.ref(IdKind.MEMBER), MonitoringItem::members, Builder::members)
                    .maybe("recurrence", Recurrence.SHAPE, MonitoringItem::recurrence, Builder::recurrence)
                    .maybe("first", Kinds.DAY, MonitoringItem::first, Builder::first)
                    .maybe("last", Kinds.DAY, MonitoringItem::last, Builder::last));

    @Override
    Id<MonitoringItem> id();

    /** {@return what is watched} */
    Text what();

    /** {@return who watches} */
    Id<? extends Party> who();

    /** {@return who is seen or spoken with} */
    Seq<Id<Member>> members();

    /** {@return how often} */
    Option<Recurrence> recurrence();

    /** {@return from when} */
    Option<LocalDate> first();

    /** {@return until when, inclusive} */
    Option<LocalDate> last();

    @Override
    default String describe() {
        return "MonitoringItem " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link MonitoringItem} values. Must be set before building: {@code id}, {@code what}, {@code who}.
     */
    final class Builder extends ImmutableMonitoringItem.Builder {
        Builder() {}
    }
}
