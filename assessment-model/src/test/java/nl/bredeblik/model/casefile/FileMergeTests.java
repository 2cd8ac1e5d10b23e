package nl.bredeblik.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.origin.FileOrigin;
import nl.bredeblik.model.origin.MergeGround;
import nl.bredeblik.model.origin.RecordLink;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Files of several organisations about one family that become one, and what stays for a person to decide. */
class FileMergeTests {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Id<Member> CHILD = Id.of("child001");
    private static final Id<Member> CHILD_ELSEWHERE = Id.of("child002");
    private static final Id<Organisation> TEAM = Id.of("localteam1");
    private static final Id<Organisation> INSTITUTION = Id.of("institution1");
    private static final CaseFile OURS =
            file("ourfile01", OPENED, TEAM, child(CHILD, 1).build());
    private static final CaseFile THEIRS =
            file("theirfile1", OPENED.minusDays(1), INSTITUTION, child(CHILD, 1).build());

    @Test
    void aMergeNamesGroundPartiesAndWhatEachFileBrought() {
        CaseFile merged = merge().with(OURS, Option.some(TEAM))
                .with(THEIRS, Option.some(INSTITUTION))
                .merged()
                .get();

        assertThat(merged.origins()).hasSize(2).allSatisfy(origin -> {
            assertThat(origin.ground()).isEqualTo(MergeGround.LAW);
            assertThat(origin.parties()).containsExactly(INSTITUTION, TEAM);
            assertThat(origin.on()).isEqualTo(TODAY);
            assertThat(origin.brought()).startsWith(CHILD);
        });
        assertThat(merged.origins().map(origin -> origin.reference().value()))
                .containsExactlyInAnyOrder("ourfile01", "theirfile1");
        assertThat(merged.asKnownOn(TODAY.minusDays(1))).isEqualTo(OURS.merge(THEIRS));
        assertThat(merge().with(THEIRS, Option.some(INSTITUTION))
                        .with(OURS, Option.some(TEAM))
                        .merged())
                .contains(merged);
    }

    @Test
    void aLaterMergeTellsOnlyWhatIsNew() {
        CaseFile first = merge().with(OURS, Option.some(TEAM))
                .with(THEIRS, Option.some(INSTITUTION))
                .merged()
                .get();
        Member sister = child(Id.of("child003"), 1).recordedOn(TODAY).build();
        CaseFile later = CaseFile.builder().from(first).addMembers(sister).build();
        CaseFile again = merge().with(later, Option.some(INSTITUTION))
                .with(OURS, Option.some(TEAM))
                .merged()
                .get();
        Seq<FileOrigin> told =
                again.origins().filter(origin -> origin.organisation().contains(INSTITUTION));

        assertThat(told.map(Entry::revision)).containsExactly(1, 2);
        assertThat(told.last().brought()).containsExactly(sister.id());
    }

    @Test
    void aFileOfAnotherFamilyIsRefusedUntilSomebodySaysThatTwoMembersAreOne() {
        CaseFile other = file(
                "theirfile1", OPENED, INSTITUTION, child(CHILD_ELSEWHERE, 1).build());
        RecordLink link = RecordLink.builder()
                .id(Id.of("onechild1"))
                .recordedOn(TODAY)
                .addRecords(CHILD)
                .addRecords(CHILD_ELSEWHERE)
                .same(true)
                .saidBy(TEAM)
                .on(TODAY)
                .build();
        CaseFile linked = CaseFile.builder().from(other).addRecordLinks(link).build();
        CaseFile denied = CaseFile.builder()
                .from(linked)
                .addRecordLinks(RecordLink.builder()
                        .from(link)
                        .id(link.id())
                        .revision(2)
                        .same(false)
                        .build())
                .build();

        assertThat(problems(merge().with(OURS, Option.none()).with(other, Option.none())))
                .containsExactly(
                        "theirfile1: no member of this file is in the other files; if it is about the same family,"
                                + " record in one of the files which two members are one person");
        assertThat(merge().with(OURS, Option.none())
                        .with(linked, Option.none())
                        .merged()
                        .isValid())
                .isTrue();
        assertThat(problems(merge().with(OURS, Option.none()).with(denied, Option.none())))
                .hasSize(1);
        assertThat(CaseIndex.of(OURS.merge(linked)).isSaidToBeOne(CHILD, CHILD_ELSEWHERE))
                .contains(true);
        assertThat(CaseIndex.of(OURS.merge(denied)).isSaidToBeOne(CHILD, CHILD_ELSEWHERE))
                .contains(false);
        assertThat(CaseIndex.of(OURS).isSaidToBeOne(CHILD, CHILD_ELSEWHERE)).isEmpty();
        assertThat(OURS.merge(linked).members()).as("never taken for one").hasSize(2);
    }

