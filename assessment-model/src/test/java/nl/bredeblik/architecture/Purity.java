package nl.bredeblik.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Same file, same day, same rules: same outcome, on every machine. */
public final class Purity {

    private static final Set<String> MACHINE = Set.of(
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.Clock.tick",
            "java.time.Clock.tickDays",
            "java.time.Clock.tickMillis",
            "java.time.Clock.tickMinutes",
            "java.time.Clock.tickSeconds",
            "java.time.InstantSource.system",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID",
            "java.util.Date.<init>",
            "java.util.Random.<init>",
            "java.lang.Math.random",
            "java.lang.Thread.sleep",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getProperty",
            "java.lang.System.getenv");

    private static final Set<String> SILENT_LOCALE = Set.of("toLowerCase", "toUpperCase", "format", "formatted");

    private Purity() {}

    /** No clock, no default locale or zone, no waiting, no chance, and no settings of the machine. */
    public static ArchRule asksNothingOfTheMachine(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .accessTargetWhere(describe("the machine is asked", Purity::asksTheMachine))
                .because("the reference date is an argument and texts name their language");
    }

    /** No reflection: it hides who uses what, and modules and native images refuse it. */
    public static ArchRule usesNoReflection(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .accessTargetWhere(describe("a class is looked up by name or looked into", Purity::looksIntoAClass));
    }

    /** No files and no network: the libraries read and write what their caller hands them. */
    public static ArchRule touchesNoFilesOrNetwork(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio.file..", "java.sql..")
                .orShould()
                .dependOnClassesThat(describe(
                        "are files", type -> type.getPackageName().equals("java.io") && isFile(type.getSimpleName())));
    }

    /** No static field can change: two threads, or two tests, never meet in one. */
    public static ArchRule holdsNoMutableStaticState(String root) {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should(NEVER_CHANGE)
                .allowEmptyShould(true);
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        if (owner.startsWith("java.time.") && target.getName().equals("now")) {
            return true;
        }
        if (owner.equals("java.lang.String") && SILENT_LOCALE.contains(target.getName())) {
            return !(target instanceof AccessTarget.CodeUnitAccessTarget code)
                    || code.getRawParameterTypes().stream()
                            .noneMatch(type -> type.getName().equals("java.util.Locale"));
        }
        return MACHINE.contains(owner + "." + target.getName());
    }

    private static boolean looksIntoAClass(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        return access.getTargetOwner().isEquivalentTo(Class.class)
                && (name.equals("forName") || name.startsWith("getDeclared") || name.equals("getMethods"));
    }

    private static boolean isFile(String name) {
        return name.startsWith("File") || name.equals("RandomAccessFile");
    }

    private static final DescribedPredicate<JavaClass> CONTAINERS_THAT_CHANGE = describe(
            "can be changed",
            type -> type.isAssignableTo(Collection.class)
                    || type.isAssignableTo(Map.class)
                    || type.isAssignableTo(ThreadLocal.class)
                    || type.isAssignableTo(StringBuilder.class)
                    || type.getPackageName().equals("java.util.concurrent.atomic"));

    private static final ArchCondition<JavaField> NEVER_CHANGE = new ArchCondition<>("never change") {
        @Override
        public void check(JavaField field, ConditionEvents events) {
            boolean isOpenArray =
                    field.getRawType().isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE);
            boolean changes = !field.getModifiers().contains(JavaModifier.FINAL)
                    || isOpenArray
                    || CONTAINERS_THAT_CHANGE.test(field.getRawType());
            events.add(new SimpleConditionEvent(field, !changes, field.getFullName() + " can change"));
        }
    };
}
