package nl.bredeblik.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Visibility;
import nl.bredeblik.model.entry.VisibilityLevel;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Two files of one family that say otherwise, once they are one. */
class ContradictingFilesTests {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Id<Member> CHILD = Id.of("child001");
    private static final Id<Organisation> TEAM = Id.of("localteam1");
    private static final Id<Organisation> INSTITUTION = Id.of("institution1");
    private static final CaseFile OURS =
            file("ourfile01", OPENED, TEAM, child(CHILD, 1).build());
    private static final CaseFile THEIRS =
            file("theirfile1", OPENED.minusDays(1), INSTITUTION, child(CHILD, 1).build());

    @Test
    void theFileThatWasOpenedFirstGivesItsDayAndItsId() {
        CaseFile merged = OURS.merge(THEIRS);

        assertThat(merged.openedOn()).isEqualTo(THEIRS.openedOn());
        assertThat(merged.id()).isEqualTo(THEIRS.id());
        assertThat(merged.members()).hasSize(1);
        assertThat(merged.organisations()).hasSize(2);
    }

    @Test
    void anEmptyFileAddsNothingAndACutOfAFileNeither() {
        CaseFile empty =
                CaseFile.builder().id(Id.of("emptyfile1")).openedOn(TODAY).build();

        assertThat(OURS.merge(empty)).isEqualTo(OURS.merge(OURS));
        assertThat(OURS.merge(OURS.asKnownOn(OPENED.minusDays(1)))).isEqualTo(OURS.merge(OURS));
    }

    @Test
    void twoDatesOfBirthBothStayUntilANextRevisionTellsWhichHolds() {
        CaseFile other = file(
                "theirfile1",
                OPENED,
                INSTITUTION,
                child(CHILD, 1).birthDate(PartialDate.inYear(2016)).build());
        CaseFile merged = OURS.merge(other);
        CaseFile decided = merged.merge(file(
                "ourfile01", OPENED, TEAM, child(CHILD, 2).recordedOn(TODAY).build()));

        assertThat(merged.members()).hasSize(2);
        assertThat(CaseIndex.of(merged).duplicateIds()).containsExactly(CHILD);
        assertThat(merged.current().members())
                .as("rules read the last in order")
                .containsExactly(merged.members().last());
        assertThat(CaseIndex.of(decided).duplicateIds()).isEmpty();
        assertThat(decided.members()).hasSize(3);
    }

    @Test
    void theStricterVisibilityHoldsWhicheverFileHasIt() {
        Visibility family =
                Visibility.builder().level(VisibilityLevel.WHOLE_FAMILY).build();
        CaseFile shown = file(
                "ourfile01", OPENED, TEAM, child(CHILD, 1).visibility(family).build());

        assertThat(shown.merge(OURS).members()).containsExactlyElementsOf(OURS.members());
        assertThat(OURS.merge(shown).members()).containsExactlyElementsOf(OURS.members());
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
