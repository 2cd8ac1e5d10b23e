package nl.bredeblik.model.analysis;

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
import nl.bredeblik.model.statement.Consideration;
import nl.bredeblik.model.statement.Dissent;
import nl.bredeblik.model.statement.LeftOut;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.team.Participant;
import org.immutables.value.Value;

/**
 * One version of the shared, tentative account of how problems arose, why they persist and how they hang together, for
 * the whole family. A version is frozen: what happens to it is recorded beside it.
 *
 * <p>Dutch: <i>verklarende analyse</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface ExplanatoryAnalysis extends Entry {

    /** The table of the fields. */
    Shape<ExplanatoryAnalysis> SHAPE = Shape.of(
            IdKind.EXPLANATORY_ANALYSIS,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("version", Kinds.INTEGER, ExplanatoryAnalysis::version, Builder::version)
                    .one("on", Kinds.DAY, ExplanatoryAnalysis::on, Builder::on)
                    .one(
                            "status",
                            Kinds.code("AnalysisStatus", AnalysisStatus.values()),
                            ExplanatoryAnalysis::status,
                            Builder::status)
                    .maybe(
                            "replaces",
                            Kinds.ref(IdKind.EXPLANATORY_ANALYSIS),
                            ExplanatoryAnalysis::replaces,
                            Builder::replaces)
                    .many("madeBy", Kinds.partyRef(), ExplanatoryAnalysis::madeBy, Builder::madeBy)
                    .many("participants", Participant.SHAPE, ExplanatoryAnalysis::participants, Builder::participants)
                    .many("questions", SharedQuestion.SHAPE, ExplanatoryAnalysis::questions, Builder::questions)
                    .many("problems", Problem.SHAPE, ExplanatoryAnalysis::problems, Builder::problems)
                    .many("strengths", Strength.SHAPE, ExplanatoryAnalysis::strengths, Builder::strengths)
                    .many("factors", Factor.SHAPE, ExplanatoryAnalysis::factors, Builder::factors)
                    .many("links", CausalLink.SHAPE, ExplanatoryAnalysis::links, Builder::links)
                    .many("hypotheses", Hypothesis.SHAPE, ExplanatoryAnalysis::hypotheses, Builder::hypotheses)
                    .many("needs", Need.SHAPE, ExplanatoryAnalysis::needs, Builder::needs)
                    .many("priorities", Priority.SHAPE, ExplanatoryAnalysis::priorities, Builder::priorities)
                    .many("members", Consideration.SHAPE, ExplanatoryAnalysis::members, Builder::members)
                    .many("narratives", Narrative.SHAPE, ExplanatoryAnalysis::narratives, Builder::narratives)
                    .many(
                            "positiveExplanations",
                            Narrative.SHAPE,
                            ExplanatoryAnalysis::positiveExplanations,
                            Builder::positiveExplanations)
                    .many(
                            "helpHistory",
                            Kinds.ref(IdKind.HELP_EPISODE),
                            ExplanatoryAnalysis::helpHistory,
                            Builder::helpHistory)
                    .many(
                            "uses",
                            Kinds.ref(
                                    IdKind.STATEMENT, IdKind.INCIDENT, IdKind.SAFETY_CONCERN, IdKind.RECEIVED_DOCUMENT),
                            ExplanatoryAnalysis::uses,
                            Builder::uses)
                    .many("leftOut", LeftOut.SHAPE, ExplanatoryAnalysis::leftOut, Builder::leftOut)
                    .one(
                            "sharedDegree",
                            Kinds.code("SharedDegree", SharedDegree.values()),
                            ExplanatoryAnalysis::sharedDegree,
                            Builder::sharedDegree)
                    .many("dissents", Dissent.SHAPE, ExplanatoryAnalysis::dissents, Builder::dissents)
                    .maybe("reviewDue", Kinds.DAY, ExplanatoryAnalysis::reviewDue, Builder::reviewDue));

    @Override
    Id<ExplanatoryAnalysis> id();

    /** {@return the number of the version, from 1} */
    int version();

    /** {@return the date of this version} */
    LocalDate on();

    /** {@return how far it is} */
    AnalysisStatus status();

    /** {@return the version before} */
    Option<Id<ExplanatoryAnalysis>> replaces();

    /** {@return the organisations or professionals that made it} */
    Seq<Id<? extends Party>> madeBy();

    /** {@return who took part} */
    Seq<Participant> participants();

    /** {@return what members and professionals want to understand} */
    Seq<SharedQuestion> questions();

    /** {@return what is difficult} */
    Seq<Problem> problems();

    /** {@return what goes well} */
    Seq<Strength> strengths();

    /** {@return what made it arise, keeps it going or protects} */
    Seq<Factor> factors();

    /** {@return how these hang together} */
    Seq<CausalLink> links();

    /** {@return explanations that can be tested} */
    Seq<Hypothesis> hypotheses();

    /** {@return what members need} */
    Seq<Need> needs();

    /** {@return what comes first, and why} */
    Seq<Priority> priorities();

    /** {@return a line for members for whom nothing particular came up} */
    Seq<Consideration> members();

    /** {@return the working theory, in plain words} */
    Seq<Narrative> narratives();

    /** {@return which change could set which improvement going} */
    Seq<Narrative> positiveExplanations();

    /** {@return earlier help that it took into account} */
    Seq<Id<HelpEpisode>> helpHistory();

    /** {@return statements, incidents, concerns and documents that it used} */
    Seq<Id<? extends Entry>> uses();

    /** {@return what it deliberately left out} */
    Seq<LeftOut> leftOut();

    /** {@return how far it is shared} */
    SharedDegree sharedDegree();

    /** {@return who sees it differently} */
    Seq<Dissent> dissents();

    /** {@return by when it is looked at again, inclusive} */
    Option<LocalDate> reviewDue();

    @Override
    default String describe() {
        return "ExplanatoryAnalysis " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link ExplanatoryAnalysis} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * version}, {@code on}, {@code status}, {@code sharedDegree}.
     */
    final class Builder extends ImmutableExplanatoryAnalysis.Builder
            implements EntryBuilder<ExplanatoryAnalysis, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
