package nl.bredeblik.rules.render;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.casefile.Undertaking;
import nl.bredeblik.model.casefile.Undertakings;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.team.Assignment;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.Rule;

/** Who takes a finding up, and on which planned day at the latest, as far as the file itself names them. */
final class TakenUp {

    private final CaseIndex index;
    private final LocalDate day;
    private final Seq<Undertaking> open;
    private final Seq<Id<? extends Party>> coordinators;

    private TakenUp(CaseIndex index, LocalDate day) {
        this.index = index;
        this.day = day;
        this.open = Undertakings.openOn(index, day);
        this.coordinators = Undertakings.coordinatorsOn(index, day);
    }

    static TakenUp in(Assessment assessment) {
        LocalDate day = assessment.occasion().asOf();
        CaseFile known = assessment.file().asKnownOn(day);
        return new TakenUp(CaseIndex.of(known), day);
    }

    /** What is undertaken and still open. */
    Seq<Undertaking> undertakings() {
        return open;
    }

    /** The next planned evaluation or decision, on the day itself or after it. */
    Option<Undertaking> nextOccasion() {
        return open.find(undertaking ->
                isOccasion(undertaking.kind()) && undertaking.by().exists(by -> !by.isBefore(day)));
    }

    private static boolean isOccasion(Undertaking.Kind kind) {
        return kind == Undertaking.Kind.EVALUATION || kind == Undertaking.Kind.DECISION;
    }

    /**
     * Who takes up what a rule finds. Where its norms bind some kinds of organisation only: the workers of these, else the
     * organisations themselves. Otherwise the coordinators.
     */
    Seq<Id<? extends Party>> by(Rule<?> rule) {
        if (rule.norms().exists(norm -> norm.binds().isEmpty())) {
            return coordinators;
        }
        Set<OrganisationKind> bound = HashSet.ofAll(rule.norms().flatMap(norm -> norm.binds()));
        Seq<Id<? extends Party>> workers = index.current()
                .assignments()
                .filter(assignment -> assignment.role() == AssignmentRole.WORKER
                        && assignment.period().contains(day)
                        && worksFor(assignment, bound))
                .map(Assignment::professional);
        if (workers.nonEmpty()) {
            return workers.distinct();
        }
        return index.current()
                .organisations()
                .filter(organisation -> bound.contains(organisation.kind()))
                .map(Organisation::id);
    }

    private boolean worksFor(Assignment assignment, Set<OrganisationKind> bound) {
        return index.find(Professional.class, assignment.professional())
                .flatMap(professional -> index.organisation(professional.organisation()))
                .exists(organisation -> bound.contains(organisation.kind()));
    }
}
