package nl.bredeblik.model.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.concern.ConcernContext;
import nl.bredeblik.model.concern.ConcernDomain;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.FrameworkQuestion;
import nl.bredeblik.model.concern.ReporterKind;
import nl.bredeblik.model.family.AuthorityKind;
import nl.bredeblik.model.family.Gender;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.NetworkRole;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.participation.ProcessTheme;
import nl.bredeblik.model.team.OrganisationKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Written out by hand from the published lists, apart from the code: a typing slip in either shows here. */
class ExternalCodeTests {

    private static final Seq<Code> CODES = Array.<Code[]>of(
                    AuthorityKind.values(),
                    ConcernContext.values(),
                    ConcernDomain.values(),
                    ConcernStanding.values(),
                    FrameworkQuestion.values(),
                    Gender.values(),
                    MeasureKind.values(),
                    MemberRole.values(),
                    NetworkRole.values(),
                    OrganisationKind.values(),
                    ProcessTheme.values(),
                    RelationKind.values(),
                    ReporterKind.values())
            .flatMap(Array::of);

    @ParameterizedTest
    @CsvFileSource(resources = "external-codes.csv", numLinesToSkip = 1, delimiter = ';')
    void aCodeMapsToWhatWasPublishedOrToNothing(String list, String code, CodeSystem system, String expected) {
        Code found = CODES.find(each -> each.name().equals(code)
                        && each.getClass().getSimpleName().equals(list))
                .get();

        assertThat(found.in(system).map(ExternalCode::value).getOrElse("no mapping"))
                .isEqualTo(expected);
    }
}
