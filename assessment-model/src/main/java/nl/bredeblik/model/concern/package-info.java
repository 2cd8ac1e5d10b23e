/**
 * Worries about somebody's safety, with how they stood over time; the notifications (<i>meldingen</i>) and signals they
 * came with; and the steps of the reporting code (<i>meldcode</i>).
 *
 * <p>A concern describes behaviour or events and whom they harm. Whether it is acute, structural or serious is a dated
 * judgement of somebody, recorded beside it.
 */
@NullMarked
package nl.bredeblik.model.concern;

import org.jspecify.annotations.NullMarked;
