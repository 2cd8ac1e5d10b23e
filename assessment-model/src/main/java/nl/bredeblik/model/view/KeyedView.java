package nl.bredeblik.model.view;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.privacy.Reader;

/**
 * A view together with the key to its ids, for who makes views. Hand over the {@linkplain #view() view} alone.
 *
 * @param view the view
 * @param key which id of the view stands for which id of the file
 * @param ofTeam whether the reader is an organisation that works in the team on the day
 */
public record KeyedView(FileView view, ViewKey key, boolean ofTeam) {

    /**
     * The view of a reader, with its key.
     *
     * @param file the whole file
     * @param reader who reads
     * @param day the day, as in {@link FileView#of}
     * @return the view and its key
     */
    public static KeyedView of(CaseFile file, Reader reader, LocalDate day) {
        Records records = Records.of(file, day);
        Renewal renewal = new Renewal();
        CaseFile shown = renewal.file(Sieve.sift(reader, records), day);
        Seq<Feedback> feedback = reader instanceof Reader.OfReporter reporter
                ? Feedback.to(reporter.notification(), records)
                : Array.empty();
        FileView view = new FileView(inView(reader, renewal.key()), day, shown, feedback);
        return new KeyedView(view, renewal.key(), isOfTeam(reader, records));
    }

    private static boolean isOfTeam(Reader reader, Records records) {
        return reader instanceof Reader.OfOrganisation organisation
                && TeamOfDay.of(records).contains(organisation.kind());
    }

    private static Reader inView(Reader reader, ViewKey key) {
        if (reader instanceof Reader.OfMember member) {
            return Reader.member(inView(IdKind.MEMBER, member.id(), key));
        }
        if (reader instanceof Reader.OfNetworkPerson person) {
            return Reader.networkPerson(inView(IdKind.NETWORK_PERSON, person.id(), key));
        }
        return reader instanceof Reader.OfReporter reporter
                ? Reader.reporter(inView(IdKind.NOTIFICATION, reporter.notification(), key))
                : reader;
    }

    @SuppressWarnings("unchecked") // Both ids stand for the same thing.
    private static <T> Id<T> inView(IdKind kind, Id<T> ownId, ViewKey key) {
        return (Id<T>) key.viewId(ownId).getOrElse(ViewKey.numbered(kind, 0));
    }

    @Override
    public String toString() {
        return "KeyedView";
    }
}
