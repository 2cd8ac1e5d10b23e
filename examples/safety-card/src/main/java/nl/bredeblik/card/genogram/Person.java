package nl.bredeblik.card.genogram;

import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;

/**
 * A person in a genogram.
 *
 * @param id who it is
 * @param symbol the sign
 * @param label what is written with it
 * @param deceased whether the person died
 * @param homes where the person lives: the letters of the homes, in brackets where it is a visit only; empty where it is nowhere
 *     in the file
 * @param elsewhere whether the person stays somewhere that is no home of the file; where is not told
 * @param holdsAuthority whether the person holds authority over a child of the file
 */
record Person(
        Id<? extends Party> id,
        Symbol symbol,
        String label,
        boolean deceased,
        Seq<String> homes,
        boolean elsewhere,
        boolean holdsAuthority) {}
