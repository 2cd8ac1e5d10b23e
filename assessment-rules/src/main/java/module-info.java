/**
 * Checks a case file against rules that each rest on a named norm.
 *
 * <p>Stands on the model and on Vavr. Jackson is needed by the package {@code nl.bredeblik.rules.json} and by nothing else.
 */
module nl.bredeblik.rules {
    requires transitive io.vavr;
    requires transitive nl.bredeblik.model;
    requires static com.fasterxml.jackson.core;
    requires static transitive org.jspecify;

    exports nl.bredeblik.rules;
    exports nl.bredeblik.rules.catalogue;
    exports nl.bredeblik.rules.json;
    exports nl.bredeblik.rules.profile;
    exports nl.bredeblik.rules.render;
}
