package nl.bredeblik.model.judgement;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.concern.Severity;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.statement.Consideration;
import nl.bredeblik.model.statement.Dissent;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * How named people or organisations judged safety on a day: each for itself, or jointly. It is theirs: kept verbatim,
 * never derived, compared or counted.
 *
 * <p>Dutch: <i>veiligheidsoordeel</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface SafetyJudgement extends Entry {

    /** The table of the fields. */
    Shape<SafetyJudgement> SHAPE = Shape.of(
            IdKind.SAFETY_JUDGEMENT,
            () -> Table.entry(Builder::new, Builder::build)
                    .one(
                            "kind",
                            Kinds.code("JudgementKind", JudgementKind.values()),
                            SafetyJudgement::kind,
                            Builder::kind)
                    .one("on", Kinds.DAY, SafetyJudgement::on, Builder::on)
                    .many("by", Kinds.partyRef(), SafetyJudgement::by, Builder::by)
                    .many("concerns", Kinds.ref(IdKind.SAFETY_CONCERN), SafetyJudgement::concerns, Builder::concerns)
                    .many("members", Consideration.SHAPE, SafetyJudgement::members, Builder::members)
                    .one(
                            "safetyNow",
                            Kinds.code("SafetyLevel", SafetyLevel.values()),
                            SafetyJudgement::safetyNow,
                            Builder::safetyNow)
                    .maybe(
                            "severity",
                            Kinds.code("Severity", Severity.values()),
                            SafetyJudgement::severity,
                            Builder::severity)
                    .maybe("later", Kinds.TEXT, SafetyJudgement::later, Builder::later)
                    .maybe("scale", ScaleScore.SHAPE, SafetyJudgement::scale, Builder::scale)
                    .maybe("reasons", Kinds.TEXT, SafetyJudgement::reasons, Builder::reasons)
                    .many("basedOn", Kinds.anyRef(), SafetyJudgement::basedOn, Builder::basedOn)
                    .maybe(
                            "reachedBy",
                            Kinds.code("ConsensusKind", ConsensusKind.values()),
                            SafetyJudgement::reachedBy,
                            Builder::reachedBy)
                    .many("dissents", Dissent.SHAPE, SafetyJudgement::dissents, Builder::dissents)
                    .maybe("nextReviewOn", Kinds.DAY, SafetyJudgement::nextReviewOn, Builder::nextReviewOn)
                    .many("instruments", InstrumentUse.SHAPE, SafetyJudgement::instruments, Builder::instruments)
                    .maybe(
                            "discussion",
                            Kinds.ref(IdKind.CASE_DISCUSSION),
                            SafetyJudgement::discussion,
                            Builder::discussion)
                    .maybe(
                            "confirms",
                            Kinds.ref(IdKind.SAFETY_JUDGEMENT),
                            SafetyJudgement::confirms,
                            Builder::confirms));

    @Override
    Id<SafetyJudgement> id();

    /** {@return of one organisation or person, or joint} */
    JudgementKind kind();

    /** {@return when} */
    LocalDate on();

    /** {@return who judged} */
    Seq<Id<? extends Party>> by();

    /** {@return about which concerns} */
    Seq<Id<SafetyConcern>> concerns();

    /** {@return a line for each member who was considered} */
    Seq<Consideration> members();

    /** {@return how safe it is now, in their view} */
    SafetyLevel safetyNow();

    /** {@return how serious they find it} */
    Option<Severity> severity();

    /** {@return what they expect later, apart from how it is now} */
    Option<Text> later();

    /** {@return the value on the safety scale that they gave} */
    Option<ScaleScore> scale();

    /** {@return why} */
    Option<Text> reasons();

    /** {@return on what it rests} */
    Seq<Id<? extends Identified>> basedOn();

    /** {@return how a joint judgement was reached} */
    Option<ConsensusKind> reachedBy();

    /** {@return who sees it differently} */
    Seq<Dissent> dissents();

    /** {@return when it is judged anew} */
    Option<LocalDate> nextReviewOn();

    /** {@return instruments that were used; their outcome is text only} */
    Seq<InstrumentUse> instruments();

    /** {@return the discussion in which it was given} */
    Option<Id<CaseDiscussion>> discussion();

    /** {@return the earlier judgement that it confirms} */
    Option<Id<SafetyJudgement>> confirms();

    @Override
    default String describe() {
        return "SafetyJudgement " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link SafetyJudgement} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * kind}, {@code on}, {@code safetyNow}.
     */
    final class Builder extends ImmutableSafetyJudgement.Builder implements EntryBuilder<SafetyJudgement, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
