package nl.bredeblik.model.graph;

import io.vavr.collection.Seq;
import nl.bredeblik.model.analysis.CausalLink;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;

/**
 * Elements of an analysis that cause, worsen or maintain each other in a circle, so that the problem keeps itself going.
 *
 * <p>Dutch: <i>vicieuze cirkel, instandhoudende lus</i>.
 *
 * @param elements the elements, along the links, starting with the first by id; where circles share elements they are one loop
 * @param links the links between them, in the order of their ids
 * @param persons whom the elements are about, in the order of their ids; empty when they name nobody in particular
 */
public record Loop(
        Seq<Id<? extends Identified>> elements, Seq<Id<CausalLink>> links, Seq<Id<? extends Party>> persons) {}
