package nl.bredeblik.rules;

import static nl.bredeblik.rules.ManyFiles.keys;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.rules.family.SoundFamily;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;

/** What holds for every file that can be represented. */
class AssessmentLawTests {

    private static final RuleSet NATIONAL = Profiles.national();

    @Test
    void aCheckAsOfADaySeesWhatWasKnownOnThatDayAndNoRuleFailsOnAnyFile() {
        int days = 0;
        int withFindings = 0;
        for (CaseFile file : ManyFiles.files(500)) {
            for (LocalDate day : ManyFiles.daysIn(file)) {
                Assessment whole = NATIONAL.assess(file, day);
                Assessment cut = NATIONAL.assess(file.asKnownOn(day), day);
                assertThat(whole.failures()).as("%s on %s", file.id(), day).isEmpty();
                assertThat(whole.findings()).as("%s on %s", file.id(), day).isEqualTo(cut.findings());
                assertThat(whole.moment()).isEqualTo(cut.moment());
                assertThat(whole.changesOn()).isEqualTo(cut.changesOn());
                days++;
                withFindings += whole.findings().isEmpty() ? 0 : 1;
            }
        }
        assertThat(days).isGreaterThan(10_000);
        assertThat(withFindings).isGreaterThan(days / 20);
    }

    @Test
    void keysAreUniqueAndFindingsStandInTheOrderOfRuleAndSubject() {
        for (CaseFile file : ManyFiles.files(300)) {
            Seq<Finding> findings =
                    NATIONAL.assess(file, LocalDate.of(2026, 6, 1)).findings();
            Seq<String> keys = findings.map(Finding::key);
            assertThat(keys).doesNotHaveDuplicates();
            Seq<String> order = findings.map(finding ->
                    finding.code() + " " + finding.subjects().map(Id::text).mkString(":"));
            assertThat(order).isEqualTo(order.sorted());
        }
    }

    @Test
    void everythingThatIsFoundIsPartOfTheFileThatWasGiven() {
        for (CaseFile file : ManyFiles.files(100)) {
            for (Finding finding :
                    NATIONAL.assess(file, LocalDate.of(2026, 6, 1)).findings()) {
                assertThat(finding.subjects().map(Id::text).toJavaList())
                        .contains(finding.record().id().text());
            }
        }
    }

    @Test
    void theOrderOfEntriesInTheirListsChangesNothing() {
        for (CaseFile file : ManyFiles.files(200)) {
            LocalDate day = LocalDate.of(2026, 6, 1);
            CaseFile shuffled = shuffled(file, new Random(file.id().hashCode()));
            assertThat(keys(NATIONAL.assess(shuffled, day)))
                    .as("%s", file.id())
                    .isEqualTo(keys(NATIONAL.assess(file, day)));
        }
    }

    @Test
    void entriesThatConcernNoRuleChangeNothing() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        for (CaseFile file : ManyFiles.files(200).filter(each -> !each.members().isEmpty())) {
            // A file falls silent after its newest entry: what is added is no newer than what stands in it.
            LocalDate recorded = file.members().head().recordedOn();
            CaseFile more = CaseFile.builder()
                    .from(file)
                    .addHouseholds(Household.builder()
                            .from(SoundFamily.home(Id.of("anotherhome"), "1234AB"))
                            .recordedOn(recorded)
                            .build())
                    .addOrganisations(Organisation.builder()
                            .id(Id.of("anotherorganisation"))
                            .recordedOn(recorded)
                            .kind(OrganisationKind.OTHER)
                            .build())
                    .addNetworkPersons(NetworkPerson.builder()
                            .id(Id.of("anotherperson"))
                            .recordedOn(recorded)
                            .agreedToHelp(YesNoUnknown.UNKNOWN)
                            .partOfConcern(YesNoUnknown.NO)
                            .build())
                    .build();
            assertThat(NATIONAL.assess(more, day).findings())
                    .isEqualTo(NATIONAL.assess(file, day).findings());
        }
    }

    @Test
    void theSameFileGivesTheSameAssessmentTwiceAndFromTwoThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (CaseFile file : ManyFiles.files(50)) {
                LocalDate day = LocalDate.of(2026, 6, 1);
                Callable<Seq<Finding>> check = () -> NATIONAL.assess(file, day).findings();
                Future<Seq<Finding>> one = threads.submit(check);
                Future<Seq<Finding>> other = threads.submit(check);
                assertThat(one.get()).isEqualTo(other.get()).isEqualTo(check.call());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theAuditAgreesWithTheFindings() {
        for (CaseFile file : ManyFiles.files(100)) {
            Assessment assessment = NATIONAL.assess(file, LocalDate.of(2026, 6, 1));
            Seq<String> violated = assessment
                    .audit()
                    .filter(line -> line.outcome() == Outcome.VIOLATED || line.outcome() == Outcome.EXPLAINED)
                    .map(line -> line.subjects()
                            .map(Id::text)
                            .prepend(line.rule().text())
                            .mkString(":"));
            Seq<String> found = keys(assessment);
            assertThat(violated).containsAll(found.reject(key -> key.startsWith("TERM-00")));
            if (!found.exists(key -> key.startsWith("TERM-00"))) {
                assertThat(found).containsExactlyInAnyOrderElementsOf(violated);
            }
        }
    }

    @Test
    void anEmptyFileHasNoFindings() {
        CaseFile empty = CaseFile.builder()
                .id(Id.of("emptyfile"))
                .openedOn(SoundFamily.OPENED)
                .build();
        Assessment assessment = NATIONAL.assess(empty, SoundFamily.TODAY);
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.changesOn()).isEmpty();
        assertThat(assessment.audit().map(AuditLine::notApplicable).flatMap(reason -> reason))
                .isNotEmpty()
                .allMatch(reason -> reason == NotApplicable.NO_SUBJECTS
                        || reason == NotApplicable.NO_BOUND_ORGANISATION
                        || reason == NotApplicable.OTHER_MOMENT);
    }

    private static CaseFile shuffled(CaseFile file, Random random) {
        Map<Field<CaseFile>, List<Object>> lists = new LinkedHashMap<>();
        Draft<CaseFile> draft = CaseFile.SHAPE.draft();
        for (Field<CaseFile> field : CaseFile.SHAPE.fields()) {
            List<Object> values = new ArrayList<>(field.values(file).asJava());
            if (field.presence() == Presence.MANY) {
                Collections.shuffle(values, random);
            }
            lists.put(field, values);
        }
        lists.forEach((field, values) -> draft.set(field, io.vavr.collection.Array.ofAll(values)));
        return draft.build();
    }
}
