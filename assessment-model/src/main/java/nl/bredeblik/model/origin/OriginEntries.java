package nl.bredeblik.model.origin;

import io.vavr.collection.Seq;

/**
 * What a case file holds of this package: where its entries came from, and which ids stand for one person or thing. Each list
 * keeps the order in which its entries were given.
 */
public interface OriginEntries {

    /** {@return every state of every {@link FileOrigin} that was recorded} */
    Seq<FileOrigin> origins();

    /** {@return every state of every {@link RecordLink} that was recorded} */
    Seq<RecordLink> recordLinks();
}
