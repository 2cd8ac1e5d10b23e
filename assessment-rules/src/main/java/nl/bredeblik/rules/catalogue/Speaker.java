package nl.bredeblik.rules.catalogue;

import io.vavr.control.Option;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.rules.Look;

/** For whom somebody speaks: a professional for the organisation, anybody else for himself or herself. */
final class Speaker {

    private Speaker() {}

    static Id<?> of(Id<? extends Party> party, Look look) {
        return look.index()
                .find(Professional.class, party)
                .<Id<?>>map(Professional::organisation)
                .getOrElse(party);
    }

    /** None for who speaks for no organisation of the file. */
    static Option<Organisation> organisation(Id<? extends Party> party, Look look) {
        return look.index().find(Organisation.class, of(party, look));
    }
}
