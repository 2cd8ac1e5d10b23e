package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.ConcernDomain;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Dispatch;
import nl.bredeblik.model.plan.Fallback;
import nl.bredeblik.model.plan.FallbackAction;
import nl.bredeblik.model.plan.MonitoringItem;
import nl.bredeblik.model.plan.Recurrence;
import nl.bredeblik.model.plan.RecurrenceUnit;
import nl.bredeblik.model.plan.SafetyAgreement;
import nl.bredeblik.model.plan.SafetyCondition;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.model.statement.InvolvementRole;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.Finding;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.RuleSet;

/** An invented father and daughter with a safety plan in order in every respect. Every example changes one thing in it. */
final class SafetyFamily {

    static final LocalDate START = LocalDate.of(2026, 2, 2);
    static final LocalDate FIRST_CHECK = LocalDate.of(2026, 2, 9);
    static final LocalDate EVALUATION = LocalDate.of(2026, 3, 2);
    static final LocalDate END = LocalDate.of(2026, 5, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 2, 4);

    static final Id<Member> FATHER = Id.of("father01");
    static final Id<Member> DAUGHTER = Id.of("daughter01");
    static final Id<NetworkPerson> AUNT = Id.of("aunt0001");
    static final Id<NetworkPerson> NEIGHBOUR = Id.of("neighbour1");
    static final Id<SafetyConcern> CONCERN = Id.of("concern1");
    static final Id<SafetyPlan> PLAN = Id.of("safetyplan1");
    static final Id<SafetyCondition> CONDITION = Id.of("condition1");
    static final Id<SafetyAgreement> AGREEMENT = Id.of("agreement1");
    static final Id<MonitoringItem> MONITORING = Id.of("monitoring1");

    private static final RuleSet SAFETY = RuleSet.of("safety", "test", SafetyRules.ALL);

    private SafetyFamily() {}

    static CaseFile file() {
        return change(
                withoutPlan(),
                builder -> builder.addSafetyPlans(plan())
                        .addAdoptions(Adoption.builder()
                                .id(Id.of("adoption1"))
                                .recordedOn(START)
                                .plan(PLAN)
                                .on(START)
                                .build())
                        .addDispatches(sent("sent0001", FATHER))
                        .addDispatches(sent("sent0002", Id.of("aunt0001"))));
    }

    static CaseFile withoutPlan() {
        return CaseFile.builder()
                .id(Id.of("safetyfamily"))
                .openedOn(START)
                .addMembers(member("father01", MemberRole.PARENT, LocalDate.of(1990, 3, 3)))
                .addMembers(member("daughter01", MemberRole.CHILD, LocalDate.of(2015, 8, 1)))
                .addNetworkPersons(network("aunt0001", YesNoUnknown.YES))
                .addNetworkPersons(network("neighbour1", YesNoUnknown.NOT_ASKED))
                .addConcerns(SafetyConcern.builder()
                        .id(CONCERN)
                        .recordedOn(START)
                        .domain(ConcernDomain.CHILD_ABUSE)
                        .addEndangered(involved("daughter01", InvolvementRole.HARMED))
                        .addNamed(involved("father01", InvolvementRole.NAMED_AS_CAUSING))
                        .build())
                .addConcernStatuses(status("status01", START, ConcernStanding.CONFIRMED, UnsafetyKind.ACUTE))
                .build();
    }

    static CaseFile change(CaseFile file, UnaryOperator<CaseFile.Builder> change) {
        return change.apply(CaseFile.builder().from(file)).build();
    }

    /** The family with another version of its only plan. */
    static CaseFile withPlan(UnaryOperator<SafetyPlan.Builder> change) {
        SafetyPlan changed = change.apply(SafetyPlan.builder().from(plan())).build();
        return change(file(), builder -> builder.safetyPlans(Array.of(changed)));
    }

    static CaseFile withAgreement(UnaryOperator<SafetyAgreement.Builder> change) {
        SafetyAgreement changed =
                change.apply(SafetyAgreement.builder().from(agreement())).build();
        return withPlan(plan -> plan.agreements(Array.of(changed)));
    }

