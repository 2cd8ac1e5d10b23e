package nl.bredeblik.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class WithoutJacksonTests {

    @Test
    void aFileIsBuiltCutAndPointedIntoWithoutJackson() throws ReflectiveOperationException, IOException {
        try (URLClassLoader loader = withoutJackson()) {
            assertThatExceptionOfType(ClassNotFoundException.class)
                    .isThrownBy(() -> loader.loadClass("com.fasterxml.jackson.core.JsonFactory"));
            assertThat(run(loader, "UsesNoJson").get()).isEqualTo("/members/0 of CaseFile casefile1");
        }
    }

    @Test
    void onlyJsonAsksForIt() throws ReflectiveOperationException, IOException {
        try (URLClassLoader loader = withoutJackson()) {
            assertThatExceptionOfType(NoClassDefFoundError.class)
                    .isThrownBy(() -> run(loader, "UsesJson").get());
        }
    }

    private static Supplier<?> run(ClassLoader loader, String name) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass(WithoutJacksonTests.class.getPackageName() + "." + name);
        assertThat(type.getClassLoader()).isSameAs(loader);
        return (Supplier<?>) type.getConstructor().newInstance();
    }

    private static URLClassLoader withoutJackson() {
        URL[] places = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !place.contains("jackson"))
                .map(WithoutJacksonTests::url)
                .toArray(URL[]::new);
        return new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String place) {
        try {
            return new File(place).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
