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
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * How an action stood on a day.
 *
 * <p>Dutch: <i>verloop van een actie</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface ActionProgress extends Entry {

    /** The table of the fields. */
    Shape<ActionProgress> SHAPE = Shape.of(
            IdKind.ACTION_PROGRESS,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("plan", Kinds.ref(IdKind.PLAN), ActionProgress::plan, Builder::plan)
                    .one("action", Kinds.ref(IdKind.ACTION), ActionProgress::action, Builder::action)
                    .one("on", Kinds.DAY, ActionProgress::on, Builder::on)
                    .one(
                            "status",
                            Kinds.code("ActionStatus", ActionStatus.values()),
                            ActionProgress::status,
                            Builder::status)
                    .maybe("waitingSince", Kinds.DAY, ActionProgress::waitingSince, Builder::waitingSince)
                    .maybe("reason", Kinds.TEXT, ActionProgress::reason, Builder::reason)
                    .maybe("bridging", Kinds.TEXT, ActionProgress::bridging, Builder::bridging)
                    .maybe("newDue", Kinds.DAY, ActionProgress::newDue, Builder::newDue)
                    .many("agreedWith", Kinds.partyRef(), ActionProgress::agreedWith, Builder::agreedWith));

    @Override
    Id<ActionProgress> id();

    /** {@return in which version} */
    Id<Plan> plan();

    /** {@return which action} */
    Id<Action> action();

    /** {@return when} */
    LocalDate on();

    /** {@return how it stands} */
    ActionStatus status();

    /** {@return since when somebody waits for it} */
    Option<LocalDate> waitingSince();

    /** {@return why it does not go as agreed} */
    Option<Text> reason();

    /** {@return what is done in the meantime} */
    Option<Text> bridging();

    /** {@return the new term, inclusive} */
    Option<LocalDate> newDue();

    /** {@return with whom the change was agreed} */
    Seq<Id<? extends Party>> agreedWith();

    @Override
    default String describe() {
        return "ActionProgress " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link ActionProgress} values. Must be set before building: {@code id}, {@code recordedOn}, {@code plan},
     * {@code action}, {@code on}, {@code status}.
     */
    final class Builder extends ImmutableActionProgress.Builder implements EntryBuilder<ActionProgress, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
