package nl.bredeblik.model.card;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.participation.SafetyCard;

/**
 * What one reader is shown of a file as of a day. See the package for what stands on it and what never does.
 *
 * <p>Dutch: <i>veiligheidskaart</i>.
 *
 * @param reader for whom it is; whoever shows it names the reader on each page
 * @param on as of which day
 * @param layout the sections and their order
 * @param panels the sections with what stands in them, in the order of the layout
 */
public record Card(Id<? extends Party> reader, LocalDate on, CardLayout layout, Seq<CardPanel> panels) {

    /**
     * The card of a file for a reader. It shows whatever the file holds: give it the part that this reader may see.
     *
     * @param view the part of the file that the reader may see
     * @param reader for whom it is
     * @param on as of which day, inclusive
     * @param layout the sections and their order
     * @return the card
     */
    public static Card of(CaseFile view, Id<? extends Party> reader, LocalDate on, CardLayout layout) {
        CardSections sections = CardSections.of(view.asKnownOn(on).current(), on);
        return new Card(
                reader,
                on,
                layout,
                Array.ofAll(layout.sections().map(section -> new CardPanel(section, sections.items(section)))));
    }

    /**
     * What is shown in a section.
     *
     * @param section the section
     * @return its items; empty where the layout leaves the section out or nothing is recorded
     */
    public Seq<CardItem> items(CardSection section) {
        return panels.filter(panel -> panel.section() == section).flatMap(CardPanel::items);
    }

    /**
     * The entry that records that this card was made. Sharing it is recorded as an informing about this entry, and what the reader
     * said as a reaction to it. Where the card was made of a view with ids of its own, the ids must be translated first.
     *
     * @param id the id of the entry
     * @param recordedOn the day on which it is recorded
     * @return the entry
     */
    public SafetyCard entry(Id<SafetyCard> id, LocalDate recordedOn) {
        Seq<Id<? extends Identified>> shown = panels.flatMap(CardPanel::items)
                .<Id<? extends Identified>>map(item -> item.record().id())
                .distinct();
        return SafetyCard.builder()
                .id(id)
                .recordedOn(recordedOn)
                .reader(reader)
                .on(on)
                .addAllShows(shown)
                .build();
    }

    /** {@return the reader and the day, and nothing of what stands on the card} */
    @Override
    public String toString() {
        return "Card for " + reader + " as of " + on;
    }
}
