package nl.bredeblik.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.HouseholdKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.family.Relationship;
import nl.bredeblik.model.generate.CaseFiles;
import nl.bredeblik.model.generate.Size;
import nl.bredeblik.model.plan.PlanEnding;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;
import org.junit.jupiter.api.Test;

/** What is new, says otherwise, ended, was closed or is gone between two files. */
class FileChangesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final Member CHILD = Member.builder()
            .id(Id.of("child001"))
            .recordedOn(DAY)
            .role(MemberRole.CHILD)
            .build();
    private static final Relationship TIE = Relationship.builder()
            .id(Id.of("tie00001"))
            .recordedOn(DAY)
            .person(Id.of("parent01"))
            .kind(RelationKind.PARTNER)
            .of(Id.of("parent02"))
            .legalParent(YesNoUnknown.UNKNOWN)
            .period(PartialPeriod.of(Option.some(PartialDate.inYear(2010)), Option.none()))
            .build();
    private static final CaseFile FILE = CaseFile.builder()
            .id(Id.of("casefile1"))
            .openedOn(DAY)
            .addMembers(CHILD)
            .addRelationships(TIE)
            .build();

    @Test
    void anEntryOfTheNextDayIsNewAndOneOfTheDayItselfIsKnown() {
        CaseFile later = with(file -> file.addHouseholds(Household.builder()
                .id(Id.of("home0001"))
                .recordedOn(NEXT)
                .kind(HouseholdKind.OTHER)
                .addressSecret(false)
                .build()));

        assertThat(told(FileChanges.since(later, DAY))).containsExactly("NEW HOUSEHOLD home0001 []");
        assertThat(FileChanges.since(later, NEXT)).isEmpty();
        assertThat(told(FileChanges.since(later, DAY.minusDays(1))))
                .containsExactly("NEW MEMBER child001 []", "NEW HOUSEHOLD home0001 []", "NEW RELATIONSHIP tie00001 []");
        assertThat(told(FileChanges.between(later, FILE))).containsExactly("GONE HOUSEHOLD home0001 []");
    }

    @Test
    void aNextStateTellsTheFieldsThatSayOtherwise() {
        CaseFile later = with(file -> file.addMembers(Member.builder()
                .from(CHILD)
                .revision(2)
                .recordedOn(NEXT)
                .recordedBy(Id.of("worker01"))
                .birthDate(PartialDate.inYear(2015))
                .declaredOfAgeOn(DAY)
                .build()));

        assertThat(told(FileChanges.since(later, DAY)))
                .containsExactly("CHANGED MEMBER child001 [birthDate, declaredOfAgeOn]");
    }

    @Test
    void aNextStateThatSaysTheSameIsNoChange() {
        CaseFile later = with(file -> file.addMembers(
                Member.builder().from(CHILD).revision(2).recordedOn(NEXT).build()));

        assertThat(FileChanges.since(later, DAY)).isEmpty();
    }

    @Test
    void aPeriodThatGotALastDayEndedAndOneWithAnotherLastDayChanged() {
        Relationship ended = ended(TIE, 2, 2025);
        CaseFile once = with(file -> file.addRelationships(ended));
        CaseFile twice = with(file -> file.addRelationships(ended).addRelationships(ended(TIE, 3, 2026)));

        assertThat(told(FileChanges.between(FILE, once))).containsExactly("ENDED RELATIONSHIP tie00001 [period]");
        assertThat(told(FileChanges.between(once, twice))).containsExactly("CHANGED RELATIONSHIP tie00001 [period]");
    }

    @Test
    void aConcernIsClosedByItsLastStatusOnly() {
        CaseFile before = Array.range(0, 100)
                .map(seed -> CaseFiles.random(seed, Size.USUAL))
                .find(file -> withoutStatus(file).isDefined())
                .get();
        SafetyConcern concern = withoutStatus(before).get();
        CaseFile resolved = add(
                before,
                file -> file.addConcernStatuses(
                        status("status01", concern.id(), ConcernStanding.RESOLVED, LocalDate.of(2199, 12, 30))));
        CaseFile back = add(
                resolved,
                file -> file.addConcernStatuses(
                        status("status02", concern.id(), ConcernStanding.CONFIRMED, LocalDate.of(2199, 12, 31))));

        assertThat(told(FileChanges.between(before, resolved)))
                .containsExactlyInAnyOrder(
                        "CLOSED SAFETY_CONCERN " + concern.id() + " []", "NEW CONCERN_STATUS status01 []");
        assertThat(told(FileChanges.between(resolved, back))).containsExactly("NEW CONCERN_STATUS status02 []");
    }

    private static Option<SafetyConcern> withoutStatus(CaseFile file) {
        return file.current()
                .concerns()
                .find(concern -> !file.concernStatuses()
                        .exists(status -> status.concern().equals(concern.id())));
    }

    @Test
    void aPlanEndsByItsEnding() {
        CaseFile withPlan = Array.range(0, 100)
                .map(seed -> CaseFiles.random(seed, Size.USUAL))
                .find(file -> file.plans().nonEmpty())
                .get();
        CaseFile before = add(withPlan, file -> file.planEndings(Array.empty()));
        var plan = before.current().plans().head().id();
        CaseFile after = add(
                before,
                file -> file.addPlanEndings(PlanEnding.builder()
                        .id(Id.of("ending01"))
                        .recordedOn(NEXT)
                        .plan(plan)
                        .on(NEXT)
                        .reason(Text.of("invented"))
                        .build()));

        assertThat(told(FileChanges.between(before, after)))
                .containsExactlyInAnyOrder("ENDED PLAN " + plan + " []", "NEW PLAN_ENDING ending01 []");
    }

    @Property(tries = 200)
    void nothingChangesBetweenAFileAndItselfInAnyOrder(@ForAll long seed) {
        CaseFile file = CaseFiles.random(seed, Size.SMALL);

        assertThat(FileChanges.between(file, file)).isEmpty();
        assertThat(FileChanges.between(file, file.merge(file))).isEmpty();
    }

    @Property(tries = 200)
    void everythingIsNewInAFileThatWasEmptyAndGoneTheOtherWay(@ForAll long seed) {
        CaseFile file = CaseFiles.random(seed, Size.SMALL);
        CaseFile empty =
                CaseFile.builder().id(file.id()).openedOn(file.openedOn()).build();
        Seq<Id<?>> ids = CaseFile.SHAPE
                .fields()
                .filter(field -> field.presence() == Presence.MANY)
                .flatMap(field -> field.values(file.current()))
                .map(entry -> ((Entry) entry).id());

        assertThat(FileChanges.between(empty, file))
                .allMatch(change -> change.change() == ChangeKind.NEW)
                .extracting(change -> (Object) change.id())
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(FileChanges.between(file, empty))
                .allMatch(change -> change.change() == ChangeKind.GONE)
                .hasSameSizeAs(ids);
    }

    private static Seq<String> told(Seq<EntryChange> changes) {
        return changes.map(change -> change.change() + " " + change.kind() + " " + change.id() + " "
                + change.fields().mkString("[", ", ", "]"));
    }

    private static CaseFile with(UnaryOperator<CaseFile.Builder> how) {
        return add(FILE, how);
    }

    private static CaseFile add(CaseFile file, UnaryOperator<CaseFile.Builder> how) {
        return how.apply(CaseFile.builder().from(file)).build();
    }

    private static Relationship ended(Relationship tie, int revision, int year) {
        return Relationship.builder()
                .from(tie)
                .revision(revision)
                .recordedOn(NEXT)
                .period(PartialPeriod.of(
                        tie.period().flatMap(PartialPeriod::startInclusive), Option.some(PartialDate.inYear(year))))
                .build();
    }

    private static ConcernStatus status(String id, Id<SafetyConcern> concern, ConcernStanding standing, LocalDate on) {
        return ConcernStatus.builder()
                .id(Id.of(id))
                .recordedOn(on)
                .concern(concern)
                .on(on)
                .status(standing)
                .build();
    }
}
