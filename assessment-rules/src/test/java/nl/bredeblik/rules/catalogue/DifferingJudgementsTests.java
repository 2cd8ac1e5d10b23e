package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.model.judgement.SafetyLevel.NOT_JUDGED;
import static nl.bredeblik.model.judgement.SafetyLevel.SAFE_ENOUGH;
import static nl.bredeblik.model.judgement.SafetyLevel.UNSAFE;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.DecidedFamily.decided;
import static nl.bredeblik.rules.family.DecidedFamily.decision;
import static nl.bredeblik.rules.family.JudgedFamily.INVENTED;
import static nl.bredeblik.rules.family.JudgedFamily.SCHOOL;
import static nl.bredeblik.rules.family.JudgedFamily.SCIENTIST;
import static nl.bredeblik.rules.family.JudgedFamily.TEACHER;
import static nl.bredeblik.rules.family.JudgedFamily.add;
import static nl.bredeblik.rules.family.JudgedFamily.discussion;
import static nl.bredeblik.rules.family.JudgedFamily.dissent;
import static nl.bredeblik.rules.family.JudgedFamily.joint;
import static nl.bredeblik.rules.family.JudgedFamily.judged;
import static nl.bredeblik.rules.family.JudgedFamily.own;
import static nl.bredeblik.rules.family.JudgedFamily.status;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.Severity;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.judgement.ConsensusKind;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.plan.Closing;
import nl.bredeblik.model.plan.ClosingStage;
import nl.bredeblik.model.statement.Consideration;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JDG-02, row R149: judgements that are not the same are brought together. */
class DifferingJudgementsTests {

