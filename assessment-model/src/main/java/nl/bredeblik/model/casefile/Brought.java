package nl.bredeblik.model.casefile;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.origin.FileOrigin;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.team.Organisation;

/**
 * A file that becomes part of another, and whose it is.
 *
 * @param file the file
 * @param organisation whose file it is, when that is told
 */
record Brought(CaseFile file, Option<Id<Organisation>> organisation) {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int RADIX = 36;

    /** The same for the same file of the same organisation: a later merge gives its next revision. */
    Id<FileOrigin> originId() {
        String key = file.id().text() + "/" + organisation.map(Id::text).getOrElse("");
        return Id.of("from" + digits(hash(OFFSET, key)).substring(0, 11)
                + digits(hash(PRIME, key)).substring(0, 11));
    }

    int nextRevision() {
        Id<FileOrigin> own = originId();
        return file.origins()
                        .filter(origin -> origin.id().equals(own))
                        .map(Entry::revision)
                        .fold(Entry.FIRST_REVISION - 1, Math::max)
                + 1;
    }

    /** What was recorded by a day and no earlier merge told of, in the order of the file. */
    Seq<Id<? extends Identified>> newByDay(LocalDate dayInclusive) {
        Set<Id<?>> told = file.origins()
                .<Id<?>>flatMap(origin -> origin.brought().<Id<?>>map(id -> id).append(origin.id()))
                .toSet();
        return CaseFile.SHAPE
                .fields()
                .filter(field -> field.presence() == Presence.MANY)
                .flatMap(field -> field.values(file))
                .map(Entry.class::cast)
                .filter(entry -> !entry.recordedOn().isAfter(dayInclusive) && !told.contains(entry.id()))
                .<Id<? extends Identified>>map(Entry::id)
                .distinct();
    }

    /** FNV-1a: for an id of its own, not for secrecy; a file's id says nothing of a person. */
    private static long hash(long begin, String text) {
        long hash = begin;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    private static String digits(long hash) {
        String digits = Long.toUnsignedString(hash, RADIX);
        return "0".repeat(13 - digits.length()) + digits;
    }
}
