package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.Authorisation;
import nl.bredeblik.model.measure.CourtOrder;
import nl.bredeblik.model.measure.Hearing;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;

/** The measures, authorisations, placements and orders of a file, grouped once by child, petition and order. */
final class LegalCourse {

    private final Map<Id<Member>, Seq<ProtectionMeasure>> supervisions;
    private final Map<Id<Member>, Seq<Authorisation>> authorisations;
    private final Map<Id<Member>, Seq<Placement>> placements;
    private final Map<Id<Petition>, Seq<CourtOrder>> orders;
    private final Map<Id<CourtOrder>, Seq<DayPeriod>> titles;
    private final Map<Id<CourtOrder>, Seq<Hearing>> hearingsOfOrders;
    private final Map<Id<Petition>, Seq<Hearing>> hearingsOfPetitions;

    private LegalCourse(CaseFile file) {
        supervisions = grouped(
                file.measures().filter(MeasureChecks::isSupervision), measure -> Option.some(measure.subject()));
        authorisations = grouped(file.authorisations(), held -> Option.some(held.child()));
        placements = grouped(file.placements(), stay -> Option.some(stay.child()));
        orders = grouped(file.orders(), CourtOrder::petition);
        titles = grouped(file.measures(), ProtectionMeasure::order)
                .mapValues(held -> held.map(ProtectionMeasure::period))
                .merge(
                        grouped(file.authorisations(), Authorisation::order)
                                .mapValues(held -> held.map(Authorisation::period)),
                        Seq::appendAll);
        hearingsOfOrders = grouped(file.hearings(), Hearing::order);
        hearingsOfPetitions = grouped(file.hearings(), Hearing::petition);
    }

    /**
     * An entry, and the legal course in which it stands.
     *
     * @param entry the entry
     * @param course the course
     * @param <T> the type of entry
     */
    record Within<T extends Entry>(T entry, LegalCourse course) {}

    /** Each entry of a list, with the legal course. */
    static <T extends Entry> Subjects<Within<T>> each(String name, Function<CaseFile, Seq<T>> list) {
        return Subjects.about(
                name,
                look -> in(list, look),
                Within::entry,
                within -> Array.of(within.entry().id()));
    }

    private static <T extends Entry> Seq<Within<T>> in(Function<CaseFile, Seq<T>> list, Look look) {
        Seq<T> entries = list.apply(look.file());
        if (entries.isEmpty()) {
            return Array.empty();
        }
        LegalCourse course = of(look);
        return entries.map(entry -> new Within<>(entry, course));
    }

    static LegalCourse of(Look look) {
        return new LegalCourse(look.file());
    }

    /** Supervision and provisional supervision over a child, of whatever time. */
    Seq<ProtectionMeasure> supervisions(Id<Member> child) {
        return supervisions.getOrElse(child, Array.empty());
    }

    Seq<Authorisation> authorisations(Id<Member> child) {
        return authorisations.getOrElse(child, Array.empty());
    }

    Seq<Placement> placements(Id<Member> child) {
        return placements.getOrElse(child, Array.empty());
    }

    /** The orders that decide on a petition. */
    Seq<CourtOrder> orders(Id<Petition> petition) {
        return orders.getOrElse(petition, Array.empty());
    }

    /** The periods of the measures and authorisations that rest on an order. */
    Seq<DayPeriod> titles(Id<CourtOrder> order) {
        return titles.getOrElse(order, Array.empty());
    }

    /** The hearings in the course of an order or of a petition. */
    Seq<Hearing> hearings(Option<Id<CourtOrder>> order, Option<Id<Petition>> petition) {
        Seq<Hearing> ofOrder = order.flatMap(hearingsOfOrders::get).getOrElse(Array.empty());
        return ofOrder.appendAll(petition.flatMap(hearingsOfPetitions::get).getOrElse(Array.empty()));
    }

    private static <K, T> Map<K, Seq<T>> grouped(Seq<T> entries, Function<T, Option<K>> key) {
        return entries.filter(entry -> key.apply(entry).isDefined())
                .groupBy(entry -> key.apply(entry).get())
                .<Seq<T>>mapValues(group -> group);
    }
}
