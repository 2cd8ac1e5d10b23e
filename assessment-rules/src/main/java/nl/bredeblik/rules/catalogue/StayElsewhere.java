package nl.bredeblik.rules.catalogue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.measure.Authorisation;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.model.statement.InvolvementRole;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Look;

/** Whether everybody whom a concern is about stays elsewhere, in a way that itself ends the exposure to it. */
final class StayElsewhere {

    private StayElsewhere() {}

    static boolean endsExposure(SafetyConcern concern, Look look) {
        Seq<Involvement> endangered = concern.endangered();
        return !endangered.isEmpty()
                && endangered.forAll(each -> look.file()
                        .placements()
                        .exists(stay -> stay.child().equals(each.person()) && isAwayFrom(concern, stay, look)));
    }

    private static boolean isAwayFrom(SafetyConcern concern, Placement stay, Look look) {
        return look.day().isIn(stay.period())
                && hasTitle(stay, look)
                && beganElsewhere(concern, stay.period().startInclusive())
                && causing(concern).intersect(presentAt(stay, look)).isEmpty();
    }

    /** A stay with consent is an arrangement too; one of which the basis is not recorded is not. */
    private static boolean hasTitle(Placement stay, Look look) {
        return switch (stay.basis()) {
            case VOLUNTARY, GUARDIAN -> true;
            case AUTHORISATION, SECURE_AUTHORISATION ->
                stay.authorisation()
                        .flatMap(id -> look.index().find(Authorisation.class, id))
                        .exists(title -> look.day().isIn(title.period()));
            case NOT_RECORDED -> false;
        };
    }

    /** The concern was there before the stay, or names who caused it: then the place of the stay can be told from it. */
    private static boolean beganElsewhere(SafetyConcern concern, LocalDate start) {
        Option<PartialDate> since = concern.since();
        boolean arose = since.exists(date -> date.isCertainlyAfter(start));
        boolean wasThere = since.exists(date -> date.isCertainlyBefore(start));
        return !arose && (wasThere || !causing(concern).isEmpty());
    }

    private static Set<Id<?>> causing(SafetyConcern concern) {
        return HashSet.ofAll(concern.named()
                .filter(each -> each.role() == InvolvementRole.NAMED_AS_CAUSING)
                .map(Involvement::person));
    }

    private static Set<Id<?>> presentAt(Placement stay, Look look) {
        Set<Id<?>> present = HashSet.ofAll(stay.carer());
        return stay.household().isEmpty()
                ? present
                : present.addAll(look.file()
                        .residences()
                        .filter(home -> home.household().equals(stay.household())
                                && look.day().mayBeIn(home.period()))
                        .map(home -> home.member()));
    }
}
