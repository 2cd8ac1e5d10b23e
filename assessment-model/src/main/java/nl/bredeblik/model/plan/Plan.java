package nl.bredeblik.model.plan;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.HelpEpisode;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.analysis.Strength;
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
import nl.bredeblik.model.statement.LeftOut;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * One version of the one plan for all members. A version is frozen: consultation, adoption, dispatch, progress and
 * evaluation are recorded beside it.
 *
 * <p>Dutch: <i>plan: gezinsplan, plan van aanpak, familiegroepsplan</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Plan extends Entry {

    /** The table of the fields. */
    Shape<Plan> SHAPE = Shape.of(
            IdKind.PLAN,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("kind", Kinds.code("PlanKind", PlanKind.values()), Plan::kind, Builder::kind)
                    .one("version", Kinds.INTEGER, Plan::version, Builder::version)
                    .one("on", Kinds.DAY, Plan::on, Builder::on)
                    .maybe("replaces", Kinds.ref(IdKind.PLAN), Plan::replaces, Builder::replaces)
                    .one("frame", Kinds.code("HelpFrame", HelpFrame.values()), Plan::frame, Builder::frame)
                    .one("written", Kinds.BOOLEAN, Plan::written, Builder::written)
                    .many("madeBy", Kinds.partyRef(), Plan::madeBy, Builder::madeBy)
                    .many("members", Kinds.ref(IdKind.MEMBER), Plan::members, Builder::members)
                    .maybe("coordinator", Kinds.partyRef(), Plan::coordinator, Builder::coordinator)
                    .maybe("analysis", Kinds.ref(IdKind.EXPLANATORY_ANALYSIS), Plan::analysis, Builder::analysis)
                    .many("measures", Kinds.ref(IdKind.PROTECTION_MEASURE), Plan::measures, Builder::measures)
                    .many("goals", Goal.SHAPE, Plan::goals, Builder::goals)
                    .many("actions", Action.SHAPE, Plan::actions, Builder::actions)
                    .many("notCovered", MemberExemption.SHAPE, Plan::notCovered, Builder::notCovered)
                    .many("leftFactors", LeftOut.SHAPE, Plan::leftFactors, Builder::leftFactors)
                    .many("strengths", Kinds.ref(IdKind.STRENGTH), Plan::strengths, Builder::strengths)
                    .many("agreements", Kinds.ref(IdKind.AGREEMENT), Plan::agreements, Builder::agreements)
                    .many("earlierHelp", Kinds.ref(IdKind.HELP_EPISODE), Plan::earlierHelp, Builder::earlierHelp)
                    .many("evaluationsOn", Kinds.DAY, Plan::evaluationsOn, Builder::evaluationsOn)
                    .maybe("interval", Recurrence.SHAPE, Plan::interval, Builder::interval)
                    .maybe("firstReviewOn", Kinds.DAY, Plan::firstReviewOn, Builder::firstReviewOn)
                    .maybe("changeRule", Kinds.TEXT, Plan::changeRule, Builder::changeRule)
                    .maybe("changeDecidedBy", Kinds.partyRef(), Plan::changeDecidedBy, Builder::changeDecidedBy));

    @Override
    Id<Plan> id();

    /** {@return what kind of plan} */
    PlanKind kind();

    /** {@return the number of the version, from 1} */
    int version();

    /** {@return the date of this version} */
    LocalDate on();

    /** {@return the version before} */
    Option<Id<Plan>> replaces();

    /** {@return in which frame help is given} */
    HelpFrame frame();

    /** {@return whether it is in writing} */
    boolean written();

    /** {@return who drew it up} */
    Seq<Id<? extends Party>> madeBy();

    /** {@return for whom it is; empty means the whole family} */
    Seq<Id<Member>> members();

    /** {@return who keeps the plan together} */
    Option<Id<? extends Party>> coordinator();

    /** {@return the analysis it rests on} */
    Option<Id<ExplanatoryAnalysis>> analysis();

    /** {@return the measures it carries out} */
    Seq<Id<? extends Entry>> measures();

    /** {@return what is to be reached} */
    Seq<Goal> goals();

    /** {@return who does what by when} */
    Seq<Action> actions();

    /** {@return members for whom it holds nothing, and why} */
    Seq<MemberExemption> notCovered();

    /** {@return maintaining factors that are consciously left, and concerns without a goal, with the reason} */
    Seq<LeftOut> leftFactors();

    /** {@return the strengths it builds on} */
    Seq<Id<Strength>> strengths();

    /** {@return the agreements it names} */
    Seq<Id<Agreement>> agreements();

    /** {@return earlier help that it took into account} */
    Seq<Id<HelpEpisode>> earlierHelp();

    /** {@return the days on which it is to be evaluated} */
    Seq<LocalDate> evaluationsOn();

    /** {@return how often it is evaluated} */
    Option<Recurrence> interval();

    /** {@return when it is first looked at} */
    Option<LocalDate> firstReviewOn();

    /** {@return how and with whom it is changed between evaluations, and what happens when an agreement stops} */
    Option<Text> changeRule();

    /** {@return who decides on changes} */
    Option<Id<? extends Party>> changeDecidedBy();

    @Override
    default String describe() {
        return "Plan " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Plan} values. Must be set before building: {@code id}, {@code recordedOn}, {@code kind}, {@code
     * version}, {@code on}, {@code frame}, {@code written}.
     */
    final class Builder extends ImmutablePlan.Builder implements EntryBuilder<Plan, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
