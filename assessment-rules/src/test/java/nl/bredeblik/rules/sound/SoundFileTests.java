package nl.bredeblik.rules.sound;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.AuditLine;
import nl.bredeblik.rules.Finding;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Outcome;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing is asked of a file that is in order, and in such files every rule has something to look at. */
class SoundFileTests {

    private static final int FILES = 500;
    private static final int LEAST = 20;
    private static final int SHOWN = 10;

    /** Of so many assessments one is looked into, and the last: in each file others, as each has its own id. */
    private static final int AUDITED = 4;

    private static final RuleSet NATIONAL = Profiles.national();

    private static final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private static final Map<String, Integer> satisfied = new ConcurrentHashMap<>();
    private static final Map<Moment, Integer> moments = new ConcurrentHashMap<>();

    @BeforeAll
    static void assessAll() {
        LongStream.range(0, FILES).parallel().mapToObj(SoundFiles::random).forEach(SoundFileTests::assess);
    }

    private static void assess(CaseFile file) {
        int[] day = {Math.floorMod(file.id().hashCode(), AUDITED)};
        LocalDate last = FileDays.of(file).last();
        Set<String> here = new HashSet<>();
        Set<Moment> met = new HashSet<>();
        FileDays.assessThroughout(NATIONAL, file, assessment -> {
            met.add(assessment.moment());
            assessment.failures().forEach(failure -> asked.add(file.id() + " " + failure));
            assessment
                    .findings()
                    .filter(finding -> finding.severity() != Severity.HINT)
                    .forEach(finding -> asked.add(told(file, assessment, finding)));
            if (day[0]++ % AUDITED == 0 || assessment.occasion().asOf().equals(last)) {
                addSatisfied(assessment, here);
            }
        });
        here.forEach(rule -> satisfied.merge(rule, 1, Integer::sum));
        met.forEach(moment -> moments.merge(moment, 1, Integer::sum));
    }

    private static void addSatisfied(Assessment assessment, Set<String> rules) {
        for (AuditLine line : assessment.audit()) {
            if (line.outcome() == Outcome.SATISFIED) {
                rules.add(line.rule().text());
            }
        }
    }

    private static String told(CaseFile file, Assessment assessment, Finding finding) {
        return finding.key() + " " + finding.severity()
                + finding.field().map(field -> " @" + field).getOrElse("")
                + " in " + file.id() + " on " + assessment.occasion().asOf() + " at "
                + assessment.moment().code();
    }

    @Test
    void nothingIsBlockedOrAsksForAttentionOnAnyDay() {
        assertThat(asked).isEmpty();
    }

    @Test
    void everyRuleIsSatisfiedInAtLeastTwentyFiles() {
        Map<String, Integer> counts = new TreeMap<>();
        Seq<String> codes = NATIONAL.rules().map(Rule::code).map(code -> code.text());
        codes.forEach(code -> counts.put(code, satisfied.getOrDefault(code, 0)));
        System.out.println("Rules that the fewest of " + FILES + " sound files satisfy: "
                + codes.sortBy(counts::get)
                        .take(SHOWN)
                        .map(code -> code + " " + counts.get(code))
                        .mkString(", "));
        counts.values().removeIf(files -> files >= LEAST);
        assertThat(counts).isEmpty();
    }

    @Test
    void theFilesPassThroughEveryMoment() {
        assertThat(moments).containsOnlyKeys(Moment.values());
    }
}
