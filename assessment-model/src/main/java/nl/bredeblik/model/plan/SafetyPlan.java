package nl.bredeblik.model.plan;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.concern.SafetyConcern;
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
 * One version of the frame that makes it safe: why, which conditions, which agreements, until when, with which
 * consequences, and who watches.
 *
 * <p>Dutch: <i>veiligheidsplan</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface SafetyPlan extends Entry {

    /** The table of the fields. */
    Shape<SafetyPlan> SHAPE = Shape.of(
            IdKind.SAFETY_PLAN,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("version", Kinds.INTEGER, SafetyPlan::version, Builder::version)
                    .one("on", Kinds.DAY, SafetyPlan::on, Builder::on)
                    .maybe("replaces", Kinds.ref(IdKind.SAFETY_PLAN), SafetyPlan::replaces, Builder::replaces)
                    .many("madeBy", Kinds.partyRef(), SafetyPlan::madeBy, Builder::madeBy)
                    .many("members", Kinds.ref(IdKind.MEMBER), SafetyPlan::members, Builder::members)
                    .many("concerns", Kinds.ref(IdKind.SAFETY_CONCERN), SafetyPlan::concerns, Builder::concerns)
                    .maybe("why", Kinds.TEXT, SafetyPlan::why, Builder::why)
                    .many("conditions", SafetyCondition.SHAPE, SafetyPlan::conditions, Builder::conditions)
                    .many("agreements", SafetyAgreement.SHAPE, SafetyPlan::agreements, Builder::agreements)
                    .maybe("consequences", Kinds.TEXT, SafetyPlan::consequences, Builder::consequences)
                    .maybe("fallback", Fallback.SHAPE, SafetyPlan::fallback, Builder::fallback)
                    .many("monitoring", MonitoringItem.SHAPE, SafetyPlan::monitoring, Builder::monitoring)
                    .maybe("watcher", Kinds.partyRef(), SafetyPlan::watcher, Builder::watcher)
                    .many("bound", Kinds.partyRef(), SafetyPlan::bound, Builder::bound)
                    .many(
                            "safetyPersons",
                            Kinds.ref(IdKind.MEMBER, IdKind.NETWORK_PERSON),
                            SafetyPlan::safetyPersons,
                            Builder::safetyPersons)
                    .many("notIncluded", LeftOut.SHAPE, SafetyPlan::notIncluded, Builder::notIncluded)
                    .many("evaluationsOn", Kinds.DAY, SafetyPlan::evaluationsOn, Builder::evaluationsOn)
                    .maybe("endsOn", Kinds.DAY, SafetyPlan::endsOn, Builder::endsOn));

    @Override
    Id<SafetyPlan> id();

    /** {@return the number of the version, from 1} */
    int version();

    /** {@return the date of this version} */
    LocalDate on();

    /** {@return the version before} */
    Option<Id<SafetyPlan>> replaces();

    /** {@return who drew it up} */
    Seq<Id<? extends Party>> madeBy();

    /** {@return for whom; empty means the whole family} */
    Seq<Id<Member>> members();

    /** {@return the concerns it answers to} */
    Seq<Id<SafetyConcern>> concerns();

    /** {@return the present unsafe situation or the largest worry} */
    Option<Text> why();

    /** {@return what must be so} */
    Seq<SafetyCondition> conditions();

    /** {@return how that is done} */
    Seq<SafetyAgreement> agreements();

    /** {@return what happens when it is kept, or not kept} */
    Option<Text> consequences();

    /** {@return what happens when it goes wrong} */
    Option<Fallback> fallback();

    /** {@return who watches what, and how often} */
    Seq<MonitoringItem> monitoring();

    /** {@return who watches over the plan as a whole} */
    Option<Id<? extends Party>> watcher();

    /** {@return who is bound by it} */
    Seq<Id<? extends Party>> bound();

    /** {@return who is there for somebody's safety} */
    Seq<Id<? extends Party>> safetyPersons();

    /** {@return persons or wishes that a child named and that are not in the plan, with the reason} */
    Seq<LeftOut> notIncluded();

    /** {@return the days on which it is to be evaluated} */
    Seq<LocalDate> evaluationsOn();

    /** {@return the last day on which it holds, inclusive; absent means without end} */
    Option<LocalDate> endsOn();

    @Override
    default String describe() {
        return "SafetyPlan " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link SafetyPlan} values. Must be set before building: {@code id}, {@code recordedOn}, {@code version},
     * {@code on}.
     */
    final class Builder extends ImmutableSafetyPlan.Builder implements EntryBuilder<SafetyPlan, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
