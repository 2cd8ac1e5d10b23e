package nl.bredeblik.model.judgement;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
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
import nl.bredeblik.model.statement.ReceivedDocument;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * The judgement of an expert, therapist or required adviser.
 *
 * <p>Dutch: <i>deskundigenoordeel</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface ExpertOpinion extends Entry {

    /** The table of the fields. */
    Shape<ExpertOpinion> SHAPE = Shape.of(
            IdKind.EXPERT_OPINION,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("expert", Kinds.partyRef(), ExpertOpinion::expert, Builder::expert)
                    .one("on", Kinds.DAY, ExpertOpinion::on, Builder::on)
                    .maybe("examinedOn", Kinds.DAY, ExpertOpinion::examinedOn, Builder::examinedOn)
                    .many("about", Kinds.ref(IdKind.MEMBER), ExpertOpinion::about, Builder::about)
                    .maybe("question", Kinds.TEXT, ExpertOpinion::question, Builder::question)
                    .one("position", Kinds.TEXT, ExpertOpinion::position, Builder::position)
                    .maybe(
                            "document",
                            Kinds.ref(IdKind.RECEIVED_DOCUMENT),
                            ExpertOpinion::document,
                            Builder::document));

    @Override
    Id<ExpertOpinion> id();

    /** {@return who gave it} */
    Id<? extends Party> expert();

    /** {@return when} */
    LocalDate on();

    /** {@return when the person was seen or examined} */
    Option<LocalDate> examinedOn();

    /** {@return about whom} */
    Seq<Id<Member>> about();

    /** {@return what was asked} */
    Option<Text> question();

    /** {@return what the expert found} */
    Text position();

    /** {@return the document that holds it} */
    Option<Id<ReceivedDocument>> document();

    @Override
    default String describe() {
        return "ExpertOpinion " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link ExpertOpinion} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * expert}, {@code on}, {@code position}.
     */
    final class Builder extends ImmutableExpertOpinion.Builder implements EntryBuilder<ExpertOpinion, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
