package nl.bredeblik.model.plan;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * What happens when it goes wrong, and who acts.
 *
 * <p>Dutch: <i>terugvalplan, noodplan</i>.
 */
@Value.Immutable
@ModelStyle
public interface Fallback extends Described {

    /** The table of the fields. */
    Shape<Fallback> SHAPE = Shape.of(
            "Fallback",
            () -> Table.of(Builder::new, Builder::build)
                    .many("triggers", Kinds.TEXT, Fallback::triggers, Builder::triggers)
                    .many("firstActions", FallbackAction.SHAPE, Fallback::firstActions, Builder::firstActions)
                    .maybe("safePlace", Kinds.TEXT, Fallback::safePlace, Builder::safePlace)
                    .many("contacts", Kinds.partyRef(), Fallback::contacts, Builder::contacts)
                    .maybe("decides", Kinds.partyRef(), Fallback::decides, Builder::decides)
                    .one(
                            "childKnows",
                            Kinds.code("YesNoUnknown", YesNoUnknown.values()),
                            Fallback::childKnows,
                            Builder::childKnows));

    /** {@return when it starts} */
    Seq<Text> triggers();

    /** {@return what is done first, and by whom} */
    Seq<FallbackAction> firstActions();

    /** {@return a safe place} Never shown outside the persons it is meant for. */
    Option<Text> safePlace();

    /** {@return whom to call} */
    Seq<Id<? extends Party>> contacts();

    /** {@return who decides to go further} */
    Option<Id<? extends Party>> decides();

    /** {@return whether the child knows what to do} */
    YesNoUnknown childKnows();

    @Override
    default String describe() {
        return "Fallback";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Fallback} values. Must be set before building: {@code childKnows}.
     */
    final class Builder extends ImmutableFallback.Builder {
        Builder() {}
    }
}
