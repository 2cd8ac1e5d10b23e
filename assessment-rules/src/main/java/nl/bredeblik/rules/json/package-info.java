/**
 * Assessments and rule sets as JSON, for other programs.
 *
 * <p>The form of an assessment is stable: {@link nl.bredeblik.rules.json.JsonReport} describes it. Codes are the names of the
 * enum constants, days are {@code YYYY-MM-DD}, what is absent is left out and nothing is ever {@code null}. No text of the case
 * file is in it, and no count.
 *
 * <p>This package alone needs jackson-core, which the library does not bring along.
 */
@NullMarked
package nl.bredeblik.rules.json;

import org.jspecify.annotations.NullMarked;
