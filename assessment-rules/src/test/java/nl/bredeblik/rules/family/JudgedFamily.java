package nl.bredeblik.rules.family;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.JudgedFamily.INVENTED;
import static nl.bredeblik.rules.family.JudgedFamily.SCHOOL;
import static nl.bredeblik.rules.family.JudgedFamily.SCIENTIST;
import static nl.bredeblik.rules.family.JudgedFamily.TEACHER;
import static nl.bredeblik.rules.family.JudgedFamily.team;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.judgement.CaseDiscussion;
import nl.bredeblik.model.judgement.DiscussionDecision;
import nl.bredeblik.model.judgement.DiscussionDecisionKind;
import nl.bredeblik.model.judgement.FamilyPresence;
import nl.bredeblik.model.judgement.JudgementKind;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.SafetyLevel;
import nl.bredeblik.model.statement.Dissent;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.team.ProfessionalRegister;
import nl.bredeblik.model.team.Registration;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;

/** The sound family with a school and a behavioural scientist beside it, and judgements that are in order. */
public final class JudgedFamily {

    public static final Id<Organisation> SCHOOL = Id.of("school01");

    public static final Id<Professional> TEACHER = Id.of("teacher1");

    public static final Id<Professional> SCIENTIST = Id.of("scientist");

    public static final Text INVENTED = Text.of("Invented.");

    private JudgedFamily() {}

    /** The school with a teacher, and a scientist of the institution. */
    public static Change team() {
        return Change.with(file -> file.addOrganisations(Organisation.builder()
                        .id(SCHOOL)
                        .recordedOn(OPENED)
                        .kind(OrganisationKind.SCHOOL)
                        .build())
                .addProfessionals(Professional.builder()
                        .id(TEACHER)
                        .recordedOn(OPENED)
                        .organisation(SCHOOL)
                        .build())
                .addProfessionals(scientist(ProfessionalRegister.SKJ_ORTHOPEDAGOGUE, LocalDate.of(2016, 1, 1))));
    }

    public static Professional scientist(ProfessionalRegister register, LocalDate since) {
        return Professional.builder()
                .id(SCIENTIST)
                .recordedOn(OPENED)
                .organisation(INSTITUTION)
                .addRegistrations(Registration.builder()
                        .register(register)
                        .period(PartialPeriod.of(Option.some(PartialDate.onDay(since)), Option.none()))
                        .build())
                .build();
    }

    public static SafetyJudgement.Builder own(String id, LocalDate on, Id<? extends Party> by, SafetyLevel level) {
        return judgement(id, on, JudgementKind.OWN, level).addBy(by);
    }

    public static SafetyJudgement.Builder joint(
            String id, LocalDate on, Id<? extends Party> one, Id<? extends Party> two) {
        return judgement(id, on, JudgementKind.JOINT, SafetyLevel.SAFE_WITH_AGREEMENTS)
                .addBy(one)
                .addBy(two);
    }

    private static SafetyJudgement.Builder judgement(String id, LocalDate on, JudgementKind kind, SafetyLevel level) {
        return SafetyJudgement.builder()
                .id(Id.of(id))
                .recordedOn(on)
                .kind(kind)
                .on(on)
                .addConcerns(CONCERN)
                .safetyNow(level)
                .later(INVENTED)
                .reasons(INVENTED);
    }

    /** The team, and judgements. */
    public static Change judged(SafetyJudgement.Builder... judgements) {
        Change change = team();
        for (SafetyJudgement.Builder judgement : judgements) {
            change = change.and(Change.with(file -> file.addJudgements(judgement.build())));
        }
        return change;
    }

    public static Change add(SafetyJudgement.Builder judgement) {
        return with(file -> file.addJudgements(judgement.build()));
    }

    public static Change discussion(LocalDate on, UnaryOperator<CaseDiscussion.Builder> change) {
        return with(file -> file.addDiscussions(change.apply(CaseDiscussion.builder()
                        .id(Id.of("discussion"))
                        .recordedOn(on)
                        .on(on)
                        .family(FamilyPresence.PRESENT)
                        .addDecisions(DiscussionDecision.builder()
                                .kind(DiscussionDecisionKind.WAIT)
                                .reasons(INVENTED)
                                .build()))
                .build()));
    }

    public static Change status(LocalDate on, UnsafetyKind unsafety, ConcernStanding standing) {
        return with(file -> file.addConcernStatuses(ConcernStatus.builder()
                .id(Id.of("status002"))
                .recordedOn(on)
                .concern(CONCERN)
                .on(on)
                .status(standing)
                .addUnsafety(unsafety)
                .build()));
    }

    public static Dissent dissent(Id<? extends Party> person) {
        return Dissent.builder().person(person).text(INVENTED).build();
    }
}
