package nl.bredeblik.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The finished classes of a library, without its tests, and the rules that hold for each library. */
public final class Libraries {

    private Libraries() {}

    /** All classes below a package that are not tests. */
    public static JavaClasses mainClasses(String root) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    /** What holds for both libraries. */
    public static Stream<ArchRule> rules(String root) {
        return Stream.of(
                Arrows.noCycles(root).allowEmptyShould(true),
                Purity.asksNothingOfTheMachine(root),
                Purity.usesNoReflection(root),
                Purity.touchesNoFilesOrNetwork(root),
                Purity.holdsNoMutableStaticState(root),
                PublicFace.speaksVavr(root));
    }
}
