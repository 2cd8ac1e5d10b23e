package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.team.ParticipationMode;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * The last evaluation of the plan that is worked with, and whether a child and a parent were heard in it.
 *
 * @param evaluation the evaluation
 * @param isAChildHeard whether a child took part, was invited or gave a view; true where no child is of an age to speak
 * @param isAParentHeard the same of a parent
 */
record ReviewVoices(Evaluation evaluation, boolean isAChildHeard, boolean isAParentHeard) {

    static final Subjects<ReviewVoices> LAST = Subjects.about(
            "evaluations of the plan",
            ReviewVoices::in,
            ReviewVoices::evaluation,
            voices -> Array.of(voices.evaluation().id()));

    private static Seq<ReviewVoices> in(Look look) {
        Option<Plan> plan = WorkingPlan.of(look);
        Seq<Evaluation> held = look.file()
                .evaluations()
                .filter(each -> plan.exists(worked -> worked.id().equals(each.plan()))
                        && look.day().reached(each.on()))
                .sorted((one, other) -> one.on().equals(other.on())
                        ? other.id().text().compareTo(one.id().text())
                        : one.on().compareTo(other.on()));
        return plan.flatMap(worked -> held.lastOption().map(last -> {
                    LocalDate since = held.map(Evaluation::on)
                            .filter(day -> day.isBefore(last.on()))
                            .lastOption()
                            .getOrElse(worked.on());
                    return of(last, since, look);
                }))
                .toArray();
    }

    /** A view counts that was given after the plan, or after the evaluation before. */
    private static ReviewVoices of(Evaluation last, LocalDate since, Look look) {
        Set<Id<?>> took = new HashSet<>();
        last.participants()
                .filter(each -> each.mode() != ParticipationMode.NOT_INVITED)
                .forEach(each -> took.add(each.person()));
        Map<Id<?>, NavigableSet<LocalDate>> views = views(look);
        Seq<Member> children = look.file()
                .members()
                .filter(member -> FamilySubjects.isBornMinor(member, look.day())
                        && ChildAges.speaksOn(member, last.on(), look)
                        && (last.members().isEmpty() || last.members().contains(member.id())));
        Seq<Member> parents = FamilyParents.in(look);
        return new ReviewVoices(
                last,
                children.isEmpty() || children.exists(child -> isHeard(child.id(), took, views, last.on(), since)),
                parents.isEmpty() || parents.exists(parent -> isHeard(parent.id(), took, views, last.on(), since)));
    }

    private static boolean isHeard(
            Id<?> person,
            Set<Id<?>> took,
            Map<Id<?>, NavigableSet<LocalDate>> views,
            LocalDate on,
            LocalDate sinceExclusive) {
        LocalDate view = views.getOrDefault(person, new TreeSet<>()).floor(on);
        return took.contains(person) || (view != null && view.isAfter(sinceExclusive));
    }

    private static Map<Id<?>, NavigableSet<LocalDate>> views(Look look) {
        Map<Id<?>, NavigableSet<LocalDate>> views = new HashMap<>();
        look.file()
                .perspectives()
                .forEach(view -> views.computeIfAbsent(view.holder(), none -> new TreeSet<>())
                        .add(view.on()));
        look.file()
                .consultations()
                .filter(talk -> talk.view().isDefined())
                .forEach(talk -> views.computeIfAbsent(talk.person(), none -> new TreeSet<>())
                        .add(talk.on()));
        return views;
    }

    Verdict areHeard(Look look) {
        return Verdict.satisfiedIf(isAChildHeard && isAParentHeard).at("participants");
    }
}