    @Test
    void filesAreJoinedThroughOneAnotherAndTheOddOneIsNamedWhereverItStands() {
        Member sister = child(Id.of("sister001"), 1).build();
        CaseFile third = file("thirdfile1", OPENED, TEAM, sister);
        CaseFile between = CaseFile.builder().from(THEIRS).addMembers(sister).build();
        CaseFile odd = file("oddfile01", OPENED, TEAM, child(CHILD_ELSEWHERE, 1).build());

        assertThat(merge().with(OURS, Option.none())
                        .with(third, Option.none())
                        .with(between, Option.none())
                        .merged()
                        .isValid())
                .isTrue();
        assertThat(problems(merge().with(odd, Option.none())
                        .with(OURS, Option.none())
                        .with(THEIRS, Option.none())))
                .singleElement()
                .asString()
                .startsWith("oddfile01: ");
        assertThat(problems(merge().with(
                                CaseFile.builder()
                                        .id(Id.of("emptyfile1"))
                                        .openedOn(TODAY)
                                        .build(),
                                Option.none())
                        .with(OURS, Option.none())
                        .with(THEIRS, Option.none())))
                .singleElement()
                .asString()
                .startsWith("emptyfile1: ");
    }

    @Test
    void oneFileTheSameFileTwiceAndStrangersAreRefusedById() {
        assertThat(problems(merge().with(OURS, Option.none())))
                .containsExactly("ourfile01: there is no other file to merge it with");
        assertThat(problems(merge().with(OURS, Option.some(TEAM)).with(OURS, Option.some(TEAM))))
                .containsExactly("ourfile01: this file was given twice for one organisation");
        assertThat(problems(merge().resting(Array.of(Id.of("consent01")))
                        .with(OURS, Option.some(TEAM))
                        .with(THEIRS, Option.some(Id.of("stranger1")))))
                .containsExactly("stranger1: no file holds this organisation", "consent01: no file holds this consent");
    }

    @Test
    void thirtyMembersOnTheFirstAndLastDaysOfTheCalendarBecomeOne() {
        Seq<Member> many = Array.range(10, 40)
                .map(number -> child(Id.of("member" + number), 1)
                        .recordedOn(LocalDate.of(number % 2 == 0 ? 1800 : 2199, 12, 31))
                        .build());
        CaseFile one = CaseFile.builder().from(OURS).members(many).build();
        CaseFile other = CaseFile.builder().from(THEIRS).members(many.reverse()).build();

        assertThat(one.merge(other).members()).hasSize(30).containsExactlyInAnyOrderElementsOf(many);
        assertThat(merge().with(one, Option.some(TEAM))
                        .with(other, Option.some(INSTITUTION))
                        .merged()
                        .get()
                        .origins())
                .allMatch(origin -> origin.brought().size() == 16);
    }

    private static FileMerge merge() {
        return FileMerge.on(TODAY, MergeGround.LAW).explained(Text.of("invented"));
    }

    private static Seq<String> problems(FileMerge merge) {
        return merge.merged().getError().map(MergeProblem::text);
    }

    private static Member.Builder child(Id<Member> id, int revision) {
        return Member.builder()
                .id(id)
                .recordedOn(OPENED)
                .revision(revision)
                .role(MemberRole.CHILD)
                .birthDate(PartialDate.inYear(2015));
    }

    private static CaseFile file(String id, LocalDate opened, Id<Organisation> organisation, Member... members) {
        return CaseFile.builder()
                .id(Id.of(id))
                .openedOn(opened)
                .members(Array.of(members))
                .addOrganisations(Organisation.builder()
                        .id(organisation)
                        .recordedOn(OPENED)
                        .kind(OrganisationKind.LOCAL_TEAM)
                        .build())
                .build();
    }
}
