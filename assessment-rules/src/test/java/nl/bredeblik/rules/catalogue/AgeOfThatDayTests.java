package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.ChargedFamily.spoke;
import static nl.bredeblik.rules.family.PlannedFamily.ADOPTED;
import static nl.bredeblik.rules.family.PlannedFamily.evaluated;
import static nl.bredeblik.rules.family.PlannedFamily.planned;
import static nl.bredeblik.rules.family.PlannedFamily.present;
import static nl.bredeblik.rules.family.ReportedFamily.ASSESSOR;
import static nl.bredeblik.rules.family.ReportedFamily.reported;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.plan.Consultation;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Mode;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.HeardFamily;
import nl.bredeblik.rules.family.SoundFamily;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was done is judged by the age a child had that day: a birthday since then asks nothing anew. */
class AgeOfThatDayTests {

    private static final LocalDate MET = LocalDate.of(2026, 1, 12);
    private static final LocalDate LATER = TODAY.plusWeeks(4);
    private static final int SPOKEN_WITH = 4;
    private static final int HEARD = 12;

    /** An act in which a child was left to others, as is right for a child under an age, and what is found from that age on. */
    record Act(String rule, Id<Member> child, int age, LocalDate on, Change file, Moment moment, String found) {

        Seq<String> linesBornOn(LocalDate birth) {
            RuleSet one = RuleSet.of(
                    "one", "test", Profiles.national().rule(RuleCode.of(rule)).toArray());
            Change born = file.and(member(child, built -> built.birthDate(PartialDate.onDay(birth))));
            return Example.lines(one.assess(
                            born.in(SoundFamily.file()), new Occasion(LATER, Option.some(moment), Mode.AS_IT_WAS)))
                    .filter(line -> line.contains(child.text()));
        }

        @Override
        public String toString() {
            return rule;
        }
    }

    static Stream<Act> acts() {
        Change untold = with(file -> file.informings(Array.empty()));
        Change seen = HeardFamily.contact("seen0001", MET, ContactKind.HOME_VISIT, built -> built.addSeen(SON));
        return Stream.of(
                new Act(
                        "TERM-11",
                        DAUGHTER,
                        HEARD,
                        OPENED,
                        reported(OPENED, built -> built),
                        Moment.PLAN,
                        "TERM-11 ATTENTION report01+daughter01"),
                new Act(
                        "TERM-13",
                        DAUGHTER,
                        HEARD,
                        MET,
                        untold.and(reported(OPENED, built -> built))
                                .and(spoke(
                                        "visit001",
                                        MET,
                                        built -> built.by(Array.of(ASSESSOR)).addWith(DAUGHTER))),
                        Moment.PLAN,
                        "TERM-13 ATTENTION daughter01"),
                new Act(
                        "TERM-14",
                        DAUGHTER,
                        HEARD,
                        MET,
                        untold.and(spoke("visit001", MET, built -> built.addWith(DAUGHTER))),
                        Moment.PLAN,
                        "TERM-14 ATTENTION daughter01"),
                new Act(
                        "CON-05",
                        DAUGHTER,
                        HEARD,
                        OPENED,
                        Change.nothing(),
                        Moment.JUDGEMENT,
                        "CON-05 ATTENTION concern1+daughter01"),
                new Act(
                        "PLAN-19",
                        DAUGHTER,
                        HEARD,
                        ADOPTED,
                        planned(),
                        Moment.REVIEW,
                        "PLAN-19 ATTENTION plan0001+daughter01"),
                new Act(
                        "PLAN-21",
                        DAUGHTER,
                        HEARD,
                        ADOPTED,
                        planned().and(withoutLevel(DAUGHTER)),
                        Moment.REVIEW,
                        "PLAN-21 ATTENTION plan0001+daughter01"),
                new Act(
                        "PLAN-18",
                        SON,
                        SPOKEN_WITH,
                        ADOPTED,
                        planned().and(seen).and(notConsulted(SON)),
                        Moment.REVIEW,
                        "PLAN-18 ATTENTION plan0001+son00001"),
                new Act(
                        "PLAN-26",
                        SON,
                        SPOKEN_WITH,
                        TODAY,
                        planned()
                                .and(evaluated(
                                        TODAY,
                                        held -> held.participants(Array.of(MOTHER, FATHER, DAUGHTER)
                                                .map(p -> present(p))))),
                        Moment.REVIEW,
                        "PLAN-26 ATTENTION evaluation1+son00001 @participants"),
                new Act(
                        "PART-01",
                        SON,
                        SPOKEN_WITH,
                        TODAY,
                        seen.and(HeardFamily.judged("judged01", TODAY)),
                        Moment.REVIEW,
                        "PART-01 ATTENTION judged01+son00001"),
                new Act(
                        "PART-02",
                        SON,
                        SPOKEN_WITH,
                        TODAY,
                        seen.and(HeardFamily.judged("judged01", TODAY)),
                        Moment.REVIEW,
                        "PART-02 ATTENTION son00001"));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void theDayBeforeTheBirthdayItWasNotAskedAndIsNotAskedSince(Act act) {
        assertThat(act.linesBornOn(act.on().plusDays(1).minusYears(act.age()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void onTheBirthdayAndTheDayAfterItIsAsked(Act act) {
        assertThat(act.linesBornOn(act.on().minusYears(act.age()))).containsExactly(act.found());
        assertThat(act.linesBornOn(act.on().minusDays(1).minusYears(act.age()))).containsExactly(act.found());
    }

    private static Change notConsulted(Id<Member> child) {
        return file -> with(builder -> builder.consultations(
                        file.consultations().reject(talk -> talk.person().equals(child))))
                .in(file);
    }

    /** It was discussed, and whether the child agrees was not asked. */
    private static Change withoutLevel(Id<Member> child) {
        return file -> with(builder -> builder.consultations(file.consultations()
                        .map(talk -> talk.person().equals(child)
                                ? Consultation.builder()
                                        .from(talk)
                                        .level(Option.none())
                                        .build()
                                : talk)))
                .in(file);
    }
}
