package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.catalogue.SafetyFamily.AUNT;
import static nl.bredeblik.rules.catalogue.SafetyFamily.FATHER;
import static nl.bredeblik.rules.catalogue.SafetyFamily.PLAN;
import static nl.bredeblik.rules.catalogue.SafetyFamily.TODAY;
import static nl.bredeblik.rules.catalogue.SafetyFamily.change;
import static nl.bredeblik.rules.catalogue.SafetyFamily.file;
import static nl.bredeblik.rules.catalogue.SafetyFamily.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.AgreementLevel;
import nl.bredeblik.model.plan.Assent;
import nl.bredeblik.model.plan.Consultation;
import nl.bredeblik.model.plan.Dispatch;
import nl.bredeblik.model.plan.PlanEnding;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.statement.NoReactionReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From when and until when a safety plan holds: whom it reached, which version replaced it, and days that are still to come. */
class SafetyPlanInForceTests {

    private static final String NOT_COVERED = "SAFE-01 BLOCKING concern1";
    private static final String NO_WHY = "SAFE-08 ATTENTION safetyplan1 @why";
    private static final String UNSENT_TO_AUNT = "SAFE-10 ATTENTION safetyplan2+aunt0001 @bound";
    private static final String UNSENT_TO_FATHER = "SAFE-10 ATTENTION safetyplan2+father01 @bound";
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @ParameterizedTest(name = "{0}")
    @MethodSource({"reached", "adopted", "replaced"})
    void aPlanHolds(String name, CaseFile file, Seq<String> expected) {
        assertThat(found(file, TODAY)).containsExactlyElementsOf(expected);
    }

    /** A plan that binds the father and the aunt, was not adopted and reached the father. */
    static Stream<Arguments> reached() {
        Id<SafetyPlan> another = Id.of("safetyplan9");
        return Stream.of(
                example("it reached the father alone", unadopted(file -> file), NOT_COVERED),
                example("the aunt agrees", unadopted(assented(AgreementLevel.AGREES, PLAN, TODAY))),
                example("she agrees in part", unadopted(assented(AgreementLevel.PARTLY, PLAN, TODAY))),
                example(
                        "she does not agree",
                        unadopted(assented(AgreementLevel.DISAGREES, PLAN, TODAY)),
                        "SAFE-11 BLOCKING safetyplan1+aunt0001"),
                example("she was not asked", unadopted(assented(AgreementLevel.NOT_ASKED, PLAN, TODAY)), NOT_COVERED),
                example(
                        "she could not be asked",
                        unadopted(assented(AgreementLevel.COULD_NOT_BE_ASKED, PLAN, TODAY)),
                        NOT_COVERED),
                example(
                        "she agrees with another plan",
                        unadopted(assented(AgreementLevel.AGREES, another, TODAY)),
                        NOT_COVERED),
                example(
                        "she is to be asked tomorrow",
                        unadopted(assented(AgreementLevel.AGREES, PLAN, TOMORROW)),
                        NOT_COVERED),
                example("it was discussed with her", unadopted(discussed(TODAY, talk -> talk))),
                example(
                        "it was tried",
                        unadopted(discussed(TODAY, talk -> talk.attemptOnly(NoReactionReason.NOT_REACHED))),
                        NOT_COVERED),
                example("it will be discussed tomorrow", unadopted(discussed(TOMORROW, talk -> talk)), NOT_COVERED),
                example("it was sent to her", unadopted(file -> file.addDispatches(sent(TODAY)))),
                example("it will be sent tomorrow", unadopted(file -> file.addDispatches(sent(TOMORROW))), NOT_COVERED),
                example(
                        "she drew it up",
                        unadopted(file -> file.safetyPlans(Array.of(changed(plan -> plan.addMadeBy(AUNT)))))));
    }

    static Stream<Arguments> adopted() {
        return Stream.of(
                example(
                        "adopted today",
                        unadopted(file -> file.addAdoptions(adoption(PLAN, TODAY))),
                        "SAFE-10 ATTENTION safetyplan1+aunt0001 @bound"),
                example(
                        "to be adopted tomorrow",
                        unadopted(file -> file.addAdoptions(adoption(PLAN, TOMORROW))),
                        NOT_COVERED),
                example("ended today", change(file(), file -> file.addPlanEndings(ending(TODAY))), NOT_COVERED),
                example("to be ended tomorrow", change(file(), file -> file.addPlanEndings(ending(TOMORROW)))));
    }

