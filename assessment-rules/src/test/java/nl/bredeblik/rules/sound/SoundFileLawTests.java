package nl.bredeblik.rules.sound;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.rules.AgendaLine;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.Finding;
import nl.bredeblik.rules.Obligation;
import nl.bredeblik.rules.ObligationState;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.profile.Profiles;

/** What holds for every sound file, on any of its days. */
class SoundFileLawTests {

    private static final RuleSet NATIONAL = Profiles.national();
    private static final int DAYS_AHEAD = 6;
    private static final int DAYS_OF_SILENCE = 60;
    private static final Seq<Integer> LATER = Array.of(10, 60, 200);

    @Provide
    Arbitrary<CaseFile> soundFiles() {
        return SoundFileArbitraries.soundFiles();
    }

    @Property(tries = 500)
    void theOrderOfEntriesNeverMatters(@ForAll("soundFiles") CaseFile file, @ForAll Random random) {
        LocalDate day = oneOf(FileDays.of(file).recorded(), random);
        Assessment assessment = NATIONAL.assess(file, day);
        Assessment shuffled = NATIONAL.assess(shuffled(file, random), day);
        assertThat(shuffled.findings().map(Finding::key))
                .isEqualTo(assessment.findings().map(Finding::key));
        assertThat(shuffled.moment()).isEqualTo(assessment.moment());
        assertThat(shuffled.changesOn()).isEqualTo(assessment.changesOn());
        assertThat(shuffled.audit().map(line -> line.rule() + " " + line.outcome()))
                .containsExactlyInAnyOrderElementsOf(
                        assessment.audit().map(line -> line.rule() + " " + line.outcome()));
    }

    @Property(tries = 500)
    void aCheckAsOfADayKnowsNothingOfLater(@ForAll("soundFiles") CaseFile file, @ForAll Random random) {
        LocalDate day = oneOf(FileDays.of(file).recorded(), random).plusDays(random.nextInt(3));
        Assessment whole = NATIONAL.assess(file, day);
        Assessment cut = NATIONAL.assess(file.asKnownOn(day), day);
        assertThat(whole.findings()).isEqualTo(cut.findings());
        assertThat(whole.audit()).isEqualTo(cut.audit());
        assertThat(whole.moment()).isEqualTo(cut.moment());
        assertThat(whole.changesOn()).isEqualTo(cut.changesOn());
    }

    @Property(tries = 500)
    void theAgendaEqualsSimulation(@ForAll("soundFiles") CaseFile file, @ForAll Random random) {
        LocalDate recorded = oneOf(FileDays.of(file).recorded(), random);
        CaseFile known = file.asKnownOn(recorded);
        LocalDate day = recorded.plusDays(random.nextInt(DAYS_OF_SILENCE));
        Assessment assessment = NATIONAL.assess(known, day);
        Map<String, LocalDate> simulated = new LinkedHashMap<>();
        assessment.findings().forEach(finding -> simulated.put(finding.key(), day));
        for (int i = 1; i <= DAYS_AHEAD; i++) {
            LocalDate then = day.plusDays(i);
            NATIONAL.assess(known, then).findings().forEach(finding -> simulated.putIfAbsent(finding.key(), then));
        }
        simulated.values().removeIf(day::equals);
        Map<String, LocalDate> announced = new HashMap<>();
        for (AgendaLine line : assessment.agenda(day.plusDays(DAYS_AHEAD))) {
            announced.put(line.finding().key(), line.on());
        }
        assertThat(announced).isEqualTo(simulated);
    }

    @Property(tries = 500)
    void withoutEntriesOpenBecomesOverdueAndNeverTheReverse(
            @ForAll("soundFiles") CaseFile file, @ForAll Random random) {
        LocalDate day = oneOf(FileDays.of(file).recorded(), random);
        CaseFile known = file.asKnownOn(day);
        Map<String, ObligationState> before = states(known, day);
        for (int days : LATER) {
            Map<String, ObligationState> after = states(known, day.plusDays(days));
            before.forEach((duty, state) -> {
                ObligationState then = after.getOrDefault(duty, ObligationState.LAPSED);
                assertThat(mayFollow(state, then))
                        .as("%s: %s, then %s", duty, state, then)
                        .isTrue();
            });
            before = after;
        }
    }

    private static boolean mayFollow(ObligationState before, ObligationState after) {
        return switch (after) {
            case OPEN -> before == ObligationState.OPEN;
            case OVERDUE -> before == ObligationState.OPEN || before == ObligationState.OVERDUE;
            case MET -> before == ObligationState.MET;
            case MET_LATE -> before == ObligationState.MET_LATE;
            case MISSED ->
                before == ObligationState.OPEN || before == ObligationState.OVERDUE || before == ObligationState.MISSED;
            case WITHOUT_FORCE ->
                before == ObligationState.OPEN
                        || before == ObligationState.OVERDUE
                        || before == ObligationState.WITHOUT_FORCE;
            case ACKNOWLEDGED, LAPSED -> true;
        };
    }

    private static Map<String, ObligationState> states(CaseFile file, LocalDate day) {
        Map<String, ObligationState> states = new LinkedHashMap<>();
        for (Obligation duty : NATIONAL.assess(file, day).obligations()) {
            states.put(duty.rule().code() + duty.subjects().map(Id::text).mkString(":", ":", ""), duty.state());
        }
        return states;
    }

    private static <T> T oneOf(Seq<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static CaseFile shuffled(CaseFile file, Random random) {
        Draft<CaseFile> draft = CaseFile.SHAPE.draft();
        for (Field<CaseFile> field : CaseFile.SHAPE.fields()) {
            List<Object> values = new ArrayList<>(field.values(file).asJava());
            if (field.presence() == Presence.MANY) {
                Collections.shuffle(values, random);
            }
            draft.set(field, Array.ofAll(values));
        }
        return draft.build();
    }
}
