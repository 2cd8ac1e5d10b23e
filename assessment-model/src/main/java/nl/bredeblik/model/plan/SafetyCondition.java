package nl.bredeblik.model.plan;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.concern.SafetyConcern;
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
 * What must be so for it to be safe: behaviour that can be seen and tested.
 *
 * <p>Dutch: <i>veiligheidsvoorwaarde</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface SafetyCondition extends Part {

    /** The table of the fields. */
    Shape<SafetyCondition> SHAPE = Shape.of(
            IdKind.SAFETY_CONDITION,
            () -> Table.of(Builder::new, Builder::build)
                    .one("id", Kinds.id(), SafetyCondition::id, Builder::id)
                    .many("members", Kinds.ref(IdKind.MEMBER), SafetyCondition::members, Builder::members)
                    .many("actors", Kinds.partyRef(), SafetyCondition::actors, Builder::actors)
                    .maybe("behaviour", Kinds.TEXT, SafetyCondition::behaviour, Builder::behaviour)
                    .maybe("seenBy", Kinds.TEXT, SafetyCondition::seenBy, Builder::seenBy)
                    .maybe("why", Kinds.TEXT, SafetyCondition::why, Builder::why)
                    .maybe("setBy", Kinds.partyRef(), SafetyCondition::setBy, Builder::setBy)
                    .many("concerns", Kinds.ref(IdKind.SAFETY_CONCERN), SafetyCondition::concerns, Builder::concerns));

    @Override
    Id<SafetyCondition> id();

    /** {@return for whose safety} */
    Seq<Id<Member>> members();

    /** {@return whose behaviour it is} */
    Seq<Id<? extends Party>> actors();

    /** {@return what that person does} */
    Option<Text> behaviour();

    /** {@return how one sees it} */
    Option<Text> seenBy();

    /** {@return why it is set} */
    Option<Text> why();

    /** {@return who set it} */
    Option<Id<? extends Party>> setBy();

    /** {@return which concerns it covers} */
    Seq<Id<SafetyConcern>> concerns();

    @Override
    default String describe() {
        return "SafetyCondition " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link SafetyCondition} values. Must be set before building: {@code id}.
     */
    final class Builder extends ImmutableSafetyCondition.Builder {
        Builder() {}
    }
}
