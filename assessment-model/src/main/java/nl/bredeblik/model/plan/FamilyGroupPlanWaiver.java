package nl.bredeblik.model.plan;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That no family group plan will be made, on one of the three legal grounds.
 *
 * <p>Dutch: <i>afzien van een familiegroepsplan</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface FamilyGroupPlanWaiver extends Entry {

    /** The table of the fields. */
    Shape<FamilyGroupPlanWaiver> SHAPE = Shape.of(
            IdKind.FAMILY_GROUP_PLAN_WAIVER,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("on", Kinds.DAY, FamilyGroupPlanWaiver::on, Builder::on)
                    .one(
                            "ground",
                            Kinds.code("WaiverGround", WaiverGround.values()),
                            FamilyGroupPlanWaiver::ground,
                            Builder::ground)
                    .maybe("explanation", Kinds.TEXT, FamilyGroupPlanWaiver::explanation, Builder::explanation)
                    .many("members", Kinds.ref(IdKind.MEMBER), FamilyGroupPlanWaiver::members, Builder::members));

    @Override
    Id<FamilyGroupPlanWaiver> id();

    /** {@return when it was established} The six weeks of Jeugdwet 4.1.3 lid 5 start here. */
    LocalDate on();

    /** {@return the ground} */
    WaiverGround ground();

    /** {@return the explanation} */
    Option<Text> explanation();

    /** {@return for whom; empty means the whole family} */
    Seq<Id<Member>> members();

    @Override
    default String describe() {
        return "FamilyGroupPlanWaiver " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link FamilyGroupPlanWaiver} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * on}, {@code ground}.
     */
    final class Builder extends ImmutableFamilyGroupPlanWaiver.Builder
            implements EntryBuilder<FamilyGroupPlanWaiver, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
