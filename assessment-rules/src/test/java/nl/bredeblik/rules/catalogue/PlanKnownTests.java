package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.HeardFamily.WORDS;
import static nl.bredeblik.rules.family.HeardFamily.contact;
import static nl.bredeblik.rules.family.HeardFamily.informed;
import static nl.bredeblik.rules.family.PlannedFamily.AUNT;
import static nl.bredeblik.rules.family.PlannedFamily.PLAN;
import static nl.bredeblik.rules.family.PlannedFamily.PLANNED;
import static nl.bredeblik.rules.family.PlannedFamily.consultation;
import static nl.bredeblik.rules.family.PlannedFamily.consulted;
import static nl.bredeblik.rules.family.PlannedFamily.drafted;
import static nl.bredeblik.rules.family.PlannedFamily.evaluated;
import static nl.bredeblik.rules.family.PlannedFamily.planned;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.plan.AgreementLevel;
import nl.bredeblik.model.plan.Assent;
import nl.bredeblik.model.plan.Consultation;
import nl.bredeblik.model.plan.Dispatch;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.statement.NoReactionReason;
import nl.bredeblik.model.statement.Reaction;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.PlannedFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** By what a plan counts as discussed and as known: PLAN-18 and PLAN-29, kind of record by kind of record. */
class PlanKnownTests {

    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final Id<Plan> ANOTHER = Id.of("plan0009");
    private static final String UNDISCUSSED = "PLAN-18 BLOCKING plan0001+father01";
    private static final String WITHOUT_VIEW = "PLAN-18 ATTENTION plan0001+father01";
    private static final String UNREACHED = "PLAN-29 ATTENTION evaluation1 @plan";

    @ParameterizedTest
    @MethodSource({"discussed", "known"})
    void aPlan(Example example) {
        example.holds();
    }

    /** A plan in force that was discussed with everybody but the father. */
    static Stream<Example> discussed() {
        Change talk = talk(FATHER, PLAN, PLANNED, built -> built);
        return Stream.of(
                father("nothing", Change.nothing(), UNDISCUSSED),
                father("he agrees", assent(FATHER, PLAN, TODAY, AgreementLevel.AGREES)),
                father("he agrees in part", assent(FATHER, PLAN, TODAY, AgreementLevel.PARTLY)),
                father("he does not agree", assent(FATHER, PLAN, TODAY, AgreementLevel.DISAGREES)),
                father("he could not be asked", assent(FATHER, PLAN, TODAY, AgreementLevel.COULD_NOT_BE_ASKED)),
                father("he was not asked", assent(FATHER, PLAN, TODAY, AgreementLevel.NOT_ASKED), UNDISCUSSED),
                father("another plan", assent(FATHER, ANOTHER, TODAY, AgreementLevel.AGREES), UNDISCUSSED),
                father("he is asked tomorrow", assent(FATHER, PLAN, TOMORROW, AgreementLevel.AGREES), UNDISCUSSED),
                father("a talk tomorrow", talk(FATHER, PLAN, TOMORROW, built -> built.view(WORDS)), UNDISCUSSED),
                father("a talk, and he answers in writing", talk.and(reaction(built -> built.text(WORDS)))),
                father(
                        "a talk, and he does not answer",
                        talk.and(reaction(built -> built.noReaction(NoReactionReason.DOES_NOT_WANT))),
                        WITHOUT_VIEW),
                father("he does not answer", reaction(built -> built.noReaction(NoReactionReason.DOES_NOT_WANT))),
                father(
                        "a talk, and later he could not be asked",
                        talk.and(assent(FATHER, PLAN, TODAY, AgreementLevel.COULD_NOT_BE_ASKED)),
                        WITHOUT_VIEW),
                father("a view, and a talk without one", talk.and(assent(FATHER, PLAN, TODAY, AgreementLevel.AGREES))),
                father("tried before the plan", tried("attempt1", PLANNED.minusDays(1)), UNDISCUSSED),
                father(
                        "tried before the plan and on its day",
                        tried("attempt1", PLANNED.minusDays(1)).and(tried("attempt2", PLANNED))),
                father(
                        "the same, the other way round",
                        tried("attempt1", PLANNED).and(tried("attempt2", PLANNED.minusDays(1)))),
                father("to be tried tomorrow", tried("attempt1", TOMORROW), UNDISCUSSED));
    }

