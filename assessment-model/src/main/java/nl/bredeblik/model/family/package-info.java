/**
 * The people the file is about, the homes they live in, how they are related, and who holds authority (<i>gezag</i>)
 * over the children.
 *
 * <p>A family is whoever belongs together around the unsafety: parents and step-parents wherever they live, children born
 * and unborn, partners, grandparents, adults without children. A child with two homes has two residences. Authority is
 * always recorded with its source; it never follows from a relation.
 */
@NullMarked
package nl.bredeblik.model.family;

import org.jspecify.annotations.NullMarked;
