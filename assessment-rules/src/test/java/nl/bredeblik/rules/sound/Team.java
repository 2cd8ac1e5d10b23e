package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.Professional;

/**
 * Who works with the family.
 *
 * @param local the local team
 * @param coordinator who keeps the plan together, of the local team
 * @param partner the organisation that judges together with the local team
 * @param second who works in a fixed duo with the coordinator, of that organisation
 * @param scientist a behavioural scientist who is qualified
 * @param informant the school, or the doctor where there are no children
 * @param teacher who knows the family there
 * @param court the court, the Board and the institution, where there is a measure
 * @param relative somebody of the network who helps, and watches along
 */
record Team(
        Id<Organisation> local,
        Id<Professional> coordinator,
        Id<Organisation> partner,
        Id<Professional> second,
        Id<Professional> scientist,
        Id<Organisation> informant,
        Id<Professional> teacher,
        Option<Court> court,
        Id<NetworkPerson> relative) {

    /**
     * Who has a part in a measure.
     *
     * @param court the court
     * @param board the Board (<i>Raad voor de Kinderbescherming</i>)
     * @param investigator who investigates for the Board
     * @param institution the certified institution
     * @param worker its worker
     * @param replacement who steps in for the worker
     */
    record Court(
            Id<Organisation> court,
            Id<Organisation> board,
            Id<Professional> investigator,
            Id<Organisation> institution,
            Id<Professional> worker,
            Id<Professional> replacement) {}

    /** The same team with another coordinator. */
    Team with(Id<Professional> other) {
        return new Team(local, other, partner, second, scientist, informant, teacher, court, relative);
    }

    /** Who speaks with the family: the worker of the institution where there is one. */
    Id<Professional> worker() {
        return court.map(Court::worker).getOrElse(coordinator);
    }

    /** The organisation that leads. */
    Id<Organisation> leading() {
        return court.map(Court::institution).getOrElse(local);
    }

    /** Those who judge, and their organisations. */
    Seq<Id<? extends Party>> judges() {
        return Array.of(coordinator, second);
    }
}
