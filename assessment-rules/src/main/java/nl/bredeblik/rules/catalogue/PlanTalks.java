package nl.bredeblik.rules.catalogue;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.plan.AgreementLevel;
import nl.bredeblik.model.plan.Assent;
import nl.bredeblik.model.plan.Consultation;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.statement.Reaction;
import nl.bredeblik.rules.Look;

/**
 * What is recorded of talking with each person about each version of a plan. An evaluation is no such talk: it comes
 * afterwards.
 */
final class PlanTalks {

    /** How far a talk came; the last is the farthest. */
    enum Reached {
        /** It was tried, or it says why not. */
        ATTEMPT,
        /** It took place. */
        TALK,
        /** What the person thinks of the plan is recorded. */
        VIEW
    }

    private record About(Id<?> plan, Id<?> person) {}

    private record Answer(LocalDate on, AgreementLevel level) {

        /** The last answer counts; of two on one day the one that agrees least. */
        Answer orLater(Answer other) {
            boolean isLater = other.on.equals(on) ? other.level.compareTo(level) > 0 : other.on.isAfter(on);
            return isLater ? other : this;
        }
    }

    private final Set<Id<?>> plans = new HashSet<>();
    private final Map<About, Reached> talks = new HashMap<>();
    private final Map<About, Answer> answers = new HashMap<>();
    private final Map<Id<?>, LocalDate> lastAttempt = new HashMap<>();

    private PlanTalks() {}

    static PlanTalks in(Look look) {
        PlanTalks talks = new PlanTalks();
        look.file().plans().forEach(talks::addMakers);
        look.file()
                .consultations()
                .filter(talk -> look.day().reached(talk.on()))
                .forEach(talks::add);
        look.file().assents().filter(assent -> look.day().reached(assent.on())).forEach(talks::add);
        for (Perspective view : look.file().perspectives()) {
            if (look.day().reached(view.on())) {
                view.about().forEach(plan -> talks.add(plan, view.holder(), Reached.VIEW));
            }
        }
        for (Reaction reaction : look.file().reactions()) {
            Reached reached = reaction.text().isDefined() ? Reached.VIEW : Reached.ATTEMPT;
            reaction.to().forEach(plan -> talks.add(plan, reaction.person(), reached));
        }
        look.file()
                .contacts()
                .filter(contact -> !contact.held() && look.day().reached(contact.on()))
                .forEach(talks::addAttempt);
        return talks;
    }

    /** Who drew up the plan knows it; a plan of the family itself is what they think. */
    private void addMakers(Plan plan) {
        plans.add(plan.id());
        Reached reached = plan.kind() == PlanKind.FAMILY_GROUP_PLAN ? Reached.VIEW : Reached.TALK;
        plan.madeBy().forEach(maker -> add(plan.id(), maker, reached));
    }

    private void add(Consultation talk) {
        boolean isViewed = talk.view().isDefined() || talk.level().exists(PlanTalks::isAnswer);
        Reached held = talk.attemptOnly().isDefined() ? Reached.ATTEMPT : Reached.TALK;
        add(talk.plan(), talk.person(), isViewed ? Reached.VIEW : held);
        talk.level().forEach(level -> answer(talk.plan(), talk.person(), new Answer(talk.on(), level)));
    }

    private void add(Assent assent) {
        answer(assent.to(), assent.person(), new Answer(assent.on(), assent.level()));
        if (isAnswer(assent.level())) {
            add(assent.to(), assent.person(), Reached.VIEW);
        } else if (assent.level() == AgreementLevel.COULD_NOT_BE_ASKED) {
            add(assent.to(), assent.person(), Reached.ATTEMPT);
        }
    }

    private void addAttempt(Contact attempt) {
        attempt.with()
                .forEach(person ->
                        lastAttempt.merge(person, attempt.on(), (one, other) -> one.isAfter(other) ? one : other));
    }

    private void add(Id<?> plan, Id<?> person, Reached reached) {
        if (plans.contains(plan)) {
            talks.merge(new About(plan, person), reached, (one, other) -> one.compareTo(other) < 0 ? other : one);
        }
    }

    private void answer(Id<?> plan, Id<?> person, Answer answer) {
        if (isAnswer(answer.level())) {
            answers.merge(new About(plan, person), answer, Answer::orLater);
        }
    }

    private static boolean isAnswer(AgreementLevel level) {
        return switch (level) {
            case AGREES, PARTLY, DISAGREES -> true;
            case NOT_ASKED, COULD_NOT_BE_ASKED -> false;
        };
    }

    /** How far it came with a person about a version; none when nothing is recorded. */
    Option<Reached> with(Id<?> person, Plan plan) {
        return Option.of(talks.get(new About(plan.id(), person)))
                .orElse(() -> Option.of(lastAttempt.get(person))
                        .filter(attempt -> !attempt.isBefore(plan.on()))
                        .map(attempt -> Reached.ATTEMPT));
    }

    /** What a person answered last when asked whether he or she agrees with a version: fully, in part or not. */
    Option<AgreementLevel> answerOf(Id<?> person, Plan plan) {
        return Option.of(answers.get(new About(plan.id(), person))).map(Answer::level);
    }
}
