/**
 * Permission for help and for the use of data, and the readers for whom a view of the file can be made. For whom an entry
 * may be seen stands on the entry itself.
 */
@NullMarked
package nl.bredeblik.model.privacy;

import org.jspecify.annotations.NullMarked;
