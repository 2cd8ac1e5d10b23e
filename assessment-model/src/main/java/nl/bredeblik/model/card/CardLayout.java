package nl.bredeblik.model.card;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Which sections stand on a card, in which order. Regions differ in this; none of their layouts is published, so the standard
 * layout is a choice of this library.
 *
 * @param name the name of the layout, such as that of the region
 * @param sections the sections, in order
 */
public record CardLayout(String name, Seq<CardSection> sections) {

    /** Every section, in the order in which they are declared. */
    public static final CardLayout STANDARD = of("standard", Array.of(CardSection.values()));

    /**
     * A layout.
     *
     * @param name its name
     * @param sections the sections, in order; at least one, none twice
     * @return the layout
     * @throws IllegalArgumentException if the name is blank, there is no section, or one stands twice
     */
    public static CardLayout of(String name, Seq<CardSection> sections) {
        if (name.isBlank() || sections.isEmpty() || sections.distinct().size() < sections.size()) {
            throw new IllegalArgumentException("a name and one or more different sections are expected");
        }
        return new CardLayout(name, Array.ofAll(sections));
    }
}
