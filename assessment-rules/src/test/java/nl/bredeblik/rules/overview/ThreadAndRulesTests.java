package nl.bredeblik.rules.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.model.generate.CaseFiles;
import nl.bredeblik.model.generate.References;
import nl.bredeblik.model.generate.Size;
import nl.bredeblik.model.thread.BreakKind;
import nl.bredeblik.model.thread.RedThread;
import nl.bredeblik.model.thread.ThreadBreak;
import nl.bredeblik.rules.AuditLine;
import nl.bredeblik.rules.Mode;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.Outcome;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.mutate.Mutators;
import nl.bredeblik.rules.profile.Profiles;
import nl.bredeblik.rules.sound.FileDays;
import nl.bredeblik.rules.sound.SoundFiles;
import org.junit.jupiter.api.Test;

/** Where a rule and a break of the red thread are about the same thing, they say the same. */
class ThreadAndRulesTests {

    private static final Map<BreakKind, String> RULES = HashMap.of(
            BreakKind.CONCERN_WITHOUT_EXPLANATION, "ANA-19",
            BreakKind.FACTOR_WITHOUT_GOAL, "ANA-08",
            BreakKind.GOAL_WITHOUT_GROUND, "ANA-07",
            BreakKind.GOAL_WITHOUT_ACTION, "PLAN-02",
            BreakKind.EVALUATION_WITHOUT_GOAL_RESULT, "PLAN-25");
    private static final RuleSet NATIONAL =
            Profiles.national().only(Array.ofAll(RULES.values()).map(RuleCode::of));

    @Test
    void noBreakWhereTheRuleIsSatisfiedAndABreakWhereItIsNot() {
        EnumMap<BreakKind, Set<Outcome>> seen = new EnumMap<>(BreakKind.class);
        Stream.of(
                        LongStream.range(0, 120).mapToObj(SoundFiles::random),
                        LongStream.range(0, 40).mapToObj(SoundFiles::random).flatMap(ThreadAndRulesTests::mistaken),
                        LongStream.range(0, 400)
                                .mapToObj(seed -> CaseFiles.random(seed, Size.LARGE, References.SOME_DANGLE)))
                .flatMap(files -> files)
                .forEach(file -> days(file).forEach(day -> compare(file, day, seen)));

        RULES.keySet()
                .forEach(kind -> assertThat(seen.get(kind))
                        .as("%s was met both ways", kind)
                        .contains(Outcome.SATISFIED, Outcome.VIOLATED));
    }

    /** The file with each mistake that one of these rules is for. */
    private static Stream<CaseFile> mistaken(CaseFile file) {
        return Mutators.ALL
                .filter(mutator -> RULES.containsValue(mutator.rule().text()))
                .flatMap(mutator -> mutator.in(file, file.id().hashCode()))
                .toJavaStream();
    }

    private static Seq<LocalDate> days(CaseFile file) {
        Seq<LocalDate> recorded = FileDays.of(file).recorded();
        return Array.of(
                        recorded.get(recorded.size() / 2),
                        recorded.last(),
                        recorded.last().plusDays(200))
                .distinct()
                .reject(day -> isClosed(file, day));
    }

    /** From its closing on rules look at a file as it was on that day; a view always looks at the day that is asked. */
    private static boolean isClosed(CaseFile file, LocalDate day) {
        return file.closings().exists(closing -> closing.on().isBefore(day));
    }

    private static void compare(CaseFile file, LocalDate day, EnumMap<BreakKind, Set<Outcome>> seen) {
        Occasion occasion = new Occasion(day, Option.some(Moment.PLAN), Mode.AS_WE_WORK);
        Seq<AuditLine> audit = NATIONAL.assess(file, occasion).audit();
        Seq<ThreadBreak> breaks = RedThread.of(file, day).breaks();
        RULES.forEach((kind, code) -> {
            Set<Set<Id<?>>> broken = new HashSet<>();
            breaks.filter(each -> each.kind() == kind).forEach(each -> broken.add(key(kind, each.records())));
            for (AuditLine line : audit.filter(each -> each.rule().text().equals(code))) {
                boolean isMet = line.outcome() == Outcome.SATISFIED;
                boolean isUnmet = line.outcome() == Outcome.VIOLATED || line.outcome() == Outcome.EXPLAINED;
                if (isMet || isUnmet) {
                    seen.computeIfAbsent(kind, none -> new HashSet<>()).add(line.outcome());
                    assertThat(broken.contains(key(kind, line.subjects())))
                            .as("%s beside %s of %s on %s", kind, line, file.id(), day)
                            .isEqualTo(isUnmet);
                }
            }
        });
    }

    /** One rule looks at an evaluation as a whole; the view names each goal. */
    private static Set<Id<?>> key(BreakKind kind, Seq<Id<?>> records) {
        Seq<Id<?>> named = kind == BreakKind.EVALUATION_WITHOUT_GOAL_RESULT ? records.take(1) : records;
        return new HashSet<>(named.asJava());
    }
}
