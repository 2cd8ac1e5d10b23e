/**
 * The genogram of a family as one drawing: a row for each generation, who is whose parent, who live or lived together as
 * partners, who lives where and who holds authority over the children.
 *
 * <p>{@link nl.bredeblik.card.genogram.Genogram} is the way in. A file is read into persons and {@link
 * nl.bredeblik.card.genogram.Tie ties}; each person gets a generation and a column; each tie that is drawn gets a route along
 * lanes between the rows, so that no line runs through a person and no two lines lie on each other.
 */
@NullMarked
package nl.bredeblik.card.genogram;

import org.jspecify.annotations.NullMarked;
