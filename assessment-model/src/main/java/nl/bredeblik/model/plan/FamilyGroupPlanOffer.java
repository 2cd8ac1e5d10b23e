package nl.bredeblik.model.plan;

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
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That the family was offered to draw up its own plan first, and what it answered.
 *
 * <p>Dutch: <i>aanbod van een familiegroepsplan</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface FamilyGroupPlanOffer extends Entry {

    /** The table of the fields. */
    Shape<FamilyGroupPlanOffer> SHAPE = Shape.of(
            IdKind.FAMILY_GROUP_PLAN_OFFER,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("on", Kinds.DAY, FamilyGroupPlanOffer::on, Builder::on)
                    .many("offeredTo", Kinds.partyRef(), FamilyGroupPlanOffer::offeredTo, Builder::offeredTo)
                    .one(
                            "outcome",
                            Kinds.code("OfferOutcome", OfferOutcome.values()),
                            FamilyGroupPlanOffer::outcome,
                            Builder::outcome)
                    .maybe("by", Kinds.partyRef(), FamilyGroupPlanOffer::by, Builder::by));

    @Override
    Id<FamilyGroupPlanOffer> id();

    /** {@return when it was offered} */
    LocalDate on();

    /** {@return to whom} */
    Seq<Id<? extends Party>> offeredTo();

    /** {@return what was answered} */
    OfferOutcome outcome();

    /** {@return who offered it} */
    Option<Id<? extends Party>> by();

    @Override
    default String describe() {
        return "FamilyGroupPlanOffer " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link FamilyGroupPlanOffer} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * on}, {@code outcome}.
     */
    final class Builder extends ImmutableFamilyGroupPlanOffer.Builder
            implements EntryBuilder<FamilyGroupPlanOffer, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
