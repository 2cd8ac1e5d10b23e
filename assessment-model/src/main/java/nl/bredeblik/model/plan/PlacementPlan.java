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
 * One version of what is planned for a child that goes to stay, or stays, elsewhere: what the stay works towards, and what
 * is needed for a return. The goals, the help and the evaluation stand in the plan for the family; this says what the stay
 * adds. A next version is a next entry, a correction a revision.
 *
 * <p>Dutch: <i>hulpverleningsplan bij een uithuisplaatsing</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface PlacementPlan extends Entry {

    /** The table of the fields. */
    Shape<PlacementPlan> SHAPE = Shape.of(
            IdKind.PLACEMENT_PLAN,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("child", Kinds.ref(IdKind.MEMBER), PlacementPlan::child, Builder::child)
                    .one("on", Kinds.DAY, PlacementPlan::on, Builder::on)
                    .maybe("plan", Kinds.ref(IdKind.PLAN), PlacementPlan::plan, Builder::plan)
                    .maybe("education", Kinds.TEXT, PlacementPlan::education, Builder::education)
                    .maybe(
                            "towards",
                            Kinds.code("PlacementDirection", PlacementDirection.values()),
                            PlacementPlan::towards,
                            Builder::towards)
                    .maybe("aboutReturn", Kinds.TEXT, PlacementPlan::aboutReturn, Builder::aboutReturn)
                    .many("questions", PlacementQuestion.SHAPE, PlacementPlan::questions, Builder::questions)
                    .many("returnConditions", Kinds.TEXT, PlacementPlan::returnConditions, Builder::returnConditions)
                    .maybe("returnProcess", Kinds.TEXT, PlacementPlan::returnProcess, Builder::returnProcess)
                    .maybe("decisionMoments", Kinds.TEXT, PlacementPlan::decisionMoments, Builder::decisionMoments));

    @Override
    Id<PlacementPlan> id();

    /** {@return which child} */
    Id<Member> child();

    /** {@return the date of this version} */
    LocalDate on();

    /** {@return the plan for the family that holds the goals, the help and the evaluation} */
    Option<Id<Plan>> plan();

    /** {@return how school or daytime activities go on} */
    Option<Text> education();

    /** {@return what the stay works towards} */
    Option<PlacementDirection> towards();

    /** {@return what is said about a return where the stay works towards something else} */
    Option<Text> aboutReturn();

    /** {@return what is still examined} */
    Seq<PlacementQuestion> questions();

    /** {@return what is needed for a return} */
    Seq<Text> returnConditions();

    /** {@return how a return is worked towards} */
    Option<Text> returnProcess();

    /** {@return when and by whom it is decided on a return; never a fixed term} */
    Option<Text> decisionMoments();

    @Override
    default String describe() {
        return "PlacementPlan " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link PlacementPlan} values. Must be set before building: {@code id}, {@code recordedOn}, {@code child},
     * {@code on}.
     */
    final class Builder extends ImmutablePlacementPlan.Builder implements EntryBuilder<PlacementPlan, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
