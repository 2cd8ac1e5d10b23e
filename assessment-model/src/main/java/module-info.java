/**
 * The case file of one family: what is recorded about its members, the concerns, the analysis and the plan.
 *
 * <p>Stands on Vavr alone. Jackson is needed by the package {@code nl.bredeblik.model.json} and by nothing else.
 */
@SuppressWarnings("requires-automatic") // Immutables has no module descriptor; it is gone after compilation.
module nl.bredeblik.model {
    requires transitive io.vavr;
    requires static com.fasterxml.jackson.core;
    requires static org.immutables.encode;
    requires static org.immutables.value;
    requires static transitive org.jspecify;

    exports nl.bredeblik.model.entry;
}
