package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.nothing;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationKind;
import nl.bredeblik.model.concern.PriorInvolvement;
import nl.bredeblik.model.concern.ReporterKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.statement.Incident;
import nl.bredeblik.model.statement.IncidentKind;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The report of a calamity to the inspectorate. */
class CalamityRulesTests {

    private static final RuleSet TERM = Areas.of("TERM");

    @ParameterizedTest
    @MethodSource({"calamities"})
    void theRecordOfCalamities(Example example) {
        example.holds();
    }

    static Stream<Example> calamities() {
        String asked = "TERM-15 ATTENTION incident";
        return Stream.of(
                example("an event in the family", happened(IncidentKind.INCIDENT)),
                example("a calamity, the next working day", happened(IncidentKind.CALAMITY))
                        .on(OPENED.plusDays(1)),
                example("not reported by then", happened(IncidentKind.CALAMITY), asked)
                        .on(OPENED.plusDays(2)),
                example("violence during help", happened(IncidentKind.VIOLENCE_DURING_HELP), asked),
                example("reported at once", happened(IncidentKind.CALAMITY).and(inspectorateTold(OPENED))),
                example("reported late", happened(IncidentKind.CALAMITY).and(inspectorateTold(TODAY)), asked),
                example(
                        "the law does not bind a local team",
                        happened(IncidentKind.CALAMITY)
                                .and(with(file -> file.organisations(Array.of(Organisation.builder()
                                        .id(INSTITUTION)
                                        .recordedOn(OPENED)
                                        .kind(OrganisationKind.LOCAL_TEAM)
                                        .build()))))),
                example("nothing happened", nothing()));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(TERM, name, change, expected);
    }

    private static Change happened(IncidentKind kind) {
        return with(file -> file.addIncidents(Incident.builder()
                .id(Id.of("incident"))
                .recordedOn(OPENED)
                .kind(kind)
                .happened(PartialDate.onDay(OPENED))
                .description(Text.of("woorden"))
                .police(YesNoUnknown.NO)
                .build()));
    }

    private static Change inspectorateTold(LocalDate on) {
        return with(file -> file.addOrganisations(Organisation.builder()
                        .id(Id.of("inspectorate"))
                        .recordedOn(OPENED)
                        .kind(OrganisationKind.INSPECTORATE)
                        .build())
                .addNotifications(Notification.builder()
                        .id(Id.of("report02"))
                        .recordedOn(on)
                        .kind(NotificationKind.REPORT_TO_INSPECTORATE)
                        .receivedOn(on)
                        .receiver(Id.of("inspectorate"))
                        .reporter(INSTITUTION)
                        .reporterKind(ReporterKind.PROFESSIONAL)
                        .anonymousToFamily(false)
                        .during(PriorInvolvement.NONE)
                        .incident(Id.of("incident"))
                        .build()));
    }
}
