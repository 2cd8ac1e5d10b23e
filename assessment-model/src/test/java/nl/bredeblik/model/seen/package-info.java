/**
 * Who sees what, said a second time and in another way: a table written by hand and a plain reading of it, against which the
 * views, and any further surface that shows a part of a file, are held.
 */
@NullMarked
package nl.bredeblik.model.seen;

import org.jspecify.annotations.NullMarked;
