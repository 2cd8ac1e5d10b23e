package nl.bredeblik.rules.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.RecordPointers;
import nl.bredeblik.model.entry.Acknowledgement;
import nl.bredeblik.model.entry.Deviation;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.Finding;
import nl.bredeblik.rules.NotApplicable;
import nl.bredeblik.rules.ObligationState;
import nl.bredeblik.rules.Outcome;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.profile.Profiles;
import nl.bredeblik.rules.sound.SoundFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds the mistakes it is for, where they are made, and an entry of today can answer every finding. */
class MutatorTests {

    private static final RuleSet NATIONAL = Profiles.national();
    private static final int FILES = 500;
    private static final int OFTEN = 6;

    private static Seq<CaseFile> sound = Array.empty();

    /** A sound file, the same file with a mistake, and the day on which it is found. */
    private record Made(CaseFile sound, CaseFile mutated, LocalDate day) {

        Assessment assessment() {
            return NATIONAL.assess(mutated, day);
        }
    }

    @BeforeAll
    static void makeSoundFiles() {
        sound = Array.ofAll(LongStream.range(0, FILES)
                .parallel()
                .mapToObj(SoundFiles::random)
                .toList());
    }

    static Stream<Mutator> mutators() {
        return Mutators.ALL.toJavaStream();
    }

    @Test
    void everyRuleHasAMistakeThatItFinds() {
        assertThat(HashSet.ofAll(Mutators.ALL.map(Mutator::rule)))
                .isEqualTo(HashSet.ofAll(NATIONAL.rules().map(Rule::code)));
    }

    @ParameterizedTest
    @MethodSource("mutators")
    void aMistakeIsFoundWhereItIsMadeAndBlocksNothingElse(Mutator mutator) {
        Seq<Made> made = made(mutator);
        assertThat(made).as("files in which it can be made").isNotEmpty();
        for (Made each : made) {
            String where = each.sound().id() + " on " + each.day();
            Assessment assessment = each.assessment();
            assertThat(assessment.failures()).as(where).isEmpty();
            assertThat(ofRule(mutator, assessment)).as(where).isNotEmpty();
            assertThat(assessment
                            .findings()
                            .filter(finding -> finding.severity() == Severity.BLOCKING)
                            .map(Finding::code)
                            .reject(code -> isExpected(mutator, code)))
                    .as("what blocks beside it in " + where)
                    .isEmpty();
            RecordPointers pointers = RecordPointers.of(each.mutated());
            for (Finding finding : assessment.findings()) {
                Option<Object> resolved = pointers.pointerTo(finding.record()).flatMap(pointers::resolve);
                assertThat(resolved.contains(finding.record()))
                        .as("pointer of " + finding + " in " + where)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mutators")
    void anEntryOfTodayAnswersTheFinding(Mutator mutator) {
        for (Made each : made(mutator)) {
            for (Finding finding : ofRule(mutator, each.assessment())) {
                CaseFile answered = answer(mutator, each, finding);
                assertThat(answered.asKnownOn(each.day().minusDays(1)))
                        .isEqualTo(each.mutated().asKnownOn(each.day().minusDays(1)));
                assertThat(NATIONAL.assess(answered, each.day())
                                .findings()
                                .filter(left -> left.key().equals(finding.key()) && !isAnswered(left)))
                        .as(finding + " in " + each.sound().id() + " on " + each.day())
                        .isEmpty();
            }
        }
    }

    private static boolean isAnswered(Finding finding) {
        return finding.outcome() == Outcome.EXPLAINED || finding.state().contains(ObligationState.MET_LATE);
    }

    /** What is explained by a reasoned deviation or an acknowledgement where the norm leaves room, and else put right. */
    private static CaseFile answer(Mutator mutator, Made made, Finding finding) {
        boolean allowsDeparture = finding.norms().forAll(norm -> norm.level().allowsDeparture());
        if (finding.state().isDefined()) {
            return CaseFile.builder()
                    .from(made.mutated())
                    .addAcknowledgements(Acknowledgement.builder()
                            .id(Id.of("acknowledged"))
                            .recordedOn(made.day())
                            .rule(finding.code())
                            .about(about(finding))
                            .acknowledgedOn(made.day())
                            .happened(Text.of("wat er niet op tijd was"))
                            .reason(Text.of("waarom"))
                            .build())
                    .build();
        }
        return allowsDeparture
                ? CaseFile.builder()
                        .from(made.mutated())
                        .addDeviations(Deviation.builder()
                                .id(Id.of("deviation"))
                                .recordedOn(made.day())
                                .rule(finding.code())
                                .about(about(finding))
                                .decidedOn(made.day())
                                .reason(Text.of("waarom"))
                                .build())
                        .build()
                : mutator.putRight(made.sound(), made.mutated());
    }

    private static Seq<Id<? extends Identified>> about(Finding finding) {
        return Array.of(finding.record().id());
    }

    private static boolean isExpected(Mutator mutator, RuleCode code) {
        return code.equals(mutator.rule()) || mutator.implied().contains(code);
    }

    private static Seq<Finding> ofRule(Mutator mutator, Assessment assessment) {
        return assessment.findings().filter(finding -> finding.code().equals(mutator.rule()));
    }

    /** The mistake in the first files in which it can be made, of those whose organisations the rule binds. */
    private static Seq<Made> made(Mutator mutator) {
        return sound.iterator()
                .flatMap(file -> mutator.in(file, file.id().hashCode())
                        .map(mutated -> new Made(file, mutated, Mutator.dayOf(mutated))))
                .filter(each -> binds(mutator, each))
                .take(OFTEN)
                .toArray();
    }

    private static boolean binds(Mutator mutator, Made made) {
        return NATIONAL.rule(mutator.rule())
                .exists(rule -> RuleSet.of("one", "test", Array.of(rule))
                        .assess(made.mutated(), made.day())
                        .audit()
                        .forAll(line -> !line.notApplicable().contains(NotApplicable.NO_BOUND_ORGANISATION)));
    }
}
