package nl.bredeblik.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/** Which package may know which. Every rule takes the package it looks into, so that a fixture can stand in for it. */
public final class Arrows {

    private Arrows() {}

    /** Packages know each other one way round: without a cycle each can be read and changed alone. */
    public static ArchRule noCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** {@code entry}, {@code time} and {@code shape} stand at the bottom and know none of the concepts above them. */
    public static ArchRule bottomKnowsOnlyItself(String root) {
        String[] bottom = {root + ".entry..", root + ".time..", root + ".shape..", root + ".style.."};
        String[] known = {
            root + ".entry..",
            root + ".time..",
            root + ".shape..",
            root + ".style..",
            "java..",
            "io.vavr..",
            "org.jspecify..",
            "org.immutables.."
        };
        return noClasses()
                .that()
                .resideInAnyPackage(bottom)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(known)
                .because("entry, time and shape are what all concepts stand on");
    }

    /** The case file gathers the concepts; only what is made of the whole file knows it: its JSON form, views, changes, copies. */
    public static ArchRule onlyWhatIsMadeOfItKnowsTheCaseFile(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        root + ".card..",
                        root + ".casefile..",
                        root + ".change..",
                        root + ".coverage..",
                        root + ".graph..",
                        root + ".json..",
                        root + ".pseudonym..",
                        root + ".thread..",
                        root + ".view..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".casefile..")
                .because("a concept that knows the whole file cannot be used without it");
    }

    /** Each view is made of the whole file, and the file needs none of them. */
    public static ArchRule theCaseFileKnowsNoView(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".casefile..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".coverage..", root + ".graph..", root + ".thread..")
                .because("a file can be read and checked without its views");
    }

    /** A view is made of a whole file; nothing in the model is made of a view. */
    public static ArchRule nothingKnowsViews(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".view..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".view..")
                .because("a view stands above the case file");
    }

    /** Nothing in the library knows its JSON form: it is one form among others. */
    public static ArchRule nothingKnowsJson(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".json..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".json..")
                .because("everything but json works without it");
    }

    /** Jackson is optional, so only {@code json} may need it. */
    public static ArchRule onlyJsonTouchesJackson(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".json..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .because("Jackson is optional, for json alone");
    }

    /** Whatever a build file says, a library uses Java, Vavr and annotations, and only what is listed besides. */
    public static ArchRule standsOnVavr(String root, String... besides) {
        String[] known = {root + "..", "java..", "io.vavr..", "org.jspecify..", "org.immutables.."};
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(known).or(resideInAnyPackage(besides)))
                .because("a vendor takes one dependency with it");
    }

    /** The model can be used with other people's rules, or with none. */
    public static ArchRule modelKnowsNoRules(String model, String rules) {
        return noClasses()
                .that()
                .resideInAPackage(model + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(rules + "..")
                .because("the model stands without rules");
    }
}
