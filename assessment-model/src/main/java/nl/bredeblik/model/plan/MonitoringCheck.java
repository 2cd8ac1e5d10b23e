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
 * That somebody watched as planned, and what was seen.
 *
 * <p>Dutch: <i>uitgevoerde monitoring</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface MonitoringCheck extends Entry {

    /** The table of the fields. */
    Shape<MonitoringCheck> SHAPE = Shape.of(
            IdKind.MONITORING_CHECK,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("plan", Kinds.ref(IdKind.SAFETY_PLAN), MonitoringCheck::plan, Builder::plan)
                    .maybe("item", Kinds.ref(IdKind.MONITORING_ITEM), MonitoringCheck::item, Builder::item)
                    .one("on", Kinds.DAY, MonitoringCheck::on, Builder::on)
                    .one("by", Kinds.partyRef(), MonitoringCheck::by, Builder::by)
                    .many("seen", Kinds.ref(IdKind.MEMBER), MonitoringCheck::seen, Builder::seen)
                    .maybe("finding", Kinds.TEXT, MonitoringCheck::finding, Builder::finding));

    @Override
    Id<MonitoringCheck> id();

    /** {@return under which plan} */
    Id<SafetyPlan> plan();

    /** {@return which planned item} */
    Option<Id<MonitoringItem>> item();

    /** {@return when} */
    LocalDate on();

    /** {@return who} */
    Id<? extends Party> by();

    /** {@return who was seen} */
    Seq<Id<Member>> seen();

    /** {@return what was seen} */
    Option<Text> finding();

    @Override
    default String describe() {
        return "MonitoringCheck " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link MonitoringCheck} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * plan}, {@code on}, {@code by}.
     */
    final class Builder extends ImmutableMonitoringCheck.Builder implements EntryBuilder<MonitoringCheck, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
