package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.Look;

/** The open concerns that are recorded as acute unsafety. */
final class AcuteConcerns {

    private AcuteConcerns() {}

    static Seq<OpenConcern> in(Look look) {
        return OpenConcern.in(look).filter(AcuteConcerns::isAcute);
    }

    static Set<Id<?>> ids(Look look) {
        Set<Id<?>> ids = new HashSet<>();
        in(look).forEach(open -> ids.add(open.concern().id()));
        return ids;
    }

    static boolean isAcute(OpenConcern open) {
        return open.status().exists(status -> status.unsafety().contains(UnsafetyKind.ACUTE));
    }
}
