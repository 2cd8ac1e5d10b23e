package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.model.judgement.SafetyLevel.SAFE_ENOUGH;
import static nl.bredeblik.model.judgement.SafetyLevel.UNSAFE;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.JudgedFamily.INVENTED;
import static nl.bredeblik.rules.family.JudgedFamily.SCHOOL;
import static nl.bredeblik.rules.family.JudgedFamily.SCIENTIST;
import static nl.bredeblik.rules.family.JudgedFamily.TEACHER;
import static nl.bredeblik.rules.family.JudgedFamily.add;
import static nl.bredeblik.rules.family.JudgedFamily.joint;
import static nl.bredeblik.rules.family.JudgedFamily.judged;
import static nl.bredeblik.rules.family.JudgedFamily.own;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.ScaleScore;
import nl.bredeblik.model.judgement.ScaleValue;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JDG-01 and JDG-03 to JDG-06: rows JDG-01 and JDG-03 to JDG-05. */
class JudgementRulesTests {

    private static final RuleSet JDG = Areas.of("JDG");

    private static final RuleSet OPT_IN = RuleSet.of("opt-in", "test", JudgementRules.OPT_IN);

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 2);

    private static final LocalDate SECOND = LocalDate.of(2026, 2, 9);

    private static final LocalDate THIRD = LocalDate.of(2026, 2, 16);

    /** The institution finds it safe, the school does not. */
    private static final Change DIFFERING =
            judged(own("judgement1", FIRST, WORKER, SAFE_ENOUGH), own("judgement2", SECOND, TEACHER, UNSAFE));

    @ParameterizedTest
    @MethodSource({"together", "nowAndLater", "renewed"})
    void whatIsFound(Example example) {
        example.holds();
    }

    static Stream<Example> together() {
        return Stream.of(
                example(
                        "each judged first, then together",
                        DIFFERING.and(add(joint("joint001", THIRD, WORKER, TEACHER)))),
                example("together on the same day", DIFFERING.and(add(joint("joint001", SECOND, INSTITUTION, SCHOOL)))),
                example(
                        "of two of one organisation",
                        judged(joint("joint001", THIRD, WORKER, SCIENTIST)),
                        "JDG-01 ATTENTION joint001 @by"),
                example(
                        "twice on one day, the one of two of one organisation",
                        DIFFERING
                                .and(add(joint("joint001", THIRD, WORKER, SCIENTIST)))
                                .and(add(joint("joint002", THIRD, WORKER, TEACHER))),
                        "JDG-01 ATTENTION joint001 @by"),
                example(
                        "of two of one organisation, and a day later of two organisations",
                        DIFFERING
                                .and(add(joint("joint001", THIRD, WORKER, SCIENTIST)))
                                .and(add(joint("joint002", THIRD.plusDays(1), WORKER, TEACHER)))),
                example(
                        "of nobody who is named",
                        judged(joint("joint001", THIRD, WORKER, TEACHER).by(Array.empty())),
                        "JDG-01 ATTENTION joint001 @by"),
                example(
                        "what the school judged for itself is not recorded",
                        judged(
                                own("judgement1", FIRST, WORKER, SAFE_ENOUGH),
                                joint("joint001", THIRD, WORKER, TEACHER)),
                        "JDG-06 HINT joint001 @by"),
                example(
                        "what the school judged for itself came after",
                        judged(
                                own("judgement1", FIRST, WORKER, SAFE_ENOUGH),
                                joint("joint001", SECOND, WORKER, TEACHER),
                                own("judgement2", THIRD, TEACHER, SAFE_ENOUGH)),
                        "JDG-06 HINT joint001 @by"),
                example(
                        "a newer one took its place",
                        DIFFERING
                                .and(add(joint("joint001", SECOND, WORKER, SCIENTIST)))
                                .and(add(joint("joint002", THIRD, WORKER, TEACHER)))));
    }

    static Stream<Example> nowAndLater() {
        ScaleScore bare = ScaleScore.builder().person(FATHER).value(4).build();
        return Stream.of(
                example(
                        "nothing about later",
                        judged(own("judgement1", FIRST, WORKER, SAFE_ENOUGH).later(Option.none())),
                        "JDG-04 HINT judgement1 @later"),
                example(
                        "nothing about later, in one that was followed by another",
                        judged(
                                own("judgement1", FIRST, WORKER, SAFE_ENOUGH).later(Option.none()),
                                own("judgement2", SECOND, WORKER, SAFE_ENOUGH))),
                example(
                        "a value without a reason",
                        judged(own("judgement1", FIRST, WORKER, SAFE_ENOUGH).scale(bare)),
                        "JDG-05 HINT judgement1 @scale"),
                example(
                        "a value with a reason",
                        judged(own("judgement1", FIRST, WORKER, SAFE_ENOUGH)
                                .scale(ScaleScore.builder()
                                        .person(FATHER)
                                        .value(4)
                                        .reason(INVENTED)
                                        .build()))),
                example(
                        "a value by itself, without a reason",
                        with(file -> file.addScaleValues(ScaleValue.builder()
                                .id(Id.of("scale001"))
                                .recordedOn(FIRST)
                                .on(FIRST)
                                .score(bare)
                                .build())),
                        "JDG-05 HINT scale001 @score"));
    }

    static Stream<Example> renewed() {
        Change judged = judged(own("judgement1", SoundFamily.OPENED, WORKER, SAFE_ENOUGH));
        return Stream.of(
                Example.in(OPT_IN, "never judged", Change.nothing()),
                Example.in(OPT_IN, "judged ninety days ago", judged).on(LocalDate.of(2026, 4, 5)),
                Example.in(OPT_IN, "judged longer ago", judged, "JDG-03 ATTENTION concern1")
                        .on(LocalDate.of(2026, 4, 6)),
                Example.in(OPT_IN, "judged anew", judged.and(add(own("judgement2", FIRST, WORKER, SAFE_ENOUGH))))
                        .on(LocalDate.of(2026, 4, 6)));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(JDG, name, change, expected);
    }
}
