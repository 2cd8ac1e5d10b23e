package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.CourtOrder;
import nl.bredeblik.model.measure.Hearing;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.measure.PetitionTalk;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A petition and a person with whom it is discussed.
 *
 * @param standing the petition
 * @param person a child it is about, or a holder of authority over one
 */
record PetitionTalks(PetitionStanding standing, Id<? extends Party> person) {

    /** The petitions for which Rv 799a asks how they were discussed with the minor. */
    private static final Set<PetitionKind> DISCUSSED_WITH_MINOR = HashSet.of(
            PetitionKind.SUPERVISION,
            PetitionKind.EXTEND_SUPERVISION,
            PetitionKind.PLACEMENT,
            PetitionKind.EXTEND_PLACEMENT,
            PetitionKind.END_OF_AUTHORITY,
            PetitionKind.PARTIAL_AUTHORITY,
            PetitionKind.MEDICAL_CONSENT,
            PetitionKind.CONSENT_TO_MOVE);

    /** Each born child that a petition is about. */
    static final Subjects<PetitionTalks> WITH_CHILDREN = subjects(
            "petitions and the children they are about",
            look -> in(
                    look,
                    (standing, seen) -> standing.petition()
                            .children()
                            .filter(child -> look.index()
                                    .member(child)
                                    .exists(member -> Holders.isBornBy(
                                            member, standing.petition().on())))));

    /** Each natural person who held authority over a child that a petition is about, on the day of the petition. */
    static final Subjects<PetitionTalks> WITH_HOLDERS = subjects(
            "petitions and the holders of authority",
            look -> in(
                    look,
                    (standing, seen) -> standing.petition()
                            .children()
                            .flatMap(child ->
                                    Holders.over(child, standing.petition().on(), seen))));

    private static Subjects<PetitionTalks> subjects(String name, Function<Look, Seq<? extends PetitionTalks>> gather) {
        return Subjects.about(
                name,
                gather,
                talks -> talks.standing().petition(),
                talks -> Array.of(talks.standing().petition().id(), talks.person()));
    }

    private static Seq<PetitionTalks> in(
            Look look, BiFunction<PetitionStanding, Look, Seq<? extends Id<? extends Party>>> persons) {
        return PetitionStanding.in(look)
                .flatMap(standing -> persons.apply(standing, look)
                        .<Id<? extends Party>>map(person -> person)
                        .distinct()
                        .map(person -> new PetitionTalks(standing, person)));
    }

    /** Whether and how it was discussed with the minor, and the reaction; of any age. */
    Verdict isRecordedForMinor(Look look) {
        return DISCUSSED_WITH_MINOR.contains(standing.petition().kind()) ? isRecorded(look) : Verdict.EXEMPT;
    }

    /** An attempt that is recorded as a contact that did not take place is a reason too. */
    Verdict isRecordedForHolder(Look look) {
        if (!standing.isByProtector(look)) {
            return Verdict.EXEMPT;
        }
        boolean attempted = look.file()
                .contacts()
                .exists(contact -> !contact.held()
                        && contact.with().contains(person)
                        && !contact.on().isAfter(standing.petition().on()));
        return attempted ? Verdict.SATISFIED : isRecorded(look);
    }

    private Verdict isRecorded(Look look) {
        Seq<PetitionTalk> talks =
                standing.petition().talks().filter(talk -> talk.person().equals(person));
        if (talks.exists(talk -> talk.whyNot().isDefined()
                || (talk.reaction().isDefined()
                        && (talk.how().isDefined() || talk.on().isDefined())))) {
            return Verdict.SATISFIED;
        }
        Verdict violated = Verdict.VIOLATED.at("talks");
        return standing.weighed(talks.isEmpty() ? violated : violated.as(Severity.ATTENTION), look);
    }

    /** Once the court decided: a minor of twelve or older had the opportunity. Of an urgent order another rule speaks. */
    Verdict hadOpportunity(Look look) {
        Seq<CourtOrder> orders = standing.course().orders(standing.petition().id());
        if (orders.isEmpty()
                || orders.exists(CourtOrder::urgent)
                || !orders.forAll(order -> look.index()
                        .member(person)
                        .map(Member::id)
                        .exists(child -> UrgentOrderChecks.isOldEnough(child, order, look)))) {
            return Verdict.EXEMPT;
        }
        boolean had = orders.exists(order -> standing.course()
                .hearings(Option.some(order.id()), order.petition())
                .flatMap(Hearing::persons)
                .exists(heard -> heard.equals(person)));
        return had ? Verdict.SATISFIED : standing.weighed(Verdict.VIOLATED.at("children"), look);
    }
}
