package nl.bredeblik.model.judgement;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That a core decision was carried out, withdrawn or replaced.
 *
 * <p>Dutch: <i>verloop van een kernbeslissing</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface DecisionProgress extends Entry {

    /** The table of the fields. */
    Shape<DecisionProgress> SHAPE = Shape.of(
            IdKind.DECISION_PROGRESS,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("decision", Kinds.ref(IdKind.CORE_DECISION), DecisionProgress::decision, Builder::decision)
                    .one("on", Kinds.DAY, DecisionProgress::on, Builder::on)
                    .one(
                            "state",
                            Kinds.code("DecisionState", DecisionState.values()),
                            DecisionProgress::state,
                            Builder::state)
                    .maybe("reason", Kinds.TEXT, DecisionProgress::reason, Builder::reason));

    @Override
    Id<DecisionProgress> id();

    /** {@return which decision} */
    Id<CoreDecision> decision();

    /** {@return when} */
    LocalDate on();

    /** {@return what became of it} */
    DecisionState state();

    /** {@return why} */
    Option<Text> reason();

    @Override
    default String describe() {
        return "DecisionProgress " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link DecisionProgress} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * decision}, {@code on}, {@code state}.
     */
    final class Builder extends ImmutableDecisionProgress.Builder implements EntryBuilder<DecisionProgress, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
