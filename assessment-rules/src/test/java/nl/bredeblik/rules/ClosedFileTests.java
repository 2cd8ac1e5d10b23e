package nl.bredeblik.rules;

import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationKind;
import nl.bredeblik.model.concern.PriorInvolvement;
import nl.bredeblik.model.concern.ReporterKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.plan.Closing;
import nl.bredeblik.model.plan.ClosingStage;
import nl.bredeblik.model.team.Assignment;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.api.Test;

/** On and after closing, rules look at the closing day; only what is meant to runs on. */
class ClosedFileTests {

    private static final LocalDate CLOSED = OPENED.plusDays(20);
    private static final LocalDate LAST_DAY = OPENED.plusDays(30);

    /** A term that would pass after the closing, and the same for a rule that runs on. */
    private static final RuleSet SET = Duties.set(
            duty(Duties.heading("OWN-31", Severity.ATTENTION, NormLevel.LAW)),
            duty(Duties.heading("OWN-32", Severity.ATTENTION, NormLevel.LAW).runningOnAfterClosing()));

    @Test
    void withoutClosingBothTermsPass() {
        assertThat(found(SoundFamily.file(), LAST_DAY)).isEmpty();
        assertThat(found(SoundFamily.file(), LAST_DAY.plusDays(1))).containsExactly("OWN-31", "OWN-32");
    }

    @Test
    void afterClosingOnlyTheRuleThatRunsOnSeesTheDaysGoBy() {
        CaseFile file = closed(CLOSED).in(SoundFamily.file());

        assertThat(found(file, LAST_DAY.plusDays(1))).containsExactly("OWN-32");
        assertThat(found(file, LAST_DAY.plusYears(9))).containsExactly("OWN-32");
        assertThat(SET.assess(file, CLOSED).changesOn()).contains(LAST_DAY.plusDays(1));
        assertThat(SET.assess(file, CLOSED)
                        .agenda(LAST_DAY.plusYears(1))
                        .map(line -> line.finding().code().text()))
                .containsExactly("OWN-32");
        assertThat(Duties.set(duty(Duties.heading("OWN-31", Severity.ATTENTION, NormLevel.LAW)))
                        .assess(file, CLOSED)
                        .changesOn())
                .as("nothing flips any more")
                .isEmpty();
    }

    @Test
    void whatHadPassedOnTheClosingDayStays() {
        CaseFile on = closed(LAST_DAY.plusDays(1)).in(SoundFamily.file());
        CaseFile before = closed(LAST_DAY).in(SoundFamily.file());

        assertThat(found(on, LAST_DAY.plusDays(50))).containsExactly("OWN-31", "OWN-32");
        assertThat(found(before, LAST_DAY.plusDays(50))).containsExactly("OWN-32");
    }

    @Test
    void aProposalOrAClosingStillToComeClosesNothing() {
        CaseFile proposed =
                closing(ClosingStage.PROPOSED, CLOSED, Array.empty()).in(SoundFamily.file());
        CaseFile toCome = closing(ClosingStage.CLOSED, LAST_DAY.plusDays(9), Array.empty())
                .in(SoundFamily.file());

        assertThat(found(proposed, LAST_DAY.plusDays(1))).contains("OWN-31");
        assertThat(found(toCome, LAST_DAY.plusDays(1))).contains("OWN-31");
    }

    @Test
    void aClosingForSomeMembersClosesTheFileOnlyWhenItCoversAll() {
        CaseFile one = closing(ClosingStage.CLOSED, CLOSED, Array.of(DAUGHTER)).in(SoundFamily.file());
        CaseFile all = closing(
                        ClosingStage.CLOSED,
                        CLOSED,
                        SoundFamily.file().members().map(Member::id))
                .in(SoundFamily.file());

        assertThat(found(one, LAST_DAY.plusDays(1))).contains("OWN-31");
        assertThat(found(all, LAST_DAY.plusDays(1))).doesNotContain("OWN-31");
    }

    @Test
    void aFileIsNotClosedWhileAnotherOrganisationWorksWithIt() {
        CaseFile atWork = closed(CLOSED).and(otherTeam(Option.none())).in(SoundFamily.file());
        CaseFile ended = closed(CLOSED).and(otherTeam(Option.some(LAST_DAY))).in(SoundFamily.file());

        assertThat(found(atWork, LAST_DAY.plusDays(1))).contains("OWN-31");
        assertThat(found(ended, LAST_DAY)).isEmpty();
        assertThat(SET.assess(ended, LAST_DAY).changesOn()).contains(LAST_DAY.plusDays(1));
        assertThat(found(ended, LAST_DAY.plusDays(1))).doesNotContain("OWN-31");
    }

