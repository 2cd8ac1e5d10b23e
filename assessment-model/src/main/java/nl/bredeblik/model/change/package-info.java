/**
 * What changed in a file: what is new, says otherwise, ended, was closed or stands in it no more, between two states or since a
 * day.
 *
 * <p>It tells kinds, ids and names of fields, and no value of the file. It looks at nothing but the two files that are given, so
 * that of two views for one reader it tells only what that reader may see.
 */
@NullMarked
package nl.bredeblik.model.change;

import org.jspecify.annotations.NullMarked;
