package nl.bredeblik.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.BaseStream;
import java.util.stream.Stream;

/** What callers see, and what a value may hold. */
public final class PublicFace {

    private static final String GENERATED = "Immutable";

    private PublicFace() {}

    /** Signatures speak of Vavr's {@code Option}, {@code Seq}, {@code Set} and {@code Map} alone. */
    public static ArchRule speaksVavr(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .arePublic()
                .should(SPEAK_VAVR)
                .because("a caller should never wonder whether a collection can change or be null");
    }

    /**
     * No value holds a {@code String}: what is written about a person has a type whose {@code toString} keeps silent.
     *
     * <p>Looks at what the generated implementations store, also inside an {@code Option}, a {@code Seq} or a {@code
     * Map}. The types that do hold text are written by hand and are not looked at.
     */
    public static ArchRule valuesHoldNoPlainText(String root) {
        return fields().that()
                .areDeclaredInClassesThat(describe(
                        "are generated for a value",
                        type -> type.getPackageName().startsWith(root) && isGenerated(type)))
                .and()
                .areNotStatic()
                .should(HOLD_NO_STRING)
                .because("privacy is carried by types");
    }

    private static boolean isGenerated(JavaClass type) {
        return type.isTopLevelClass() && type.getSimpleName().startsWith(GENERATED);
    }

    private static boolean isForeignContainer(JavaClass type) {
        return type.isAssignableTo(Collection.class)
                || type.isAssignableTo(Map.class)
                || (type.isAssignableTo(Iterator.class) && !type.getName().startsWith("io.vavr."))
                || type.isAssignableTo(BaseStream.class)
                || type.getName().startsWith("java.util.Optional");
    }

    private static Stream<JavaClass> involved(JavaMember member) {
        Stream<? extends JavaType> types = member instanceof JavaCodeUnit code
                ? Stream.concat(Stream.of(code.getReturnType()), code.getParameterTypes().stream())
                : Stream.of(((JavaField) member).getType());
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private static final ArchCondition<JavaClass> SPEAK_VAVR = new ArchCondition<>("speak Vavr") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getMembers().stream()
                    .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                            || member.getModifiers().contains(JavaModifier.PROTECTED))
                    .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC))
                    .filter(member -> involved(member).anyMatch(PublicFace::isForeignContainer))
                    .forEach(member -> events.add(SimpleConditionEvent.violated(
                            member, member.getFullName() + " shows a java.util container")));
        }
    };

    private static final ArchCondition<JavaField> HOLD_NO_STRING = new ArchCondition<>("hold no String") {
        @Override
        public void check(JavaField field, ConditionEvents events) {
            boolean text = involved(field).anyMatch(type -> type.isAssignableTo(CharSequence.class));
            events.add(new SimpleConditionEvent(field, !text, field.getFullName() + " holds plain text"));
        }
    };
}
