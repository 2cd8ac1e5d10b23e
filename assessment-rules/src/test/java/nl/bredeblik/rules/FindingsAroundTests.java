package nl.bredeblik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.generate.Walk;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.SoundFamily;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;

/** The part of an assessment that stands around one entry. */
class FindingsAroundTests {

    private static final RuleSet NATIONAL = Profiles.national();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void whatIsAboutTheEntryWhatItRefersToAndWhatRefersToItIsShown() {
        CaseFile file = Change.withoutAuthority(SoundFamily.OVER_SON)
                .and(Change.member(SoundFamily.DAUGHTER, member -> member.bsn(io.vavr.control.Option.none())))
                .in(SoundFamily.file());
        Assessment assessment = NATIONAL.assess(file, SoundFamily.TODAY);

        assertThat(keys(assessment.findings())).contains("FAM-02:son00001", "FAM-10:daughter01");
        assertThat(keys(assessment.findingsAround(SoundFamily.SON)))
                .contains("FAM-02:son00001")
                .doesNotContain("FAM-10:daughter01");
        assertThat(keys(assessment.findingsAround(SoundFamily.OVER_DAUGHTER)))
                .as("what the entry refers to")
                .contains("FAM-10:daughter01")
                .doesNotContain("FAM-02:son00001");
        assertThat(assessment.findingsAround(Id.of("notinthefile"))).isEmpty();
    }

    @Test
    void itIsThePartOfTheWholeThatNamesSomethingNearAndTheSameForEveryPartOfAnEntry() {
        int parts = 0;
        int some = 0;
        for (CaseFile file : ManyFiles.files(40)) {
            Assessment whole = NATIONAL.assess(file, DAY);
            for (Entry entry : entriesOf(file.asKnownOn(DAY).current())) {
                Seq<Finding> around = whole.findingsAround(entry.id());
                assertThat(whole.findings().filter(around::contains))
                        .as("%s in %s", entry.id(), file.id())
                        .isEqualTo(around);
                assertThat(whole.findings().filter(finding -> finding.subjects().contains(entry.id())))
                        .as("%s in %s", entry.id(), file.id())
                        .allMatch(around::contains);
                some += around.isEmpty() ? 0 : 1;
                parts += around.size() < whole.findings().size() ? 1 : 0;
            }
        }
        assertThat(some).isGreaterThan(300);
        assertThat(parts).isGreaterThan(300);
    }

    /** The others depend on the whole file, as on who works with it; that is why the whole is run. */
    @Test
    void ofWhatAnEntryMakesComeOrGoNearlyAllIsAroundItAsLongAsTheStepStaysTheSame() {
        int near = 0;
        int all = 0;
        for (CaseFile file : ManyFiles.files(60)) {
            CaseFile known = file.asKnownOn(DAY);
            Assessment with = NATIONAL.assess(known, DAY);
            for (Entry entry : entriesOf(known.current()).take(40)) {
                Assessment without = NATIONAL.assess(FileWithout.entry(known, entry.id()), DAY);
                if (with.moment() != without.moment()) {
                    continue;
                }
                AssessmentComparison effect = with.comparedTo(without);
                Seq<Finding> different = effect.added().appendAll(effect.resolved());
                HashSet<Id<?>> around = HashSet.ofAll(Surroundings.of(entry.id(), known.current()));
                all += different.size();
                near += different.count(finding -> Surroundings.names(finding).exists(around::contains));
            }
        }
        assertThat(all).isGreaterThan(500);
        assertThat(near * 100).isGreaterThan(all * 95);
    }

    private static Seq<Entry> entriesOf(CaseFile file) {
        List<Entry> entries = new ArrayList<>();
        Walk.through(file, (owner, value, field, held) -> {
            if (owner == CaseFile.SHAPE) {
                held.filter(Entry.class::isInstance).forEach(each -> entries.add((Entry) each));
            }
        });
        return io.vavr.collection.Array.ofAll(entries);
    }

    private static Seq<String> keys(Seq<Finding> findings) {
        return findings.map(Finding::key);
    }
}
