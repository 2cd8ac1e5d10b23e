package nl.bredeblik.casecheck;

import java.util.Arrays;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.privacy.Reader;
import nl.bredeblik.model.team.OrganisationKind;

/** Who reads, as the command line names it. */
final class Audiences {

    static final String EXPECTED = "member:ID, network:ID, organisation:KIND, court, reporter:NOTIFICATION-ID";

    private Audiences() {}

    static Reader reader(String text) throws Unusable {
        int colon = text.indexOf(':');
        String value = text.substring(colon + 1);
        return switch (colon < 0 ? text : text.substring(0, colon + 1)) {
            case "member:" -> Reader.member(id(value));
            case "network:" -> Reader.networkPerson(id(value));
            case "organisation:" -> Reader.organisation(kind(value));
            case "court" -> Reader.court();
            case "reporter:" -> Reader.reporter(id(value));
            default -> throw new Unusable("Who reads is expected as one of: " + EXPECTED);
        };
    }

    /** Whoever asks has the whole file, so that it may be said that nobody of that id is in it. */
    static void requireHeld(Reader reader, CaseFile file) throws Unusable {
        boolean isHeld = true;
        if (reader instanceof Reader.OfMember member) {
            isHeld = file.members().exists(held -> held.id().equals(member.id()));
        } else if (reader instanceof Reader.OfNetworkPerson person) {
            isHeld = file.networkPersons().exists(held -> held.id().equals(person.id()));
        } else if (reader instanceof Reader.OfReporter reporter) {
            isHeld = file.notifications().exists(held -> held.id().equals(reporter.notification()));
        }
        if (!isHeld) {
            throw new Unusable("On that day the file holds nobody, and no notification, with this id.");
        }
    }

    private static <T> Id<T> id(String text) throws Unusable {
        try {
            return Id.of(text);
        } catch (IllegalArgumentException e) {
            throw new Unusable("The id of who reads is expected: " + e.getMessage() + ".");
        }
    }

    private static OrganisationKind kind(String text) throws Unusable {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Unusable("There is no such kind of organisation; expected one of "
                        + String.join(
                                ", ",
                                Arrays.stream(OrganisationKind.values())
                                        .map(Enum::name)
                                        .toList())));
    }
}
