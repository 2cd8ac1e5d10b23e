package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.rules.Look;

/** The measures that a plan of action (<i>plan van aanpak</i>) carries out. */
final class PlanMeasures {

    private PlanMeasures() {}

    /** Those that run today. */
    static Seq<ProtectionMeasure> running(Look look) {
        return look.file()
                .measures()
                .filter(measure -> isCarriedOut(measure) && look.day().isIn(measure.period()));
    }

    /** A measure with a plan, over a child or of youth probation; a restraining order has none. */
    static boolean isCarriedOut(ProtectionMeasure measure) {
        return switch (measure.kind()) {
            case SUPERVISION, PROVISIONAL_SUPERVISION, GUARDIANSHIP, PROVISIONAL_GUARDIANSHIP -> true;
            case TEMPORARY_GUARDIANSHIP, YOUTH_PROBATION -> true;
            case TEMPORARY_HOME_BAN, OTHER -> false;
        };
    }
}