    /** The first version does not say why, and the later ones do. */
    static Stream<Arguments> replaced() {
        SafetyPlan first = changed(plan -> plan.why(Option.none()));
        SafetyPlan second = version("safetyplan2", PLAN);
        SafetyPlan third = version("safetyplan3", second.id());
        return Stream.of(
                example("the first version", versions(first), NO_WHY),
                example("a second in draft", versions(first, second), NO_WHY),
                example(
                        "a second that was adopted",
                        change(versions(first, second), adopting(second)),
                        UNSENT_TO_AUNT,
                        UNSENT_TO_FATHER),
                example(
                        "a third after it, in draft",
                        change(versions(first, second, third), adopting(second)),
                        UNSENT_TO_AUNT,
                        UNSENT_TO_FATHER),
                example(
                        "only a third was adopted",
                        change(versions(first, second, third), adopting(third)),
                        "SAFE-10 ATTENTION safetyplan3+aunt0001 @bound",
                        "SAFE-10 ATTENTION safetyplan3+father01 @bound"),
                example(
                        "a version that names itself as the one before",
                        versions(changed(plan -> plan.why(Option.none()).replaces(PLAN))),
                        NO_WHY),
                example(
                        "versions that replace each other",
                        change(versions(changed(plan -> plan.replaces(second.id())), second), adopting(second)),
                        NOT_COVERED),
                example(
                        "a draft after a draft",
                        change(
                                versions(first, second),
                                file -> file.adoptions(Array.empty()).dispatches(Array.empty())),
                        NOT_COVERED));
    }

    private static CaseFile unadopted(UnaryOperator<CaseFile.Builder> change) {
        return change(
                file(),
                file -> change.apply(
                        file.adoptions(Array.empty()).dispatches(Array.of(SafetyFamily.sent("sent0001", FATHER)))));
    }

    private static CaseFile versions(SafetyPlan... plans) {
        return change(file(), file -> file.safetyPlans(Array.of(plans)));
    }

    private static SafetyPlan version(String id, Id<SafetyPlan> before) {
        return changed(plan -> plan.id(Id.of(id)).replaces(before));
    }

    private static SafetyPlan changed(UnaryOperator<SafetyPlan.Builder> change) {
        return change.apply(SafetyPlan.builder().from(SafetyFamily.plan())).build();
    }

    private static UnaryOperator<CaseFile.Builder> adopting(SafetyPlan plan) {
        return file -> file.addAdoptions(adoption(plan.id(), TODAY));
    }

    private static Adoption adoption(Id<SafetyPlan> plan, LocalDate on) {
        return Adoption.builder()
                .id(Id.of("adoption2"))
                .recordedOn(TODAY)
                .plan(plan)
                .on(on)
                .build();
    }

    private static PlanEnding ending(LocalDate on) {
        return PlanEnding.builder()
                .id(Id.of("ending01"))
                .recordedOn(TODAY)
                .plan(PLAN)
                .on(on)
                .reason(Text.of("x"))
                .build();
    }

    private static UnaryOperator<CaseFile.Builder> assented(AgreementLevel level, Id<SafetyPlan> to, LocalDate on) {
        return file -> file.addAssents(Assent.builder()
                .id(Id.of("assent01"))
                .recordedOn(TODAY)
                .to(to)
                .person(AUNT)
                .on(on)
                .level(level)
                .build());
    }

    private static UnaryOperator<CaseFile.Builder> discussed(LocalDate on, UnaryOperator<Consultation.Builder> change) {
        return file -> file.addConsultations(change.apply(Consultation.builder()
                        .id(Id.of("talk0001"))
                        .recordedOn(TODAY)
                        .plan(PLAN)
                        .person(AUNT)
                        .on(on))
                .build());
    }

    private static Dispatch sent(LocalDate on) {
        return Dispatch.builder()
                .id(Id.of("sent0009"))
                .recordedOn(TODAY)
                .of(PLAN)
                .to(AUNT)
                .on(on)
                .build();
    }

    private static Arguments example(String name, CaseFile file, String... expected) {
        return Arguments.of(name, file, Array.of(expected));
    }
}
