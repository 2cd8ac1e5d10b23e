package nl.bredeblik.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeStageTests {

    @ParameterizedTest
    @CsvSource({
        "2008-03-02, 2008-03-01, UNBORN",
        "2008-03-02, 2008-03-02, MINOR",
        "2008-03-02, 2026-03-01, MINOR",
        "2008-03-02, 2026-03-02, OF_AGE",
        "2008-02-29, 2026-02-28, MINOR",
        "2008-02-29, 2026-03-01, OF_AGE",
        "2008, 2007-12-31, UNBORN",
        "2008, 2008-01-01, POSSIBLY_MINOR",
        "2008, 2008-12-31, MINOR",
        "2008, 2025-12-31, MINOR",
        "2008, 2026-01-01, POSSIBLY_MINOR",
        "2008, 2026-12-30, POSSIBLY_MINOR",
        "2008, 2026-12-31, OF_AGE",
        "2008-03, 2026-02-28, MINOR",
        "2008-03, 2026-03-01, POSSIBLY_MINOR",
        "2008-03, 2026-03-31, OF_AGE",
        "unknown, 2026-03-01, POSSIBLY_MINOR",
        "unknown; being checked since 2026-01-01, 2026-03-01, POSSIBLY_MINOR"
    })
    void aDateOfBirthGivesTheStage(String birth, LocalDate day, LifeStage expected) {
        Member child =
                member(MemberRole.CHILD).birthDate(PartialDate.parse(birth)).build();

        assertThat(LifeStage.of(child, day)).isEqualTo(expected);
    }

    @Test
    void withoutADateOfBirthNothingIsCertain() {
        LocalDate day = LocalDate.of(2026, 3, 2);

        assertThat(LifeStage.of(member(MemberRole.CHILD).build(), day)).isEqualTo(LifeStage.POSSIBLY_MINOR);
        assertThat(LifeStage.of(member(MemberRole.PARENT).build(), day)).isEqualTo(LifeStage.POSSIBLY_MINOR);
    }

    @Test
    void anUnbornChildIsUnbornUntilADateOfBirthIsRecorded() {
        LocalDate expected = LocalDate.of(2026, 3, 2);
        Member.Builder child = member(MemberRole.UNBORN_CHILD).expectedBirthDate(expected);

        assertThat(LifeStage.of(child.build(), expected.plusDays(10))).isEqualTo(LifeStage.UNBORN);
        child.birthDate(PartialDate.onDay(expected.plusDays(3)));
        assertThat(LifeStage.of(child.build(), expected.plusDays(10))).isEqualTo(LifeStage.MINOR);
    }

    @Test
    void aMotherDeclaredOfAgeIsOfAgeFromThatDay() {
        LocalDate declared = LocalDate.of(2026, 3, 2);
        Member mother = member(MemberRole.PARENT)
                .birthDate(PartialDate.onDay(LocalDate.of(2009, 6, 1)))
                .declaredOfAgeOn(declared)
                .build();

        assertThat(LifeStage.of(mother, declared.minusDays(1))).isEqualTo(LifeStage.MINOR);
        assertThat(LifeStage.of(mother, declared)).isEqualTo(LifeStage.OF_AGE);
    }

    @Test
    void whoDiedIsInNoOtherStageFromTheDayAfter() {
        LocalDate death = LocalDate.of(2026, 3, 2);
        Member child = member(MemberRole.CHILD)
                .birthDate(PartialDate.inYear(2020))
                .deathDate(PartialDate.onDay(death))
                .build();

        assertThat(LifeStage.of(child, death)).isEqualTo(LifeStage.MINOR);
        assertThat(LifeStage.of(child, death.plusDays(1))).isEqualTo(LifeStage.DECEASED);
    }

    private static Member.Builder member(MemberRole role) {
        return Member.builder()
                .id(Id.of("member01"))
                .recordedOn(LocalDate.of(2026, 1, 5))
                .role(role);
    }
}
