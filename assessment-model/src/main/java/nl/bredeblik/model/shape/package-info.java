/**
 * One table of fields per type, from which everything that must treat all types alike follows: the JSON form and its
 * schema, pointers to a record, the file as it was known on a day, and any walk over a file.
 *
 * <p>A {@link nl.bredeblik.model.shape.Shape} has {@linkplain nl.bredeblik.model.shape.Field fields}; a field says how
 * often it holds a value and of which {@linkplain nl.bredeblik.model.shape.Kind kind}. Nothing here knows JSON.
 */
@NullMarked
package nl.bredeblik.model.shape;

import org.jspecify.annotations.NullMarked;
