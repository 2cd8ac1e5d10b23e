package nl.bredeblik.rules.sound;

import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.statement.Statement;

/** Some entries of a file that were put right later: the same id with the next revision, recorded on a later day. */
final class SoundCorrections {

    private static final int PERCENT = 40;

    private SoundCorrections() {}

    static CaseFile made(CaseFile file, Chance chance, LocalDate last) {
        CaseFile.Builder corrected = CaseFile.builder().from(file);
        if (chance.percent(PERCENT)) {
            Statement statement = chance.oneOf(file.statements());
            corrected.addStatements(Statement.builder()
                    .from(statement)
                    .revision(statement.revision() + 1)
                    .recordedOn(later(statement.recordedOn(), last, chance))
                    .text(Text.of("verbeterde tekst"))
                    .build());
        }
        if (chance.percent(PERCENT)) {
            Contact contact = chance.oneOf(file.contacts());
            corrected.addContacts(Contact.builder()
                    .from(contact)
                    .revision(contact.revision() + 1)
                    .recordedOn(later(contact.recordedOn(), last, chance))
                    .text(Text.of("verbeterde tekst"))
                    .build());
        }
        if (chance.percent(PERCENT)) {
            SafetyConcern concern = chance.oneOf(file.concerns());
            corrected.addConcerns(SafetyConcern.builder()
                    .from(concern)
                    .revision(concern.revision() + 1)
                    .recordedOn(later(concern.recordedOn(), last, chance))
                    .consequence(Text.of("verbeterde tekst"))
                    .build());
        }
        return corrected.build();
    }

    private static LocalDate later(LocalDate from, LocalDate last, Chance chance) {
        int days = (int) (last.toEpochDay() - from.toEpochDay());
        return from.plusDays(chance.below(Math.max(1, days)));
    }
}