    static CaseFile withCondition(UnaryOperator<SafetyCondition.Builder> change) {
        SafetyCondition changed =
                change.apply(SafetyCondition.builder().from(condition())).build();
        return withPlan(plan -> plan.conditions(Array.of(changed)));
    }

    static SafetyPlan plan() {
        return SafetyPlan.builder()
                .id(PLAN)
                .recordedOn(START)
                .version(1)
                .on(START)
                .addMembers(FATHER)
                .addMembers(DAUGHTER)
                .addConcerns(CONCERN)
                .why(Text.of("x"))
                .addConditions(condition())
                .addAgreements(agreement())
                .consequences(Text.of("x"))
                .fallback(Fallback.builder()
                        .addTriggers(Text.of("x"))
                        .addFirstActions(FallbackAction.builder()
                                .actor(AUNT)
                                .text(Text.of("x"))
                                .build())
                        .addContacts(AUNT)
                        .childKnows(YesNoUnknown.YES)
                        .build())
                .addMonitoring(MonitoringItem.builder()
                        .id(MONITORING)
                        .what(Text.of("x"))
                        .who(AUNT)
                        .addMembers(DAUGHTER)
                        .recurrence(weekly())
                        .first(FIRST_CHECK)
                        .build())
                .watcher(AUNT)
                .addBound(FATHER)
                .addBound(AUNT)
                .addSafetyPersons(AUNT)
                .addEvaluationsOn(EVALUATION)
                .endsOn(END)
                .build();
    }

    private static SafetyCondition condition() {
        return SafetyCondition.builder()
                .id(CONDITION)
                .addMembers(DAUGHTER)
                .addActors(FATHER)
                .behaviour(Text.of("x"))
                .seenBy(Text.of("x"))
                .why(Text.of("x"))
                .addConcerns(CONCERN)
                .build();
    }

    private static SafetyAgreement agreement() {
        return SafetyAgreement.builder()
                .id(AGREEMENT)
                .addConditions(CONDITION)
                .addDoers(FATHER)
                .text(Text.of("x"))
                .recurrence(weekly())
                .addCheckers(AUNT)
                .build();
    }

    static Recurrence weekly() {
        return Recurrence.builder().every(1).unit(RecurrenceUnit.WEEK).build();
    }

    static ConcernStatus status(String id, LocalDate on, ConcernStanding standing, UnsafetyKind... unsafety) {
        return ConcernStatus.builder()
                .id(Id.of(id))
                .recordedOn(on)
                .concern(CONCERN)
                .on(on)
                .status(standing)
                .unsafety(Array.of(unsafety))
                .build();
    }

    static Dispatch sent(String id, Id<Member> to) {
        return Dispatch.builder()
                .id(Id.of(id))
                .recordedOn(START)
                .of(PLAN)
                .to(to)
                .on(START)
                .build();
    }

    static Involvement involved(String person, InvolvementRole role) {
        return Involvement.builder().person(Id.<Member>of(person)).role(role).build();
    }

    static NetworkPerson network(String id, YesNoUnknown agreed) {
        return NetworkPerson.builder()
                .id(Id.of(id))
                .recordedOn(START)
                .agreedToHelp(agreed)
                .partOfConcern(YesNoUnknown.NO)
                .build();
    }

    static Member member(String id, MemberRole role, LocalDate birth) {
        return Member.builder()
                .id(Id.of(id))
                .recordedOn(START)
                .role(role)
                .birthDate(PartialDate.onDay(birth))
                .build();
    }

    /** What the rules of this area find, one line each: code, severity, ids and field. */
    static Seq<String> found(CaseFile file, LocalDate day) {
        Assessment assessment = SAFETY.assess(file, Occasion.on(day));
        return assessment
                .failures()
                .map(Object::toString)
                .appendAll(assessment.findings().map(SafetyFamily::line));
    }

    private static String line(Finding finding) {
        return finding.code() + " " + finding.severity() + " "
                + finding.subjects().mkString("+")
                + finding.field().map(field -> " @" + field).getOrElse("");
    }
}
