package nl.bredeblik.model.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of every value in the model.
 *
 * <p>The implementation is package-private and hidden behind the interface it implements. There are no {@code withX}
 * copies: a changed value is built anew, which keeps the jar small. A {@code Seq} is held as an {@code Array} and
 * refuses null, null elements and lazy sequences, see {@link SeqBuffer}; an {@code Option} never holds a null.
 *
 * <p>An attribute with a default gets it from the constructor of the builder, not from {@code @Value.Default}: beside a
 * {@code Seq} or an {@code Option} the latter makes every read of it go through a volatile field.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@SeqEncodingEnabled
@OptionEncodingEnabled
@Value.Style(
        get = "*",
        underrideToString = "describe",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        unsafeDefaultAndDerived = true,
        mergeFromSupertypesDynamically = false,
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(copy = false))
public @interface ModelStyle {}