    /** A draft that was evaluated, that the parents had, and in which the aunt does something. */
    static Stream<Example> known() {
        return Stream.of(
                aunt("nothing", Change.nothing(), UNREACHED),
                aunt("sent on the day", sent(PLAN, TODAY)),
                aunt("sent the day after", sent(PLAN, TOMORROW), UNREACHED),
                aunt("another plan was sent", sent(ANOTHER, TODAY), UNREACHED),
                aunt("discussed", talk(AUNT, PLAN, TODAY, built -> built)),
                aunt("discussed the day after", talk(AUNT, PLAN, TOMORROW, built -> built), UNREACHED),
                aunt(
                        "discussed before, and again after",
                        talk(AUNT, PLAN, TODAY, built -> built).and(sent(PLAN, TOMORROW))),
                aunt(
                        "it was tried",
                        talk(AUNT, PLAN, TODAY, built -> built.attemptOnly(NoReactionReason.NOT_REACHED)),
                        UNREACHED),
                aunt("another plan was discussed", talk(AUNT, ANOTHER, TODAY, built -> built), UNREACHED),
                aunt("she agreed", assent(AUNT, PLAN, TODAY, AgreementLevel.AGREES)),
                aunt("she agreed the day after", assent(AUNT, PLAN, TOMORROW, AgreementLevel.AGREES), UNREACHED),
                aunt("she agreed with another", assent(AUNT, ANOTHER, TODAY, AgreementLevel.AGREES), UNREACHED),
                aunt("she was told", told(built -> built.addItems(PLAN).on(TODAY))),
                aunt(
                        "she was told the day after",
                        told(built -> built.addItems(PLAN).on(TOMORROW)),
                        UNREACHED),
                aunt(
                        "she was told of something else",
                        told(built -> built.addItems(CONCERN).on(TODAY)),
                        UNREACHED),
                aunt("she was not told", told(built -> built.addItems(PLAN)), UNREACHED),
                Example.in(
                        rule(EvaluationRules.ALL, "PLAN-29"),
                        "she drew it up",
                        toParents(built -> built.addMadeBy(AUNT))));
    }

    private static Example father(String name, Change change, String... expected) {
        Change withoutFather = planned().and(consulted(MOTHER, DAUGHTER, SON));
        return Example.in(rule(ConsultationRules.ALL, "PLAN-18"), name, withoutFather.and(change), expected);
    }

    private static Example aunt(String name, Change change, String... expected) {
        return Example.in(
                rule(EvaluationRules.ALL, "PLAN-29"),
                name,
                toParents(plan -> plan).and(change),
                expected);
    }

    private static Change toParents(UnaryOperator<Plan.Builder> change) {
        return drafted(change)
                .and(with(file -> file.addDispatches(PlannedFamily.sent(MOTHER, PLANNED))
                        .addDispatches(PlannedFamily.sent(FATHER, PLANNED))))
                .and(evaluated(TODAY, held -> held));
    }

    private static RuleSet rule(Seq<Rule<?>> rules, String code) {
        return RuleSet.of("one", "test", rules.filter(rule -> rule.code().text().equals(code)));
    }

    private static Change assent(Id<? extends Party> person, Id<Plan> to, LocalDate on, AgreementLevel level) {
        return with(file -> file.addAssents(Assent.builder()
                .id(Id.of("assent01"))
                .recordedOn(TODAY)
                .to(to)
                .person(person)
                .on(on)
                .level(level)
                .build()));
    }

    private static Change talk(
            Id<? extends Party> person, Id<Plan> plan, LocalDate on, UnaryOperator<Consultation.Builder> change) {
        return with(file -> file.addConsultations(
                change.apply(consultation(person).recordedOn(TODAY).plan(plan).on(on))
                        .build()));
    }

    private static Change reaction(UnaryOperator<Reaction.Builder> change) {
        return with(file -> file.addReactions(change.apply(Reaction.builder()
                        .id(Id.of("reaction"))
                        .recordedOn(TODAY)
                        .addTo(PLAN)
                        .person(FATHER))
                .build()));
    }

    private static Change tried(String id, LocalDate on) {
        return contact(
                id,
                on,
                ContactKind.TELEPHONE,
                built -> built.recordedOn(TODAY).addWith(FATHER).held(false));
    }

    private static Change sent(Id<Plan> plan, LocalDate on) {
        return with(file -> file.addDispatches(Dispatch.builder()
                .from(PlannedFamily.sent(AUNT, on))
                .recordedOn(TODAY)
                .of(plan)
                .build()));
    }

    private static Change told(UnaryOperator<Informing.Builder> change) {
        return informed("told0001", AUNT, built -> change.apply(built.recordedOn(TODAY)));
    }
}
