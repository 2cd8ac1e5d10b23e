/**
 * Whether the whole family is in view: for each member, what is recorded of being seen, being heard, the analysis, a view of
 * one's own, a strength, a goal and support. It looks at the record and the work, never at the member; it counts nothing.
 */
@NullMarked
package nl.bredeblik.model.coverage;

import org.jspecify.annotations.NullMarked;