    @Test
    void workThatIsTakenUpAgainOpensTheFileAndTheStepIsNoLongerClosing() {
        Change again = Change.with(file -> file.addAssignments(Assignment.builder()
                .id(Id.of("assignme"))
                .recordedOn(CLOSED)
                .professional(WORKER)
                .role(AssignmentRole.WORKER)
                .period(DayPeriod.startingOn(CLOSED.plusDays(2)))
                .build()));
        Change notified = Change.with(file -> file.addNotifications(Notification.builder()
                .id(Id.of("notified"))
                .recordedOn(CLOSED.plusDays(2))
                .kind(NotificationKind.REPORT)
                .receivedOn(CLOSED.plusDays(2))
                .receiver(INSTITUTION)
                .reporterKind(ReporterKind.UNKNOWN)
                .anonymousToFamily(false)
                .during(PriorInvolvement.NONE)
                .build()));
        for (Change change : new Change[] {again, notified}) {
            CaseFile file = closed(CLOSED).and(change).in(SoundFamily.file());

            assertThat(SET.assess(file, CLOSED.plusDays(1)).moment()).isEqualTo(Moment.CLOSING);
            assertThat(SET.assess(file, CLOSED.plusDays(2)).moment()).isEqualTo(Moment.DIRECT_SAFETY);
            assertThat(found(file, LAST_DAY.plusDays(1))).contains("OWN-31");
        }
    }

    @Test
    void onTheClosingDayItselfNothingIsOtherThanBefore() {
        CaseFile file = closed(LAST_DAY.plusDays(1)).in(SoundFamily.file());

        assertThat(found(file, LAST_DAY.plusDays(1))).isEqualTo(found(SoundFamily.file(), LAST_DAY.plusDays(1)));
    }

    private static Rule<Closing> nothing() {
        return Duties.heading("OWN-33", Severity.HINT, NormLevel.LAW)
                .each(Subjects.<Closing>of("closings", look -> look.file().closings()))
                .check((closing, look) -> Verdict.SATISFIED);
    }

    @Test
    void aRuleStillSeesWhatIsRecordedAfterClosing() {
        CaseFile file = closed(CLOSED).in(SoundFamily.file());

        assertThat(Duties.set(nothing())
                        .assess(file, CLOSED.plusDays(3))
                        .audit()
                        .map(AuditLine::outcome))
                .containsExactly(Outcome.SATISFIED);
    }

    private static Rule<?> duty(RuleHeading heading) {
        return heading.each(Subjects.FILE)
                .counting((file, look) -> Option.some(OPENED))
                .within(Term.calendarDays(30))
                .until((file, look) -> Option.none());
    }

    private static Seq<String> found(CaseFile file, LocalDate day) {
        return SET.assess(file, day).findings().map(finding -> finding.code().text());
    }

    private static Change closed(LocalDate on) {
        return closing(ClosingStage.CLOSED, on, Array.empty());
    }

    private static Change closing(ClosingStage stage, LocalDate on, Seq<Id<Member>> members) {
        return Change.with(file -> file.addClosings(Closing.builder()
                .id(Id.of("closing1"))
                .recordedOn(OPENED.plusDays(1))
                .organisation(INSTITUTION)
                .stage(stage)
                .on(on)
                .members(members)
                .build()));
    }

    private static Change otherTeam(Option<LocalDate> end) {
        Id<Organisation> team = Id.of("localteam");
        Id<Professional> coach = Id.of("coach001");
        return Change.with(file -> file.addOrganisations(Organisation.builder()
                        .id(team)
                        .recordedOn(OPENED)
                        .kind(OrganisationKind.OTHER)
                        .build())
                .addProfessionals(Professional.builder()
                        .id(coach)
                        .recordedOn(OPENED)
                        .organisation(team)
                        .build())
                .addAssignments(Assignment.builder()
                        .id(Id.of("assigned"))
                        .recordedOn(OPENED)
                        .professional(coach)
                        .role(AssignmentRole.WORKER)
                        .period(DayPeriod.of(OPENED, end))
                        .build()));
    }
}
