/**
 * The case file of one family: what is recorded about its members, the concerns, the analysis and the plan.
 *
 * <p>Stands on Vavr alone. Jackson is needed by the package {@code nl.bredeblik.model.json} and by nothing else.
 */
@SuppressWarnings("requires-automatic") // Immutables has no module descriptor.
module nl.bredeblik.model {
    requires transitive io.vavr;
    requires static com.fasterxml.jackson.core;
    requires static org.immutables.encode;
    requires static org.immutables.value;
    requires static transitive org.jspecify;

    exports nl.bredeblik.model.analysis;
    exports nl.bredeblik.model.card;
    exports nl.bredeblik.model.casefile;
    exports nl.bredeblik.model.change;
    exports nl.bredeblik.model.concern;
    exports nl.bredeblik.model.coverage;
    exports nl.bredeblik.model.entry;
    exports nl.bredeblik.model.family;
    exports nl.bredeblik.model.graph;
    exports nl.bredeblik.model.json;
    exports nl.bredeblik.model.judgement;
    exports nl.bredeblik.model.measure;
    exports nl.bredeblik.model.origin;
    exports nl.bredeblik.model.participation;
    exports nl.bredeblik.model.plan;
    exports nl.bredeblik.model.privacy;
    exports nl.bredeblik.model.pseudonym;
    exports nl.bredeblik.model.shape;
    exports nl.bredeblik.model.statement;
    exports nl.bredeblik.model.team;
    exports nl.bredeblik.model.thread;
    exports nl.bredeblik.model.time;
    exports nl.bredeblik.model.view;
}
