package nl.bredeblik.model.seen;

import static nl.bredeblik.model.seen.Family.DAUGHTER;
import static nl.bredeblik.model.seen.Family.DAY;
import static nl.bredeblik.model.seen.Family.FATHER;
import static nl.bredeblik.model.seen.Family.MOTHER;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.AssessmentOutcome;
import nl.bredeblik.model.concern.NotificationStepKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.VisibilityLevel;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.privacy.Reader;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.view.FileView;
import nl.bredeblik.model.view.KeyedView;
import nl.bredeblik.model.view.ViewNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows and notes of the table on one family. */
class FamilyViewTests {

    private static final LocalDate TWELVE_THAT_DAY = LocalDate.of(2014, 6, 1);
    private static final String ASLEEP = "Dochter slaapt slecht.";
    private static final String AFRAID = "Ik ben bang.";

    @ParameterizedTest
    @CsvSource({
        // the day before, on and after the birthdays of 12, 16 and 18; who still reads what is about the daughter
        "2014-06-02, false, true",
        "2014-06-01, true, true",
        "2014-05-31, true, true",
        "2010-06-02, true, true",
        "2010-06-01, true, false",
        "2010-05-31, true, false",
        "2008-06-02, true, false",
        "2008-06-01, true, false",
        "2008-05-31, true, false",
    })
    void ageOnTheDayOfTheViewDecides(LocalDate birth, boolean daughterReads, boolean parentReads) {
        CaseFile file = Family.file(birth).build();

        assertThat(texts(file, Reader.member(DAUGHTER)).contains(ASLEEP)).isEqualTo(daughterReads);
        assertThat(texts(file, Reader.member(MOTHER)).contains(ASLEEP)).isEqualTo(parentReads);
        assertThat(texts(file, Reader.member(FATHER)).contains(ASLEEP)).isEqualTo(parentReads);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, false", "2026-06-01, true", "2026-06-02, true", "unknown, false"})
    void aParentReadsForAChildAsLongAsThereIsGezag(String until, boolean reads) {
        CaseFile file = Family.file(TWELVE_THAT_DAY).build();
        CaseFile ended = CaseFile.builder()
                .from(file)
                .authorities(Array.of(Family.gezag(Option.some(PartialDate.parse(until)))))
                .build();

        assertThat(texts(ended, Reader.member(FATHER)).contains(ASLEEP)).isEqualTo(reads);
    }

    @Test
    void ownWordsAreForWhoSaidThemAtAnyAge() {
        CaseFile file = Family.file(LocalDate.of(2019, 1, 1)).build();

        assertThat(texts(file, Reader.member(DAUGHTER))).containsExactly(AFRAID);
        assertThat(texts(file, Reader.member(MOTHER))).contains("Ik wil rust.").doesNotContain(AFRAID);
        assertThat(texts(file, Reader.member(FATHER))).doesNotContain("Ik wil rust.", AFRAID);
    }

    @Test
    void theSecretAddressIsForNobodyOutsideTheTeamWhateverWasSet() {
        CaseFile file = Family.file(TWELVE_THAT_DAY).build();
        Seq<Reader> readers = Readers.of(file).append(Reader.organisation(OrganisationKind.POLICE));

        assertThat(readers)
                .hasSizeGreaterThan(4)
                .allSatisfy(reader -> assertThat(ViewSurface.DOCUMENT.shown(file, reader, DAY))
                        .doesNotContain("Geheimstraat", "SHELTER", "residence"));
    }

    @Test
    void whatAWithheldSourceToldIsNotShownUntilItIsSet() {
        CaseFile file = Family.file(TWELVE_THAT_DAY).build();
        Statement shared = Statement.builder()
                .from(file.statements().head())
                .visibility(Family.level(VisibilityLevel.WHOLE_FAMILY))
                .build();
        CaseFile told =
                CaseFile.builder().from(file).statements(Array.of(shared)).build();

        assertThat(texts(file, Reader.member(FATHER))).doesNotContain("Buren hoorden vader schreeuwen.");
        assertThat(texts(told, Reader.member(FATHER))).contains("Buren hoorden vader schreeuwen.");
        assertThat(FileView.of(told, Reader.member(FATHER), DAY).file().sources())
                .isEmpty();
    }

    @Test
    void aNumberIsForThePersonAndWhoActsForThePerson() {
        CaseFile file = Family.file(TWELVE_THAT_DAY).build();
        CaseFile known = CaseFile.builder()
                .from(file)
                .members(file.members()
                        .map(member -> Member.builder()
                                .from(member)
                                .visibility(Family.level(VisibilityLevel.WHOLE_FAMILY))
                                .build()))
                .build();

        assertThat(numbers(known, MOTHER)).containsExactly(true, false, true);
        assertThat(numbers(known, DAUGHTER)).containsExactly(false, false, true);
    }

    @Test
    void theDeadAndTheUnbornReadNothing() {
        CaseFile file = Family.file(TWELVE_THAT_DAY).build();
        CaseFile without = changed(
                file,
                member -> Member.builder()
                        .from(member)
                        .deathDate(PartialDate.parse("2026-05-31"))
                        .build());
        CaseFile unborn = changed(
                file,
                member -> Member.builder()
                        .from(member)
                        .role(MemberRole.UNBORN_CHILD)
                        .build());

        for (CaseFile each : Array.of(without, unborn)) {
            assertThat(texts(each, Reader.member(DAUGHTER))).isEmpty();
            assertThat(texts(each, Reader.member(MOTHER))).doesNotContain(ASLEEP);
        }
    }

    @Test
    void aReporterIsToldOnlyWhetherThereIsAFollowUp() {
        CaseFile file = Family.file(TWELVE_THAT_DAY)
                .addOrganisations(Family.organisation())
                .addNotifications(Family.notification())
                .addNotificationSteps(Family.step(
                        "step0001",
                        NotificationStepKind.SAFETY_ASSESSMENT,
                        Option.some(AssessmentOutcome.REQUEST_TO_BOARD)))
                .addNotificationSteps(Family.step("step0002", NotificationStepKind.MONITORED, Option.none()))
                .addNotificationSteps(Family.step("step0003", NotificationStepKind.TRANSFERRED, Option.none()))
                .build();
        FileView view = FileView.of(file, Reader.reporter(Family.NOTIFICATION), DAY);

        assertThat(view.feedback().map(each -> each.after() + " " + each.followUp() + " " + each.on()))
                .containsExactly("SAFETY_ASSESSMENT YES 2026-03-09", "TRANSFERRED YES 2026-03-09");
        assertThat(Tree.entriesOf(view.file())).isEmpty();
        assertThat(view.file().openedOn()).isEqualTo(DAY);
        assertThat(FileView.of(file, Reader.member(MOTHER), DAY).feedback()).isEmpty();
    }

    @Test
    void ofTwoStatesTheNewestDecidesAndNothingTellsHowManyThereWere() {
        CaseFile file = Family.file(TWELVE_THAT_DAY).build();
        Statement first = file.statements().get(1);
        Statement second = Statement.builder()
                .from(first)
                .revision(2)
                .text(Text.of("Dochter slaapt weer goed."))
                .build();
        Statement third = Statement.builder()
                .from(second)
                .revision(3)
                .visibility(Family.level(VisibilityLevel.TEAM_ONLY))
                .build();

        Seq<Statement> shown = FileView.of(with(file, first, second), Reader.member(MOTHER), DAY)
                .file()
                .statements();
        assertThat(shown.map(each -> each.text().value()))
                .contains("Dochter slaapt weer goed.")
                .doesNotContain(ASLEEP);
        assertThat(shown.map(Statement::revision)).containsOnly(1);
        assertThat(texts(with(file, first, second, third), Reader.member(MOTHER)))
                .doesNotContain(ASLEEP, "Dochter slaapt weer goed.");
    }

    @Test
    void aConflictIsShownOnlyWhereBothStatesAllowIt() {
        CaseFile file = Family.file(TWELVE_THAT_DAY).build();
        Statement open = file.statements().get(1);
        Statement strict = Statement.builder()
                .from(open)
                .visibility(Family.level(VisibilityLevel.STRICTLY_CONFIDENTIAL))
                .build();

        assertThat(texts(with(file, open, strict), Reader.member(MOTHER))).doesNotContain(ASLEEP);
        assertThat(texts(with(file, strict, open), Reader.member(MOTHER))).doesNotContain(ASLEEP);
    }

    @Test
    void theSentenceIsTheSameForEverybodyAndIdsAreOfTheViewAlone() {
        CaseFile file = Family.file(TWELVE_THAT_DAY).build();
        for (Reader reader : Readers.of(file)) {
            KeyedView keyed = KeyedView.of(file, reader, DAY);
            assertThat(keyed.view().notice(ViewNotice.NL)).isEqualTo(ViewNotice.NL.text());
            assertThat(Tree.idsOf(file))
                    .doesNotContainAnyElementsOf(Tree.idsOf(keyed.view().file()));
            assertThat(keyed.view() + " " + keyed).isEqualTo("FileView KeyedView");
        }
        assertThat(FileView.of(file, Reader.member(MOTHER), DAY).reader()).isNotEqualTo(Reader.member(MOTHER));
        assertThat(FileView.of(file, Reader.member(Id.of("nobody01")), DAY)
                        .file()
                        .members())
                .isEmpty();
    }

    @Test
    void plainDutchHasShortSentences() {
        for (String sentence : ViewNotice.B1.text().split("\\. ?", -1)) {
            assertThat(sentence.split(" ", -1)).hasSizeLessThanOrEqualTo(15);
        }
    }

    private static Seq<Boolean> numbers(CaseFile file, Id<Member> reader) {
        return FileView.of(file, Reader.member(reader), DAY)
                .file()
                .members()
                .map(member -> member.bsn().isDefined());
    }

    private static Seq<String> texts(CaseFile file, Reader reader) {
        CaseFile shown = FileView.of(file, reader, DAY).file();
        return shown.statements()
                .map(Statement::text)
                .appendAll(shown.perspectives().map(Perspective::words))
                .map(Text::value);
    }

    private static CaseFile with(CaseFile file, Statement... states) {
        return CaseFile.builder().from(file).statements(Array.of(states)).build();
    }

    private static CaseFile changed(CaseFile file, java.util.function.UnaryOperator<Member> change) {
        return CaseFile.builder()
                .from(file)
                .members(file.members().map(member -> member.id().equals(DAUGHTER) ? change.apply(member) : member))
                .build();
    }
}
