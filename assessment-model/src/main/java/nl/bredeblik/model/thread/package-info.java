/**
 * The red thread (<i>rode draad</i>): from what was recorded, by way of the concern and what explains it, to goal, action and
 * evaluation, and back; and where it breaks. Rules and views take the same definitions from here, so that they never
 * contradict each other.
 */
@NullMarked
package nl.bredeblik.model.thread;

import org.jspecify.annotations.NullMarked;
