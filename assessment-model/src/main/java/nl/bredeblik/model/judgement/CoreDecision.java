package nl.bredeblik.model.judgement;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.statement.Dissent;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A far-reaching decision: a petition, a placement, a change of place, a return, a perspective view, a limit of
 * contact, a written instruction, not extending, closing.
 *
 * <p>Dutch: <i>kernbeslissing</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface CoreDecision extends Entry {

    /** The table of the fields. */
    Shape<CoreDecision> SHAPE = Shape.of(
            IdKind.CORE_DECISION,
            () -> Table.entry(Builder::new, Builder::build)
                    .one(
                            "kind",
                            Kinds.code("CoreDecisionKind", CoreDecisionKind.values()),
                            CoreDecision::kind,
                            Builder::kind)
                    .one("on", Kinds.DAY, CoreDecision::on, Builder::on)
                    .many("takenBy", Kinds.partyRef(), CoreDecision::takenBy, Builder::takenBy)
                    .many("members", Kinds.ref(IdKind.MEMBER), CoreDecision::members, Builder::members)
                    .maybe("reasons", Kinds.TEXT, CoreDecision::reasons, Builder::reasons)
                    .maybe("interests", Kinds.TEXT, CoreDecision::interests, Builder::interests)
                    .many("alternatives", Alternative.SHAPE, CoreDecision::alternatives, Builder::alternatives)
                    .many("basedOn", Kinds.anyRef(), CoreDecision::basedOn, Builder::basedOn)
                    .many("dissents", Dissent.SHAPE, CoreDecision::dissents, Builder::dissents)
                    .maybe("effectOn", Kinds.DAY, CoreDecision::effectOn, Builder::effectOn)
                    .many(
                            "noReturn",
                            Kinds.code("NoReturnGround", NoReturnGround.values()),
                            CoreDecision::noReturn,
                            Builder::noReturn)
                    .many(
                            "subjects",
                            Kinds.ref(
                                    IdKind.PROTECTION_MEASURE,
                                    IdKind.PLACEMENT,
                                    IdKind.PETITION,
                                    IdKind.AUTHORISATION,
                                    IdKind.PLAN),
                            CoreDecision::subjects,
                            Builder::subjects));

    @Override
    Id<CoreDecision> id();

    /** {@return which decision} */
    CoreDecisionKind kind();

    /** {@return when it was taken} */
    LocalDate on();

    /** {@return who took it together} */
    Seq<Id<? extends Party>> takenBy();

    /** {@return about which children or members} */
    Seq<Id<Member>> members();

    /** {@return why} */
    Option<Text> reasons();

    /** {@return what it means for the interests of each child concerned} */
    Option<Text> interests();

    /** {@return what else was weighed} */
    Seq<Alternative> alternatives();

    /** {@return on which sources, analysis and judgement it rests} */
    Seq<Id<? extends Identified>> basedOn();

    /** {@return who sees it differently} */
    Seq<Dissent> dissents();

    /** {@return from which day it takes effect} */
    Option<LocalDate> effectOn();

    /** {@return on which grounds a child does not return home, or not now; empty where that is not decided} */
    Seq<NoReturnGround> noReturn();

    /** {@return the measures, petitions, placements or plans it is about} */
    Seq<Id<? extends Entry>> subjects();

    @Override
    default String describe() {
        return "CoreDecision " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link CoreDecision} values. Must be set before building: {@code id}, {@code recordedOn}, {@code kind},
     * {@code on}.
     */
    final class Builder extends ImmutableCoreDecision.Builder implements EntryBuilder<CoreDecision, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
