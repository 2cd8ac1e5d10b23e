package nl.bredeblik.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import nl.bredeblik.model.change.ChangeKind;
import nl.bredeblik.model.change.EntryChange;
import nl.bredeblik.model.change.FileChanges;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.sound.SoundFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What changed, in words. */
class TextChangesTests {

    private static final EntryChange MEMBER =
            new EntryChange(ChangeKind.CHANGED, IdKind.MEMBER, Id.of("child001"), Array.of("birthDate", "needs"));
    private static final EntryChange CONCERN =
            new EntryChange(ChangeKind.CLOSED, IdKind.SAFETY_CONCERN, Id.of("concern1"), Array.empty());

    @Test
    void professionalsReadKindsIdsAndFields() {
        assertThat(TextChanges.in(Language.DUTCH).text(Array.of(MEMBER, CONCERN)))
                .isEqualTo("""

                Veranderd
                ---------
                Hiervan is een nieuwe versie vastgelegd die iets anders zegt.

                  gezinslid child001; onderdelen: birthDate, needs

                Afgesloten
                ----------
                Hiervan is vastgelegd dat het is opgelost of, met redenen, niet meer wordt gevolgd.

                  veiligheidszorg concern1

                Dit overzicht legt twee standen van het dossier naast elkaar. Het toont niet wat er
                staat.
                """);
    }

    @Test
    void aFamilyReadsPlainWordsAndItsOwnLabels() {
        assertThat(TextChanges.in(Language.PLAIN_DUTCH)
                        .forFamily()
                        .withLabels(id -> id.text().equals("child001") ? "Sam" : id.text())
                        .text(Array.of(MEMBER, CONCERN)))
                .contains("gezinslid Sam\n", "Afgerond\n", "veiligheidszorg (iets wat onveilig kan zijn) concern1\n")
                .doesNotContain("birthDate", "child001", "onderdelen");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyChangeHasItsWords(Language language) {
        for (ChangeKind change : ChangeKind.values()) {
            for (IdKind kind : IdKind.values()) {
                assertThat(TextChanges.in(language)
                                .text(Array.of(new EntryChange(change, kind, Id.of("record01"), Array.of("period")))))
                        .contains("record01")
                        .doesNotContain("{", "_");
            }
        }
        assertThat(TextChanges.in(language).text(Array.empty())).isNotBlank().doesNotContain("{", "  ");
    }

    @Test
    void aWholeFileIsToldWithoutAWordOfIt() {
        var file = SoundFiles.random(3);
        String text = TextChanges.in(Language.DUTCH)
                .text(FileChanges.since(file, file.openedOn().minusDays(1)));

        assertThat(file.statements()).isNotEmpty();
        file.statements()
                .forEach(said -> assertThat(text)
                        .contains(said.id().text())
                        .doesNotContain(said.text().value()));
    }
}
