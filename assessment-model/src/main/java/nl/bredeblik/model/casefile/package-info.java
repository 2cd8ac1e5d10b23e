/**
 * The case file: one immutable value that holds every entry about one family, the file as it was known on a day, and the
 * index through which its references are followed.
 */
@NullMarked
package nl.bredeblik.model.casefile;

import org.jspecify.annotations.NullMarked;
