package nl.bredeblik.rules.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.AuditLine;
import nl.bredeblik.rules.Finding;
import nl.bredeblik.rules.NotApplicable;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.profile.Profiles;
import nl.bredeblik.rules.sound.FileDays;
import nl.bredeblik.rules.sound.SoundFiles;
import nl.bredeblik.rules.sound.SoundShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One sound file of each shape: nothing is asked of it on any day, and each rule finds its mistake in it where it can be made. The
 * same is tried on five hundred files elsewhere; this is quick enough to be tried on every change of a rule.
 */
class OneFileOfEachShapeTests {

    private static final long SEED = 40;

    private static final Map<RuleCode, RuleSet> ALONE =
            Profiles.national().rules().toMap(rule -> rule.code(), rule -> RuleSet.of("one", "test", Array.of(rule)));

    @ParameterizedTest
    @EnumSource
    void nothingIsAskedOnAnyDay(SoundShape shape) {
        FileDays.assessThroughout(Profiles.national(), file(shape), assessment -> {
            assertThat(assessment.failures()).isEmpty();
            assertThat(assessment.findings().filter(OneFileOfEachShapeTests::asks))
                    .as(shape + " on " + assessment.occasion().asOf())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void eachMistakeIsFoundThatCanBeMade(SoundShape shape) {
        CaseFile file = file(shape);
        for (Mutator mutator : Mutators.ALL) {
            Option<CaseFile> made = mutator.in(file, SEED);
            for (CaseFile mutated : made) {
                LocalDate day = Mutator.dayOf(mutated);
                Assessment assessment = alone(mutator).assess(mutated, day);
                if (binds(assessment)) {
                    assertThat(assessment.findings())
                            .as(mutator + " in " + shape)
                            .isNotEmpty();
                }
            }
        }
    }

    private static CaseFile file(SoundShape shape) {
        return SoundFiles.random(SEED + shape.name().length(), shape);
    }

    private static RuleSet alone(Mutator mutator) {
        return ALONE.get(mutator.rule()).get();
    }

    private static boolean asks(Finding finding) {
        return finding.severity() != Severity.HINT;
    }

    private static boolean binds(Assessment assessment) {
        Seq<AuditLine> lines = assessment.audit();
        return lines.forAll(line -> !line.notApplicable().contains(NotApplicable.NO_BOUND_ORGANISATION));
    }
}
