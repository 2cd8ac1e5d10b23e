package nl.bredeblik.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.NormLevel;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NormsTests {

    private static final List<Class<?>> SOURCES = List.of(
            CivilCode.class,
            YouthAct.class,
            YouthDecree.class,
            SocialSupport.class,
            OtherLaw.class,
            AdministrativeLaw.class,
            Guidelines.class,
            FieldNorms.class,
            DisciplinaryDecisions.class,
            Practice.class,
            SafetyPractice.class,
            TeamPractice.class);

    static Stream<Norm> norms() {
        return SOURCES.stream()
                .flatMap(source -> Arrays.stream(source.getFields()))
                .filter(field -> field.getType() == Norm.class)
                .map(NormsTests::read);
    }

    private static Norm read(Field field) {
        try {
            return (Norm) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("norms")
    void aNormOfALawNamesItsArticleAndWhereItIsPublished(Norm norm) {
        assertThat(norm.key()).isNotBlank();
        assertThat(norm.source()).isNotBlank();
        assertThat(norm.title()).isNotBlank().isEqualTo(norm.title().strip()).doesNotEndWith(".");
        if (norm.level() == NormLevel.LAW || norm.level() == NormLevel.DECREE) {
            assertThat(norm.article()).isNotBlank();
            assertThat(norm.address()).startsWith("https://wetten.overheid.nl/BWBR");
        }
        assertThat(norm.address().isEmpty()).isEqualTo(norm.verification() == Verification.NO_TEXT);
    }

    @Test
    void everyNormCarriesARuleAndEveryKeyStandsForOneNorm() {
        Seq<Norm> used = Catalogue.NATIONAL.appendAll(Catalogue.OPT_IN).flatMap(Rule::norms);
        assertThat(HashSet.ofAll(norms().toList())).isEqualTo(HashSet.ofAll(used));
        assertThat(norms().map(Norm::key)).doesNotHaveDuplicates();
    }
}
