package nl.bredeblik.rules.catalogue;

import nl.bredeblik.model.entry.Address;
import nl.bredeblik.model.entry.PersonName;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Verdict;

/** What is asked of the record of who somebody is. */
final class IdentityChecks {

    private IdentityChecks() {}

    static Verdict isIdentified(Member child, Look look) {
        return Verdict.satisfiedIf(child.bsn().isDefined() || hasReplacingSet(child, look))
                .at("bsn");
    }

    /** Surname, first names, date of birth, postcode and house number (Jeugdwet 7.2.4). */
    private static boolean hasReplacingSet(Member child, Look look) {
        return child.name().exists(IdentityChecks::isWhole)
                && child.birthDate().exists(date -> date.day().isDefined())
                && look.index()
                        .residencesOf(child.id())
                        .filter(residence -> look.day().mayBeIn(residence.period()))
                        .flatMap(Residence::household)
                        .flatMap(id -> look.index().household(id))
                        .flatMap(Household::address)
                        .exists(IdentityChecks::isWhole);
    }

    private static boolean isWhole(PersonName name) {
        return name.surname().isDefined() && name.firstNames().isDefined();
    }

    private static boolean isWhole(Address address) {
        return address.postcode().isDefined() && address.houseNumber().isDefined();
    }
}
