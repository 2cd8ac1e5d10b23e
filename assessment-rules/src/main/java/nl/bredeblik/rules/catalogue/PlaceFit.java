package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.model.measure.PlacementKind.CRISIS;
import static nl.bredeblik.model.measure.PlacementKind.FAMILY_HOUSE;
import static nl.bredeblik.model.measure.PlacementKind.FOSTER_CARE;
import static nl.bredeblik.model.measure.PlacementKind.LIVING_ALONE;
import static nl.bredeblik.model.measure.PlacementKind.NETWORK_FOSTER_CARE;
import static nl.bredeblik.model.measure.PlacementKind.OTHER;
import static nl.bredeblik.model.measure.PlacementKind.RESIDENTIAL;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import nl.bredeblik.model.measure.PlacementKind;

/**
 * Whether a place is of the kind that an authorisation names. Foster care includes foster care in the own network. The codes
 * do not tell of a crisis place, another kind of place, a family home or guided living whether it is a foster family or an
 * accommodation of a provider; then it stays open.
 */
enum PlaceFit {
    SAME,
    OTHER_KIND,
    OPEN;

    private static final Set<PlacementKind> UNTOLD = HashSet.of(CRISIS, OTHER);
    private static final Set<PlacementKind> MAY_BE_ACCOMMODATION = HashSet.of(RESIDENTIAL, FAMILY_HOUSE, LIVING_ALONE);

    static PlaceFit of(PlacementKind named, PlacementKind place) {
        if (named == place || (named == FOSTER_CARE && place == NETWORK_FOSTER_CARE)) {
            return SAME;
        }
        if (UNTOLD.contains(named)
                || UNTOLD.contains(place)
                || (MAY_BE_ACCOMMODATION.contains(named) && MAY_BE_ACCOMMODATION.contains(place))) {
            return OPEN;
        }
        return OTHER_KIND;
    }
}
