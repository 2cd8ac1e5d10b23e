package nl.bredeblik.rules;

import static nl.bredeblik.rules.family.Change.authority;
import static nl.bredeblik.rules.family.Change.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;

/** What will be found, and until when an assessment holds. */
class AgendaTests {

    private static final RuleSet NATIONAL = Profiles.national();
    private static final int DAYS = 500;

    @Test
    void theAgendaEqualsCheckingTheFileOnEveryFollowingDay() {
        int lines = 0;
        for (CaseFile file : ManyFiles.files(60)) {
            LocalDate asOf = file.openedOn().plusDays(200);
            CaseFile known = file.asKnownOn(asOf);
            Assessment assessment = NATIONAL.assess(file, asOf);
            Map<String, LocalDate> simulated = new LinkedHashMap<>();
            assessment.findings().forEach(finding -> simulated.put(finding.key(), LocalDate.MIN));
            Held held = new Held(assessment);
            for (int i = 1; i <= DAYS; i++) {
                LocalDate day = asOf.plusDays(i);
                Assessment then = NATIONAL.assess(known, day);
                then.findings().forEach(finding -> simulated.putIfAbsent(finding.key(), day));
                held.checkOn(day, then);
            }
            simulated.values().removeIf(LocalDate.MIN::equals);
            Map<String, LocalDate> announced = new LinkedHashMap<>();
            for (AgendaLine line : assessment.agenda(asOf.plusDays(DAYS))) {
                assertThat(announced.put(line.finding().key(), line.on())).isNull();
            }
            assertThat(announced).as("%s", file.id()).isEqualTo(simulated);
            assertThat(assessment
                            .agenda(asOf.plusDays(DAYS))
                            .map(AgendaLine::on)
                            .asJava())
                    .isSorted();
            lines += announced.size();
        }
        assertThat(lines).isPositive();
    }

    /** Between two days on which it says that it may change, an assessment stays as it is. */
    private static final class Held {
        private Assessment last;

        Held(Assessment first) {
            last = first;
        }

        void checkOn(LocalDate day, Assessment then) {
            if (last.changesOn().exists(change -> !day.isBefore(change))) {
                last = then;
            } else {
                assertThat(then.findings()).isEqualTo(last.findings());
                assertThat(then.audit()).isEqualTo(last.audit());
                assertThat(then.changesOn()).isEqualTo(last.changesOn());
            }
        }
    }

    @Test
    void theDayOfChangeIsExact() {
        assertThat(changesOn(nothing())).contains(LocalDate.of(2032, 6, 1));
        assertThat(changesOn(authority(
                        SoundFamily.OVER_SON,
                        held -> held.period(SoundFamily.between(SoundFamily.BIRTH_OF_SON, SoundFamily.TODAY)))))
                .contains(SoundFamily.TODAY.plusDays(1));
    }

    private static Option<LocalDate> changesOn(Change change) {
        return NATIONAL.assess(change.in(SoundFamily.file()), SoundFamily.TODAY).changesOn();
    }

    @Test
    void anEndThatComesIsAnnounced() {
        CaseFile file = authority(
                        SoundFamily.OVER_SON,
                        held -> held.period(
                                SoundFamily.between(SoundFamily.BIRTH_OF_SON, SoundFamily.TODAY.plusDays(30))))
                .in(SoundFamily.file());
        Seq<AgendaLine> agenda = NATIONAL.assess(file, SoundFamily.TODAY).agenda(SoundFamily.TODAY.plusYears(1));
        assertThat(agenda.map(line -> line.on() + " " + line.finding()))
                .containsExactly(SoundFamily.TODAY.plusDays(31) + " FAM-02:son00001");
        assertThat(NATIONAL.assess(file, SoundFamily.TODAY).agenda(SoundFamily.TODAY.plusDays(30)))
                .isEmpty();
        assertThat(Example.found(file, SoundFamily.TODAY)).isEmpty();
    }

    @Test
    void beforeTheFileIsOpenedNothingIsFoundAndTheOpeningIsTheDayOfChange() {
        CaseFile file = Change.withoutAuthority(SoundFamily.OVER_SON).in(SoundFamily.file());
        Assessment early = NATIONAL.assess(file, SoundFamily.OPENED.minusDays(1));
        assertThat(early.isBeforeOpening()).isTrue();
        assertThat(early.findings()).isEmpty();
        assertThat(early.audit()).isEmpty();
        assertThat(early.changesOn()).contains(SoundFamily.OPENED);
        assertThat(NATIONAL.assess(file, SoundFamily.OPENED).isBeforeOpening()).isFalse();
        assertThat(NATIONAL.assess(file, SoundFamily.OPENED).findings()).hasSize(1);
    }
}
