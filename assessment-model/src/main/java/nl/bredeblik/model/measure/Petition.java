package nl.bredeblik.model.measure;

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
import nl.bredeblik.model.judgement.Alternative;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.shape.TimeShapes;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.time.DayPeriod;
import org.immutables.value.Value;

/**
 * A request to the court: for a measure, an extension, a placement, or its end.
 *
 * <p>Dutch: <i>verzoek aan de rechter</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Petition extends Entry {

    /** The table of the fields. */
    Shape<Petition> SHAPE = Shape.of(
            IdKind.PETITION,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("kind", Kinds.code("PetitionKind", PetitionKind.values()), Petition::kind, Builder::kind)
                    .one("petitioner", Kinds.partyRef(), Petition::petitioner, Builder::petitioner)
                    .one("on", Kinds.DAY, Petition::on, Builder::on)
                    .maybe("filedOn", Kinds.DAY, Petition::filedOn, Builder::filedOn)
                    .many("children", Kinds.ref(IdKind.MEMBER), Petition::children, Builder::children)
                    .many("threats", Threat.SHAPE, Petition::threats, Builder::threats)
                    .maybe("requested", TimeShapes.DAY_PERIOD, Petition::requested, Builder::requested)
                    .maybe("durationReasons", Kinds.TEXT, Petition::durationReasons, Builder::durationReasons)
                    .maybe("reasons", Kinds.TEXT, Petition::reasons, Builder::reasons)
                    .many("alternatives", Alternative.SHAPE, Petition::alternatives, Builder::alternatives)
                    .many("talks", PetitionTalk.SHAPE, Petition::talks, Builder::talks)
                    .many(
                            "attachments",
                            Kinds.ref(IdKind.PLAN, IdKind.SAFETY_PLAN, IdKind.WRITTEN_REPORT, IdKind.RECEIVED_DOCUMENT),
                            Petition::attachments,
                            Builder::attachments)
                    .many(
                            "extendsMeasures",
                            Kinds.ref(IdKind.PROTECTION_MEASURE),
                            Petition::extendsMeasures,
                            Builder::extendsMeasures)
                    .many(
                            "extendsAuthorisations",
                            Kinds.ref(IdKind.AUTHORISATION),
                            Petition::extendsAuthorisations,
                            Builder::extendsAuthorisations)
                    .maybe(
                            "placementKind",
                            Kinds.code("PlacementKind", PlacementKind.values()),
                            Petition::placementKind,
                            Builder::placementKind)
                    .many("basedOn", Kinds.anyRef(), Petition::basedOn, Builder::basedOn)
                    .maybe("decision", Kinds.ref(IdKind.CORE_DECISION), Petition::decision, Builder::decision));

    @Override
    Id<Petition> id();

    /** {@return what is asked} */
    PetitionKind kind();

    /** {@return who asks} */
    Id<? extends Party> petitioner();

    /** {@return its date} */
    LocalDate on();

    /** {@return when it was filed; absent while it has not been} */
    Option<LocalDate> filedOn();

    /** {@return about which children} */
    Seq<Id<Member>> children();

    /** {@return the concrete threats} */
    Seq<Threat> threats();

    /** {@return the period that is asked for, both ends inclusive} */
    Option<DayPeriod> requested();

    /** {@return why that length} */
    Option<Text> durationReasons();

    /** {@return why it is asked} */
    Option<Text> reasons();

    /** {@return what else was weighed} */
    Seq<Alternative> alternatives();

    /** {@return how it was discussed with the child and each parent} */
    Seq<PetitionTalk> talks();

    /** {@return what is attached} */
    Seq<Id<? extends Entry>> attachments();

    /** {@return the measures whose extension is asked, one for each child} */
    Seq<Id<ProtectionMeasure>> extendsMeasures();

    /** {@return the authorisations whose extension is asked, one for each child} */
    Seq<Id<Authorisation>> extendsAuthorisations();

    /** {@return the kind of place that is asked for} */
    Option<PlacementKind> placementKind();

    /** {@return on what it rests} */
    Seq<Id<? extends Identified>> basedOn();

    /** {@return the core decision to ask} */
    Option<Id<CoreDecision>> decision();

    @Override
    default String describe() {
        return "Petition " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Petition} values. Must be set before building: {@code id}, {@code recordedOn}, {@code kind},
     * {@code petitioner}, {@code on}.
     */
    final class Builder extends ImmutablePetition.Builder implements EntryBuilder<Petition, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
