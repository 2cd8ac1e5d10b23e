package nl.bredeblik.model.privacy;

import io.vavr.collection.Seq;

/**
 * What a case file holds of this package: consents. Each list keeps the order in which its entries were given.
 */
public interface PrivacyEntries {

    /** {@return every state of every {@link Consent} that was recorded} */
    Seq<Consent> consents();
}
