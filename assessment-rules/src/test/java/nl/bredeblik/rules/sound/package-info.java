/**
 * Made-up case files as good professionals would keep them: the right persons, the right order, the dates in their terms.
 *
 * <p>A file is told as a story. A {@link nl.bredeblik.rules.sound.SoundShape} says which family it is and what happens; the
 * parts, one class for each concept, write what that concept asks for on the day that has come, and put in the diary what
 * they will owe later. So a file is coherent on every day from its opening on, and not only on its last. What is written
 * follows the norms and the working methods, not the rules that happen to check them.
 *
 * <p>Everything is invented and follows from a seed. Citizen service numbers come from the range 99999 only, which is not
 * given to people.
 */
@NullMarked
package nl.bredeblik.rules.sound;

import org.jspecify.annotations.NullMarked;
