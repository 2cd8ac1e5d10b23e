/** Checks a case file against rules that each rest on a named norm. */
module nl.bredeblik.rules {
    requires transitive io.vavr;
    requires transitive nl.bredeblik.model;
    requires static transitive org.jspecify;

    exports nl.bredeblik.rules;
    exports nl.bredeblik.rules.catalogue;
    exports nl.bredeblik.rules.profile;
}
