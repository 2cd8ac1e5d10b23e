package nl.bredeblik.model.judgement;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.statement.Consideration;
import nl.bredeblik.model.statement.LeftOut;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.Professional;
import org.immutables.value.Value;

/**
 * A report that an organisation wrote about the family: draft or final.
 *
 * <p>Dutch: <i>rapport</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface WrittenReport extends Entry {

    /** The table of the fields. */
    Shape<WrittenReport> SHAPE = Shape.of(
            IdKind.WRITTEN_REPORT,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("kind", Kinds.code("ReportKind", ReportKind.values()), WrittenReport::kind, Builder::kind)
                    .one("stage", Kinds.code("ReportStage", ReportStage.values()), WrittenReport::stage, Builder::stage)
                    .one("on", Kinds.DAY, WrittenReport::on, Builder::on)
                    .one(
                            "organisation",
                            Kinds.ref(IdKind.ORGANISATION),
                            WrittenReport::organisation,
                            Builder::organisation)
                    .maybe("author", Kinds.ref(IdKind.PROFESSIONAL), WrittenReport::author, Builder::author)
                    .many("members", Kinds.ref(IdKind.MEMBER), WrittenReport::members, Builder::members)
                    .many("statements", Kinds.ref(IdKind.STATEMENT), WrittenReport::statements, Builder::statements)
                    .many("basedOn", Kinds.anyRef(), WrittenReport::basedOn, Builder::basedOn)
                    .many("leftOut", LeftOut.SHAPE, WrittenReport::leftOut, Builder::leftOut)
                    .maybe("weighing", Kinds.TEXT, WrittenReport::weighing, Builder::weighing)
                    .many("considered", Consideration.SHAPE, WrittenReport::considered, Builder::considered)
                    .maybe("advice", Kinds.TEXT, WrittenReport::advice, Builder::advice)
                    .maybe(
                            "safetyPlanNotNeeded",
                            Kinds.TEXT,
                            WrittenReport::safetyPlanNotNeeded,
                            Builder::safetyPlanNotNeeded)
                    .maybe("draftOf", Kinds.ref(IdKind.WRITTEN_REPORT), WrittenReport::draftOf, Builder::draftOf)
                    .maybe(
                            "notification",
                            Kinds.ref(IdKind.NOTIFICATION),
                            WrittenReport::notification,
                            Builder::notification));

    @Override
    Id<WrittenReport> id();

    /** {@return what kind of report} */
    ReportKind kind();

    /** {@return draft or final} */
    ReportStage stage();

    /** {@return its date} */
    LocalDate on();

    /** {@return who wrote it} */
    Id<Organisation> organisation();

    /** {@return the author} */
    Option<Id<Professional>> author();

    /** {@return about whom} */
    Seq<Id<Member>> members();

    /** {@return the statements it contains} */
    Seq<Id<Statement>> statements();

    /** {@return documents, replies and observations it used} */
    Seq<Id<? extends Identified>> basedOn();

    /** {@return what it deliberately did not use} */
    Seq<LeftOut> leftOut();

    /** {@return how contradictions were weighed} */
    Option<Text> weighing();

    /** {@return a line for each person who was considered} */
    Seq<Consideration> considered();

    /** {@return what it advises} */
    Option<Text> advice();

    /** {@return why no safety plan is needed, where it says so} */
    Option<Text> safetyPlanNotNeeded();

    /** {@return the earlier draft that it replaces} */
    Option<Id<WrittenReport>> draftOf();

    /** {@return the notification whose investigation it reports} */
    Option<Id<Notification>> notification();

    @Override
    default String describe() {
        return "WrittenReport " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link WrittenReport} values. Must be set before building: {@code id}, {@code recordedOn}, {@code kind},
     * {@code stage}, {@code on}, {@code organisation}.
     */
    final class Builder extends ImmutableWrittenReport.Builder implements EntryBuilder<WrittenReport, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
