package nl.bredeblik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Set;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.casefile.RecordPointers;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.json.CaseFileJson;
import nl.bredeblik.model.privacy.Reader;
import nl.bredeblik.model.seen.Canaries;
import nl.bredeblik.model.seen.LeakTrial;
import nl.bredeblik.model.seen.Readers;
import nl.bredeblik.model.seen.Staged;
import nl.bredeblik.model.seen.Surface;
import nl.bredeblik.model.seen.Tree;
import nl.bredeblik.model.view.KeyedView;
import nl.bredeblik.rules.profile.Profiles;
import nl.bredeblik.rules.sound.SoundFiles;
import org.junit.jupiter.api.Test;

/** What a reader sees of findings and agenda stands in the view of that reader, and nowhere else. */
class AssessmentViewTests {

    private static final int FILES = 80;
    private static final RuleSet RULES = Profiles.national();

    /** All that findings and agenda tell, but for days that a term comes to: those are counted, and stand in no file. */
    private static final Surface FINDINGS = (file, reader, day) -> {
        AssessmentView view = RULES.assess(file, Occasion.on(day)).viewFor(reader);
        return view.findings().map(finding -> told(view, finding)).mkString("\n")
                + view.agenda(day.plusMonths(6))
                        .map(line -> told(view, line.finding()))
                        .mkString("\n");
    };

    @Test
    void noFindingTellsMoreThanTheTableAllows() {
        for (long seed = 40_000; seed < 40_000 + FILES; seed++) {
            Canaries.Planted planted = Canaries.in(Staged.file(seed));
            for (Reader reader : Readers.of(planted.file())) {
                LeakTrial.showsNothingForbidden(FINDINGS, planted, reader, Staged.DAY);
            }
        }
    }

    @Test
    void noIdOfTheFileIsTold() {
        for (long seed = 41_000; seed < 41_000 + FILES; seed++) {
            CaseFile file = Staged.file(seed);
            Set<String> ids = Set.copyOf(Tree.idsOf(file));
            for (Reader reader : Readers.of(file)) {
                String shown = FINDINGS.shown(file, reader, Staged.DAY);
                assertThat(ids.stream().filter(shown::contains))
                        .as("%s, %s", file.id(), reader)
                        .isEmpty();
            }
        }
    }

    @Test
    void aFindingIsShownExactlyWhereItsRuleIsMeantForTheReaderAndAllOfItIsInTheView() {
        int shown = 0;
        int hidden = 0;
        for (long seed = 42_000; seed < 42_000 + FILES; seed++) {
            CaseFile file = seed % 2 == 0 ? Staged.file(seed) : Opened.toTheFamily(SoundFiles.random(seed));
            Assessment assessment = RULES.assess(file, Occasion.on(Staged.DAY));
            for (Reader reader : Readers.of(file)) {
                KeyedView keyed = KeyedView.of(file, reader, Staged.DAY);
                AssessmentView view = assessment.viewFor(reader);
                Seq<String> expected = assessment
                        .findings()
                        .filter(finding -> mayBeShown(finding, keyed, reader, file))
                        .map(finding -> ownKey(finding, keyed));
                assertThat(view.findings().map(Finding::key)).containsExactlyElementsOf(expected);
                view.findings().forEach(finding -> assertResolves(view, finding));
                shown += expected.size();
                hidden += assessment.findings().size() - expected.size();
            }
        }
        assertThat(shown).isGreaterThan(1000);
        assertThat(hidden).isGreaterThan(1000);
    }

    /** Said a second time: audience, subjects, record, values, explanation, the dates it tells and the field it is about. */
    private static boolean mayBeShown(Finding finding, KeyedView keyed, Reader reader, CaseFile file) {
        if (!keyed.ofTeam()
                && !(reader instanceof Reader.OfMember && finding.rule().audience() == Audience.FAMILY_TOO)) {
            return false;
        }
        boolean records = finding.subjects().forAll(id -> isIn(id, keyed, file))
                && isIn(finding.record().id(), keyed, file)
                && finding.explainedBy().forAll(entry -> isIn(entry.id(), keyed, file))
                && finding.arguments()
                        .forAll(argument ->
                                !(argument instanceof Argument.OfId named) || isIn(named.id(), keyed, file));
        return records && (keyed.ofTeam() || datesAreShown(finding, keyed)) && fieldIsWhole(finding, keyed);
    }

    private static boolean datesAreShown(Finding finding, KeyedView keyed) {
        String document = CaseFileJson.standard().write(keyed.view().file());
        boolean start = finding.term().forAll(term -> document.contains("\"" + term.start() + "\""));
        return start
                && finding.arguments()
                        .forAll(argument -> !(argument instanceof Argument.OfDate told)
                                || document.contains("\"" + told.date() + "\"")
                                || finding.term().exists(term -> term.lastDay().equals(told.date())));
    }

    private static boolean fieldIsWhole(Finding finding, KeyedView keyed) {
        return finding.field().forAll(field -> {
            int own = Opened.held(finding.record(), field);
            return own == Opened.held(inView(finding.record(), keyed), field);
        });
    }

    private static Identified inView(Identified record, KeyedView keyed) {
        CaseFile file = keyed.view().file();
        return record instanceof CaseFile
                ? file
                : CaseIndex.of(file).find(keyed.key().viewId(record.id()).get()).get();
    }

    private static boolean isIn(Id<?> id, KeyedView keyed, CaseFile file) {
        return keyed.key().viewId(id).isDefined() || id.equals(file.id());
    }

    private static String ownKey(Finding finding, KeyedView keyed) {
        return finding.subjects()
                .map(id -> keyed.key()
                        .viewId(id)
                        .map(Id::text)
                        .getOrElse(keyed.view().file().id().text()))
                .prepend(finding.code().text())
                .mkString(":");
    }

    private static void assertResolves(AssessmentView view, Finding finding) {
        String pointer = view.pointerTo(finding).get();
        assertThat(RecordPointers.of(view.file().file()).resolve(pointer).get()).isSameAs(finding.record());
    }

    private static String told(AssessmentView view, Finding finding) {
        LocalDate last = finding.term().map(TermDates::lastDay).getOrElse(LocalDate.MIN);
        return finding.key() + " " + view.pointerTo(finding) + " " + finding.field() + " "
                + finding.arguments()
                        .filter(argument -> !(argument instanceof Argument.OfDate told)
                                || !told.date().equals(last))
                + finding.term().map(TermDates::start) + finding.explainedBy().map(entry -> entry.id());
    }
}
