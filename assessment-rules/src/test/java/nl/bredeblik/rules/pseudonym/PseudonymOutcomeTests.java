package nl.bredeblik.rules.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.pseudonym.PseudonymKey;
import nl.bredeblik.model.pseudonym.Pseudonyms;
import nl.bredeblik.rules.AuditLine;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.mutate.Mutators;
import nl.bredeblik.rules.profile.Profiles;
import nl.bredeblik.rules.sound.FileDays;
import nl.bredeblik.rules.sound.SoundFiles;
import org.junit.jupiter.api.Test;

/** Rules come out the same on a pseudonymised copy, but for those that look at what cannot move along. */
class PseudonymOutcomeTests {

    private static final RuleSet NATIONAL = Profiles.national();
    private static final PseudonymKey KEY =
            PseudonymKey.of("an invented key that is long enough".getBytes(StandardCharsets.UTF_8));

    @Test
    void explore() {
        java.util.Map<String, Integer> differing = new java.util.concurrent.ConcurrentSkipListMap<>();
        java.util.Map<String, String> example = new java.util.concurrent.ConcurrentSkipListMap<>();
        IntStream.range(0, 1600).parallel().forEach(seed -> compare(file(seed), differing, example));
        differing.forEach((rule, times) -> System.out.println("XX " + rule + " " + times + " " + example.get(rule)));
    }

    static CaseFile file(long seed) {
        CaseFile sound = SoundFiles.random(seed);
        return seed % 2 == 0
                ? sound
                : Mutators.ALL
                        .get((int) (seed / 2 % Mutators.ALL.size()))
                        .in(sound, seed)
                        .getOrElse(sound);
    }

    static void compare(CaseFile file, java.util.Map<String, Integer> differing, java.util.Map<String, String> example) {
        CaseFile copy = Pseudonyms.of(KEY, "export").copyOf(file);
        long days = ChronoUnit.DAYS.between(file.openedOn(), copy.openedOn());
        Seq<LocalDate> all = FileDays.of(file).recorded();
        for (LocalDate day : Array.of(all.get(all.size() / 3), all.get(all.size() * 2 / 3), all.last(), all.last().plusDays(40))) {
            Map<String, Integer> before = told(NATIONAL.assess(file, day).audit());
            Map<String, Integer> after = told(NATIONAL.assess(copy, day.plusDays(days)).audit());
            TreeSet.ofAll(before.keySet().addAll(after.keySet())).forEach(key -> {
                if (!before.get(key).equals(after.get(key))) {
                    String rule = key.substring(0, key.indexOf(' '));
                    differing.merge(rule, 1, Integer::sum);
                    example.putIfAbsent(rule, key + " " + before.get(key) + after.get(key) + " " + file.id() + " " + day + " by " + days);
                }
            });
        }
    }

    private static Map<String, Integer> told(Seq<AuditLine> audit) {
        return audit.groupBy(line -> line.rule() + " " + line.outcome() + " " + line.state().map(Object::toString).getOrElse(""))
                .mapValues(Seq::size);
    }
}
