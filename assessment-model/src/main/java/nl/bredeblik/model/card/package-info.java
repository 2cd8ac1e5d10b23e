/**
 * The safety card (<i>veiligheidskaart</i>) as a value: what one reader is shown of a file as of a day, in sections that a region
 * orders as it likes.
 *
 * <p>A {@link nl.bredeblik.model.card.Card} is made of the part of a file that its reader may see, holds the records it was made
 * of with the words as they were written, and adds nothing: no colour, no figure, no conclusion of its own. A value of a scale
 * stands on it as the word of the person who gave it. Addresses and the place where somebody stays never stand on it. That a card
 * was made is recorded by {@link nl.bredeblik.model.card.Card#entry}, so that sharing it and reactions to it can be recorded too.
 *
 * <p>What stands on the card of the region West-Brabant West is not published; the sections follow what comparable cards hold, and
 * are a choice of this library.
 */
@NullMarked
package nl.bredeblik.model.card;

import org.jspecify.annotations.NullMarked;
