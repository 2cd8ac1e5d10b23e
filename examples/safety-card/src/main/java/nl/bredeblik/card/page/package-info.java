/** One page that shows a family to one reader: its safety card, the family as a drawing, and the plan. */
@NullMarked
package nl.bredeblik.card.page;

import org.jspecify.annotations.NullMarked;
