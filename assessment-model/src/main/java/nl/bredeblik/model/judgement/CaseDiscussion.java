package nl.bredeblik.model.judgement;

import io.vavr.collection.Seq;
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
import nl.bredeblik.model.statement.Dissent;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.team.Participant;
import org.immutables.value.Value;

/**
 * A meeting that reaches, or tries to reach, a joint view and a decision.
 *
 * <p>Dutch: <i>casusbespreking</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface CaseDiscussion extends Entry {

    /** The table of the fields. */
    Shape<CaseDiscussion> SHAPE = Shape.of(
            IdKind.CASE_DISCUSSION,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("on", Kinds.DAY, CaseDiscussion::on, Builder::on)
                    .many("participants", Participant.SHAPE, CaseDiscussion::participants, Builder::participants)
                    .one(
                            "family",
                            Kinds.code("FamilyPresence", FamilyPresence.values()),
                            CaseDiscussion::family,
                            Builder::family)
                    .maybe("question", Kinds.TEXT, CaseDiscussion::question, Builder::question)
                    .many("decisions", DiscussionDecision.SHAPE, CaseDiscussion::decisions, Builder::decisions)
                    .many("dissents", Dissent.SHAPE, CaseDiscussion::dissents, Builder::dissents));

    @Override
    Id<CaseDiscussion> id();

    /** {@return when} */
    LocalDate on();

    /** {@return who took part} */
    Seq<Participant> participants();

    /** {@return how the family took part} */
    FamilyPresence family();

    /** {@return what was asked} */
    Option<Text> question();

    /** {@return what was decided} */
    Seq<DiscussionDecision> decisions();

    /** {@return who sees it differently} */
    Seq<Dissent> dissents();

    @Override
    default String describe() {
        return "CaseDiscussion " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link CaseDiscussion} values. Must be set before building: {@code id}, {@code recordedOn}, {@code on},
     * {@code family}.
     */
    final class Builder extends ImmutableCaseDiscussion.Builder implements EntryBuilder<CaseDiscussion, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
