package nl.bredeblik.rules;

import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;

/**
 * A value in a message. Only what may be shown can be an argument: an id, a figure of the norm, or the date of a term.
 * Text and other values of a file have no place here.
 */
public sealed interface Argument {

    /** {@return the name of the argument in the texts} */
    String name();

    /**
     * The id of a record.
     *
     * @param name the name of the argument in the texts
     * @param id the id
     */
    record OfId(String name, Id<?> id) implements Argument {}

    /**
     * A figure of the norm.
     *
     * @param name the name of the argument in the texts
     * @param figure the figure
     */
    record OfFigure(String name, int figure) implements Argument {}

    /**
     * The date of a term.
     *
     * @param name the name of the argument in the texts
     * @param date the date
     */
    record OfDate(String name, LocalDate date) implements Argument {}
}
