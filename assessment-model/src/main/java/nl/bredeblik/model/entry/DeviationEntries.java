package nl.bredeblik.model.entry;

import io.vavr.collection.Seq;

/**
 * What a case file holds of this package: departures from norms and acknowledgements of missed terms. Each list keeps
 * the order in which its entries were given.
 */
public interface DeviationEntries {

    /** {@return every state of every {@link Deviation} that was recorded} */
    Seq<Deviation> deviations();

    /** {@return every state of every {@link Acknowledgement} that was recorded} */
    Seq<Acknowledgement> acknowledgements();
}
