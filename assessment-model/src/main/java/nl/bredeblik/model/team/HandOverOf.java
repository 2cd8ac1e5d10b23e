package nl.bredeblik.model.team;

import nl.bredeblik.model.entry.Code;

/**
 * What passes from one to another.
 *
 * <p>Dutch: <i>wat wordt overgedragen</i>.
 */
public enum HandOverOf implements Code {
    /** Coordination of the plan. */
    COORDINATION("coördinatie"),
    /** Carrying out a measure or help. */
    WORK("uitvoering"),
    /** The responsibility to watch safety. */
    SIGHT_ON_SAFETY("zicht op veiligheid"),
    /** Everything, as at closing. */
    WHOLE_CASE("hele casus");

    private final String label;

    HandOverOf(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
