package nl.bredeblik.model.plan;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Part;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * How a condition is met: somebody does something that can be seen and tested.
 *
 * <p>Dutch: <i>veiligheidsafspraak</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface SafetyAgreement extends Part {

    /** The table of the fields. */
    Shape<SafetyAgreement> SHAPE = Shape.of(
            IdKind.SAFETY_AGREEMENT,
            () -> Table.of(Builder::new, Builder::build)
                    .one("id", Kinds.id(), SafetyAgreement::id, Builder::id)
                    .many(
                            "conditions",
                            Kinds.ref(IdKind.SAFETY_CONDITION),
                            SafetyAgreement::conditions,
                            Builder::conditions)
                    .many("doers", Kinds.partyRef(), SafetyAgreement::doers, Builder::doers)
                    .one("text", Kinds.TEXT, SafetyAgreement::text, Builder::text)
                    .maybe("due", Kinds.DAY, SafetyAgreement::due, Builder::due)
                    .maybe("recurrence", Recurrence.SHAPE, SafetyAgreement::recurrence, Builder::recurrence)
                    .many("checkers", Kinds.partyRef(), SafetyAgreement::checkers, Builder::checkers)
                    .maybe("backUp", Kinds.partyRef(), SafetyAgreement::backUp, Builder::backUp));

    @Override
    Id<SafetyAgreement> id();

    /** {@return which conditions it serves} */
    Seq<Id<SafetyCondition>> conditions();

    /** {@return who does it} */
    Seq<Id<? extends Party>> doers();

    /** {@return what is done} */
    Text text();

    /** {@return by when, inclusive} */
    Option<LocalDate> due();

    /** {@return how often} */
    Option<Recurrence> recurrence();

    /** {@return who checks it} */
    Seq<Id<? extends Party>> checkers();

    /** {@return who steps in} */
    Option<Id<? extends Party>> backUp();

    @Override
    default String describe() {
        return "SafetyAgreement " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link SafetyAgreement} values. Must be set before building: {@code id}, {@code text}.
     */
    final class Builder extends ImmutableSafetyAgreement.Builder {
        Builder() {}
    }
}