    private static final RuleSet JDG = Areas.of("JDG");

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 2);

    private static final LocalDate SECOND = LocalDate.of(2026, 2, 9);

    private static final LocalDate THIRD = LocalDate.of(2026, 2, 16);

    /** The institution finds it safe, the school does not. */
    private static final Change DIFFERING =
            judged(own("judgement1", FIRST, WORKER, SAFE_ENOUGH), own("judgement2", SECOND, TEACHER, UNSAFE));

    private static final String SIDE_BY_SIDE = "JDG-02 ATTENTION judgement2+judgement1";

    private static final String LEFT_BEHIND = "JDG-02 BLOCKING judgement2+judgement1";

    @ParameterizedTest
    @MethodSource({"differing", "leftBehind"})
    void whatIsFound(Example example) {
        example.holds();
    }

    static Stream<Example> differing() {
        return Stream.of(
                example(
                        "the same",
                        judged(
                                own("judgement1", FIRST, WORKER, SAFE_ENOUGH),
                                own("judgement2", SECOND, TEACHER, SAFE_ENOUGH))),
                example("not the same", DIFFERING, SIDE_BY_SIDE),
                example(
                        "not the same, in whatever order they are",
                        judged(
                                own("judgement1", FIRST, WORKER, UNSAFE),
                                own("judgement2", SECOND, TEACHER, SAFE_ENOUGH)),
                        SIDE_BY_SIDE),
                example(
                        "not as serious to the one as to the other",
                        judged(
                                own("judgement1", FIRST, WORKER, UNSAFE).severity(Severity.MODERATE),
                                own("judgement2", SECOND, TEACHER, UNSAFE).severity(Severity.SERIOUS)),
                        SIDE_BY_SIDE),
                example(
                        "how serious is recorded of one only",
                        judged(
                                own("judgement1", FIRST, WORKER, UNSAFE).severity(Severity.MODERATE),
                                own("judgement2", SECOND, TEACHER, UNSAFE))),
                example(
                        "one did not judge",
                        judged(
                                own("judgement1", FIRST, WORKER, NOT_JUDGED),
                                own("judgement2", SECOND, TEACHER, UNSAFE))),
                example(
                        "one organisation changed its mind",
                        judged(
                                own("judgement1", FIRST, WORKER, SAFE_ENOUGH),
                                own("judgement2", SECOND, SCIENTIST, UNSAFE))),
                example(
                        "about two concerns",
                        judged(
                                own("judgement1", FIRST, WORKER, SAFE_ENOUGH),
                                own("judgement2", SECOND, TEACHER, UNSAFE).concerns(Array.of(Id.of("concern2"))))),
                example(
                        "about the same child, without a concern",
                        judged(
                                own("judgement1", FIRST, WORKER, SAFE_ENOUGH)
                                        .concerns(Array.empty())
                                        .addMembers(line(DAUGHTER)),
                                own("judgement2", SECOND, TEACHER, UNSAFE)
                                        .concerns(Array.empty())
                                        .addMembers(line(DAUGHTER))),
                        SIDE_BY_SIDE),
                example(
                        "about two children, without a concern",
                        judged(
                                own("judgement1", FIRST, WORKER, SAFE_ENOUGH)
                                        .concerns(Array.empty())
                                        .addMembers(line(SON)),
                                own("judgement2", SECOND, TEACHER, UNSAFE)
                                        .concerns(Array.empty())
                                        .addMembers(line(DAUGHTER)))),
                example(
                        "not the same again, after a joint one",
                        judged(
                                own("judgement0", FIRST, WORKER, SAFE_ENOUGH),
                                own("judgement9", FIRST, TEACHER, SAFE_ENOUGH),
                                joint("joint001", FIRST, WORKER, TEACHER),
                                own("judgement1", SECOND, WORKER, SAFE_ENOUGH),
                                own("judgement2", THIRD, TEACHER, UNSAFE)),
                        SIDE_BY_SIDE),
                example(
                        "together, but without agreement and without the other view",
                        DIFFERING.and(
                                add(joint("joint001", THIRD, WORKER, TEACHER).reachedBy(ConsensusKind.NONE))),
                        SIDE_BY_SIDE),
                example(
                        "together, without agreement, with the other view beside it",
                        DIFFERING.and(add(joint("joint001", THIRD, WORKER, TEACHER)
                                .reachedBy(ConsensusKind.NONE)
                                .addDissents(dissent(TEACHER))))),
                example(
                        "the concern was closed before the other judged",
                        DIFFERING.and(status(SECOND.minusDays(1), UnsafetyKind.NEITHER, ConcernStanding.RESOLVED))),
                example(
                        "closed on the day on which the other judged",
                        DIFFERING.and(status(SECOND, UnsafetyKind.NEITHER, ConcernStanding.RESOLVED))),
                example(
                        "closed a day later, and left at that",
                        DIFFERING.and(status(SECOND.plusDays(1), UnsafetyKind.NEITHER, ConcernStanding.RESOLVED)),
                        SIDE_BY_SIDE),
                example(
                        "judged together when it was closed",
                        DIFFERING
                                .and(status(SECOND.plusDays(1), UnsafetyKind.NEITHER, ConcernStanding.RESOLVED))
                                .and(add(joint("joint001", SECOND.plusDays(1), WORKER, TEACHER)))),
                example("at direct safety", DIFFERING).at(Moment.DIRECT_SAFETY));
    }

    static Stream<Example> leftBehind() {
        return Stream.of(
                example("on the day of a discussion", DIFFERING.and(discussion(THIRD, held -> held)), SIDE_BY_SIDE)
                        .on(THIRD),
                example("the day after", DIFFERING.and(discussion(THIRD, held -> held)), LEFT_BEHIND)
                        .on(THIRD.plusDays(1)),
                example(
                        "a discussion before they differed",
                        DIFFERING.and(discussion(FIRST, held -> held)),
                        SIDE_BY_SIDE),
                example(
                        "a discussion with the other view of the school beside its reasoned decision",
                        DIFFERING.and(discussion(THIRD, held -> held.addDissents(dissent(TEACHER))))),
                example(
                        "a discussion with a view of the mother beside it",
                        DIFFERING.and(discussion(THIRD, held -> held.addDissents(dissent(MOTHER)))),
                        LEFT_BEHIND),
                example("a core decision is taken on them", DIFFERING.and(decidedAlone(held -> held)), LEFT_BEHIND),
                example(
                        "a core decision, and the concern was closed since",
                        DIFFERING
                                .and(decidedAlone(held -> held))
                                .and(status(THIRD.plusDays(1), UnsafetyKind.NEITHER, ConcernStanding.RESOLVED)),
                        SIDE_BY_SIDE),
                example(
                        "a core decision with the other view beside it",
                        DIFFERING.and(decidedAlone(held -> held.addDissents(dissent(SCHOOL))))),
                example(
                        "a core decision about another child",
                        DIFFERING.and(decidedAlone(held -> held.members(Array.of(SON)))),
                        SIDE_BY_SIDE),
                example(
                        "a core decision before they differed",
                        judged(
                                        own("judgement1", FIRST, WORKER, SAFE_ENOUGH),
                                        own("judgement2", THIRD.plusDays(1), TEACHER, UNSAFE))
                                .and(decidedAlone(held -> held)),
                        SIDE_BY_SIDE),
                example(
                        "closing is proposed on them",
                        DIFFERING.and(with(file -> file.addClosings(Closing.builder()
                                .id(Id.of("closing1"))
                                .recordedOn(THIRD)
                                .stage(ClosingStage.PROPOSED)
                                .organisation(INSTITUTION)
                                .on(THIRD)
                                .build()))),
                        LEFT_BEHIND));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(JDG, name, change, expected);
    }

    private static Consideration line(Id<? extends Party> person) {
        return Consideration.builder().person(person).note(INVENTED).build();
    }

    private static Change decidedAlone(UnaryOperator<CoreDecision.Builder> change) {
        return file -> with(builder -> builder.decisions(decided(change.apply(decision(CoreDecisionKind.CONTACT_LIMIT)))
                        .in(SoundFamily.file())
                        .decisions()))
                .in(file);
    }
}
