package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.measure.CourtOrder;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A petition of professionals, and how far it has come. Nothing is asked of a petition by the family.
 *
 * @param petition the petition
 * @param course the legal course in which it stands
 * @param decisions the core decisions to ask
 */
record PetitionStanding(Petition petition, LegalCourse course, Seq<CoreDecision> decisions) {

    private static final Set<OrganisationKind> PROTECTING = HashSet.of(
            OrganisationKind.CERTIFIED_INSTITUTION,
            OrganisationKind.CHILD_PROTECTION_BOARD,
            OrganisationKind.REGIONAL_SAFETY_TEAM);
    private static final Set<PetitionKind> OF_SUPERVISION =
            HashSet.of(PetitionKind.SUPERVISION, PetitionKind.EXTEND_SUPERVISION);
    private static final Set<PetitionKind> OF_PLACEMENT =
            HashSet.of(PetitionKind.PLACEMENT, PetitionKind.EXTEND_PLACEMENT);
    private static final Set<PetitionKind> TO_EXTEND =
            HashSet.of(PetitionKind.EXTEND_SUPERVISION, PetitionKind.EXTEND_PLACEMENT);

    /** Petitions of an organisation or a professional. */
    static final Subjects<PetitionStanding> PETITIONS = Subjects.about(
            "petitions of professionals",
            PetitionStanding::in,
            PetitionStanding::petition,
            subject -> Array.of(subject.petition().id()));

    static Seq<PetitionStanding> in(Look look) {
        Seq<Petition> petitions = look.file().petitions().filter(petition -> isByProfessionals(petition, look));
        if (petitions.isEmpty()) {
            return Array.empty();
        }
        LegalCourse course = LegalCourse.of(look);
        return petitions.map(petition -> new PetitionStanding(
                petition,
                course,
                look.file()
                        .decisions()
                        .filter(decision -> petition.decision().contains(decision.id())
                                || decision.subjects().contains(petition.id()))));
    }

    private static boolean isByProfessionals(Petition petition, Look look) {
        return organisation(petition, look).isDefined()
                || look.index().find(Professional.class, petition.petitioner()).isDefined();
    }

    private static Option<Organisation> organisation(Petition petition, Look look) {
        Id<? extends Party> petitioner = petition.petitioner();
        return look.index().organisation(petitioner);
    }

    /** Whether a certified institution, the Board or a regional safety team asks, as an organisation or by its worker. */
    boolean isByProtector(Look look) {
        return organisation(petition, look).forAll(asking -> PROTECTING.contains(asking.kind()));
    }

    /** Whether a certified institution asks, as an organisation. */
    boolean isByInstitution(Look look) {
        return organisation(petition, look).exists(asking -> asking.kind() == OrganisationKind.CERTIFIED_INSTITUTION);
    }

    boolean asksSupervision() {
        return OF_SUPERVISION.contains(petition.kind());
    }

    boolean asksPlacement() {
        return OF_PLACEMENT.contains(petition.kind());
    }

    boolean asksExtension() {
        return TO_EXTEND.contains(petition.kind());
    }

    boolean isDecided() {
        return !course.orders(petition.id()).isEmpty();
    }

    /**
     * What a shortcoming means. It can block as long as no order decided on the petition. After that it can no longer be
     * mended, and asks for attention as long as a measure or authorisation runs that rests on the order.
     */
    Verdict weighed(Verdict verdict, Look look) {
        if (!isDecided()) {
            return verdict;
        }
        Seq<DayPeriod> titles = course.orders(petition.id()).map(CourtOrder::id).flatMap(course::titles);
        return titles.exists(period -> !look.day().past(period.lastDay()))
                ? verdict.as(Severity.ATTENTION)
                : Verdict.EXEMPT;
    }
}
