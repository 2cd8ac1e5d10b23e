/**
 * Realistic mistakes in sound case files: the wrong person, the wrong version, the day after the term, a goal for the wrong
 * factor; something left out only where its absence is what a rule is about.
 *
 * <p>A {@link nl.bredeblik.rules.mutate.Mutator} makes one mistake in a sound file and names the rule that must find it. Each
 * area has a class of them; {@link nl.bredeblik.rules.mutate.Mutators} lists them all.
 */
@NullMarked
package nl.bredeblik.rules.mutate;

import org.jspecify.annotations.NullMarked;
