package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A concern that is still open where the work ends.
 *
 * @param ending where the work ends
 * @param concern the concern
 * @param isHandedOver whether somebody else received it
 */
record OpenAtEnd(Ending ending, SafetyConcern concern, boolean isHandedOver) {

    static final Subjects<OpenAtEnd> CONCERNS = Subjects.about(
            "concerns that are open where the work ends",
            OpenAtEnd::in,
            open -> open.ending().entry(),
            open -> Array.of(open.ending().entry().id(), open.concern().id()));

    private static Seq<OpenAtEnd> in(Look look) {
        Seq<Ending> endings = Ending.in(look);
        if (endings.isEmpty()) {
            return Array.empty();
        }
        HandedOver handed = HandedOver.in(look);
        List<OpenAtEnd> found = new ArrayList<>();
        for (OpenConcern open : OpenConcern.in(look)) {
            SafetyConcern concern = open.concern();
            Seq<? extends Id<?>> persons =
                    concern.endangered().map(Involvement::person).distinct();
            for (Ending ending : endings.filter(each -> each.isFor(persons))) {
                Seq<? extends Id<?>> left = ending.members().isEmpty()
                        ? persons
                        : persons.filter(person -> ending.members().exists(person::equals));
                boolean isHandedOver =
                        handed.passed(concern.id(), ending.by()) || handed.passedSightOn(left, ending.by());
                found.add(new OpenAtEnd(ending, concern, isHandedOver));
            }
        }
        return Array.ofAll(found);
    }

    Verdict isHandedOver(Look look) {
        return Verdict.satisfiedIf(isHandedOver);
    }
}
